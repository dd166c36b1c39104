"""Updates nobody should send: made from the Bot API's own types, broken on purpose, the same for the same seed.

The shapes are read from python-telegram-bot's constructors, so that a newer Bot API makes a newer storm.
"""

import inspect
import re
from collections.abc import Iterator
from random import Random
from typing import Any

import telegram
from telegram import TelegramObject, Update

from texts.taps import Verb

Json = Any
Raw = dict[str, Json]

#: Telegram lets nobody choose the sender: who attacks writes as themselves. Ids of people with power stay out.
STRANGE_IDS = (0, 1, -1, 2**31, -(2**31), 2**52 + 7, 2**63 - 1, -(2**63), 777000, 136817688, 1087968824)

WORDS = (
    *("", " ", "0", "/", "/start", "/lapor", "/batal", "/aman", "/posko", "/posko lepas", "/siaran", "/pemilu", "/tps"),
    *("/privasi", "/audit", "/undang", "/petugas", "/ekspor", "/ekspor 99999999999999999999", "/situasi", "/rawan"),
    *("/kesiapan", "/laporan", "/tugas", "/jadwal", "/bahasa", "/bantuan", "/darurat", "/start " + "A" * 22),
    *(
        "/start ' OR 1=1 --",
        "/start " + "x" * 5000,
        "/start \x00",
        "/lapor@KulkulBot",
        "/lapor@LainBot",
        "/" + "a" * 4096,
    ),
    *("📢 Lapor", "🚨 Darurat", "🗂 Tugas", "✅ Situasi aman", "📊 Situasi", "📣 Siaran", "ℹ️ Bantuan", "🏘 Pilih desa"),
    *(
        "jalan bolong di depan sd bongan",
        "ada maling di banjar kelod",
        'Robert\'); DROP TABLE "case";--',
        "TBN-26-00001",
    ),
    *(
        "<b>",
        "</blockquote>",
        "<a href='tg://user?id=9001'>x</a>",
        "&" * 4096,
        "{ $number }",
        "%s%n%x",
        "\\",
        "{{7*7}}",
    ),
    *(
        "\x00",
        "a\x00b",
        "\ud800",
        "\udfff\ud83d",
        "\u202eterbalik\u202c",
        "\u200b" * 50,
        "́" * 500,
        "\ue000\ue001",
        "🕳" * 2048,
    ),
    *("٣٣", "\r\n\t", "=cmd|' /C calc'!A0", "../../etc/passwd", "a" * 4096, "x" * 100_000),
)

#: As much as anybody ever sent in one string.
MEGABYTE = "jalan bolong " * 80_000

NUMBERS: tuple[int | float, ...] = (
    *(0, 1, -1, 2**31 - 1, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**30, 10**400),
    *(0.5, -0.0, 1e308, float("inf"), float("-inf"), float("nan")),
)

_CLASSES = {
    name: kind
    for name, kind in vars(telegram).items()
    if inspect.isclass(kind) and issubclass(kind, TelegramObject) and kind is not TelegramObject
}
_KINDS = [
    name for name in inspect.signature(Update.__init__).parameters if name not in {"self", "update_id", "api_kwargs"}
]
#: What the bot asks Telegram for: most of the storm is of these.
_OURS = ("message", "message", "message", "edited_message", "callback_query", "callback_query", "my_chat_member")
_STATUSES = ("member", "left", "kicked", "restricted", "administrator", "creator", "", "king")
_CHATS = ("private", "group", "supergroup", "channel", "sender", "")
_DEEPEST = 4


class Storm:
    """people: ids of those who attack; cases: numbers of cases and drafts that exist, for data that nearly fits."""

    def __init__(self, seed: int, people: list[int], first_id: int = 1, cases: tuple[int, ...] = (1, 2, 3)) -> None:
        self._luck = Random(seed)
        self._people = people
        self._cases = cases
        self._next = first_id

    def updates(self, count: int) -> Iterator[Raw]:
        makers = (
            self.broken,
            self.broken,
            self.broken,
            self.forged,
            self.forged,
            self.spoken,
            self.elsewhere,
            self.odd,
        )
        for number in range(count):
            yield self._luck.choice(makers)() if number % 500 else self.enormous()

    def broken(self) -> Raw:
        """Of a kind the Bot API knows, then mutated."""
        kind = self._luck.choice(_OURS) if self._luck.random() < 0.8 else self._luck.choice(_KINDS)
        body = self._made(_class_of(Update, kind), 0)
        if isinstance(body, dict):
            self._address(body, self._private())
        return self._mutated(self._numbered({kind: body}), self._luck.choice((0, 1, 1, 2, 3, 8)))

    def forged(self) -> Raw:
        """A tap in good shape with data no button of this person carries."""
        person = self._private()
        message = {
            "message_id": self._luck.randint(1, 99),
            "date": 1_772_000_000,
            "chat": self._chat(person),
            "text": "x",
        }
        tap = {
            "id": str(self._luck.getrandbits(60)),
            "from": self._user(person),
            "chat_instance": "1",
            "message": message,
        }
        return self._numbered({"callback_query": tap | {"data": self._data()}})

    def spoken(self) -> Raw:
        """A message in good shape with words, commands and files that are not."""
        person = self._private()
        message: Raw = {"message_id": self._luck.randint(1, 10**6), "date": 1_772_000_000, "chat": self._chat(person)}
        message["from"] = self._user(person)
        words = self._luck.choice(WORDS)
        part = self._luck.choice(("text", "text", "text", "photo", "document", "voice", "location", "venue", "contact"))
        file = {"file_id": words[:100], "file_unique_id": "u", "file_size": self._luck.choice(NUMBERS)}
        match part:
            case "text":
                ends = words.partition(" ")[0]
                entity = {"type": "bot_command", "offset": 0, "length": len(ends.encode("utf-16-le", "replace")) // 2}
                message |= {"text": words} | ({"entities": [entity]} if words.startswith("/") else {})
            case "photo":
                message |= {
                    "photo": [file | {"width": 1, "height": 1}],
                    "caption": words[:1024],
                    "media_group_id": words[:9],
                }
            case "document":
                message |= {
                    "document": file | {"file_name": words[:60] + self._luck.choice((".toml", ".xlsx", ".csv", ""))}
                }
            case "voice":
                message |= {"voice": file | {"duration": 1}}
            case "contact":
                message |= {"contact": {"phone_number": words[:20], "first_name": words[:20], "user_id": 9001}}
            case _:
                place = {"latitude": self._luck.choice(NUMBERS), "longitude": self._luck.choice(NUMBERS)}
                message |= (
                    {"location": place}
                    if part == "location"
                    else {"venue": {"location": place, "title": words, "address": ""}}
                )
        if self._luck.random() < 0.2:
            message["reply_to_message"] = message | {"message_id": self._luck.randint(1, 99), "text": "TBN-26-00001"}
        return self._numbered({self._luck.choice(("message", "message", "edited_message")): message})

    def elsewhere(self) -> Raw:
        """Groups and channels the bot was dragged into."""
        person = self._private()
        number = -self._luck.choice((1, 4_000_001, 1_000_000_000_001, 1_000_000_000_002))
        chat = {
            "id": number,
            "type": self._luck.choice(("group", "supergroup", "channel")),
            "title": self._luck.choice(WORDS),
        }
        said = {"message_id": 5, "date": 1_772_000_000, "chat": chat, "from": self._user(person)}
        command = self._luck.choice(("/posko", "/posko lepas", "/posko 51.02", "/posko@KulkulBot"))
        entity = {"type": "bot_command", "offset": 0, "length": len(command.split(maxsplit=1)[0])}
        members = [{"user": self._user(110), "status": self._luck.choice(_STATUSES), "until_date": 0} for _ in range(2)]
        other = self._luck.choice((-1, -1_000_000_000_003, person, 2**64))
        bodies: tuple[Raw, ...] = (
            {"message": said | {"text": self._luck.choice(WORDS)}},
            {"message": said | {"text": command, "entities": [entity]}},
            {"callback_query": {"id": "7", "from": self._user(person), "message": said, "data": self._data()}},
            {
                "my_chat_member": {
                    "chat": chat,
                    "from": self._user(person),
                    "date": 1,
                    "old_chat_member": members[0],
                    "new_chat_member": members[1],
                }
            },
            {"message": said | {self._luck.choice(("migrate_to_chat_id", "migrate_from_chat_id")): other}},
            {"message": said | {"sender_chat": chat, "text": "/posko", "from": self._user(1087968824)}},
            {self._luck.choice(("channel_post", "edited_channel_post")): said | {"text": "x"}},
        )
        return self._numbered(self._luck.choice(bodies))

    def odd(self) -> Raw:
        """No update at all, or nearly."""
        number = self._numbered({})
        body = self._hostile()
        return self._luck.choice(
            (
                number,
                number | {self._luck.choice(_KINDS): body},
                number | {"a_kind_of_next_year": {"from": self._user(self._private()), "x": body}},
                number | dict.fromkeys(_KINDS, body),
                {"update_id": body},
                {"message": {"text": "no number"}},
                {},
            )
        )

    def enormous(self) -> Raw:
        """A megabyte of words, or a thousand boxes in each other."""
        update = self.spoken()
        (kind,) = update.keys() - {"update_id"}
        if self._luck.random() < 0.5:
            return update | {kind: update[kind] | {"text": MEGABYTE}}
        nested: Json = "bottom"
        for _ in range(900):
            nested = {"reply_to_message": nested} if self._luck.random() < 0.5 else [nested]
        return update | {kind: update[kind] | {"reply_to_message": nested}}

    def _data(self) -> Json:
        numbers = (*self._cases, 0, 9001, 51_02_05_2003, 10**17, 10**19, -1)
        words = ("", "1", "51.02.05.2003", "51.02", "now", "yes", "perbekel", "30", "-", "9" * 24, "x" * 60)
        data = f"{self._luck.choice(list(Verb))}:{self._luck.choice(numbers)}"
        word = self._luck.choice(words)
        return self._luck.choice(
            (data, data, data, f"{data}:{word}", f"{data}:{word}", data.upper(), self._hostile(), None)
        )

    def _made(self, kind: type[TelegramObject] | None, depth: int) -> Json:
        """An object as the Bot API might send it: what it must have, and some of what it may."""
        if kind is None:
            return self._luck.choice(WORDS)
        made: Raw = {}
        for name, parameter in inspect.signature(kind.__init__).parameters.items():
            if name in {"self", "api_kwargs"} or parameter.kind is parameter.VAR_KEYWORD:
                continue
            needed = parameter.default is parameter.empty
            if needed or self._luck.random() < 0.12:
                value = self._value(str(parameter.annotation), name, depth + 1)
                if value is not None:
                    made["from" if name == "from_user" else name] = value
        return made

    def _value(self, annotation: str, name: str, depth: int) -> Json:
        if name in {"status", "type"}:
            return self._luck.choice(_STATUSES if name == "status" else _CHATS)
        named = next((found for found in re.findall(r"\w+", annotation) if found in _CLASSES), None)
        if named is not None and depth > _DEEPEST:
            return None
        one = self._made(_CLASSES[named], depth) if named is not None else self._plain(annotation)
        return [one] if "Sequence" in annotation or "tuple" in annotation else one

    def _plain(self, annotation: str) -> Json:
        if "datetime" in annotation or "timedelta" in annotation:
            return self._luck.choice((1_772_000_000, 0, *NUMBERS))
        if "int" in annotation or "float" in annotation:
            return self._luck.choice((1, 5, *self._people, *NUMBERS))
        return self._luck.random() < 0.5 if "bool" in annotation else self._luck.choice(WORDS)

    def _mutated(self, update: Raw, times: int) -> Raw:
        for _ in range(times):
            spots = list(_spots(update))
            if not spots:
                break
            where, key = self._luck.choice(spots)
            match self._luck.randrange(4):
                case 0 if isinstance(where, dict):
                    del where[key]
                case 1 if isinstance(where, dict):
                    where[self._luck.choice(WORDS)[:200]] = self._hostile()
                case 2:
                    where[key] = [where[key], where[key]]
                case _:
                    where[key] = self._hostile()
        return update

    def _hostile(self) -> Json:
        make = self._luck.choice
        return make((None, True, [], {}, [[]], [None], {"": None}, {"id": {}}, {"id": "1"}, make(NUMBERS), make(WORDS)))

    def _address(self, body: Raw, person: int) -> None:
        """From somebody who attacks, in their own chat: what Telegram vouches for."""
        body["from"] = self._user(person)
        body["chat"] = self._chat(person)
        if isinstance(body.get("message"), dict):
            body["message"] |= {"chat": self._chat(person)}
        if "data" in body or "chat_instance" in body:
            body["data"] = self._data()

    def _private(self) -> int:
        return self._luck.choice((*self._people, *self._people, *self._people, self._luck.choice(STRANGE_IDS)))

    def _user(self, number: int) -> Raw:
        name = self._luck.choice(WORDS)[:64] or "x"
        return {
            "id": number,
            "is_bot": False,
            "first_name": name,
            "language_code": self._luck.choice(("id", "en", "xx", "")),
        }

    def _chat(self, number: int) -> Raw:
        return {"id": number, "type": "private", "first_name": "x"}

    def _numbered(self, body: Raw) -> Raw:
        self._next += 1
        return {"update_id": self._next, **body}


def _class_of(kind: type[TelegramObject], field: str) -> type[TelegramObject] | None:
    annotation = str(inspect.signature(kind.__init__).parameters[field].annotation)
    return next((_CLASSES[name] for name in re.findall(r"\w+", annotation) if name in _CLASSES), None)


def _spots(value: Json, depth: int = 0) -> Iterator[tuple[Json, Json]]:
    """Every place in it where something can be put."""
    if depth > 8:
        return
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        if depth or key != "update_id":
            yield value, key
        yield from _spots(value[key], depth + 1)
