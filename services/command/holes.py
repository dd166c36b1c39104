"""Posts that should have taken a case and could not: the command centre reads which."""

from collections.abc import Sequence

from domain.delivery import Lane
from domain.roles import Post
from domain.routing import Hole
from services import outbox, people
from services.work import Work
from storage.cases import Case


async def report(work: Work, case: Case, holes: Sequence[Hole], instead: Post | None) -> None:
    """One card a hole for every operator, edited when the same hole is met again: known, not nagging."""
    for operator in await people.operators(work) if holes else []:
        if operator.telegram_id in case.excluded_persons:
            continue
        language = operator.language
        holder = people.title_of(work, instead, language) if instead else work.texts.plain("holder-nobody", language)
        for hole in holes:
            post = people.post_name(work, hole.role, hole.area, language)
            text = work.texts.text("hole", language, post=post, number=case.number, holder=holder)
            await outbox.post(work, operator, f"hole:{hole.role}:{hole.area}", text, lane=Lane.NOTICE)
