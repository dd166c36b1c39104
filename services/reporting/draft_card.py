"""The card of a report being written: what is known so far, what is missing, and the buttons for it."""

from collections import Counter
from datetime import timedelta

from domain.category import Category
from domain.severity import Severity
from domain.words import Suggestion, suggest
from services import outbox, people
from services.places.gazetteer import Place
from services.reporting import alike, draft_facts, draft_warning
from services.trust import notice
from services.work import Work
from storage.drafts import Draft
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, both_ends, joined
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: A card older than this has scrolled away: it is posted anew instead of being edited where nobody looks.
FORGOTTEN_AFTER = timedelta(minutes=30)

#: Words of the draft shown back, in UTF-16 units.
EXCERPT = 1500

_SEVERITIES = (Severity.INFO, Severity.PG, Severity.AG, Severity.GN, Severity.D)


async def show(work: Work, draft: Draft, person: Person, *, fresh: bool = False) -> None:
    suggestion = suggest(draft.text)
    looks_like = await alike.find(work, draft, person, suggestion)
    text = joined([await _text(work, draft, person, suggestion), alike.offer(work, person, looks_like)], "\n\n")
    rows = await _rows(work, draft, person, suggestion)
    markup = keyboards.inline([*alike.rows(work, draft, person, looks_like), *rows])
    await outbox.post(work, person, f"draft:{draft.id}", text, markup, fresh=fresh, stale_after=FORGOTTEN_AFTER)


async def _text(work: Work, draft: Draft, person: Person, suggestion: Suggestion) -> Markup:
    texts, language = work.texts, person.language
    severity = draft_facts.severity_of(draft, suggestion)
    head = texts.text("draft-urgent" if draft.urgent else "draft-head", language)
    facts = [
        texts.text(
            "draft-kind",
            language,
            category=texts.plain(f"category-{draft_facts.category_of(draft, suggestion)}", language),
            severity=texts.plain(f"severity-{severity.name}", language),
        ),
        _place_line(work, draft, language),
        _media_line(work, draft, language),
        texts.text("draft-secret", language) if draft_facts.confidential_of(draft, suggestion) else Markup(""),
        _behalf_line(work, draft, language),
    ]
    words = both_ends(draft.text, EXCERPT, texts.plain("cut-mark", language))
    quoted = texts.text("draft-words", language, text=words) if words else Markup("")
    danger = texts.text("call-110", language) if severity is Severity.D and not draft.urgent else Markup("")
    secret = draft_facts.confidential_of(draft, suggestion)
    warning = draft_warning.text(work, draft, person) if secret else Markup("")
    question, consent = _question(work, draft, language), notice.line(work, person)
    return joined([head, joined(facts, "\n"), quoted, warning, danger, question, consent], "\n\n")


def _behalf_line(work: Work, draft: Draft, language: str) -> Markup:
    if draft.behalf_of is None:
        return Markup("")
    if draft.behalf_of:
        return work.texts.text("draft-behalf-named", language, name=draft.behalf_of)
    return work.texts.text("draft-behalf", language)


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
    if asking == "behalf":
        return texts.text("draft-ask-behalf", language)
    if asking == "kecamatan":
        return texts.text("draft-ask-kecamatan", language)
    if asking.startswith("desa:"):
        return texts.text("draft-ask-desa", language, kecamatan=people.area_name(work, asking.removeprefix("desa:")))
    if asking == "candidates":
        return texts.text("draft-ask-candidates", language)
    if not draft_facts.has_content(draft):
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
    now = draft_facts.severity_of(draft, suggestion)
    severities = [
        (
            work.texts.plain(f"severity-choice-{level.name}", person.language, chosen="yes" if level is now else "no"),
            Tap(Verb.DRAFT_SEVERITY, draft.id, str(int(level))),
        )
        for level in _SEVERITIES
    ]
    likely = [draft_facts.category_of(draft, suggestion), suggestion.category, *suggestion.alternatives]
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
