"""A look along the chain of the audit every minute; operators are told the moment it is found broken."""

from domain.delivery import Lane
from services import outbox, people
from services.trust import audit_desk
from services.work import Work
from storage import sealing

#: Rows a look checks: some 60 ms. A hundred thousand are gone through in less than an hour.
AT_ONCE = 2000


async def watch(work: Work) -> None:
    before = await sealing.checked(work.tx)
    known = before.fault if before is not None else ""
    found = await sealing.advance(work.tx, work.now, AT_ONCE)
    if found is not None and found.fault and found.fault != known:
        for operator in await people.operators(work):
            fault = audit_desk.told(work, found.fault, operator.language)
            outbox.say(work, operator, "audit-broken", lane=Lane.ALERT, fault=fault)
