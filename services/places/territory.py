"""The areas of the regency in the database: planted once, kept as the territory file has them."""

from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain.area import Level
from domain.routing import PRONE_FROM_THE_START
from services.places.gazetteer import Gazetteer
from storage import areas as rows
from storage.areas import Area


async def plant(tx: AsyncSession, gazetteer: Gazetteer) -> None:
    """Idempotent; what operators set (prone) and the banjar they entered stay."""
    known = {area.code for area in await rows.every(tx)}
    wanted = [Area(code=areas.KABUPATEN, level=Level.KABUPATEN, name="Tabanan")]
    for code, name in gazetteer.kecamatan():
        wanted.append(Area(code=code, level=Level.KECAMATAN, name=name, parent_code=areas.KABUPATEN))
        wanted += [
            Area(code=desa.code, level=Level.DESA, name=desa.name, parent_code=code, lat=desa.lat, lon=desa.lon)
            for desa in gazetteer.desa_of(code)
        ]
    for area in wanted:
        if area.code not in known:
            area.prone = area.code in PRONE_FROM_THE_START
            tx.add(area)
            await tx.flush()


async def ensure_banjar(tx: AsyncSession, code: str) -> None:
    """A banjar comes to be when somebody is appointed to it: there is no licensed list of them."""
    if await tx.get(Area, code) is None:
        parent = areas.parent(code)
        name = f"Banjar {code.rpartition('.')[2]}"
        tx.add(Area(code=code, level=Level.BANJAR, name=name, parent_code=parent))
        await tx.flush()
