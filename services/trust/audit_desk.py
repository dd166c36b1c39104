"""/audit: operators read who did what, newest first, and whether anybody has touched what was written."""

from collections.abc import Sequence

from domain.audited import ALL, GROUPS, PERIODS, View
from domain.roles import Role
from services import outbox, people
from services.trust.audit_words import Words
from services.work import RefusalError, Work
from storage import audit, excluded, sealing
from storage.audit import Audit, Chain, Chosen
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: Rows of a page; the card's name.
PAGE, CARD = 8, "audit"

#: Rows of the chain that opening /audit checks: all of a young one, at no cost anybody feels.
CHECKED_AT_ONCE = 1000


async def show(work: Work, person: Person, view: View, page: int = 0, *, fresh: bool = False) -> None:
    await check_operator(work, person)
    language = person.language
    chosen = await choose(work, person, view)
    count = await audit.count(work.tx, chosen)
    last = max(0, (count - 1) // PAGE)
    page = min(page, last)
    found = await audit.page(work.tx, chosen, page * PAGE, PAGE)
    words = await Words.gather(work.tx, work.house, language, found)
    checked = await sealing.advance(work.tx, work.now, CHECKED_AT_ONCE) if page == 0 else None
    head = [
        work.texts.text("audit-head", language),
        await chain_line(work, checked or await sealing.checked(work.tx), language),
        await _shown(work, view, (count, page + 1, last + 1), language),
    ]
    text = joined([joined(head, "\n"), *(_line(work, words, row, language) for row in found)], "\n\n")
    await outbox.post(work, person, CARD, text, keyboards.inline(_keys(work, view, page, last, language)), fresh=fresh)


async def ask_kinds(work: Work, person: Person, view: View) -> None:
    """Which group of actions."""
    await check_operator(work, person)
    keys = [_choice(work, person, View(group, view.period, view.search), f"audit-group-{group}") for group in GROUPS]
    whole = _choice(work, person, View(ALL, view.period, view.search), "audit-group-all")
    await _ask(work, person, "audit-which-kinds", [[whole], *keyboards.in_columns(keys, 2)], view)


async def ask_period(work: Work, person: Person, view: View) -> None:
    await check_operator(work, person)
    keys = [
        _choice(work, person, View(view.group, period, view.search), f"audit-period-{period}") for period in PERIODS
    ]
    await _ask(work, person, "audit-which-period", keyboards.in_columns(keys, 2), view)


async def check_operator(work: Work, person: Person) -> None:
    """Raises RefusalError for everybody else; that they asked is written down like any other refusal."""
    if not any(post.role is Role.OPERATOR for post in await people.posts_of(work, person)):
        raise RefusalError("for-operators", forbidden=True)


async def choose(work: Work, person: Person, view: View) -> Chosen:
    """What is said of a case about themselves is not for them: not that there is one, nor who looked at it."""
    hidden = await excluded.numbers(work.tx, person.telegram_id)
    return Chosen(view.kinds, view.since(work.now, work.house.zone), view.case, view.person, hidden)


async def chain_line(work: Work, checked: Chain | None, language: str) -> Markup:
    if checked is None or checked.at is None:
        return work.texts.text("audit-chain-unchecked", language)
    at = moment(checked.at, work.house.zone, language)
    if checked.fault:
        return work.texts.text("audit-chain-broken", language, fault=told(work, checked.fault, language), at=at)
    head = str(sealing.head_of(checked))
    return work.texts.text("audit-chain-whole", language, count=checked.place, head=head, at=at)


def told(work: Work, fault: str, language: str) -> str:
    """fault: as a check keeps it, its kind and the place where the chain breaks."""
    kind, _, place = fault.partition(":")
    return work.texts.plain("audit-fault", language, fault=kind, place=place)


async def _shown(work: Work, view: View, counts: tuple[int, int, int], language: str) -> Markup:
    """The filters in force, and how much they leave."""
    parts = [
        work.texts.text(f"audit-group-{view.group}", language),
        work.texts.text(f"audit-period-{view.period}", language),
    ]
    if view.case:
        parts.append(Markup(view.case))
    if view.person is not None:
        words = await Words.gather(work.tx, work.house, language, [Audit(actor_id=view.person, detail={})])
        parts.append(work.texts.text("audit-person", language, name=words.person(view.person, work.now)))
    count, page, pages = counts
    name = "audit-rows" if count else "audit-no-rows"
    rows = work.texts.text(name, language, **({"count": count, "page": page, "pages": pages} if count else {}))
    return joined([joined(parts, " · "), rows], "\n")


def _line(work: Work, words: Words, row: Audit, language: str) -> Markup:
    subject = words.subject(row)
    return work.texts.text(
        "audit-line" if subject else "audit-line-bare",
        language,
        at=moment(row.at, work.house.zone, language),
        actor=words.actor(row),
        action=words.action(row),
        **({"subject": subject} if subject else {}),
    )


def _keys(work: Work, view: View, page: int, last: int, language: str) -> list[list[Button]]:
    turning = keyboards.turning(work.texts, language, page, last, lambda other: Tap(Verb.AUDIT, other, view.word))
    choosing = [
        (work.texts.plain("button-audit-kinds", language), Tap(Verb.AUDIT_KINDS, 0, view.word)),
        (work.texts.plain("button-audit-period", language), Tap(Verb.AUDIT_PERIOD, 0, view.word)),
    ]
    seeking = [(work.texts.plain("button-audit-search", language), Tap(Verb.AUDIT_SEARCH, 0, view.word))]
    if view.search:
        everything = View(view.group, view.period)
        seeking.append((work.texts.plain("button-audit-all", language), Tap(Verb.AUDIT, 0, everything.word)))
    file = [(work.texts.plain("button-audit-file", language), Tap(Verb.AUDIT_FILE, 0, view.word))]
    return [turning, choosing, seeking, file]


def _choice(work: Work, person: Person, view: View, name: str) -> Button:
    return work.texts.plain(name, person.language), Tap(Verb.AUDIT, 0, view.word)


async def _ask(work: Work, person: Person, name: str, keys: Sequence[Sequence[Button]], view: View) -> None:
    back = (work.texts.plain("button-back", person.language), Tap(Verb.AUDIT, 0, view.word))
    await outbox.post(work, person, CARD, work.texts.text(name, person.language), keyboards.inline([*keys, [back]]))
