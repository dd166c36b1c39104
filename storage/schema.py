"""Every table in one metadata: importing this module knows them all."""

from storage import (
    areas,
    audit,
    calm,
    cases,
    counters,
    dialogues,
    drafts,
    identity,
    mutes,
    outbox,
    people,
    threads,
    updates,
)
from storage.columns import Base

__all__ = [
    "areas",
    "audit",
    "calm",
    "cases",
    "counters",
    "dialogues",
    "drafts",
    "identity",
    "metadata",
    "mutes",
    "outbox",
    "people",
    "threads",
    "updates",
]

metadata = Base.metadata
