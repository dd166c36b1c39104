"""What is not kept longer than it is needed."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.program import build_house
from bot.settings import Settings
from bot.ticker import KEEP_OUTBOX
from domain.broadcast import KEEP_ROWS
from domain.lifecycle import State
from services.casework import cases
from services.casework.relay import Said
from services.people import Account, arrive
from services.reporting import conversations, drafts, reports
from services.reporting.evidence import Attachment
from services.trust import privacy_card, retention
from services.work import Work
from storage import drafts as draft_rows
from storage.cases import Case, CaseEvent, Evidence
from storage.database import Database
from storage.dialogues import Dialogue
from storage.drafts import Draft
from storage.outbox import Card, OutboxRow
from storage.people import Person
from storage.updates import FailedUpdate

WORDS = "jalan bolong di ds bongan, lapor dari Wayan Bertanda"


async def test_an_ended_case_keeps_its_figures_and_loses_its_people(database: Database) -> None:
    """After the days set, person, words, place and pictures are gone; number, kind, desa and moments stay."""
    house = build_house(Settings(bot_token="1:a", retention_days=30))
    async with database.writes() as tx:
        work = Work(tx, datetime.now(UTC), house)
        wayan = (await arrive(work, Account(7, "Wayan Bertanda", "wayan", "id"))).person
        picture = Attachment("photo", "file-bertanda")
        await drafts.write(work, wayan, Said(1, WORDS, (picture,)))
        draft = await draft_rows.current(tx, wayan.telegram_id)
        assert draft is not None
        case = await cases.file(work, draft, wayan)
        await reports.withdraw(work, case.id, wayan)
        kept = Work(tx, work.now + timedelta(days=29), house)
        assert await retention.forget(kept) == 0
        late = Work(tx, work.now + timedelta(days=31), house)
        assert await retention.forget(late) == 1
        assert await retention.forget(late) == 0
        await tx.commit()
    async with database.reads() as tx:
        emptied = (await tx.scalars(select(Case))).one()
        events = (await tx.scalars(select(CaseEvent))).all()
        pictures = await tx.scalar(select(func.count()).select_from(Evidence))
    assert (emptied.reporter_id, emptied.text, emptied.lat) == (None, "", None)
    assert (emptied.number, emptied.state, emptied.area_code) == ("TBN-26-00001", State.WITHDRAWN, "51.02.05.2003")
    assert pictures == 0
    assert all("Bertanda" not in str(event.detail) and event.actor_id is None for event in events)


async def counted(tx: AsyncSession, what: Any) -> int:  # noqa: ANN401 (a table or a column)
    return await tx.scalar(select(func.count()).select_from(what)) or 0


async def test_nothing_ties_who_reported_to_an_emptied_case(database: Database) -> None:
    """Its card in their chat, the draft it came from, a draft that replied to it: each would still say who it was."""
    house = build_house(Settings(bot_token="1:a", retention_days=30))
    async with database.writes() as tx:
        work = Work(tx, datetime.now(UTC), house)
        wayan = (await arrive(work, Account(7, "Wayan Bertanda", "wayan", "id"))).person
        await drafts.write(work, wayan, Said(1, WORDS))
        draft = await draft_rows.current(tx, wayan.telegram_id)
        assert draft is not None
        case = await cases.file(work, draft, wayan)
        await reports.withdraw(work, case.id, wayan)
        await drafts.write(work, wayan, Said(2, "lagi"), replies_to=case.id)
        late = Work(tx, work.now + timedelta(days=31), house)
        await retention.forget(late)
        await tx.commit()
    async with database.reads() as tx:
        emptied = (await tx.scalars(select(Case))).one()
        assert emptied.draft_id is None
        assert [card.what for card in await tx.scalars(select(Card)) if card.what.startswith("report:")] == []
        assert await tx.scalar(select(func.count()).where(OutboxRow.about == emptied.id)) == 0
        (other,) = await tx.scalars(select(Draft))
        assert other.replies_to is None


async def test_what_was_begun_asked_or_failed_is_not_kept_for_ever(database: Database) -> None:
    """Drafts never sent and failed updates go after 30 days, questions after one, whatever the days set."""
    house = build_house(Settings(bot_token="1:a", retention_days=365))
    async with database.writes() as tx:
        work = Work(tx, datetime.now(UTC), house)
        wayan = (await arrive(work, Account(7, "Wayan Bertanda", "wayan", "id"))).person
        await conversations.ask(work, wayan, "report", None)
        await drafts.write(work, wayan, Said(1, WORDS, (Attachment("photo", "file-bertanda"),)))
        tx.add(FailedUpdate(update_id=1, at=work.now, error="x", payload={"text": WORDS}))
        await tx.flush()
        await retention.forget(Work(tx, work.now + timedelta(days=2), house))
        draft = (await tx.scalars(select(Draft))).one()
        assert (await counted(tx, Dialogue), await counted(tx, FailedUpdate), draft.text) == (0, 1, WORDS)
        await retention.forget(Work(tx, work.now + timedelta(days=31), house))
        assert (await counted(tx, FailedUpdate), draft.text, draft.media) == (0, "", [])
        assert draft.closed_at is not None
        await retention.forget(Work(tx, work.now + timedelta(days=400), house))
        assert await counted(tx, Draft) == 0
        assert await counted(tx, Person) == 1


async def test_the_notice_says_the_days_that_are_kept(database: Database) -> None:
    """What /privasi promises is what the tick does, also when it is set to less than a month."""
    for days, unsent in ((365, 30), (14, 14)):
        house = build_house(Settings(bot_token="1:a", retention_days=days))
        async with database.writes() as tx:
            work = Work(tx, datetime.now(UTC), house)
            wayan = (await arrive(work, Account(7, "Wayan", None, "id"))).person
            await privacy_card.show(work, wayan, fresh=True)
            await tx.flush()
            said = (await tx.scalars(select(OutboxRow).order_by(OutboxRow.id.desc()))).first()
            assert said is not None
            assert f"{days} hari setelah laporan selesai" in said.payload["text"]
            assert f"gagal diolah: {unsent} hari" in said.payload["text"]
            assert f"dikirim bot: {KEEP_OUTBOX.days} hari, siaran: {KEEP_ROWS.days} hari" in said.payload["text"]
