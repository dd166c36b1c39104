"""What kulkul doctor says of the audit: its whole chain is read, a batch of rows at a time."""

from sqlalchemy.ext.asyncio import AsyncSession

from domain.seal import Break, Fault
from storage import sealing

#: What broke the chain, by its place; the row's id where it has one.
_TOLD = {
    Fault.CHANGED: "row {place}{id} does not say what was sealed",
    Fault.MISSING: "rows are gone from place {place} on (the next one that is there{id})",
    Fault.CUT: "rows are cut off at the end, from place {place} on",
    Fault.ADDED: "a row was put in at place {place}{id}",
    Fault.REWOUND: "the end of the chain, place {place}, was sealed anew",
}

_MEND = (
    "somebody changed the database past Kulkul: change nothing, keep a copy (kulkul backup), compare table audit with"
    " earlier backups and with files taken by /audit, and change the database's password"
)


async def told_of_chain(tx: AsyncSession, written_down: str = "") -> tuple[str, str]:
    """What is found, and what to do about it: nothing when all is well. written_down: a head noted earlier."""
    found = await sealing.verify(tx)
    if found.broken is not None:
        return _fault(found.broken), _MEND
    told = f"{found.head.place} rows in an unbroken chain, head {found.head} (write it down)"
    if found.unsealed:
        told += f"; {found.unsealed} of the release before are sealed with the next entry"
    if not written_down:
        return told, ""
    if await sealing.holds(tx, written_down):
        return f"{told}; {written_down} is in it", ""
    return f"{told}, but {written_down} is not in it", _MEND


def _fault(broken: Break) -> str:
    number = f", id {broken.id}" if broken.id is not None else ""
    return _TOLD[broken.fault].format(place=broken.place, id=number)
