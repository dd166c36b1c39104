"""The card of a report being written: what is known so far, what is missing, and the buttons for it."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.severity import Severity
from domain.words import Suggestion, suggest
from services import draft_warning, followers, outbox, people
from services.gazetteer import Place
from services.work import Work
from storage import cases
from storage.cases import Case
from storage.drafts import Draft
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, both_ends, joined
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: A card older than this has scrolled away: it is posted anew instead of being edited where nobody looks.
FORGOTTEN_AFTER = timedelta(minutes=30)

#: Words of the draft shown back, in UTF-16 units.
EXCERPT = 1500

_SEVERITIES = (Severity.INFO, Severity.PG, Severity.AG, Severity.GN, Severity.D)


async def show(work: Work, draft: Draft, person: Person, *, fresh: bool = False) -> None:
    suggestion = suggest(draft.text)
    alike = await _alike(work, draft, person, suggestion)
    text = joined([await _text(work, draft, person, suggestion), _offer(work, person, alike)], "\n\n")
    rows = await _rows(work, draft, person, suggestion)
    markup = keyboards.inline([*_alike_rows(work, draft, person, alike), *rows])
    await outbox.post(work, person, f"draft:{draft.id}", text, markup, fresh=fresh, stale_after=FORGOTTEN_AFTER)


@dataclass(frozen=True)
class Alike:
    """Cases the draft may be about: somebody else's nearby, or open ones of the same person."""

    nearby: Case | None = None
    own: tuple[Case, ...] = ()


async def _alike(work: Work, draft: Draft, person: Person, suggestion: Suggestion) -> Alike:
    """Looked for only where the card asks nothing else, and an emergency is never held up by it."""
    if draft.urgent or draft.asking not in {"", "where"} or not has_content(draft):
        return Alike()
    category = category_of(draft, suggestion)
    own = [
        case
        for case in await cases.open_of_reporter(work.tx, person.telegram_id, limit=3)
        if category in {case.category, Category.LAINNYA, Category.BUKAN_LAPORAN}
    ]
    secret = confidential_of(draft, suggestion)
    nearby = None if draft.not_same or secret else await followers.similar(work, draft, person, category)
    return Alike(nearby, tuple(own))


def _offer(work: Work, person: Person, alike: Alike) -> Markup:
    if alike.nearby is not None:
        return work.texts.text(
            "draft-alike-nearby",
            person.language,
            number=alike.nearby.number,
            place=people.area_name(work, alike.nearby.area_code),
            opened=moment(alike.nearby.opened_at, work.house.zone, person.language),
        )
    return work.texts.text("draft-alike-own", person.language) if alike.own else Markup("")


def _alike_rows(work: Work, draft: Draft, person: Person, alike: Alike) -> list[list[Button]]:
    rows: list[list[Button]] = []
    if alike.nearby is not None:
        seen = work.texts.plain("button-saw-it-too", person.language)
        other = work.texts.plain("button-different", person.language)
        same = Tap(Verb.DRAFT_SAME, draft.id, str(alike.nearby.id))
        rows.append([(seen, same), (other, Tap(Verb.DRAFT_DIFFERENT, draft.id))])
    for case in alike.own:
        label = work.texts.plain("button-add-to", person.language, number=case.number)
        rows.append([(label, Tap(Verb.DRAFT_ABOUT, draft.id, str(case.id)))])
    return rows


def category_of(draft: Draft, suggestion: Suggestion) -> Category:
    return Category(draft.category) if draft.category else suggestion.category


def severity_of(draft: Draft, suggestion: Suggestion) -> Severity:
    return Severity(draft.severity) if draft.severity is not None else suggestion.severity


def confidential_of(draft: Draft, suggestion: Suggestion) -> bool:
    if category_of(draft, suggestion) in ALWAYS_CONFIDENTIAL:
        return True
    return suggestion.confidential if draft.confidential is None else draft.confidential


def has_content(draft: Draft) -> bool:
    return bool(draft.text or draft.media or draft.urgent)


async def _text(work: Work, draft: Draft, person: Person, suggestion: Suggestion) -> Markup:
    texts, language = work.texts, person.language
    severity = severity_of(draft, suggestion)
    head = texts.text("draft-urgent" if draft.urgent else "draft-head", language)
    facts = [
        texts.text(
            "draft-kind",
            language,
            category=texts.plain(f"category-{category_of(draft, suggestion)}", language),
            severity=texts.plain(f"severity-{severity.name}", language),
        ),
        _place_line(work, draft, language),
        _media_line(work, draft, language),
        texts.text("draft-secret", language) if confidential_of(draft, suggestion) else Markup(""),
        texts.text("draft-behalf", language) if draft.behalf_of is not None else Markup(""),
    ]
    words = both_ends(draft.text, EXCERPT, texts.plain("cut-mark", language))
    quoted = texts.text("draft-words", language, text=words) if words else Markup("")
    danger = texts.text("call-110", language) if severity is Severity.D and not draft.urgent else Markup("")
    secret = confidential_of(draft, suggestion)
    warning = draft_warning.text(work, draft, person) if secret else Markup("")
    return joined([head, joined(facts, "\n"), quoted, warning, danger, _question(work, draft, language)], "\n\n")


def _place_line(work: Work, draft: Draft, language: str) -> Markup:
    if draft.area_code is None:
        return work.texts.text("draft-place-missing", language)
    place = work.house.gazetteer.place(draft.area_code)
    return work.texts.text(
        "draft-place",
        language,
        place=place.label if place else draft.area_code,
        source=draft.place_from,
        pin="yes" if draft.lat is not None else "no",
    )


def _media_line(work: Work, draft: Draft, language: str) -> Markup:
    if not draft.media:
        return Markup("")
    counts = Counter(item["kind"] for item in draft.media)
    kinds = [
        work.texts.plain("media-count", language, kind=kind, count=count) for kind, count in sorted(counts.items())
    ]
    return work.texts.text("draft-media", language, list=", ".join(kinds))


def _question(work: Work, draft: Draft, language: str) -> Markup:  # noqa: PLR0911 (one line a question)
    """One question at a time: what, then where, then whether to send."""
    texts, asking = work.texts, draft.asking
    if asking == "kind":
        return texts.text("draft-ask-kind", language)
    if asking == "kecamatan":
        return texts.text("draft-ask-kecamatan", language)
    if asking.startswith("desa:"):
        return texts.text("draft-ask-desa", language, kecamatan=people.area_name(work, asking.removeprefix("desa:")))
    if asking == "candidates":
        return texts.text("draft-ask-candidates", language)
    if not has_content(draft):
        return texts.text("draft-ask-what", language)
    if draft.area_code is None:
        return texts.text("draft-ask-where", language)
    return texts.text("draft-ready", language)


async def _rows(work: Work, draft: Draft, person: Person, suggestion: Suggestion) -> list[list[Button]]:
    asking = draft.asking
    if asking == "kind":
        return _kind_rows(work, draft, person, suggestion)
    if asking == "kecamatan":
        kecamatan = [(name, Tap(Verb.DRAFT_DESA, draft.id, code)) for code, name in work.house.gazetteer.kecamatan()]
        return [
            *map(list, keyboards.in_columns(kecamatan, 2)),
            [_key(work, draft, person, "button-back", Verb.DRAFT_BACK)],
        ]
    if asking.startswith("desa:"):
        found = work.house.gazetteer.desa_of(asking.removeprefix("desa:"))
        back = _key(work, draft, person, "button-back", Verb.DRAFT_KECAMATAN)
        return [*map(list, keyboards.in_columns(_places(draft, found, short=True), 2)), [back]]
    if asking == "candidates":
        return _candidate_rows(work, draft, person)
    return await _plain_rows(work, draft, person)


async def _plain_rows(work: Work, draft: Draft, person: Person) -> list[list[Button]]:
    def key(name: str, verb: Verb) -> Button:
        return _key(work, draft, person, name, verb)

    rows = [
        [key("button-send", Verb.DRAFT_SEND)],
        [key("button-kind", Verb.DRAFT_KIND), key("button-place", Verb.DRAFT_WHERE)],
        [key("button-secret", Verb.DRAFT_SECRET), key("button-cancel", Verb.DRAFT_CANCEL)],
    ]
    if draft.area_code is None:
        rows.insert(1, [key("button-choose-desa", Verb.DRAFT_KECAMATAN)])
    if await people.on_duty(work, person):
        rows.append([key("button-behalf" if draft.behalf_of is None else "button-not-behalf", Verb.DRAFT_BEHALF)])
    return rows


def _candidate_rows(work: Work, draft: Draft, person: Person) -> list[list[Button]]:
    found = [place for code in draft.candidates if (place := work.house.gazetteer.place(code)) is not None]
    rows = [[button] for button in _places(draft, found, short=False)]
    rows.append([_key(work, draft, person, "button-choose-desa", Verb.DRAFT_KECAMATAN)])
    if draft.lat is not None:
        rows.append([_key(work, draft, person, "button-outside", Verb.DRAFT_OUTSIDE)])
    return rows


def _kind_rows(work: Work, draft: Draft, person: Person, suggestion: Suggestion) -> list[list[Button]]:
    """How urgent on top, then what it is: the likely kinds first, then all the others."""
    now = severity_of(draft, suggestion)
    severities = [
        (
            work.texts.plain(f"severity-choice-{level.name}", person.language, chosen="yes" if level is now else "no"),
            Tap(Verb.DRAFT_SEVERITY, draft.id, str(int(level))),
        )
        for level in _SEVERITIES
    ]
    likely = [category_of(draft, suggestion), suggestion.category, *suggestion.alternatives]
    ordered = list(dict.fromkeys([*likely, *Category]))
    kinds = [
        (work.texts.plain(f"category-{category}", person.language), Tap(Verb.DRAFT_CATEGORY, draft.id, category))
        for category in ordered
    ]
    return [
        [_key(work, draft, person, "button-back", Verb.DRAFT_BACK)],
        *([severity] for severity in severities),
        *map(list, keyboards.in_columns(kinds, 2)),
    ]


def _places(draft: Draft, places: list[Place], *, short: bool) -> list[Button]:
    return [(p.name if short else p.label, Tap(Verb.DRAFT_PLACE, draft.id, p.code)) for p in places]


def _key(work: Work, draft: Draft, person: Person, name: str, verb: Verb) -> Button:
    return work.texts.plain(name, person.language), Tap(verb, draft.id)
