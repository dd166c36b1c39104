"""Check-ins on an election day: every station has somebody who is asked, in rounds, with one tap for an answer."""

from collections import defaultdict
from collections.abc import Sequence

from domain import area as areas
from domain.checkins import ASK_WITHIN, Answer, Round, kind_of, share_out
from domain.delivery import Lane
from domain.roles import Post, Role
from services import outbox, people
from services.reporting import drafts
from services.voting import checkin_card
from services.work import RefusalError, Work
from storage import audit
from storage import checkins as rows
from storage import people as person_rows
from storage.checkins import Standing
from storage.elections import CheckinRound, Election
from storage.people import Person

#: Who stands at polling stations: the police of the desa, and the army where there is none.
_FIRST = frozenset({Role.BANJAR_OFFICER, Role.BHABINKAMTIBMAS})
_ELSE = frozenset({Role.BABINSA})


async def plan(work: Work, election: Election, rounds: Sequence[Round]) -> None:
    """Write down whom each round will ask. Again after a change of the election: what was asked stays.

    Raises ValueError for a round that there is no question for.
    """
    for planned in rounds:
        kind_of(planned.name)
    await staff(work, election)
    await rows.plan(work.tx, election.id, rounds)


async def staff(work: Work, election: Election) -> None:
    """Give every station without an officer in post one of its desa's, as evenly as it goes."""
    by_desa = await _officers_by_desa(work)
    homeless: dict[str, list[int]] = defaultdict(list)
    for station in await rows.stations_in(work.tx, election.id):
        if station.officer_id is None or station.officer_id not in by_desa[areas.desa(station.area_code)]:
            homeless[areas.desa(station.area_code)].append(station.id)
    for desa, stations in homeless.items():
        for number, officer in share_out(stations, by_desa[desa]):
            await rows.hand_to(work.tx, number, officer)


async def ask_due(work: Work) -> None:
    """Put the questions whose hour has come; one that comes too late is not put, and said to be missing."""
    for due in await rows.due(work.tx, work.now):
        election = await work.tx.get_one(Election, due.election_id)
        if work.now - due.due_at > ASK_WITHIN:
            due.asked_at = work.now
            for operator in await people.operators(work):
                name = checkin_card.round_name(work, due, operator.language)
                outbox.say(work, operator, "checkin-skipped", lane=Lane.NOTICE, round=name)
            continue
        await staff(work, election)
        rows.asked(due, work.now)
        await work.tx.flush()
        await _ask_all(work, election, due)


async def answer(work: Work, number: int, person: Person, word: str, state: Answer) -> None:
    """word: a station's number in the table, or nothing for all that still wait. Raises RefusalError."""
    asked, own = await _asked(work, number, person)
    if state is Answer.TROUBLE and not word and len(own) > 1:
        await checkin_card.show(work, asked, person, own, choosing=True)
        return
    if word == checkin_card.BACK:
        await checkin_card.show(work, asked, person, own)
        return
    chosen = [s for s in own if (str(s.station) == word if word else len(own) == 1 or s.state is Answer.WAITING)]
    if not chosen and word:
        raise RefusalError("not-yours", forbidden=True)
    stations = [standing.station for standing in chosen]
    await rows.answer(work.tx, asked.id, person.telegram_id, stations, state, work.now)
    await checkin_card.show(work, asked, person, await rows.of_officer(work.tx, asked.id, person.telegram_id))
    if state is Answer.TROUBLE:
        await _begin_report(work, person, chosen)


async def keep_photo(work: Work, person: Person, replied_to: int, file_id: str) -> bool:
    """A picture in reply to the question belongs to the answer; False when the reply was to something else."""
    card = await checkin_card.answered_by(work, person, replied_to)
    if card is None:
        return False
    await rows.keep_photo(work.tx, card, person.telegram_id, file_id)
    outbox.say(work, person, "checkin-photo-kept")
    return True


async def end(work: Work, number: int, person: Person) -> int:
    """No more rounds of this election. Raises RefusalError. Returns how many were still to come."""
    election = await work.tx.get(Election, number)
    held = await people.posts_of(work, person)
    if election is None or not any(
        post.role in {Role.COMMANDER, Role.OPERATOR} and post.area == areas.KABUPATEN for post in held
    ):
        raise RefusalError("not-your-post", forbidden=True)
    dropped = await rows.drop_unasked(work.tx, election.id)
    audit.note(work.tx, work.now, person.telegram_id, "checkins-ended", election=election.slug, rounds=dropped)
    return dropped


async def _ask_all(work: Work, election: Election, due: CheckinRound) -> None:
    """All at once: five hundred officers are three statements."""
    standings: dict[int, list[Standing]] = defaultdict(list)
    for standing in await rows.silent(work.tx, due.id):
        if standing.officer is not None:
            standings[standing.officer].append(standing)
    found = await person_rows.by_ids(work.tx, standings)
    cards = [
        (person, *checkin_card.render(work, election, due, person, standings[officer]))
        for officer, person in found.items()
        if person.reachable
    ]
    what, until = checkin_card.name_of(due), due.due_at + checkin_card.ANSWER_WITHIN
    await outbox.post_to_many(work, what, cards, lane=Lane.NOTICE, expires_at=until)


async def _asked(work: Work, number: int, person: Person) -> tuple[CheckinRound, list[Standing]]:
    """The round and this person's part of it, if it was put to them and they are still in post."""
    asked = await work.tx.get(CheckinRound, number)
    own = await rows.of_officer(work.tx, number, person.telegram_id) if asked else []
    if asked is None or asked.asked_at is None or not own:
        raise RefusalError("not-yours", forbidden=True)
    if not await people.on_duty(work, person):
        raise RefusalError("not-your-post", forbidden=True)
    return asked, own


async def _begin_report(work: Work, person: Person, chosen: list[Standing]) -> None:
    """What is wrong is a report like any other, with its place and its first words in it."""
    numbers = ", ".join(str(standing.number) for standing in chosen)
    words = work.texts.plain("checkin-report", person.language, numbers=numbers)
    await drafts.prefill(work, person, chosen[0].area, words)


async def _officers_by_desa(work: Work) -> dict[str, list[int]]:
    """Whoever may stand at a station, by desa; those that nothing reaches only where there is nobody else."""
    found: dict[str, list[Post]] = defaultdict(list)
    for appointment in await person_rows.every_post(work.tx, work.now):
        post = people.as_post(appointment, appointment.person)
        if post.role in _FIRST | _ELSE:
            found[areas.desa(post.area)].append(post)
    chosen: dict[str, list[int]] = defaultdict(list)
    for desa, posts in found.items():
        for fit in (
            [p for p in posts if p.role in _FIRST and p.reachable],
            [p for p in posts if p.role in _ELSE and p.reachable],
            posts,
        ):
            if fit:
                chosen[desa] = list(dict.fromkeys(post.person for post in fit))
                break
    return chosen
