"""Every table in one metadata: importing this module knows them all."""

from storage import (
    alerts,
    areas,
    audit,
    broadcasts,
    calm,
    cases,
    clusters,
    counters,
    dialogues,
    drafts,
    drills,
    elections,
    identity,
    marks,
    mutes,
    outbox,
    people,
    posko,
    threads,
    updates,
    uploads,
)
from storage.columns import Base

__all__ = [
    "alerts",
    "areas",
    "audit",
    "broadcasts",
    "calm",
    "cases",
    "clusters",
    "counters",
    "dialogues",
    "drafts",
    "drills",
    "elections",
    "identity",
    "marks",
    "metadata",
    "mutes",
    "outbox",
    "people",
    "posko",
    "threads",
    "updates",
    "uploads",
]

metadata = Base.metadata
