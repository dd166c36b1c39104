"""Every table in one metadata: importing this module knows them all."""

from storage import areas, audit, cases, counters, dialogues, drafts, outbox, people, threads, updates
from storage.columns import Base

__all__ = [
    "areas",
    "audit",
    "cases",
    "counters",
    "dialogues",
    "drafts",
    "metadata",
    "outbox",
    "people",
    "threads",
    "updates",
]

metadata = Base.metadata
