"""What is not kept longer than it is needed."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from bot.program import build_house
from bot.settings import Settings
from domain.lifecycle import State
from services import cases, drafts, reports, retention
from services.evidence import Attachment
from services.people import Account, arrive
from services.relay import Said
from services.work import Work
from storage import drafts as draft_rows
from storage.cases import Case, CaseEvent, Evidence
from storage.database import Database

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
