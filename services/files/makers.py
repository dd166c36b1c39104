"""Who makes which file: the kind of a recipe, and the maker that reads what it needs and gives the file's bytes."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from services.appointments import roster_files
from services.broadcasting import broadcast_after
from services.files import export
from services.pictures import picture_makers
from services.trust import audit_file, own_data
from services.voting import checkin_files, election_desk
from services.work import House

#: A maker reads only; what keeps the processor busy it does in a thread.
Maker = Callable[[AsyncSession, House, dict[str, Any]], Awaitable[bytes]]

MAKERS: dict[str, Maker] = {
    "export": export.make,
    "election-file": election_desk.make_ready,
    audit_file.KIND: audit_file.make,
    broadcast_after.FILE: broadcast_after.make_list,
    "roster": roster_files.make,
    "roster-links": roster_files.make_links,
    "own-data": own_data.make,
    "map": picture_makers.make_map,
    "timeline": picture_makers.make_timeline,
    "board": checkin_files.picture,
    "checkins": checkin_files.table,
}
