"""Every verb of every button with data nobody gave out: refused kindly, written down where forbidden, never a fault."""

import pytest
from sqlalchemy import select

from domain.roles import Role
from simulator.person import Person
from storage.audit import Audit
from storage.cases import Case
from storage.outbox import OutboxRow
from storage.updates import FailedUpdate
from tests.town import BONGAN, Town
from texts.taps import Verb

HOLE = "jalan bolong di depan sd"

#: Words a forger may try, one of each kind a verb could take for real: rows, codes, choices, too much, nonsense.
WORDS = ("", "1", "999999", "9" * 24, "0", BONGAN, "51.02.06", "51.02", "FASUM", "5", "all", "-1", "x.y_z-", "id")

#: Verbs that are nobody's power: a list, a language, one's own draft kept for when it exists.
ANYBODYS = frozenset({Verb.TASKS, Verb.LANGUAGE})

#: What only the officer who holds the case, or whoever may look at it, does.
RESPONDERS = tuple(verb for verb in Verb if verb.startswith("c.") and verb is not Verb.CASE_OPEN)
REPORTERS = tuple(verb for verb in Verb if verb.startswith("r."))
DRAFTERS = tuple(verb for verb in Verb if verb.startswith("d."))


async def filed(town: Town) -> tuple[Person, Person]:
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    await perbekel.sees(HOLE)
    await town.settle()
    return perbekel, wayan


async def case_as_it_is(town: Town) -> tuple[object, ...]:
    async with town.database.reads() as tx:
        case = (await tx.scalars(select(Case))).one()
        return case.state, case.holder_id, case.area_code, case.confidential, case.rating, case.note, case.reporter_id


async def refusals(town: Town, who: Person) -> list[str]:
    async with town.database.reads() as tx:
        found = await tx.scalars(select(Audit).where(Audit.what == "refused", Audit.actor_id == who.id))
        return [str(row.detail["data"]) for row in found]


async def no_fault(town: Town) -> None:
    async with town.database.reads() as tx:
        assert [row.error for row in await tx.scalars(select(FailedUpdate))] == []


def data_of(verb: Verb, number: int, word: str) -> str:
    return f"{verb}:{number}:{word}" if word else f"{verb}:{number}"


async def try_all(who: Person, verbs: tuple[Verb, ...], number: int = 1) -> dict[str, str]:
    """Every verb with every word; what the tap was answered."""
    card = who.chat[-1]
    answers = {}
    for verb in verbs:
        for word in WORDS:
            answers[data_of(verb, number, word)] = (await who.tap_data(card, data_of(verb, number, word))).text
    return answers


async def test_a_stranger_gets_nowhere_with_any_verb(town: Town) -> None:
    """Not the reporter, no officer: nothing changes, each try is written down, the case's words stay where they are."""
    await filed(town)
    thief = await town.resident("Si Maling")
    before = await case_as_it_is(town)
    answers = await try_all(thief, (*RESPONDERS, *REPORTERS, *DRAFTERS, Verb.CASE_OPEN))
    assert all(answers.values()), [data for data, text in answers.items() if not text]
    assert set(await refusals(town, thief)) >= {data for data in answers if not data.startswith("d.same")}
    assert await case_as_it_is(town) == before
    await no_fault(town)
    await town.hush()
    assert not any("TBN-" in message.text for message in thief.chat)


async def test_an_officer_of_another_desa_gets_nowhere_either(town: Town) -> None:
    """The post must cover the case, not merely exist."""
    await filed(town)
    other = await town.officer("I Nyoman", Role.PERBEKEL, "51.02.06.2014")
    before = await case_as_it_is(town)
    answers = await try_all(other, (*RESPONDERS, *REPORTERS, Verb.CASE_OPEN))
    assert all(answers.values())
    assert set(await refusals(town, other)) >= set(answers)
    assert await case_as_it_is(town) == before
    await no_fault(town)
    await town.hush()
    assert not any("TBN-" in message.text for message in other.chat)


async def test_the_reporter_has_no_power_over_the_holders_buttons(town: Town) -> None:
    """A report does not make an officer."""
    _, wayan = await filed(town)
    before = await case_as_it_is(town)
    answers = await try_all(wayan, (*RESPONDERS, Verb.CASE_OPEN))
    assert all(answers.values())
    assert set(await refusals(town, wayan)) >= set(answers)
    assert await case_as_it_is(town) == before
    await no_fault(town)
    await town.hush()


async def test_the_holder_has_no_power_over_the_reporters_buttons(town: Town) -> None:
    """Nobody confirms, rates or withdraws for somebody else."""
    perbekel, _ = await filed(town)
    before = await case_as_it_is(town)
    answers = await try_all(perbekel, REPORTERS)
    assert all("bukan dari akun Anda" in text for text in answers.values())
    assert await case_as_it_is(town) == before
    await no_fault(town)
    await town.hush()


@pytest.mark.parametrize("verb", ["r.done", "r.notdone", "r.rate"])
async def test_the_reporter_at_the_wrong_moment_is_told_how_far_it_is(town: Town, verb: str) -> None:
    """A new case can be neither confirmed nor reopened nor rated."""
    _, wayan = await filed(town)
    answer = await wayan.tap_data(wayan.chat[-1], f"{verb}:1:5" if verb == "r.rate" else f"{verb}:1")
    assert "belum sampai ke langkah itu" in answer.text
    assert await refusals(town, wayan) == []
    await no_fault(town)


async def test_the_holder_with_any_word_changes_nothing_by_accident(town: Town) -> None:
    """Choices that no card offers: refused, or the card as it is. Only what is asked for is done."""
    perbekel, _ = await filed(town)
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    harmless = tuple(v for v in RESPONDERS if v not in {Verb.CASE_ACCEPT, Verb.CASE_NO_NOTE})
    before = await case_as_it_is(town)
    await try_all(perbekel, harmless)
    assert await case_as_it_is(town) == before
    await no_fault(town)
    await town.hush()


async def test_own_drafts_with_any_word_never_fail(town: Town) -> None:
    """Places that do not exist, kinds nobody knows, cases of others."""
    await filed(town)
    ayu = await town.resident("Ni Luh Ayu", home="51.02.06.2014")
    await ayu.write("lampu jalan mati")
    await ayu.sees("Sudah benar?")
    verbs = tuple(v for v in DRAFTERS if v not in {Verb.DRAFT_SEND, Verb.DRAFT_CANCEL})
    await try_all(ayu, verbs, number=2)
    await town.settle(60)
    await no_fault(town)
    async with town.database.reads() as tx:
        assert len((await tx.scalars(select(Case))).all()) == 1
    await town.hush()


@pytest.mark.parametrize("officer", [True, False])
@pytest.mark.parametrize("number", [1, 999_999_999_999_999_999])
async def test_every_other_verb_with_any_word_never_fails(town: Town, number: int, *, officer: bool) -> None:
    """Lists, languages, calm, mutes and identities, by a resident and by an officer."""
    perbekel, wayan = await filed(town)
    verbs = tuple(v for v in Verb if v not in {*RESPONDERS, *REPORTERS, *DRAFTERS})
    await try_all(perbekel if officer else wayan, verbs, number)
    await no_fault(town)
    await town.hush()


@pytest.mark.parametrize(
    "data",
    [
        "",
        "x",
        "c.accept",
        "c.accept:",
        "c.accept:-1",
        "c.accept:1:",
        "c.accept:1:a:b",
        "C.ACCEPT:1",
        "c.accept:١",
        "c.accept:01",
        "c.accept:1 ",
        "c.accept:1\n",
        "c.accept:9999999999999999999",
        "DROP TABLE",
        "🙋:1",
        "c.accept:1:<b>",
    ],
)
async def test_what_is_no_tap_at_all_is_refused_kindly(town: Town, data: str) -> None:
    """Whatever a client sends as callback data."""
    wayan = await town.resident()
    answer = await wayan.tap_data(wayan.chat[-1], data)
    assert "tidak dikenal" in answer.text
    assert await refusals(town, wayan) == [data[:64]]
    await no_fault(town)


async def test_a_refusal_leaves_no_word_in_the_outbox(town: Town) -> None:
    """The answer is an alert over the chat; a thief cannot make the bot write to others."""
    await filed(town)
    thief = await town.resident("Si Maling")
    async with town.database.reads() as tx:
        before = len((await tx.scalars(select(OutboxRow.id))).all())
    await try_all(thief, RESPONDERS)
    async with town.database.reads() as tx:
        assert len((await tx.scalars(select(OutboxRow.id))).all()) == before
    await town.hush()
