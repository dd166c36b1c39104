"""The guides in docs/, followed step by step on the demo's page; with PICTURES_TO set, their pictures are made anew.

make pictures
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest
from playwright.async_api import Locator, Page
from playwright.async_api import TimeoutError as PlaywrightTimeout

from bot.demo import Theatre, theatre
from services.voting import election_library
from simulator.person import Person
from tests.stories.test_page import open_chat, page_of, picture
from tests.town import Town

pytestmark = [pytest.mark.page, pytest.mark.timeout(400)]

#: Everything here waits for a slow machine.
PATIENT = 60.0

#: A phone.
WIDTH, HEIGHT = 390, 700

#: What an operator might bring on the first day.
ROSTER = """name,role,area,title,telegram_id,language
I Wayan Suka,perbekel,51.02.05.2007,Perbekel Denbantas,,id
Kopda Made Ardana,babinsa,51.02.05.2007,Babinsa Denbantas,,id
"""

#: In pictures the chat has the phone to itself.
BESIDE_THE_CHAT = ".bar, .poleng, .people, .to-newest, .toasts, .column-toasts, .column-head .icon-button"
SHOW = "element.style.removeProperty('display')"


@dataclass
class Tour:
    """The demo with its page open, as narrow as a phone."""

    playing: Theatre
    page: Page

    def one(self, shown_as: str) -> Person:
        return self.playing.stage.by_role(shown_as)

    async def settle(self) -> None:
        """Until everything due has been said."""
        playing = self.playing
        await Town(playing.telegram, playing.database, playing.house, playing.clock).settle(PATIENT)

    async def voting_day(self, officer: Person) -> None:
        """Tomorrow in Bali, the demo's election: the first round is asked, then the opening of the stations."""
        now = self.playing.clock.now().astimezone(self.playing.house.zone)
        self.playing.clock.move((now + timedelta(days=1)).replace(hour=6, minute=1) - now)
        await officer.sees("sudah siap?", within=PATIENT)
        await taps(officer, "🟢 Aman", "🟢 TPS 1")
        await self.settle()
        self.playing.clock.move(timedelta(hours=1))
        await officer.sees("Apakah TPS sudah buka", within=PATIENT)

    async def look(self, who: Person, words: str, name: str, *, top: bool = False, keys: bool = False) -> None:
        """A picture of their chat: down to what was said last, or from these words on; keys: with the keyboard."""
        await self.settle()
        column, said = await self._chat(who, words)
        await self._bare(keys=keys, bare=True)
        await column.locator(".log").evaluate("log => log.scrollTo(0, log.scrollHeight)")
        if top:
            await said.evaluate("found => found.closest('.post').scrollIntoView({block: 'start'})")
        await self.page.wait_for_function("[...document.images].every(image => image.complete)")
        await picture(self.page, f"{name}.jpg")
        await self._bare(keys=keys, bare=False)

    async def _chat(self, who: Person, words: str) -> tuple[Locator, Locator]:
        """Read afresh where a starved browser did not keep up."""
        column = await open_chat(self.page, who.name)
        said = column.get_by_text(words).last
        try:
            await said.wait_for(timeout=PATIENT * 500)
        except PlaywrightTimeout:
            await self.page.reload()
            column = await open_chat(self.page, who.name)
            said = column.get_by_text(words).last
            await said.wait_for(timeout=PATIENT * 1000)
        return column, said

    async def _bare(self, *, keys: bool, bare: bool) -> None:
        hide = "element.style.setProperty('display', 'none', 'important')"
        script = f"elements => elements.forEach(element => {hide if bare else SHOW})"
        await self.page.locator(BESIDE_THE_CHAT if keys else f"{BESIDE_THE_CHAT}, .keys").evaluate_all(script)


@asynccontextmanager
async def tour() -> AsyncIterator[Tour]:
    async with theatre() as playing, page_of(playing, WIDTH, HEIGHT) as page:
        yield Tour(playing, page)


async def says(who: Person, words: str, answer: str) -> None:
    await who.write(words)
    await who.sees(answer, within=PATIENT)


async def taps(who: Person, label: str, answer: str) -> None:
    await who.tap(label, within=PATIENT)
    await who.sees(answer, within=PATIENT)


async def test_the_guide_of_residents_is_true() -> None:
    """docs/panduan-warga.md: three actions the first time, two the next; news; the last word; danger."""
    async with tour() as on:
        wayan, perbekel = on.one("Warga Bongan"), on.one("Perbekel Bongan")
        await says(wayan, "/start", "Om Swastiastu")
        await on.look(wayan, "Om Swastiastu", "warga-mulai", keys=True)
        await says(wayan, "lampu jalan mati di depan balai banjar, gelap sekali", "Di mana kejadiannya?")
        await says(wayan, "bongan", "Sudah benar?")
        await on.look(wayan, "Sudah benar?", "warga-draf")
        await taps(wayan, "✅ Kirim", "Sudah sampai ke Perbekel Bongan")
        await taps(perbekel, "✅ Terima", "Anda memegang kasus ini")
        await wayan.sees("Diterima oleh Perbekel Bongan", within=PATIENT)
        await taps(perbekel, "✔️ Selesai", "Apa yang sudah dilakukan?")
        await perbekel.write("Lampunya sudah diganti.")
        await wayan.sees("Sudah beres?", within=PATIENT)
        await on.look(wayan, "Sudah beres?", "warga-selesai")
        await taps(wayan, "👍 Sudah beres", "Ditutup")
        await says(wayan, "sampah menumpuk di jalan dekat pasar", "Sudah benar?")
        await taps(wayan, "✅ Kirim", "Sudah sampai ke Perbekel Bongan")
        await taps(wayan, "📋 Laporan saya", "Laporan Anda")
        await taps(wayan, "🚨 Darurat", "Telepon 110")
        await on.look(wayan, "Telepon 110", "warga-darurat")


async def test_the_guide_of_officers_and_responders_is_true() -> None:
    """docs/panduan-petugas.md: accept, ask, tell, settle; the list of tasks; nothing happened; a voting day."""
    async with tour() as on:
        wayan, babinsa, perbekel = on.one("Warga Bongan"), on.one("Babinsa Bongan"), on.one("Perbekel Bongan")
        gede = on.one("Polisi Banjar, Bongan")
        await says(wayan, "anak muda ribut di banjar dinas kelod habis minum, mohon ditengok", "Di mana kejadiannya?")
        await says(wayan, "bongan", "Sudah benar?")
        await taps(wayan, "✅ Kirim", "Sudah sampai ke Babinsa Bongan")
        await on.look(babinsa, "Untuk Anda", "petugas-kasus")
        await taps(babinsa, "✅ Terima", "Anda memegang kasus ini")
        await taps(babinsa, "💬 Tanya", "Apa yang ingin ditanyakan")
        await babinsa.write("Berapa orang, dan masih di sana?")
        await wayan.sees("Berapa orang", within=PATIENT)
        await wayan.write("Lima orang pak, sudah mulai bubar")
        await babinsa.sees("Lima orang pak", within=PATIENT)
        await on.look(babinsa, "Lima orang pak", "petugas-tanya")
        await says(wayan, "jalan berlubang di depan sd, kemarin ada yang jatuh", "Sudah benar?")
        await taps(wayan, "✅ Kirim", "Sudah sampai ke Perbekel Bongan")
        await perbekel.sees("Untuk Anda", within=PATIENT)
        await taps(perbekel, "🗂 Tugas", "Kasus terbuka")
        await on.look(perbekel, "Kasus terbuka", "petugas-tugas")
        await taps(babinsa, "✔️ Selesai", "Apa yang sudah dilakukan?")
        await says(babinsa, "Sudah dibubarkan bersama pecalang.", "Selesai oleh")
        await taps(gede, "✅ Situasi aman", "nihil kejadian")
        await on.voting_day(gede)
        await on.look(gede, "Apakah TPS sudah buka", "petugas-tps")
        await taps(gede, "🟢", "🟢")


async def test_the_guide_of_commanders_is_true() -> None:
    """docs/panduan-komandan.md: an alert; an order; the situation and its map; a broadcast that a second approves."""
    async with tour() as on:
        wayan, kapolsek, kapolres = on.one("Warga Bongan"), on.one("Kapolsek Tabanan"), on.one("Kapolres Tabanan")
        await says(wayan, "ada yang berkelahi bawa sajam di bongan sekarang", "Sudah benar?")
        await taps(wayan, "✅ Kirim", "Sudah sampai ke")
        await kapolsek.sees("berkelahi", within=PATIENT)
        await on.look(kapolsek, "berkelahi", "komandan-alarm")
        await taps(kapolsek, "👁 Tenang", "Anda sudah melihat")
        await taps(kapolsek, "🧭 Perintahkan", "Siapa yang diperintahkan")
        await taps(kapolsek, "Babinsa Bongan", "Apa perintahnya")
        await says(kapolsek, "Segera ke lokasi, amankan kedua pihak.", "Perintah Kapolsek Tabanan")
        await taps(kapolsek, "📊 Situasi", "Terbuka sekarang")
        await on.look(kapolsek, "Terbuka sekarang", "komandan-situasi", top=True)
        await kapolsek.tap("🗺 Peta", within=PATIENT)
        await kapolsek.sees("sampai", media="photo", within=PATIENT)
        await on.look(kapolsek, "sampai", "komandan-peta")
        await taps(kapolsek, "📣 Siaran", "Apa isi siarannya?")
        await says(kapolsek, "Apel pengamanan TPS besok pukul 06.00 di Polsek Tabanan.", "Draf siaran")
        await kapolsek.tap("👥 Penerima", within=PATIENT)
        await taps(kapolsek, "Perbekel", "1 penerima")
        await kapolsek.tap("⬅️ Kembali", within=PATIENT)
        await on.look(kapolsek, "Apel pengamanan", "komandan-siaran")
        await taps(kapolsek, "📨 Minta persetujuan", "Menunggu persetujuan")
        await taps(kapolres, "✅ Setujui", "Disetujui")
        await on.one("Perbekel Bongan").sees("Apel pengamanan", within=PATIENT)


async def test_the_guide_of_operators_is_true() -> None:
    """docs/panduan-operator.md: a roster, a link, an election, the board of its day, what was written down."""
    async with tour() as on:
        dewi, gede = on.one("Operator pusat komando"), on.one("Polisi Banjar, Bongan")
        await taps(dewi, "ℹ️ Bantuan", "Pusat komando")
        await taps_after(dewi, "/roster", "📄 Templat", "Isi satu baris")
        await dewi.send_document(ROSTER.encode(), name="petugas.csv")
        await dewi.sees("Belum ada yang diubah", within=PATIENT)
        await on.look(dewi, "Belum ada yang diubah", "operator-roster")
        await taps(dewi, "✅ Terapkan", "sudah diterapkan")
        await taps_after(dewi, "/undang", "Perbekel", "Perbekel")
        await says(dewi, "gubug", "sebutan")
        await taps(dewi, "⏭ Tanpa sebutan", "berapa hari")
        await taps(dewi, "7 hari", "Sekali pakai")
        await on.look(dewi, "Sekali pakai", "operator-undang")
        await says(dewi, "/petugas", "Petugas Kabupaten Tabanan")
        await taps(dewi, "🔎 Cari", "Siapa yang dicari?")
        await says(dewi, "babinsa bongan", "1 jabatan")
        await taps(dewi, "Babinsa Bongan", "Kasus yang dipegang")
        await on.look(dewi, "Kasus yang dipegang", "operator-petugas")
        await says(dewi, "/pemilu", "Pemilu")
        day = on.playing.clock.now().date() + timedelta(days=30)
        await dewi.send_document(election_library.ready("pilkel", day).encode(), name="pilkel.toml")
        await dewi.sees("Belum ada yang diubah", within=PATIENT)
        await on.look(dewi, "Belum ada yang diubah", "operator-pemilu")
        await taps(dewi, "✅ Impor", "sudah diimpor")
        await on.voting_day(gede)
        await taps(gede, "🟢", "🟢")
        await says(dewi, "/tps", "Papan TPS")
        await on.look(dewi, "Papan TPS", "operator-tps", top=True)
        await says(dewi, "/audit", "Catatan tindakan")
        await on.look(dewi, "Catatan tindakan", "operator-audit", top=True)


async def taps_after(who: Person, words: str, label: str, answer: str) -> None:
    await who.write(words)
    await taps(who, label, answer)
