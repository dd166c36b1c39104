"""The one place that knows SQLite from PostgreSQL.

SQLite runs in WAL with synchronous=FULL (a report confirmed to Telegram survives a power cut), one writer at a
time inside the process, and BEGIN IMMEDIATE for writers: a deferred BEGIN that reads first loses to "database is
locked" when it comes to write.
"""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import event, make_url, text
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import Session

from storage import sealing

#: SQLite waits this long for another process's writer, in milliseconds.
BUSY_TIMEOUT_MS = 5000

#: What SQLite calls operational and is a mistake of ours: waiting does not mend it.
_MISTAKES = ("no such ", "near ", "table ")

#: PostgreSQL gives up a statement after this long, so that one bad query cannot stop the line. Milliseconds.
STATEMENT_TIMEOUT_MS = 15000

#: A process whose machine went down keeps the lock of the leader until its server notices: within half a minute.
NOTICED_SOON = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"

#: Key in a session's info: this transaction has something to say.
SAID = "said"

#: PostgreSQL's advisory lock of the one sender and clock.
LEADER_LOCK = 5103


class Database:
    """Opens transactions: `async with database.writes() as tx`, and `await tx.commit()` inside it.

    Leaving the block without commit rolls back. said is set by a commit that put something into the outbox
    (its session's info has SAID): the sender of this process waits for it.
    """

    def __init__(self, url: str) -> None:
        """Raises ValueError for a URL of another engine, or for SQLite in memory, which no second connection sees."""
        try:
            self.url = make_url(url)
        except ArgumentError:
            raise ValueError("it is no database address; write it like sqlite+aiosqlite:///data/kulkul.db") from None
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self.said = asyncio.Event()
        self._one_writer = asyncio.Lock()
        if self.sqlite:
            self._writer = _sqlite_engine(self.url, "IMMEDIATE", pool_size=1)
            self._reader = _sqlite_engine(self.url, "DEFERRED", pool_size=4)
        elif self.url.get_backend_name() == "postgresql":
            self._writer = self._reader = create_async_engine(
                self.url.set(drivername="postgresql+psycopg"),
                pool_size=10,
                max_overflow=5,
                pool_pre_ping=True,
                hide_parameters=True,
                connect_args={
                    "options": f"-c statement_timeout={STATEMENT_TIMEOUT_MS} {NOTICED_SOON}",
                    "connect_timeout": 10,
                },
            )
        else:
            raise ValueError(f"{self.url.get_backend_name()} is neither sqlite nor postgresql")

    @asynccontextmanager
    async def writes(self) -> AsyncIterator[AsyncSession]:
        if self.sqlite:
            async with self._one_writer, self._session(self._writer) as tx:
                yield tx
        else:
            async with self._session(self._writer) as tx:
                yield tx

    @asynccontextmanager
    async def reads(self) -> AsyncIterator[AsyncSession]:
        async with self._session(self._reader) as tx:
            yield tx

    async def answers(self) -> bool:
        """Whether the database is there at all: tells a bad statement from a bad day."""
        try:
            async with self._writer.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except (SQLAlchemyError, OSError):
            return False
        return True

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[AsyncConnection]:
        """A bare connection in a transaction that commits at the end, for migrations."""
        async with self._writer.begin() as connection:
            yield connection

    @asynccontextmanager
    async def leadership(self) -> AsyncIterator["Leadership"]:
        """Wait to be the one sender and clock, until the block ends or the process dies. SQLite has one process."""
        lead = Leadership(None if self.sqlite else self._writer)
        try:
            while not await lead.is_won():  # noqa: ASYNC110 (the lock is in the server)
                await asyncio.sleep(1)
            yield lead
        finally:
            await lead.give_up()

    async def close(self) -> None:
        await self._writer.dispose()
        await self._reader.dispose()

    @asynccontextmanager
    async def _session(self, engine: AsyncEngine) -> AsyncIterator[AsyncSession]:
        async with AsyncSession(engine, expire_on_commit=False, autoflush=True) as session:
            event.listen(session.sync_session, "before_commit", sealing.seal)
            event.listen(session.sync_session, "after_commit", self._ring)
            yield session

    def _ring(self, session: Session) -> None:
        if session.info.pop(SAID, False):
            self.said.set()


class Leadership:
    """An advisory lock of PostgreSQL's, for as long as one connection lives; with SQLite the one process leads."""

    def __init__(self, engine: AsyncEngine | None) -> None:
        self._engine = engine
        self._connection: AsyncConnection | None = None
        self._holds = False

    async def is_won(self) -> bool:
        """The same for somebody who stands by and has time."""
        try:
            return await self.holds()
        except Exception as error:
            if not is_away(error):
                raise
            return False

    async def holds(self) -> bool:
        """Whether this process leads now; asks the server.

        A lock that went with its connection is taken anew, unless another process was faster. Raises what the
        database raises when it is away: then nobody leads.
        """
        if self._engine is None:
            return True
        try:
            if self._connection is None:
                pooled = await self._engine.connect()
                self._connection = await pooled.execution_options(isolation_level="AUTOCOMMIT")
            ask = "SELECT true" if self._holds else f"SELECT pg_try_advisory_lock({LEADER_LOCK})"
            self._holds = bool(await self._connection.scalar(text(ask)))
        except BaseException:
            await self.give_up()
            raise
        return self._holds

    async def give_up(self) -> None:
        """Let another process lead at once; the lock goes with the connection."""
        connection, self._connection, self._holds = self._connection, None, False
        if connection is not None:
            with contextlib.suppress(SQLAlchemyError, OSError):
                await connection.invalidate()
            with contextlib.suppress(SQLAlchemyError, OSError):
                await connection.close()


async def unhurried(tx: AsyncSession) -> None:
    """This transaction may take longer than STATEMENT_TIMEOUT_MS: it writes to everybody at once."""
    if (await tx.connection()).dialect.name == "postgresql":
        await tx.execute(text("SET LOCAL statement_timeout = 0"))


def is_away(error: BaseException) -> bool:
    """The database itself failed (gone, locked, full), not what was asked of it."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    if isinstance(error, OperationalError) and str(error.orig).startswith(_MISTAKES):
        return False
    return isinstance(error, OperationalError | InterfaceError | PoolTimeoutError | ConnectionError)


def file_of(url: str) -> Path | None:
    """The file of an SQLite URL; None for PostgreSQL."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database)


def _sqlite_engine(url: URL, begin: str, *, pool_size: int) -> AsyncEngine:
    if not url.database or url.database == ":memory:":
        raise ValueError("SQLite needs a file: in memory, a second connection would see another database")
    engine = create_async_engine(
        url.set(drivername="sqlite+aiosqlite"), pool_size=pool_size, max_overflow=0, hide_parameters=True
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver's own BEGIN loses updates; ours is below
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {begin}")

    return engine
