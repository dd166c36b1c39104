"""What must be noted is: one thing after the other is done, and each leaves its row with whoever did it."""

from datetime import timedelta

from sqlalchemy import select

from bot import record
from bot.settings import Settings
from storage.audit import Audit
from tests.conftest import Start
from tests.elections import reminder, source, today
from tests.stories.test_audit import kapolsek_of_tabanan
from tests.stories.test_broadcasts import approve, compose
from tests.stories.test_erasure import erase
from tests.stories.test_fairness import muted
from tests.stories.test_identity import ask, commander, filed, lapse
from tests.stories.test_invitations import perbekel_invited, token_in
from tests.stories.test_posko import bound
from tests.stories.test_roster import send, table
from tests.town import BONGAN, Town

PATIENT = 30


class Ledger:
    """New rows since the last look: (what, who)."""

    def __init__(self, town: Town, seen: int = 0) -> None:
        self._town = town
        self.seen = seen

    async def new(self) -> list[tuple[str, int | None]]:
        async with self._town.database.reads() as tx:
            found = list(await tx.scalars(select(Audit).where(Audit.place > self.seen).order_by(Audit.place)))
        self.seen = found[-1].place or 0 if found else self.seen
        return [(row.what, row.actor_id) for row in found]


async def test_what_is_done_by_commanders_is_noted(town: Town) -> None:
    """Files, drills, groups, mutes, digests, reminders, broadcasts with both who ask and who agree."""
    operator, kapolsek = await town.operator(), await kapolsek_of_tabanan(town)
    await town.bongan()
    ledger = Ledger(town)
    await ledger.new()
    by = kapolsek.id

    await kapolsek.write("/ekspor")
    await kapolsek.sees("Kasus Kecamatan Tabanan", within=PATIENT)
    assert await ledger.new() == [("export", by)]
    await kapolsek.write("/kesiapan")
    await kapolsek.tap("📣 Latihan")
    await kapolsek.tap("📣 Ya, kirim latihan")
    await kapolsek.sees("Dijawab 0 dari 2", within=PATIENT)
    assert await ledger.new() == [("drill", by)]
    await kapolsek.write("/situasi")
    card = await kapolsek.sees("Situasi", within=PATIENT)
    for data, done in (("s.digest:0:off", "digest-off"), ("s.digest:0:on", "digest-on")):
        await kapolsek.tap_data(card, data)
        assert await ledger.new() == [(done, by)]
        await kapolsek.tap_data(card, data)
        assert await ledger.new() == [], "a second tap changes nothing"
    await kapolsek.write("/jadwal")
    await kapolsek.tap("🔔 Ingatkan saya")
    assert await ledger.new() == [("reminders-on", by)]
    await town.hush()

    group = await bound(town, kapolsek)
    assert await ledger.new() == [("posko-bound", by)]
    await kapolsek.write("/posko", in_=group)
    await kapolsek.sees("menerima peringatan", in_=group, within=PATIENT)
    assert await ledger.new() == [], "it was bound already"
    await kapolsek.tap("✖️ Lepas", in_=group)
    await kapolsek.sees("tidak lagi menerima", in_=group, within=PATIENT)
    assert await ledger.new() == [("posko-let-go", by)]

    wayan = await town.resident(home=BONGAN)
    await muted(town, wayan, kapolsek)
    assert await ledger.new() == [("muted", by)]
    await town.hush()
    await compose(kapolsek)
    await approve(kapolsek, operator)
    await kapolsek.sees("Siaran selesai", within=PATIENT)
    rows = await ledger.new()
    assert [row for row in rows if row[0] != "broadcast-changed"] == [
        ("broadcast-requested", by),
        ("broadcast-approved", operator.id),
        ("broadcast-running", by),
        ("broadcast-ended", None),
    ]
    assert {who for what, who in rows if what == "broadcast-changed"} <= {by}
    await kapolsek.write("/rawan")
    await town.settle()
    assert await ledger.new() == [("refused", by)]
    await town.hush()


async def test_what_is_done_by_the_command_centre_is_noted(town: Town) -> None:
    """Invitations, rosters, elections, prone areas, the audit itself taken along."""
    operator = await town.operator()
    arta, komang = await town.bongan()
    ledger = Ledger(town)
    await ledger.new()
    by = operator.id

    letter = await perbekel_invited(town, operator)
    assert await ledger.new() == [("invitation", by)]
    newcomer = town.telegram.person("I Made Baru")
    await newcomer.write(f"/start {token_in(letter)}")
    await newcomer.sees("Om Swastiastu", within=PATIENT)
    assert await ledger.new() == [("invitation-used", newcomer.id)]
    second = await perbekel_invited(town, operator)
    await operator.tap("🚫 Cabut undangan", on=second)
    assert await ledger.new() == [("invitation", by), ("invitation-revoked", by)]

    rows = (f"I Ketut A,perbekel,{BONGAN},,{arta.id},id,", f"Serda Komang,babinsa,{BONGAN},,{komang.id},id,selesai")
    await send(operator, table(*rows, f"Aipda Made,bhabinkamtibmas,{BONGAN},,700001,id,"))
    await operator.sees("Belum ada yang diubah", within=PATIENT)
    await operator.tap("✅ Terapkan")
    await operator.sees("sudah diterapkan", within=PATIENT)
    found = await ledger.new()
    assert sorted(what for what, _ in found) == ["appointed", "post-changed", "post-ended", "roster-import"]
    assert {who for _, who in found} == {by}
    await operator.write("/roster")
    await operator.tap("⬇️ CSV")
    await operator.sees("Daftar petugas. Ubah seperlunya", within=PATIENT)
    assert await ledger.new() == [("roster-export", by)]

    text = source(today(town) + timedelta(days=5), reminder("h-1", "H-1 09:00", "6 hours", "residents"))
    await operator.send_document(text.encode(), name="pilkel.toml")
    await operator.sees("Belum ada yang diubah", within=PATIENT)
    await operator.tap("✅ Impor")
    await operator.sees("sudah diimpor", within=PATIENT)
    assert await ledger.new() == [("election-import", by)]
    await operator.write("/rawan")
    await operator.tap("Baturiti")
    for done in ("prone-set", "prone-unset"):
        await operator.tap("Seluruh Kecamatan Baturiti" if done == "prone-set" else "⚠️ Seluruh Kecamatan Baturiti")
        await town.settle()
        assert await ledger.new() == [(done, by)]
    await operator.write("/audit")
    await operator.tap("⬇️ Unduh")
    await operator.sees("Berisi siapa melakukan apa", within=PATIENT)
    assert await ledger.new() == [("audit-export", by)]
    await town.hush()


async def test_every_look_at_a_confidential_identity_is_noted(town: Town) -> None:
    """Asked for, agreed to, refused, left without an answer."""
    operator, kapolres = await town.operator(), await commander(town)
    await filed(town, kapolres)
    ledger = Ledger(town)
    await ledger.new()
    for key, done in (("❌ Tolak", "identity-refused"), ("✅ Setujui", "identity-approved")):
        await ask(kapolres)
        await operator.sees("minta identitas pelapor dibuka", within=PATIENT)
        await operator.tap(key)
        await town.settle()
        assert await ledger.new() == [("identity-asked", kapolres.id), (done, operator.id)]
    await ask(kapolres)
    town.clock.move(timedelta(hours=25))
    await lapse(town)
    assert await ledger.new() == [("identity-asked", kapolres.id), ("identity-lapsed", None)]
    await town.hush()


async def test_what_residents_do_with_their_own_data_is_noted(town: Town) -> None:
    """That they took it, and that they erased it."""
    wayan = await town.resident(home=BONGAN)
    ledger = Ledger(town)
    await ledger.new()
    await wayan.write("/privasi")
    await wayan.tap("📦 Unduh data saya")
    await wayan.sees("Salinan semua data Anda", within=PATIENT)
    assert await ledger.new() == [("own-data", wayan.id)]
    await erase(town, wayan)
    assert ("erased", wayan.id) in await ledger.new()
    await town.hush()


async def test_settings_migrations_and_backups_are_noted(start: Start, settings: Settings) -> None:
    """Where they differ from the last ones; never a token or a password."""
    async with start() as town:
        ledger = Ledger(town)
        assert await ledger.new() == [("migrated", None), ("settings", None)]
    async with start() as town:
        assert await Ledger(town, ledger.seen).new() == [], "the same settings once"
    async with start(retention_days=30, webhook_secret="s3cret-s3cret-s3cret", quiet_hours="22:00-05:00") as town:
        ledger = Ledger(town, ledger.seen)
        assert await ledger.new() == [("settings", None)]
        async with town.database.reads() as tx:
            row = (await tx.scalars(select(Audit).order_by(Audit.place.desc()).limit(1))).one()
        assert row.detail["changed"] == ["KULKUL_QUIET_HOURS", "KULKUL_RETENTION_DAYS", "KULKUL_WEBHOOK_SECRET"]
        assert row.detail["settings"]["KULKUL_RETENTION_DAYS"] == 30
        assert row.detail["settings"]["KULKUL_WEBHOOK_SECRET"] is True
        assert row.detail["settings"]["KULKUL_OPERATORS"] == [9001]
        assert "TEST" not in str(row.detail)
        assert "s3cret" not in str(row.detail)
        assert await record.backup(settings, "kulkul.backup")
        assert await ledger.new() == [("backup", None)]


def test_the_password_of_the_database_is_never_noted() -> None:
    """Wherever in the address it stands."""
    for url in ("postgresql://kulkul:hush@db/kulkul", "postgresql://db/kulkul?user=kulkul&password=hush"):
        told = record.plain(Settings(database_url=url))
        assert "hush" not in str(told)
        assert "db/kulkul" in str(told["KULKUL_DATABASE_URL"])
