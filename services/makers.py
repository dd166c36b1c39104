"""Who makes which file: the kind of a recipe, and the maker that reads what it needs and gives the file's bytes."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from services import broadcast_after, checkin_files, election_desk, export, picture_makers
from services.work import House

#: A maker reads only; what keeps the processor busy it does in a thread.
Maker = Callable[[AsyncSession, House, dict[str, Any]], Awaitable[bytes]]

MAKERS: dict[str, Maker] = {
    "export": export.make,
    "election-file": election_desk.make_ready,
    broadcast_after.FILE: broadcast_after.make_list,
    "map": picture_makers.make_map,
    "timeline": picture_makers.make_timeline,
    "board": checkin_files.picture,
    "checkins": checkin_files.table,
}
