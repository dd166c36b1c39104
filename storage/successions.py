"""What hangs on a post: the cases held by way of it, and those whose card somebody has."""

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.lifecycle import OPEN_STATES
from storage.cases import Case, Viewer


async def held_by_way_of(tx: AsyncSession, appointment: int) -> list[Case]:
    """Open cases that were given to somebody for this post, gravest and oldest first, locked."""
    query = select(Case).where(Case.post_id == appointment, Case.state.in_(OPEN_STATES))
    query = query.order_by(Case.severity.desc(), Case.opened_at, Case.id)
    return list(await tx.scalars(query.with_for_update(of=Case)))


async def on_cards_of(tx: AsyncSession, person: int) -> list[Case]:
    """Cases whose card somebody has: the open ones, and of the others those that are confidential. Locked."""
    query = select(Case).join(Viewer, Viewer.case_id == Case.id).where(Viewer.person_id == person)
    query = query.where(or_(Case.state.in_(OPEN_STATES), Case.confidential)).order_by(Case.id)
    return list(await tx.scalars(query.with_for_update(of=Case)))
