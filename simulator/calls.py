"""A record of every call of the Bot API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from simulator.feed import JSON


@dataclass(frozen=True)
class Call:
    method: str
    params: JSON
    #: The whole answer, {"ok": true, "result": ...} or {"ok": false, ...}.
    answer: JSON
    #: HTTP status; 0 when the answer was lost or the connection broken.
    status: int
    moment: datetime
    #: How long it took, in real seconds.
    seconds: float

    def as_json(self) -> JSON:
        return {
            "method": self.method,
            "params": self.params,
            "answer": self.answer,
            "status": self.status,
            "moment": self.moment.isoformat(),
            "seconds": round(self.seconds, 4),
        }
