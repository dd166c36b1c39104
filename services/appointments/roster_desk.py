"""/roster: operators see how many hold which post, and take the roster, or a template of one, as a file."""

from domain.roles import Role
from services import outbox
from services.appointments import appointing
from services.work import RefusalError, Work
from storage import audit, invitations, uploads
from storage import people as rows
from storage.people import Person
from texts import keyboards
from texts.catalogue import joined
from texts.taps import Tap, Verb

CARD = "roster"

#: What may be asked for, in the order of the buttons, and the ending of its name.
FILES = {"csv": "csv", "xlsx": "xlsx", "template": "xlsx"}


async def show(work: Work, person: Person) -> None:
    await appointing.check(work, person)
    language = person.language
    counts, silent = await rows.count_by_role(work.tx, work.now), await rows.count_silent(work.tx, work.now)
    lines = [
        work.texts.text(
            "roster-role", language, role=work.texts.plain(f"audience-{role}", language), count=counts.get(role, 0)
        )
        for role in Role
    ]
    waiting = await invitations.count_open(work.tx, work.now)
    parts = [
        work.texts.text("roster-head", language, count=sum(counts.values())),
        joined(lines, "\n"),
        work.texts.text("roster-waiting", language, links=waiting, silent=silent),
        work.texts.text("roster-how", language),
    ]
    keys = [(work.texts.plain(f"button-roster-{name}", language), Tap(Verb.ROSTER_FILE, 0, name)) for name in FILES]
    await outbox.post(work, person, CARD, joined(parts, "\n\n"), keyboards.inline([keys]), fresh=True)


async def give_file(work: Work, person: Person, name: str) -> None:
    """One message with the file, once it is made."""
    await appointing.check(work, person)
    if name not in FILES:
        raise RefusalError("forged", forbidden=True)
    day = work.now.astimezone(work.house.zone).date()
    recipe = {"kind": "roster", "as": name, "language": person.language, "at": work.now.isoformat()}
    called = work.texts.plain(f"roster-file-{'template' if name == 'template' else 'export'}", person.language)
    upload = await uploads.wanted(work.tx, work.now, f"{called}-{day}.{FILES[name]}", recipe)
    caption = work.texts.text(f"roster-caption-{'template' if name == 'template' else 'export'}", person.language)
    outbox.upload(work, person, "sendDocument", upload, {"caption": caption, "parse_mode": "HTML"})
    if name != "template":
        audit.note(work.tx, work.now, person.telegram_id, "roster-export", format=name)
