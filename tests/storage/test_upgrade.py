"""From the previous release to this one and back, on that release's own data: nothing is lost, every row is read."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase

from storage import migrate
from storage.columns import Base
from storage.database import Database
from storage.schema import metadata
from tests import previous_release
from tests.previous_release import Rows

NOW = datetime(2027, 3, 1, 4, 0, tzinfo=UTC)


def only(kept: Rows, now: Rows) -> Rows:
    """What there is now, without columns that came since, in the order of what was kept."""
    return {
        name: sorted(({column: row[column] for column in kept[name][0]} for row in now[name]), key=repr)
        for name in kept
    }


def in_order(kept: Rows) -> Rows:
    return {name: sorted(rows, key=repr) for name, rows in kept.items()}


def models() -> list[type[DeclarativeBase]]:
    return [mapper.class_ for mapper in Base.registry.mappers]


def test_the_old_release_left_a_row_in_every_table() -> None:
    """What is not in the data is not shown to survive."""
    kept = previous_release.rows(NOW)
    assert all(kept.values()), [name for name, rows in kept.items() if not rows]
    assert set(kept) <= set(metadata.tables)


async def test_every_row_of_the_release_before_survives_and_is_read(empty: Database) -> None:
    """Each value of each row is what it was, and this release's classes load all of them."""
    kept = await previous_release.fill(empty, NOW)
    await migrate.upgrade(empty)
    assert only(kept, await previous_release.found(empty, kept)) == in_order(kept)
    async with empty.reads() as tx:
        for model in models():
            read = (await tx.scalars(select(model))).all()
            assert len(read) == len(kept.get(model.__tablename__, read)), model


async def test_whoever_goes_back_to_the_release_before_keeps_every_row_of_it(empty: Database) -> None:
    """Down and up again, with the same rows each time."""
    kept = await previous_release.fill(empty, NOW)
    for revision in ("head", previous_release.REVISION, "head"):
        if revision == "head":
            await migrate.upgrade(empty)
        else:
            await migrate.downgrade(empty, revision)
        assert only(kept, await previous_release.found(empty, kept)) == in_order(kept)
