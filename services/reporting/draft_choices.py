"""What a tap on the draft's card changes: the place, the kind, the urgency, secrecy, or which report it belongs to."""

from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.severity import Severity
from domain.words import suggest
from services import outbox, people
from services.casework.relay import Said
from services.reporting import draft_facts, drafts, followers, reports
from services.reporting.evidence import Attachment
from services.work import RefusalError, Work
from storage.drafts import Draft
from storage.people import Person

#: Digits a database takes for a row.
LONGEST_NUMBER = 18


async def ask_where(work: Work, number: int, person: Person) -> None:
    """📍 Lokasi: only a keyboard below the chat can ask the phone where it is."""
    draft = await drafts.own(work, number, person)
    await drafts.put_where(work, draft, person)


async def show_question(work: Work, number: int, person: Person, asking: str) -> None:
    """Turn the card to a question ("kecamatan", "desa:<code>", "kind"), or back to itself ("")."""
    draft = await drafts.own(work, number, person)
    code = asking.partition(":")[2]
    if code and not work.house.gazetteer.desa_of(code):
        raise RefusalError("forged", forbidden=True)
    draft.asking = asking
    await drafts.show(work, draft, person)


async def choose_place(work: Work, number: int, person: Person, code: str) -> None:
    draft = await drafts.own(work, number, person)
    place = work.house.gazetteer.place(code)
    if place is None or place.code != code:
        raise RefusalError("forged", forbidden=True)
    if draft.asking != "candidates":
        draft.lat = draft.lon = None
    drafts.put_place(draft, code, "chosen")
    await drafts.show(work, draft, person)


async def choose_outside(work: Work, number: int, person: Person) -> None:
    await drafts.say_outside(work, await drafts.own(work, number, person), person)


async def choose_category(work: Work, number: int, person: Person, word: str) -> None:
    draft = await drafts.own(work, number, person)
    if word not in set(Category):
        raise RefusalError("forged", forbidden=True)
    if draft.severity is None:
        draft.severity = int(draft_facts.severity_of(draft, suggest(draft.text)))
    draft.category, draft.asking = word, ""
    await drafts.show(work, draft, person)


async def choose_severity(work: Work, number: int, person: Person, word: str) -> None:
    draft = await drafts.own(work, number, person)
    if word not in {str(int(level)) for level in Severity}:
        raise RefusalError("forged", forbidden=True)
    draft.severity, draft.asking = int(word), ""
    await drafts.show(work, draft, person)


async def turn_secret(work: Work, number: int, person: Person) -> None:
    """🙈 Rahasia, on or off; some kinds are always confidential."""
    draft = await drafts.own(work, number, person)
    suggestion = suggest(draft.text)
    if draft_facts.category_of(draft, suggestion) in ALWAYS_CONFIDENTIAL:
        raise RefusalError("always-secret")
    draft.confidential = not draft_facts.confidential_of(draft, suggestion)
    await drafts.show(work, draft, person)


async def turn_behalf(work: Work, number: int, person: Person) -> None:
    """An officer writes down what a resident tells."""
    draft = await drafts.own(work, number, person)
    if not await people.on_duty(work, person):
        raise RefusalError("not-your-post", forbidden=True)
    draft.behalf_of = "" if draft.behalf_of is None else None
    draft.asking = "" if draft.behalf_of is None else "behalf"
    await drafts.show(work, draft, person)


async def is_about(work: Work, number: int, person: Person, case: str) -> None:
    """➕: what was written belongs to an earlier report of the same person."""
    draft = await drafts.own(work, number, person)
    if not case.isdigit() or len(case) > LONGEST_NUMBER:
        raise RefusalError("forged", forbidden=True)
    filed = await reports.reported_by(work, int(case), person)
    for said in _messages(draft):
        await reports.add(work, filed.id, person, said)
    draft.empty(work.now)
    text = work.texts.text("draft-attached", person.language, number=filed.number)
    await outbox.post(work, person, f"draft:{draft.id}", text)


def _messages(draft: Draft) -> list[Said]:
    """The draft as it came, message by message, so that edits go on following each; the place at the end."""
    found = []
    for part in draft.parts:
        media = [item for item in draft.media if item["message_id"] == part["message_id"]]
        attached = tuple(Attachment(item["kind"], item["file_id"], item["group"]) for item in media)
        found.append(Said(part["message_id"], part["text"], attached))
    if draft.lat is not None and draft.lon is not None:
        found.append(Said(max(draft.message_ids, default=0), place=(draft.lat, draft.lon)))
    return found


async def is_the_same(work: Work, number: int, person: Person, case: str) -> None:
    """🙋 Saya juga melihat."""
    draft = await drafts.own(work, number, person)
    if not case.isdigit() or len(case) > LONGEST_NUMBER:
        raise RefusalError("forged", forbidden=True)
    await followers.follow(work, draft, person, int(case))


async def is_different(work: Work, number: int, person: Person) -> None:
    """📝 Ini lain."""
    draft = await drafts.own(work, number, person)
    draft.not_same = True
    await drafts.show(work, draft, person)
