"""The privacy notice: one line wherever somebody begins, and which version was shown to whom when.

Nothing waits for it: who calls for help is never asked to agree first.
"""

from domain import notice
from services.work import Work
from storage.people import Person
from texts.catalogue import Markup


def shown(work: Work, person: Person) -> None:
    """They have read the line of the version of now, with the greeting or on what they sent."""
    if notice.is_due(person.notice_version):
        person.notice_version, person.notice_at = notice.VERSION, work.now


def line(work: Work, person: Person) -> Markup:
    """For whoever has not sent anything beneath it yet; it stays on the card on which it was written down as shown."""
    if notice.is_due(person.notice_version) or person.notice_at == work.now:
        return work.texts.text("notice-line", person.language, version=notice.VERSION)
    return Markup("")
