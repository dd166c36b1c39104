"""kulkul invite: a one-use link to a post, and its QR code for the printer."""

from datetime import UTC, datetime

import segno
from rich.console import Console

from bot.program import build_house, open_database
from bot.roster_command import invitation_address
from bot.settings import ConfigurationError, Settings
from domain import area as areas
from domain.roles import ROLE_WORDS, Role
from services.appointments import invitations, post_area
from services.places import territory
from services.work import RefusalError, Work
from storage import audit
from storage.people import Invitation

console = Console(soft_wrap=True, highlight=False)


async def invite(settings: Settings, role_word: str, area_word: str, title: str, days: int) -> int:
    """Raises ConfigurationError for a role or an area that cannot be, and when the bot's name cannot be learnt."""
    house = build_house(settings)
    role = ROLE_WORDS.get(role_word.lower())
    if role is None:
        raise ConfigurationError(f"{role_word!r} is no role; roles are {', '.join(Role)}")
    try:
        area = post_area.find(area_word, role, house.gazetteer)
    except RefusalError as refusal:
        raise ConfigurationError(house.texts.plain(refusal.text, "en", **refusal.arguments)) from None
    address = await invitation_address(settings)
    if not address:
        raise ConfigurationError("Telegram could not be asked the bot's name: check KULKUL_BOT_TOKEN and the network")
    database = await open_database(settings, house)
    try:
        async with database.writes() as tx:
            work = Work(tx, datetime.now(UTC), house)
            if areas.level(area) is areas.Level.BANJAR:
                await territory.ensure_banjar(tx, area)
            token = invitations.invite(work, Invitation(role=role, area_code=area, title=title), days)
            audit.note(tx, work.now, None, "invitation", role=role, area=area)
            await tx.commit()
    finally:
        await database.close()
    link = f"{address}{token}"
    console.print(f"{role} of {area}{f' ({title})' if title else ''}, once, within {days} days:\n{link}")
    segno.make(link).terminal(compact=True)
    return 0
