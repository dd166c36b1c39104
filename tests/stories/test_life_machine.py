"""Chance lives through cases: any tap by anyone in any order, forged ones too, blocks, ends of office, restarts.

Updates go in as Telegram sends them, rows of the outbox come out and are delivered or not; no Telegram stands between.
LIVES and STEPS in the environment make it a longer hunt, SHRINK looks for the shortest life that fails.
"""

import asyncio
import contextlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select, update
from telegram import User

from bot.api import Api
from bot.intake import Intake
from bot.meters import Handling
from bot.program import build_house, open_database
from bot.settings import Settings
from domain.delivery import Delivered, Lane, RowState
from domain.lifecycle import OPEN_STATES, STEPS, State, Step
from domain.roles import Role
from handlers.report import ANSWERS
from services import delivery, people
from services.appointments import posts
from services.casework import assignment
from services.delivery import Result
from services.reporting import reports
from services.work import RefusalError, Work
from simulator.clock import Clock
from storage import cases as case_rows
from storage import claims
from storage.cases import Case, Viewer
from storage.database import Database
from storage.dialogues import Dialogue
from storage.outbox import Card, OutboxRow
from storage.people import Appointment, Person
from storage.schema import metadata
from tests.town import BONGAN, TABANAN
from texts.taps import Verb

T = TypeVar("T")

REPORTERS = (101, 102, 103)
PERBEKEL, BABINSA, BHABIN, OFFICER, KAPOLSEK, DANRAMIL, KAPOLRES, NEIGHBOUR, STRANGER, OPERATOR = (
    *range(201, 208),
    301,
    401,
    9001,
)
POSTS = {
    PERBEKEL: (Role.PERBEKEL, BONGAN, "I Ketut Arta", ""),
    BABINSA: (Role.BABINSA, BONGAN, "Serda Komang Rai", ""),
    BHABIN: (Role.BHABINKAMTIBMAS, BONGAN, "Aiptu Made Sudana", ""),
    OFFICER: (Role.BANJAR_OFFICER, BONGAN, "Aipda Gede Eka", ""),
    KAPOLSEK: (Role.COMMANDER, TABANAN, "AKP Putu Oka", "Kapolsek Tabanan"),
    DANRAMIL: (Role.COMMANDER, TABANAN, "Kapten Rai Wirawan", "Danramil Tabanan"),
    KAPOLRES: (Role.COMMANDER, "51.02", "AKBP Agung Surya", "Kapolres Tabanan"),
    NEIGHBOUR: (Role.PERBEKEL, "51.02.06.2014", "I Nyoman Sukarta", ""),
}
NEVER_CONFIDENTIAL = (PERBEKEL, BABINSA, OFFICER, DANRAMIL, NEIGHBOUR, STRANGER)
POLICE = (BHABIN, KAPOLSEK, KAPOLRES)
EVERYBODY = (*REPORTERS, *POSTS, STRANGER, OPERATOR)
WORDS = (
    "jalan bolong di depan sd",
    "ada ribut2, anak muda mejaguran, serda komang rai ikut, satu orang luka",
    "perbekel minta uang untuk surat, mohon ditindak",
    "jalan rusak, kata serda komang rai dan i nyoman sukarta dibiarkan saja",
    "ada yg bagi2 amplop 100rb, disuruh coblos no sekian",
    "ok",
    "bongan",
    "📢 Lapor",
    "🚨 Darurat",
    "📋 Laporan saya",
    "🗂 Tugas",
    "/batal",
    "/start",
)
FIXED_WORDS = ("", "1", "2", "5", "all", "late", "51.02.06", "51.02.06.2014", BONGAN, "FASUM", "NARKOBA", "7", "id")

persons = st.sampled_from(EVERYBODY)
small = st.integers(1, 6)
chance = st.integers(0, 10_000)
on_cases = st.sampled_from([verb for verb in Verb if verb[:2] in {"c.", "r."}])


async def named(database: Database, name: str) -> set[str]:
    """Tables in which a name stands."""
    found = set()
    async with database.reads() as tx:
        for table in metadata.tables.values():
            if any(name in str(tuple(row)) for row in await tx.execute(select(table))):
                found.add(table.name)
    return found


class Life(RuleBasedStateMachine):
    """One example is one town with its own database file."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = Path(tempfile.mkdtemp(prefix="kulkul-life-"))
        shutil.copy(self.template, self.folder / "kulkul.db")
        self.clock = Clock()
        self.update_id = 1
        self.message_ids = dict.fromkeys(EVERYBODY, 0)
        self.known: dict[str, int] = {}
        self.wait(self.open())

    def wait(self, what: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(what)

    async def open(self) -> None:
        """A process starts: everything it knows is in the file."""
        file = self.folder / "kulkul.db"
        chosen = Settings(bot_token="1:x", database_url=f"sqlite+aiosqlite:///{file}", operators=frozenset({OPERATOR}))
        self.database = Database(chosen.database_url)
        self.house = build_house(chosen)
        api = Api("1:x", "http://127.0.0.1:9")
        api.bot._bot_user = User(1, "Kulkul", is_bot=True, username="KulkulBot")  # what getMe would have told
        self.intake = Intake(self.database, api, self.house, self.clock.now)

    @initialize()
    def begin(self) -> None:
        self.wait(self._begin())

    async def _begin(self) -> None:
        async with self.database.writes() as tx:
            work = Work(tx, self.clock.now(), self.house)
            for person, (role, area, name, title) in POSTS.items():
                tx.add(Person(telegram_id=person, name=name))
                await tx.flush()
                people.appoint(work, person, role, area, title, name)
            await tx.commit()
        for person in EVERYBODY:
            await self.message(person, {"text": "/start"})
        async with self.database.writes() as tx:
            await tx.execute(update(Person).where(Person.telegram_id.in_(REPORTERS)).values(home_area=BONGAN))
            await tx.commit()
        for person, words in zip(REPORTERS, WORDS, strict=False):
            await self._reports(person, words, secret=False)

    def teardown(self) -> None:
        self.wait(self.close())
        self.runner.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    async def close(self) -> None:
        await self.database.close()

    # What comes from Telegram

    async def put(self, kind: str, body: dict[str, Any]) -> str | None:
        self.update_id += 1
        return await self.intake._handle({"update_id": self.update_id, kind: body}, Handling())

    def envelope(self, person: int, message_id: int) -> dict[str, Any]:
        name = POSTS[person][2] if person in POSTS else f"Warga {person}"
        account = {"id": person, "is_bot": False, "first_name": name, "language_code": "id"}
        chat = {"id": person, "type": "private", "first_name": name}
        return {"message_id": message_id, "date": int(self.clock.now().timestamp()), "chat": chat, "from": account}

    def next_message(self, person: int) -> int:
        self.message_ids[person] += 1
        return self.message_ids[person]

    async def message(self, person: int, content: dict[str, Any], kind: str = "message") -> None:
        if text := content.get("text", ""):
            command = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
            content |= {"entities": command} if text.startswith("/") else {}
        await self.put(kind, self.envelope(person, self.next_message(person)) | content)

    async def tap(self, person: int, data: str) -> str | None:
        shown = self.envelope(person, max(1, self.message_ids[person]))
        query = {"id": "7", "from": shown["from"], "chat_instance": "7", "data": data}
        return await self.put("callback_query", query | {"message": shown | {"text": "kartu"}})

    # What people do

    @rule(person=persons, words=st.sampled_from(WORDS))
    def writes(self, person: int, words: str) -> None:
        self.wait(self.message(person, {"text": words}))

    @rule(person=st.sampled_from(REPORTERS), words=st.sampled_from(WORDS[:5]), secret=st.booleans())
    def reports(self, person: int, words: str, secret: bool) -> None:
        """Written and sent in one go, so that there is something to live through."""
        self.wait(self._reports(person, words, secret=secret))

    async def _reports(self, person: int, words: str, *, secret: bool) -> None:
        await self.message(person, {"text": words})
        for label in ("🙈", "✅ Kirim") if secret else ("✅ Kirim",):
            data = await self.shown(person, label)
            if data is not None:
                await self.tap(person, data)

    @rule(person=persons, which=chance)
    def taps_what_is_shown(self, person: int, which: int) -> None:
        self.wait(self._taps_shown(person, which))

    async def _taps_shown(self, person: int, which: int) -> None:
        buttons = await self.buttons(person)
        if buttons:
            await self.tap(person, buttons[which % len(buttons)][1])

    @rule(which=chance, presses=st.lists(chance, min_size=1, max_size=5), words=st.sampled_from(WORDS[:6]))
    def the_holder_acts(self, which: int, presses: list[int], words: str) -> None:
        """Buttons of the card as it stands, and words when it asks for some: handing over takes three steps."""
        for press in presses:
            self.wait(self._acts("holder_id", "c.", which, press, words))

    @rule(which=chance, presses=st.lists(chance, min_size=1, max_size=3), words=st.sampled_from(WORDS[:6]))
    def the_reporter_acts(self, which: int, presses: list[int], words: str) -> None:
        for press in presses:
            self.wait(self._acts("reporter_id", "r.", which, press, words))

    @rule(which=chance, to=chance, words=st.sampled_from(("urusan desa", "", WORDS[3])))
    def the_holder_hands_over(self, which: int, to: int, words: str) -> None:
        self.wait(self._chooses(which, f"{Verb.CASE_HAND_OVER}", f"{Verb.CASE_TO}", to, words))

    @rule(which=chance, to=chance)
    def the_holder_merges(self, which: int, to: int) -> None:
        self.wait(self._chooses(which, f"{Verb.CASE_MERGE}", f"{Verb.CASE_INTO}", to, ""))

    async def _chooses(self, which: int, question: str, answer: str, to: int, words: str) -> None:
        """A button that asks, one of those it offers, and words if there are any."""
        case = await self.some_case(which)
        if case is None or case.holder_id is None:
            return
        await self.tap(case.holder_id, f"{question}:{case.id}")
        offered = [data for _, data in await self.buttons(case.holder_id) if data.startswith(f"{answer}:{case.id}:")]
        if offered:
            await self.tap(case.holder_id, offered[to % len(offered)])
        if words:
            await self.message(case.holder_id, {"text": words})

    async def _acts(self, who: str, verbs: str, which: int, press: int, words: str) -> None:
        case = await self.some_case(which)
        person = getattr(case, who, None)
        if case is None or person is None:
            return
        shown = [data for _, data in await self.buttons(person) if re.match(rf"{verbs}\w+:{case.id}(:|$)", data)]
        if shown:
            await self.tap(person, shown[press % len(shown)])
        async with self.database.reads() as tx:
            asked = await tx.get(Dialogue, person)
        if asked is not None and asked.kind in ANSWERS and press % 4:
            await self.message(person, {"text": words})

    async def some_case(self, which: int) -> Case | None:
        """The newest are the likeliest."""
        async with self.database.reads() as tx:
            found = list(await tx.scalars(select(Case).order_by(Case.id.desc())))
        return found[(which % 7) % len(found)] if found else None

    @rule(person=persons, verb=st.sampled_from(list(Verb)), number=small, word=st.sampled_from(FIXED_WORDS))
    def forges(self, person: int, verb: Verb, number: int, word: str) -> None:
        """Any data at all; who is right to send it and who not is for the bot to say."""
        self.wait(self.tap(person, f"{verb}:{number}:{word}" if word else f"{verb}:{number}"))

    @rule(which=chance, verbs=st.lists(on_cases, min_size=3, max_size=12), word=st.sampled_from(FIXED_WORDS))
    def the_right_ones_at_any_moment(self, which: int, verbs: list[Verb], word: str) -> None:
        """Reporter and holder have old cards with every button there ever was."""
        for verb in verbs:
            self.wait(self._right_one(which, verb, word))

    async def _right_one(self, which: int, verb: Verb, word: str) -> None:
        case = await self.some_case(which)
        person = None if case is None else case.reporter_id if verb.startswith("r.") else case.holder_id
        if case is not None and person is not None:
            await self.tap(person, f"{verb}:{case.id}:{word}" if word else f"{verb}:{case.id}")

    @rule(person=persons, which=chance, words=st.sampled_from(("di timur gerbang", "", "ok")))
    def replies(self, person: int, which: int, words: str) -> None:
        about = {"reply_to_message": self.envelope(person, 1 + which % max(1, self.message_ids[person]))}
        content = {"text": words} if words else {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}}
        self.wait(self.message(person, content | about))

    @rule(person=persons, group=st.sampled_from(("", "g1", "g2")), caption=st.sampled_from(("", "ini fotonya")))
    def sends_a_photo(self, person: int, group: str, caption: str) -> None:
        photo = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}
        extra = {"media_group_id": group} if group else {}
        self.wait(self.message(person, {"photo": [photo]} | extra | ({"caption": caption} if caption else {})))

    @rule(person=persons, far=st.booleans())
    def shares_a_location(self, person: int, far: bool) -> None:
        place = {"latitude": -8.65 if far else -8.5630, "longitude": 115.2167 if far else 115.1060}
        self.wait(self.message(person, {"location": place}))

    @rule(person=persons, which=chance, words=st.sampled_from(WORDS[:6]))
    def edits(self, person: int, which: int, words: str) -> None:
        number = 1 + which % max(1, self.message_ids[person])
        changed = self.envelope(person, number) | {"text": words, "edit_date": int(self.clock.now().timestamp())}
        self.wait(self.put("edited_message", changed))

    @rule(person=persons)
    def blocks(self, person: int) -> None:
        self.wait(self.membership(person, "member", "kicked"))

    @rule(person=persons)
    def comes_back(self, person: int) -> None:
        self.wait(self.membership(person, "kicked", "member"))

    async def membership(self, person: int, old: str, new: str) -> None:
        shown = self.envelope(person, 1)
        bot = {"id": 1, "is_bot": True, "first_name": "Kulkul"}
        until = {"until_date": 0}
        change = {key: shown[key] for key in ("chat", "from", "date")}
        change |= {
            "old_chat_member": {"user": bot, "status": old} | (until if old == "kicked" else {}),
            "new_chat_member": {"user": bot, "status": new} | (until if new == "kicked" else {}),
        }
        await self.put("my_chat_member", change)

    # What happens around them

    @rule(person=st.sampled_from(list(POSTS)))
    def leaves_office(self, person: int) -> None:
        self.wait(self._leaves(person))

    async def _leaves(self, person: int) -> None:
        async with self.database.writes() as tx:
            held = update(Appointment).where(Appointment.person_id == person, Appointment.until.is_(None))
            await tx.execute(held.values(until=self.clock.now() - timedelta(seconds=1)))
            await tx.commit()

    @rule(person=st.sampled_from(list(POSTS)))
    def is_appointed(self, person: int) -> None:
        self.wait(self._is_appointed(person))

    async def _is_appointed(self, person: int) -> None:
        role, area, name, title = POSTS[person]
        async with self.database.writes() as tx:
            if await tx.get(Person, person) is None:  # who had everything erased
                tx.add(Person(telegram_id=person, name=name))
                await tx.flush()
            people.appoint(Work(tx, self.clock.now(), self.house), person, role, area, title, name)
            await tx.commit()

    @rule(person=st.sampled_from(list(POSTS)), to=st.sampled_from(list(POSTS)))
    def a_post_changes_hands(self, person: int, to: int) -> None:
        self.wait(self._changes_hands(person, to))

    async def _changes_hands(self, person: int, to: int) -> None:
        """By an operator in the chat: to somebody else, or to nobody; posts of the police stay with the police."""
        async with self.database.writes() as tx:
            work = Work(tx, self.clock.now(), self.house)
            giver, operator = await tx.get(Person, person), await tx.get(Person, OPERATOR)
            held = await people.posts_of(work, giver) if giver is not None else []
            if not held or operator is None or (held[0].sees_confidential and to not in POLICE):
                return
            with contextlib.suppress(RefusalError):
                if to == person:
                    await posts.end(work, operator, held[0].appointment)
                else:
                    await posts.hand_over(work, operator, held[0].appointment, to)
                await tx.commit()

    @rule(person=st.sampled_from((*REPORTERS, STRANGER)))
    def has_everything_erased(self, person: int) -> None:
        self.wait(self._erases(person))

    async def _erases(self, person: int) -> None:
        """In whatever state their reports are, nothing names them afterwards; then they come back."""
        await self._deliver()
        await self.tap(person, f"{Verb.ERASE_YES}:0")
        assert await named(self.database, f"Warga {person}") == set()
        await self.message(person, {"text": "/start"})
        async with self.database.writes() as tx:
            (await tx.get_one(Person, person)).home_area = BONGAN
            await tx.commit()

    @rule(minutes=st.sampled_from((1, 200, 5000)))
    def time_passes(self, minutes: int) -> None:
        self.clock.move(timedelta(minutes=minutes))
        self.wait(self._lapse())

    async def _lapse(self) -> None:
        async with self.database.writes() as tx:
            work = Work(tx, self.clock.now(), self.house)
            for case in await case_rows.unconfirmed_since(tx, work.now):
                await reports.lapse(work, case)
            await tx.commit()

    @rule()
    def starts_again(self) -> None:
        self.wait(self.close())
        self.wait(self.open())

    @rule()
    def delivers(self) -> None:
        self.wait(self._deliver())

    async def _deliver(self) -> None:
        while True:
            async with self.database.writes() as tx:
                work = Work(tx, self.clock.now(), self.house)
                taken = await claims.claim(tx, work.now, 50, busy=(), alert_busy=(), lowest=Lane.BROADCAST)
                results = []
                for each in taken:
                    new = each.message_id or self.next_message(each.row.chat_id)
                    results.append(Result(each, Delivered(None if each.row.method == "deleteMessage" else new)))
                await delivery.settle(work, results)
                await tx.commit()
            if not taken:
                return

    # What is shown

    async def buttons(self, person: int) -> list[tuple[str, str]]:
        """Of the newest version of every card."""
        query = select(OutboxRow).where(OutboxRow.chat_id == person, OutboxRow.state != RowState.MERGED)
        async with self.database.reads() as tx:
            newest = {row.card_id or -row.id: row for row in await tx.scalars(query.order_by(OutboxRow.id))}
        rows = [row.payload.get("reply_markup", {}).get("inline_keyboard", []) for row in newest.values()]
        return [(key["text"], key["callback_data"]) for keyboard in rows for line in keyboard for key in line]

    async def shown(self, person: int, label: str) -> str | None:
        return next((data for text, data in reversed(await self.buttons(person)) if text.startswith(label)), None)

    # What must hold after every step

    @invariant()
    def life_is_in_order(self) -> None:
        self.wait(self._in_order())

    async def _in_order(self) -> None:
        async with self.database.writes() as tx:
            await assignment.find_holders(Work(tx, self.clock.now(), self.house))  # as the clock does all the time
            await tx.commit()
        async with self.database.reads() as tx:
            work = Work(tx, self.clock.now(), self.house)
            found = list(await tx.scalars(select(Case).order_by(Case.id)))
            assert {case.number for case in found} >= self.known.keys(), "a case is lost"
            self.known = {case.number: case.id for case in found}
            filed = [case.draft_id for case in found if case.draft_id is not None]
            assert len(filed) == len(set(filed)), "a draft was filed twice"
            for case in found:
                await self.timeline_equals_state(work, case)
                await self.is_held(work, case)
                await self.nobody_reads_what_they_may_not(work, case)
            doubles = select(Card.what, Card.chat_id).group_by(Card.what, Card.chat_id).having(func.count() > 1)
            assert (await tx.execute(doubles)).all() == []

    async def timeline_equals_state(self, work: Work, case: Case) -> None:
        """Replaying the history by the rules of the life of a case gives its state and its holder."""
        if case.emptied:
            return
        state, holder = State.NEW, None
        for event in await case_rows.events(work.tx, case.id):
            if event.kind in {Step.ASSIGN, Step.ACCEPT, Step.TAKE_OVER}:
                holder = event.detail["holder"] if event.kind == Step.ASSIGN else event.actor_id
            if event.kind in {step for _, step in STEPS}:
                state = STEPS[state, Step(event.kind)]
        assert (state, holder) == (case.state, case.holder_id), case.number

    async def is_held(self, work: Work, case: Case) -> None:
        """An open case is with somebody in office whom we can reach, whenever there is anybody fit at all."""
        if case.state not in OPEN_STATES:
            return
        if case.holder_id is None:
            assert (await assignment._decide(work, case)).holder is None, f"{case.number} is with nobody"
            return
        assert case.holder_id not in case.excluded_persons
        holder = await work.tx.get_one(Person, case.holder_id)
        assert holder.reachable, f"{case.number} is with somebody out of reach"
        assert await people.posts_of(work, holder), f"{case.number} is with somebody out of office"
        assert await work.tx.get(Viewer, (case.id, case.holder_id)) is not None, "the holder has no card"

    async def nobody_reads_what_they_may_not(self, work: Work, case: Case) -> None:
        if case.emptied:  # nobody knows any more whose it was
            return
        rows = list(await work.tx.scalars(select(OutboxRow)))
        about = [r for r in rows if r.about == case.id or case.number in json.dumps(r.payload)]
        told = {row.chat_id for row in about} - {case.reporter_id}
        assert not told & case.excluded_persons, f"{case.number} reached somebody it is about"
        history = await case_rows.events(work.tx, case.id)
        if case.confidential and not any(event.kind == Step.HIDE for event in history):
            assert not told & {*NEVER_CONFIDENTIAL, *REPORTERS}, f"{case.number} is confidential"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as the first start leaves it, to be copied for every town."""
    file = tmp_path_factory.mktemp("life") / "kulkul.db"
    chosen = Settings(bot_token="1:x", database_url=f"sqlite+aiosqlite:///{file}")

    async def prepared() -> None:
        database = await open_database(chosen, build_house(chosen))
        await database.close()

    asyncio.run(prepared())
    return file


def test_whatever_anybody_does_no_case_is_lost_held_twice_or_told_to_the_wrong_one(template: Path) -> None:
    """Never a step that is forbidden, a history that tells exactly what happened, nothing to those it is about."""
    Life.template = template
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=int(os.environ.get("LIVES", "6")),
            stateful_step_count=int(os.environ.get("STEPS", "30")),
            phases=(Phase.generate, Phase.shrink) if "SHRINK" in os.environ else (Phase.generate,),
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
            database=None,
        ),
    )
