"""The message that carries a link to a post: its QR code as a picture, the link below it.

The link stands in two rows until the message has gone out: in the caption of its outbox row and as the picture of its
upload. Within seconds of that services.invitations.tidy empties the one and deletes the other, whatever became of the
message; recipe and key of the upload name the invitation by its number only. What is left is a hash.
"""

import io

import segno

from domain import area as areas
from domain.area import Level
from domain.delivery import Lane
from services import outbox, people
from services.appointments import area_choice, invitations
from services.places import territory
from services.work import Work
from storage import audit
from storage.invitations import PICTURE
from storage.people import Invitation, Person
from storage.uploads import Upload
from texts import keyboards
from texts.catalogue import Markup
from texts.moments import moment
from texts.taps import Tap, Verb

#: Dots a module of the code is wide: large enough for a phone to read it off paper.
SCALE = 10


async def give(work: Work, by: Person, invitation: Invitation, days: int) -> None:
    """Invite, and send the link to whoever invites: they pass it on to the one who is meant.

    The picture is drawn here and not in the workshop (a recipe would have to keep the link): it takes milliseconds.
    """
    if areas.level(invitation.area_code) is Level.BANJAR:
        await territory.ensure_banjar(work.tx, invitation.area_code)
    token = invitations.invite(work, invitation, days, by.telegram_id)
    await work.tx.flush()
    what = {"invitation": invitation.id, "role": invitation.role, "area": invitation.area_code, "days": days}
    audit.note(work.tx, work.now, by.telegram_id, "invitation", **what)
    link = f"https://t.me/{work.house.bot_name}?start={token}"
    picture = Upload(
        name=f"undangan-{invitation.id}.png",
        key=f"{PICTURE}{invitation.id}",
        recipe={"kind": "invitation", "invitation": invitation.id},
        content=picture_of(link),
        asked_at=work.now,
        made_at=work.now,
    )
    work.tx.add(picture)
    await work.tx.flush()
    revoke = (work.texts.plain("button-revoke", by.language), Tap(Verb.INVITATION_REVOKE, invitation.id, "here"))
    payload = {
        "caption": _caption(work, invitation, link, by.language),
        "parse_mode": "HTML",
        "reply_markup": keyboards.inline([[revoke]]),
    }
    outbox.upload(work, by, "sendPhoto", picture, payload, lane=Lane.REPLY, expires_at=invitation.expires_at)


def picture_of(link: str) -> bytes:
    """A PNG with the quiet edge that readers need; a quarter of it may be soiled."""
    out = io.BytesIO()
    segno.make(link, error="q", micro=False).save(out, kind="png", scale=SCALE, border=4)
    return out.getvalue()


def described(work: Work, invitation: Invitation, language: str) -> Markup:
    """The post, its area and until when."""
    return work.texts.text(
        "invitation",
        language,
        post=invitation.title or people.post_name(work, invitation.role, invitation.area_code, language),
        place=area_choice.label(work, invitation.area_code, language),
        until=moment(invitation.expires_at, work.house.zone, language),
    )


def _caption(work: Work, invitation: Invitation, link: str, language: str) -> Markup:
    what = described(work, invitation, language)
    return work.texts.text("invitation-letter", language, what=what, link=link)
