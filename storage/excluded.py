"""Cases that somebody may hear nothing of, because they are about them."""

from sqlalchemy import String, cast, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.cases import Case


async def numbers(tx: AsyncSession, person: int) -> list[str]:
    likely = select(Case.number, Case.excluded).where(cast(Case.excluded, String).contains(str(person)))
    return [number for number, excluded in await tx.execute(likely) if person in excluded.get("persons", ())]
