"""Open invitations, the wrong tokens people tried, and the links that must not outlive their sending."""

from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.outbox import UNSENT, OutboxRow
from storage.people import Invitation, WrongToken
from storage.uploads import Upload

#: Uploads with such a key are pictures of links.
PICTURE = "invitation:"


async def of_hash(tx: AsyncSession, token_hash: str) -> Invitation | None:
    """Locked, so that two people with one link do not both take the post."""
    return await tx.scalar(select(Invitation).where(Invitation.token_hash == token_hash).with_for_update())


async def locked(tx: AsyncSession, number: int) -> Invitation | None:
    return await tx.scalar(select(Invitation).where(Invitation.id == number).with_for_update())


async def open_ones(tx: AsyncSession, now: datetime) -> list[Invitation]:
    """Those that still lead to a post, the newest first."""
    unused = Invitation.used_at.is_(None) & Invitation.revoked_at.is_(None) & (Invitation.expires_at > now)
    return list(await tx.scalars(select(Invitation).where(unused).order_by(Invitation.id.desc())))


async def count_open(tx: AsyncSession, now: datetime) -> int:
    unused = Invitation.used_at.is_(None) & Invitation.revoked_at.is_(None) & (Invitation.expires_at > now)
    return await tx.scalar(select(func.count()).select_from(Invitation).where(unused)) or 0


async def wrong_since(tx: AsyncSession, person: int, moment: datetime) -> list[datetime]:
    """When this person tried a token that led nowhere."""
    query = select(WrongToken.at).where(WrongToken.person_id == person, WrongToken.at > moment)
    return list(await tx.scalars(query.order_by(WrongToken.at)))


async def forget_wrong_before(tx: AsyncSession, moment: datetime) -> None:
    await tx.execute(delete(WrongToken).where(WrongToken.at < moment))


async def burn_pictures(tx: AsyncSession) -> int:
    """Pictures of links whose message has gone out, or never will, are deleted, and its caption is emptied.

    Returns how many. Idempotent.
    """
    on_its_way = select(OutboxRow.id).where(OutboxRow.upload_id == Upload.id, UNSENT)
    done = list(await tx.scalars(select(Upload.id).where(Upload.key.startswith(PICTURE), ~on_its_way.exists())))
    if done:
        quiet = {"synchronize_session": False}
        carried = update(OutboxRow).where(OutboxRow.upload_id.in_(done)).values(payload={})
        await tx.execute(carried.execution_options(**quiet))
        await tx.execute(delete(Upload).where(Upload.id.in_(done)).execution_options(**quiet))
    return len(done)
