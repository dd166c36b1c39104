"""Invitations that still lead to a post: the command centre sees and revokes them."""

from domain.delivery import Lane
from services import outbox, people
from services.appointments import appointing, invitation_letter, invitations
from services.work import RefusalError, Work
from storage import invitations as rows
from storage.people import Invitation, Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.moments import day, moment
from texts.taps import Tap, Verb

#: Rows of a page.
PAGE = 8

#: Where a revoke button may stand: below the link itself, or on the list.
HERE, LISTED = "here", "list"


async def show(work: Work, by: Person, page: int = 0) -> None:
    """On the card of /undang."""
    await appointing.check(work, by)
    language = by.language
    found = await rows.open_ones(work.tx, work.now)
    last = max(0, (len(found) - 1) // PAGE)
    page = min(page, last)
    text = work.texts.text("invitations" if found else "invitations-none", language, count=len(found))
    keys = [
        [(_row(work, one, language), Tap(Verb.INVITATION_SHOW, one.id))]
        for one in found[page * PAGE : (page + 1) * PAGE]
    ]
    keys.append(keyboards.turning(work.texts, language, page, last, lambda other: Tap(Verb.INVITATIONS, other)))
    keys.append([(work.texts.plain("button-back", language), Tap(Verb.INVITE_BEGIN, 0))])
    await outbox.post(work, by, appointing.INVITE_CARD, text, keyboards.inline(keys))


async def open_one(work: Work, by: Person, number: int) -> None:
    await appointing.check(work, by)
    found = await work.tx.get(Invitation, number)
    if found is None:
        raise RefusalError("forged", forbidden=True)
    language = by.language
    text = joined([invitation_letter.described(work, found, language), await _made(work, found, language)], "\n")
    keys = [
        [(work.texts.plain("button-revoke", language), Tap(Verb.INVITATION_REVOKE, found.id, LISTED))],
        [(work.texts.plain("button-back", language), Tap(Verb.INVITATIONS, 0))],
    ]
    await outbox.post(work, by, appointing.INVITE_CARD, text, keyboards.inline(keys))


async def revoke(work: Work, by: Person, number: int, where: str, message: int | None) -> None:
    """🚫: below the link its message goes, on the list the list is shown without it."""
    await appointing.check(work, by)
    await invitations.revoke(work, number, by)
    if where == LISTED:
        await show(work, by)
    elif message is not None:
        outbox.take_away(work, by.telegram_id, message, Lane.REPLY)


async def _made(work: Work, invitation: Invitation, language: str) -> Markup:
    """When and by whom; at the command line by nobody known."""
    if invitation.invited_at is None:
        return Markup("")
    inviter = await work.tx.get(Person, invitation.invited_by) if invitation.invited_by is not None else None
    return work.texts.text(
        "invitation-made",
        language,
        at=moment(invitation.invited_at, work.house.zone, language),
        by=inviter.name if inviter else work.texts.plain("by-command-line", language),
    )


def _row(work: Work, invitation: Invitation, language: str) -> str:
    post = invitation.title or people.post_name(work, invitation.role, invitation.area_code, language)
    who = f" · {invitation.name}" if invitation.name else ""
    return f"{post}{who} · {day(invitation.expires_at.astimezone(work.house.zone), language)}"
