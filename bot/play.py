"""Stories the demo can tell by itself: in the terminal as a transcript, on the page at human speed."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from rich.console import Console

from bot.cast import CAST, Part
from simulator.messages import Message
from simulator.person import Person

#: Seconds between one thing and the next, on the page.
HUMAN_PAUSE = 1.5


@dataclass
class Stage:
    """The cast with their phones. pause: seconds between steps; printed: whether the terminal shows them."""

    phones: dict[int, Person]
    pause: float = HUMAN_PAUSE
    console: Console | None = field(default=None)

    def person(self, part: Part) -> Person:
        return self.phones[part.telegram_id]

    def by_role(self, shown_as: str) -> Person:
        return self.person(next(part for part in CAST if part.shown_as == shown_as))

    def heading(self, words: str) -> None:
        if self.console:
            self.console.print(f"\n[bold]{words}[/bold]")

    async def writes(self, who: Person, words: str) -> None:
        await self._beat()
        self._line(who, "→", words)
        await who.write(words)

    async def taps(self, who: Person, label: str) -> None:
        await self._beat()
        self._line(who, "▣", label)
        answer = await who.tap(label, within=15)
        if answer.text:
            self._line(who, "!", answer.text)

    async def sees(self, who: Person, words: str) -> Message:
        message = await who.sees(words, within=15)
        self._line(who, "←", message.text, keys=message.buttons)
        return message

    async def _beat(self) -> None:
        await asyncio.sleep(self.pause)

    def _line(self, who: Person, sign: str, words: str, keys: object = ()) -> None:
        if not self.console:
            return
        first, *rest = words.splitlines() or [""]
        self.console.print(f"{who.name:>20} {sign} {first}", markup=False)
        for line in rest:
            if line.strip():
                self.console.print(f"{'':>20}   {line}", markup=False)
        if keys:
            self.console.print(f"{'':>20}   {keys}", markup=False, style="dim")


Story = Callable[[Stage], Awaitable[None]]


async def tell(stage: Stage) -> None:
    """The whole story in the terminal, as fast as the bot answers."""
    stage.pause, stage.console = 0, Console(highlight=False, soft_wrap=True)
    await brawl(stage)
    stage.heading("The story went as it should.")


async def brawl(stage: Stage) -> None:
    """A resident reports a brawl; the babinsa settles it; the resident confirms."""
    wayan, babinsa = stage.by_role("Warga Bongan"), stage.by_role("Babinsa Bongan")
    stage.heading("A resident reports")
    await stage.writes(wayan, "/start")
    await stage.sees(wayan, "Om Swastiastu")
    await stage.writes(wayan, "min ada ribut2 di br. dinas kelod, anak muda mejaguran abis minum")
    await stage.sees(wayan, "Di mana kejadiannya?")
    await stage.writes(wayan, "ds bongan")
    await stage.sees(wayan, "Bongan, Kec. Tabanan")
    await stage.taps(wayan, "✅ Kirim")
    await stage.sees(wayan, "Sudah sampai ke Babinsa Bongan")
    stage.heading("It reaches the babinsa, and the Kapolsek is alerted")
    await stage.sees(babinsa, "mejaguran")
    await stage.sees(stage.by_role("Kapolsek Tabanan"), "mejaguran")
    await stage.taps(babinsa, "✅ Terima")
    await stage.sees(babinsa, "Anda memegang kasus ini")
    await stage.sees(wayan, "Diterima oleh Babinsa Bongan")
    stage.heading("He settles it and says how")
    await stage.taps(babinsa, "✔️ Selesai")
    await stage.sees(babinsa, "Apa yang sudah dilakukan?")
    await stage.writes(babinsa, "Sudah dilerai bersama pecalang dan kelian, kedua pihak berdamai.")
    await stage.sees(wayan, "Sudah beres?")
    stage.heading("The resident has the last word")
    await stage.taps(wayan, "👍 Sudah beres")
    await stage.sees(wayan, "Ditutup")
    await stage.sees(babinsa, "Ditutup")


async def pothole(stage: Stage) -> None:
    """A village without trouble: a hole in the road, mended by the perbekel."""
    ayu, perbekel = stage.by_role("Warga Abian Tuwung"), stage.by_role("Perbekel Abian Tuwung")
    await stage.writes(ayu, "jalan bolong di depan sd, kmrn ada yg jatuh, mohon pak perbekel")
    await stage.writes(ayu, "abiantuwung")
    await stage.taps(ayu, "✅ Kirim")
    await stage.taps(perbekel, "✅ Terima")
    await stage.taps(perbekel, "✔️ Selesai")
    await stage.writes(perbekel, "Sudah ditambal pagi ini.")
    await stage.taps(ayu, "👍 Sudah beres")


async def vote_buying(stage: Stage) -> None:
    """A confidential case: the perbekel and the babinsa never see it, the Kapolsek does."""
    wayan, kapolsek = stage.by_role("Warga Bongan"), stage.by_role("Kapolsek Tabanan")
    await stage.writes(
        wayan, "ada yg bagi2 amplop 100rb di rumah pak X, disuruh coblos no sekian. sy takut ketahuan lapor"
    )
    await stage.writes(wayan, "bongan")
    await stage.taps(wayan, "✅ Kirim")
    await stage.taps(kapolsek, "✅ Terima")


SCENARIOS: dict[str, Story] = {
    "Perkelahian di Bongan": brawl,
    "Jalan berlubang di Abian Tuwung": pothole,
    "Politik uang (rahasia)": vote_buying,
}
