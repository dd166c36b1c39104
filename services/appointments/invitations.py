"""One-use links to a post: 128 bits, of which only a hash is kept; they expire, can be revoked, and guessing is slow.

The token itself exists in the message that carries it and nowhere else: see services.invitation_letter.
"""

import hashlib
import hmac
import secrets
from datetime import timedelta

from domain import guessing
from domain.delivery import Lane
from domain.roles import Role
from services import outbox, people
from services.work import RefusalError, Work
from storage import audit
from storage import invitations as rows
from storage.people import Appointment, Invitation, Person, WrongToken
from texts.moments import moment

#: Bytes of chance in a token.
TOKEN_BYTES = 16


def invite(work: Work, invitation: Invitation, days: int, by: int | None = None) -> str:
    """Keep the invitation and return its token, which is shown once and stored only as a hash.

    by: who invites, None at the command line.
    """
    token = prepare(work, invitation, days, by)
    work.tx.add(invitation)
    return token


def prepare(work: Work, invitation: Invitation, days: int, by: int | None = None) -> str:
    """The same for one that is kept later, with many others."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    invitation.token_hash = _hash(token)
    invitation.invited_at, invitation.invited_by = work.now, by
    invitation.expires_at = work.now + timedelta(days=days)
    return token


async def redeem(work: Work, person: Person, token: str) -> Appointment:
    """Raises RefusalError when the link is unknown, revoked, used or too old, and unread after too many wrong ones.

    Then whatever else was done is undone: the caller has note_wrong called afterwards, which lasts.
    """
    await _check_patience(work, person)
    wanted = _hash(token)
    found = await rows.of_hash(work.tx, wanted)
    if found is None or not hmac.compare_digest(found.token_hash, wanted):
        raise RefusalError("invitation-unknown")
    if found.revoked_at is not None:
        raise RefusalError("invitation-revoked")
    if found.used_at is not None:
        raise RefusalError("invitation-used")
    if found.expires_at <= work.now:
        raise RefusalError("invitation-expired")
    held = await people.posts_of(work, person)
    if any((post.role, post.area) == (found.role, found.area_code) for post in held):
        raise RefusalError("invitation-already-yours", post=_post(work, found, person.language))
    found.used_at, found.used_by = work.now, person.telegram_id
    appointment = people.appoint(work, person.telegram_id, Role(found.role), found.area_code, found.title, found.name)
    if found.language and not person.language_chosen:
        person.language = found.language
    audit.note(work.tx, work.now, person.telegram_id, "invitation-used", role=found.role, area=found.area_code)
    await work.tx.flush()
    await _tell_inviter(work, found, person)
    return appointment


async def note_wrong(work: Work, person: Person, refusal: RefusalError) -> None:
    """A token nobody gave out is counted; operators read of a guesser once, on a card that follows the count."""
    if refusal.text != "invitation-unknown":
        return
    work.tx.add(WrongToken(person_id=person.telegram_id, at=work.now))
    await work.tx.flush()
    wrong = await rows.wrong_since(work.tx, person.telegram_id, work.now - guessing.FORGOTTEN_AFTER)
    until = guessing.waits_until(wrong, work.now)
    if until is None:
        return
    audit.note(work.tx, work.now, person.telegram_id, "guessing", tries=len(wrong))
    for operator in await people.operators(work):
        text = work.texts.text(
            "guesser",
            operator.language,
            name=person.name,
            id=str(person.telegram_id),
            count=len(wrong),
            until=moment(until, work.house.zone, operator.language),
        )
        await outbox.post(work, operator, f"guesser:{person.telegram_id}", text, lane=Lane.NOTICE)


async def revoke(work: Work, number: int, by: Person) -> Invitation:
    """The link leads nowhere from now on; a second time changes nothing. Raises RefusalError once it was used."""
    found = await rows.locked(work.tx, number)
    if found is None:
        raise RefusalError("forged", forbidden=True)
    if found.used_at is not None:
        raise RefusalError("invitation-taken-already")
    if found.revoked_at is None:
        found.revoked_at = work.now
        audit.note(
            work.tx,
            work.now,
            by.telegram_id,
            "invitation-revoked",
            invitation=found.id,
            role=found.role,
            area=found.area_code,
        )
        await work.tx.flush()
    return found


async def tidy(work: Work) -> None:
    """A tick: links that were sent stay nowhere, and wrong tries that decide nothing go."""
    await rows.burn_pictures(work.tx)
    await rows.forget_wrong_before(work.tx, work.now - guessing.FORGOTTEN_AFTER)


async def _check_patience(work: Work, person: Person) -> None:
    wrong = await rows.wrong_since(work.tx, person.telegram_id, work.now - guessing.FORGOTTEN_AFTER)
    until = guessing.waits_until(wrong, work.now)
    if until is not None:
        raise RefusalError("invitation-wait", until=moment(until, work.house.zone, person.language))


async def _tell_inviter(work: Work, invitation: Invitation, person: Person) -> None:
    """Whoever made the link, while they are still of the command centre."""
    for operator in await people.operators(work):
        if operator.telegram_id == invitation.invited_by != person.telegram_id:
            post = _post(work, invitation, operator.language)
            outbox.say(work, operator, "invitation-taken", lane=Lane.NOTICE, name=person.name, post=post)


def _post(work: Work, invitation: Invitation, language: str) -> str:
    return invitation.title or people.post_name(work, invitation.role, invitation.area_code, language)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
