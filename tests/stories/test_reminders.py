"""Reminders of an election: once, in time or not at all, to those who want them; whatever happens to the clock."""

import asyncio
from datetime import timedelta

from sqlalchemy import select, update

from domain.roles import Role
from services.voting.elections import What
from simulator.person import Person
from storage.broadcasts import Broadcast
from storage.people import Person as PersonRow
from tests.conftest import Start
from tests.elections import bring, move_to, reminder, source, states, tick, today
from tests.town import BONGAN, TABANAN, Town

GUBUG = "51.02.05.2002"


async def willing(town: Town, name: str, home: str | None = BONGAN, **more: str) -> Person:
    """A resident who asked for reminders."""
    person = await town.resident(name, home=home, **more)
    async with town.database.writes() as tx:
        await tx.execute(update(PersonRow).where(PersonRow.telegram_id == person.id).values(wants_reminders=True))
        await tx.commit()
    return person


async def broadcasts(town: Town) -> list[Broadcast]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Broadcast).order_by(Broadcast.id)))


def received(person: Person, words: str) -> int:
    """How often."""
    return sum(words in message.text for message in person.chat)


async def test_a_reminder_goes_to_those_who_asked_in_its_areas_in_their_language(town: Town) -> None:
    """Not to who did not ask, not to another desa; the copy has one tap to stop."""
    await move_to(town, 9)
    wayan, ayu = await willing(town, "Wayan"), await willing(town, "Ni Luh Ayu", GUBUG)
    john = await willing(town, "John", language="en")
    silent = await town.resident("Ketut", home=BONGAN)
    text = source(today(town), reminder("pagi", "H 10:00", "H 12:00", "residents"))
    assert [change.what for change in await bring(town, text)] == [What.NEW, What.PLANNED]
    await tick(town)
    assert await states(town) == {"pagi": "planned"}
    await move_to(town, 10)
    await tick(town)
    copy = await wayan.sees("Ingat pagi", within=20)
    assert copy.buttons == ["🔕 Berhenti menerima"]
    await john.sees("Ingat pagi (en)", within=20)
    assert await states(town) == {"pagi": "sent"}
    await town.settle()
    assert received(ayu, "Ingat") == received(silent, "Ingat") == 0
    (broadcast,) = await broadcasts(town)
    local = broadcast.expires_at.astimezone(town.house.zone) if broadcast.expires_at else None
    assert local is not None
    assert (local.hour, local.date()) == (12, today(town))


async def test_one_tap_under_a_reminder_stops_them(town: Town) -> None:
    """The next one does not come; what one reported is still answered."""
    await move_to(town, 9)
    wayan = await willing(town, "Wayan")
    text = source(
        today(town),
        reminder("satu", "H 09:30", "H 12:00", "residents"),
        reminder("dua", "H 11:00", "H 12:00", "residents"),
    )
    await bring(town, text)
    await move_to(town, 10)
    await tick(town)
    await wayan.sees("Ingat satu", within=20)
    answer = await wayan.tap("🔕 Berhenti")
    assert "tidak ada lagi siaran" in answer.text
    await move_to(town, 11)
    await tick(town)
    await town.settle()
    assert await states(town) == {"satu": "sent", "dua": "sent"}
    assert received(wayan, "Ingat dua") == 0


async def test_posts_are_reminded_by_role_without_asking_for_it(town: Town) -> None:
    """Perbekel and commanders of the areas; a babinsa is not meant by either, another desa's perbekel is not."""
    await move_to(town, 9)
    perbekel, babinsa = await town.bongan()
    other = await town.officer("I Nyoman", Role.PERBEKEL, GUBUG)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await bring(town, source(today(town), reminder("tugas", "H 10:00", "H 12:00", "perbekel", "commanders")))
    await move_to(town, 10)
    await tick(town)
    copy = await perbekel.sees("Ingat tugas", within=20)
    assert copy.buttons == []
    await kapolsek.sees("Ingat tugas", within=20)
    await town.settle()
    assert received(babinsa, "Ingat") == received(other, "Ingat") == 0


async def test_two_tickers_and_many_ticks_send_it_once(town: Town) -> None:
    """The bot's own ticker runs beside these."""
    await move_to(town, 9)
    wayan = await willing(town, "Wayan")
    await bring(town, source(today(town), reminder("pagi", "H 10:00", "H 12:00", "residents")))
    await move_to(town, 10)
    await asyncio.gather(*(tick(town) for _ in range(6)))
    await wayan.sees("Ingat pagi", within=20)
    await tick(town)
    await town.settle()
    assert received(wayan, "Ingat pagi") == 1
    assert len(await broadcasts(town)) == 1


async def test_a_restart_neither_loses_nor_repeats_one(start: Start) -> None:
    """Stopped before its time and started after it: sent. Started again: not again."""
    async with start() as town:
        await move_to(town, 9)
        wayan = await willing(town, "Wayan")
        await bring(town, source(today(town), reminder("pagi", "H 10:00", "H 12:00", "residents")))
    town.clock.move(timedelta(hours=1, minutes=30))
    async with start() as town:
        await wayan.sees("Ingat pagi", within=30)
        await town.settle()
    async with start() as town:
        await tick(town)
        await town.settle()
        assert received(wayan, "Ingat pagi") == 1
        assert await states(town) == {"pagi": "sent"}


async def test_after_a_day_of_downtime_the_stale_is_skipped_and_its_author_told_once(start: Start) -> None:
    """What is still of use goes out late; the rest is one message to who imported it, by name and time."""
    async with start() as town:
        await move_to(town, 9)
        operator = await town.operator()
        wayan = await willing(town, "Wayan")
        text = source(
            today(town),
            reminder("buka", "H 10:00", "H 11:00", "residents"),
            reminder("tutup", "H 12:00", "H 13:00", "residents"),
            reminder("hasil", "H 14:00", "H+2 20:00", "residents"),
        )
        await bring(town, text, by=operator.id)
    town.clock.move(timedelta(days=1))
    async with start() as town:
        await wayan.sees("Ingat hasil", within=30)
        told = await operator.sees("2 pengingat terlambat dan tidak dikirim", within=30)
        assert "buka:" in told.text
        assert "tutup:" in told.text
        await tick(town)
        await tick(town)
        await town.settle()
        assert received(operator, "terlambat dan tidak dikirim") == 1
        assert received(wayan, "Ingat") == 1
        assert await states(town) == {"buka": "skipped", "tutup": "skipped", "hasil": "sent"}


async def test_without_an_author_every_operator_is_told(town: Town) -> None:
    """Imported at the terminal, or by somebody who is no operator any more."""
    await move_to(town, 9)
    operator = await town.operator()
    wayan = await willing(town, "Wayan")
    await bring(town, source(today(town), reminder("buka", "H 10:00", "H 11:00", "residents")), by=wayan.id)
    await move_to(town, 11, 1)
    await tick(town)
    await operator.sees("1 pengingat terlambat", within=20)
    await town.settle()
    assert received(wayan, "terlambat") == 0


async def test_a_clock_that_jumps_ahead_and_back_sends_nothing_twice(town: Town) -> None:
    """A process whose clock is ahead takes it for due: it goes out at that process's time, and nobody repeats it."""
    await move_to(town, 9)
    wayan = await willing(town, "Wayan")
    await bring(town, source(today(town), reminder("pagi", "H 10:00", "H 12:00", "residents")))
    await tick(town, late=timedelta(hours=1, minutes=30))
    assert await states(town) == {"pagi": "sent"}
    await tick(town)
    await move_to(town, 10, 31)
    await tick(town)
    await tick(town, late=timedelta(hours=-5))
    await wayan.sees("Ingat pagi", within=20)
    await town.settle()
    assert received(wayan, "Ingat pagi") == 1


async def test_residents_sleep_and_those_on_duty_do_not(town: Town) -> None:
    """Late by an outage into the quiet hours: residents hear of it at 06.00, officers at once."""
    await move_to(town, 9)
    wayan = await willing(town, "Wayan")
    perbekel, _ = await town.bongan()
    text = source(
        today(town),
        reminder("warga", "H 20:00", "H+1 08:00", "residents"),
        reminder("dinas", "H 20:00", "H+1 08:00", "perbekel"),
    )
    await bring(town, text)
    await move_to(town, 22)
    await tick(town)
    await perbekel.sees("Ingat dinas", within=20)
    assert await states(town) == {"warga": "planned", "dinas": "sent"}
    await move_to(town, 6, 1)
    await tick(town)
    await wayan.sees("Ingat warga", within=20)
    await town.hush()


async def test_a_changed_date_moves_what_has_not_gone_out_and_leaves_what_has(town: Town) -> None:
    """And says so, reminder by reminder; the same file again changes nothing."""
    await move_to(town, 9)
    wayan = await willing(town, "Wayan")
    day = today(town) + timedelta(days=1)
    parts = (
        reminder("h-1", "H-1 10:00", "H-1 12:00", "residents", words="Besok {day}"),
        reminder("h", "H 10:00", "H 12:00", "residents", words="Hari ini {day}"),
        reminder("lain", "H+1 10:00", "H+1 12:00", "residents"),
    )
    await bring(town, source(day, *parts))
    await move_to(town, 10)
    await tick(town)
    await wayan.sees("Besok", within=20)
    later = day + timedelta(days=7)
    changes = {change.name or change.what: change for change in await bring(town, source(later, *parts[:2]))}
    assert {name: change.what for name, change in changes.items()} == {
        "day": What.DAY,
        "h-1": What.STAYS,
        "h": What.MOVED,
        "lain": What.CANCELLED,
    }
    assert (changes["day"].before, changes["day"].after) == (day, later)
    assert await bring(town, source(later, *parts[:2])) == []
    assert await states(town) == {"h-1": "sent", "lain": "cancelled", "h": "planned"}
    await move_to(town, 10, days=1)
    await tick(town)
    assert (await states(town))["h"] == "planned"
    await move_to(town, 10, days=7)
    await tick(town)
    copy = await wayan.sees("Hari ini", within=20)
    assert f" {later.day} " in copy.text, "the words follow the date"
    await town.settle()
    assert received(wayan, "Besok") == 1


async def test_what_was_cancelled_or_skipped_is_planned_again_when_its_new_time_is_to_come(town: Town) -> None:
    """An election put off gets its reminders back; nothing that went out comes twice."""
    await move_to(town, 9)
    day = today(town)
    part = reminder("a", "H 10:00", "H 10:30", "residents")
    await bring(town, source(day, part))
    await move_to(town, 11)
    await tick(town)
    assert await states(town) == {"a": "skipped"}
    assert await bring(town, source(day, part)) == []
    changes = await bring(town, source(day + timedelta(days=3), part))
    assert [change.what for change in changes] == [What.DAY, What.PLANNED]
    await bring(town, source(day + timedelta(days=3)))
    assert await states(town) == {"a": "cancelled"}
    await bring(town, source(day + timedelta(days=3), part))
    assert await states(town) == {"a": "planned"}


async def test_what_is_over_when_a_file_is_imported_is_never_sent(town: Town) -> None:
    """The import says so; nobody is told again later."""
    await move_to(town, 9)
    operator = await town.operator()
    await willing(town, "Wayan")
    changes = await bring(town, source(today(town), reminder("a", "H-1 10:00", "H 08:00", "residents")), operator.id)
    assert [change.what for change in changes] == [What.NEW, What.TOO_LATE]
    await tick(town)
    await town.settle()
    assert await states(town) == {"a": "skipped"}
    assert await broadcasts(town) == []


async def test_a_pilkel_reaches_only_its_own_desa_and_a_kabupaten_everybody(town: Town) -> None:
    """Fourteen desa are fourteen desa; whose desa is unknown still hears of what concerns the whole kabupaten."""
    await move_to(town, 9)
    wayan, ayu = await willing(town, "Wayan"), await willing(town, "Ni Luh Ayu", GUBUG)
    nowhere = await willing(town, "Komang", None)
    whole = source(today(town), reminder("semua", "H 10:00", "H 12:00", "residents"), areas=("Kabupaten Tabanan",))
    await bring(town, whole.replace('kind = "pilkel"', 'kind = "pilkada"').replace('slug = "pilkel"', 'slug = "b"'))
    await bring(town, source(today(town), reminder("desa", "H 10:00", "H 12:00", "residents")))
    await move_to(town, 10)
    await tick(town)
    await wayan.sees("Ingat semua", within=20)
    await wayan.sees("Ingat desa", within=20)
    await ayu.sees("Ingat semua", within=20)
    await nowhere.sees("Ingat semua", within=20)
    await town.settle()
    assert received(ayu, "Ingat desa") == received(nowhere, "Ingat desa") == 0
