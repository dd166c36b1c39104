"""Everything that is no plain report: each has an answer, or is none of our business, and nothing ever fails."""

from collections import Counter
from typing import Any

import pytest
from sqlalchemy import select

from domain.roles import Role
from simulator.person import Person
from storage.drafts import Draft
from storage.outbox import OutboxRow
from storage.people import Person as PersonRow
from storage.updates import FailedUpdate
from tests.town import BONGAN, Town

HOLE = "jalan bolong di depan sd"


async def no_fault(town: Town) -> None:
    async with town.database.reads() as tx:
        assert [row.error for row in await tx.scalars(select(FailedUpdate))] == []


async def drafts_of(town: Town, person: Person) -> list[Draft]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Draft).where(Draft.person_id == person.id, Draft.closed_at.is_(None))))


def raw(town: Town, kind: str, person: Person, **content: Any) -> None:  # noqa: ANN401 (whatever Telegram sends)
    """An update no hand of ours makes."""
    shown = {"message_id": 5_000_000, "date": int(town.clock.now().timestamp()), "chat": person.room.as_json()}
    town.telegram.world.updates.put(kind, shown | {"from": person.account.as_json()} | content, ("chat", person.id))


@pytest.mark.parametrize("what", ["sticker", "poll", "contact", "dice"])
async def test_what_an_officer_can_do_nothing_with_is_said_kindly_and_begins_nothing(town: Town, what: str) -> None:
    """Stickers, polls, contacts and dice: told what would help, no draft, no harm to a draft that is there."""
    wayan = await town.resident(home=BONGAN)
    await wayan.write(HOLE)
    card = await wayan.sees("Sudah benar?")
    if what == "sticker":
        await wayan.send_sticker()
    elif what == "poll":
        await wayan.send_poll("Siapa setuju?", ["Saya", "Bukan saya"])
    elif what == "contact":
        await wayan.send_contact()
    else:
        raw(town, "message", wayan, dice={"emoji": "🎲", "value": 6})
    await wayan.sees("belum bisa saya teruskan")
    assert card in wayan.chat
    (draft,) = await drafts_of(town, wayan)
    assert draft.text == HOLE
    await no_fault(town)


async def test_a_venue_is_a_place_like_a_location(town: Town) -> None:
    """A place picked from the list under the map."""
    wayan = await town.resident()
    await wayan.write(HOLE)
    await wayan.sees("Di mana kejadiannya?")
    await wayan.send_venue(-8.5630, 115.1060, "Balai Banjar")
    await wayan.sees("Desa yang mana?")
    await no_fault(town)


async def test_a_live_location_counts_once_and_its_updates_are_quiet(town: Town) -> None:
    """The phone edits the message every few seconds; that is no correction."""
    wayan = await town.resident()
    await wayan.write(HOLE)
    await wayan.sees("Di mana kejadiannya?")
    await wayan.share_location(-8.5630, 115.1060, live_period=900)
    await wayan.sees("Desa yang mana?")
    moved = {"location": {"latitude": -8.564, "longitude": 115.107, "live_period": 900}}
    raw(town, "edited_message", wayan, edit_date=int(town.clock.now().timestamp()), **moved)
    await wayan.sees_nothing()
    await no_fault(town)


async def test_a_forwarded_post_is_a_report_without_its_origin(town: Town) -> None:
    """Somebody forwards what went round in a group: the words count, not who wrote them first."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    budi = town.telegram.person("Budi Penulis")
    post = await budi.write(HOLE, in_=town.telegram.group("Info Bongan", owner=budi))
    wayan = await town.resident(home=BONGAN)
    await wayan.forward(post)
    await wayan.sees("belum terkirim")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    card = await perbekel.sees(HOLE)
    assert "Budi" not in card.text
    assert card.forward_origin is None


async def test_service_messages_and_channel_posts_have_no_effect(town: Town) -> None:
    """Pinned, auto-delete set, a channel speaks: nothing of it is for us."""
    wayan = await town.resident(home=BONGAN)
    raw(town, "message", wayan, message_auto_delete_timer_changed={"message_auto_delete_time": 86400})
    raw(town, "message", wayan, pinned_message={"message_id": 1, "date": 1, "chat": wayan.room.as_json(), "text": "x"})
    channel = {"id": -1001234567890, "type": "channel", "title": "Info Tabanan"}
    post = {"message_id": 1, "date": int(town.clock.now().timestamp()), "chat": channel, "text": HOLE}
    for kind in ("channel_post", "edited_channel_post"):
        town.telegram.world.updates.put(kind, post | {"edit_date": 1}, ("chat", channel["id"]))
    await wayan.sees_nothing()
    assert await drafts_of(town, wayan) == []
    await no_fault(town)


async def test_what_is_said_in_groups_is_ignored_and_makes_nobody_reachable(town: Town) -> None:
    """A bot in a group says once how to bind it, reads along and keeps still: no draft, no person, no answer."""
    owner = town.telegram.person("Ketua Grup")
    silent = town.telegram.person("Belum Kenal")
    group = town.telegram.group("Banjar Kelod", owner=owner)
    group.add(silent)
    group.add_bot(administrator=True)
    await owner.sees("tulis /posko di sini", in_=group)
    await town.settle()
    await silent.write("/start", in_=group)
    await silent.write(f"/lapor@{town.telegram.world.bot.username}", in_=group)
    await silent.write(HOLE, in_=group)
    await silent.send_photo(caption=HOLE, in_=group)
    broken = {"message_id": 7, "date": "no date", "chat": group.room.as_json(), "from": silent.account.as_json()}
    town.telegram.world.updates.put("message", broken | {"text": "x"}, ("chat", group.id))
    wayan = await town.resident(home=BONGAN)
    await wayan.write(HOLE)
    await wayan.sees("Sudah benar?")
    await town.settle()
    async with town.database.reads() as tx:
        assert await tx.get(PersonRow, silent.id) is None
        said = (await tx.scalars(select(OutboxRow).where(OutboxRow.chat_id.in_([silent.id, group.id])))).all()
        assert [row.chat_id for row in said] == [group.id]
    assert sum(message.sender is town.telegram.world.bot for message in group.chat) == 1


async def test_commands_with_our_name_are_ours_and_with_another_bots_are_not(town: Town) -> None:
    """/lapor@KulkulBot works in private too; another bot's command is only not known here."""
    wayan = await town.resident(home=BONGAN)
    await wayan.write(f"/bantuan@{town.telegram.world.bot.username}")
    await wayan.sees("Cara melapor")
    await wayan.write("/bantuan@BotLainBot")
    await wayan.sees("Perintah itu tidak saya kenal")
    await wayan.write("/BANTUAN")
    await wayan.sees("Cara melapor")
    assert await drafts_of(town, wayan) == []


@pytest.mark.parametrize(
    "words",
    [
        "🕳" * 2048,
        "<" * 4096,
        "&" * 4096,
        "<b>jalan</b> & </blockquote><tg-spoiler> <a href='tg://user?id=1'>x</a>",
        "\u202eמשהו רע קורה כאן\u202c ada lubang",
        "ja\u200blan\u200d bo\u2060long\ufeff",
        "\u200b\u200b\u200b",
        "a" * 4096,
        "👨‍👩‍👧‍👦" * 300,
        "\ue000text\ue001",
        '{ $number } { category-CURI } {"x"}',
        "x\n" * 2000,
        "0",
        "́" * 3000,
    ],
    ids=[
        *("emoji", "less", "and", "markup", "rtl", "zero width", "only zero width", "one word", "families", "private"),
        *("fluent", "lines", "zero", "accents"),
    ],
)
async def test_any_text_can_be_reported_and_arrives(town: Town, words: str) -> None:
    """Drafted, sent, shown to the holder, asked about, answered with the same again: never a fault, never a loss."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write(words)
    await wayan.sees("belum terkirim")
    await wayan.tap("🏷 Jenis")
    await wayan.tap("Jalan, lampu, sampah")
    await wayan.sees("Jalan, lampu, sampah")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Sudah sampai ke Perbekel Bongan")
    await perbekel.sees("Untuk Anda")
    await perbekel.tap("✅ Terima")
    await perbekel.tap("💬 Tanya")
    await perbekel.write(words)
    await wayan.sees("bertanya tentang")
    answer = await wayan.write(words)
    await perbekel.sees("jawaban pelapor")
    await wayan.edit(answer, words[::-1] + ".")
    await perbekel.tap("✔️ Selesai")
    await perbekel.write(words)
    await wayan.sees("Sudah beres?")
    await town.settle(10)
    seen = Counter("".join(message.text for message in perbekel.chat))
    assert all(seen[sign] >= count for sign, count in Counter("".join(words.split())).items())
    await no_fault(town)
    await town.hush()


async def test_a_caption_of_1024_and_an_empty_one(town: Town) -> None:
    """A picture without words and one with as many as Telegram takes."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.send_photo()
    await wayan.sees("1 foto")
    await wayan.send_photo(caption="")
    await wayan.sees("2 foto")
    await wayan.send_photo(caption=("jalan bolong " * 79)[:1024])
    await wayan.sees("3 foto")
    await wayan.tap("🏷 Jenis")
    await wayan.tap("Jalan, lampu, sampah")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("3 lampiran")
    await no_fault(town)
    await town.hush()


async def test_a_document_of_no_bytes_goes_through_as_it_is(town: Town) -> None:
    """What Telegram takes, we pass on."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.send_document(b"", name="<kosong>&.pdf", caption=HOLE)
    await wayan.sees("1 berkas")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("1 lampiran")
    await no_fault(town)
    await town.hush()


@pytest.mark.parametrize("payload", ["abc", "x" * 64, "../../etc/passwd", "' OR 1=1 --", "<b>", "٣٣", "-_-"])
async def test_a_start_with_a_payload_nobody_gave_out(town: Town, payload: str) -> None:
    """An invitation that is none: said kindly, and the bot goes on working."""
    wayan = town.telegram.person("Wayan")
    await wayan.write(f"/start {payload}")
    await wayan.sees("Tautan undangan itu tidak dikenal")
    await wayan.write("/start")
    await wayan.sees("Om Swastiastu")
    await no_fault(town)


async def test_very_long_and_hostile_names_are_only_names(town: Town) -> None:
    """128 characters, markup and right-to-left marks: on the holder's card as they are, breaking nothing."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    name = "<b>&\u202e" + "Ida Bagus Putu Wayan " * 6
    wayan = await town.resident(name[:64], home=BONGAN)
    await town.file(wayan, HOLE)
    card = await perbekel.sees("Pelapor: <b>&")
    assert card.buttons
    await no_fault(town)


async def test_an_edit_of_what_was_never_used_is_quiet(town: Town) -> None:
    """Commands, labels, old greetings: editing them starts nothing."""
    wayan = await town.resident(home=BONGAN)
    label = await wayan.write("ℹ️ Bantuan")
    await wayan.sees("Cara melapor")
    await wayan.edit(label, HOLE)
    await wayan.sees_nothing()
    assert await drafts_of(town, wayan) == []
    await no_fault(town)


async def test_an_edit_after_the_case_has_ended_changes_nothing(town: Town) -> None:
    """The report that was closed stays as it was closed."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    written = await wayan.write(HOLE)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("Untuk Anda")
    await wayan.tap("✖️ Tarik laporan")
    await perbekel.sees("Ditarik oleh pelapor")
    await wayan.sees("Anda menarik laporan ini")
    await wayan.edit(written, "bukan apa-apa")
    await perbekel.sees_nothing()
    await no_fault(town)


async def test_too_much_for_one_draft_is_said_and_what_is_there_stays(town: Town) -> None:
    """Thirty pictures and twenty thousand characters; the rest may follow once it is sent."""
    wayan = await town.resident(home=BONGAN)
    for number in range(5):
        await wayan.write(f"{number} " + "jalan bolong " * 300)
    await wayan.sees("(dipotong)")
    await wayan.write("jalan bolong " * 310)
    await wayan.sees("Draf ini sudah penuh")
    (draft,) = await drafts_of(town, wayan)
    assert draft.text.startswith("0 jalan bolong")
    await town.hush()
