"""Every table in one metadata: importing this module knows them all."""

from storage import areas, audit, cases, counters, dialogues, drafts, identity, outbox, people, threads, updates
from storage.columns import Base

__all__ = [
    "areas",
    "audit",
    "cases",
    "counters",
    "dialogues",
    "drafts",
    "identity",
    "metadata",
    "outbox",
    "people",
    "threads",
    "updates",
]

metadata = Base.metadata
