"""The buttons below the card of a broadcast, by its state and by what its author is choosing."""

from domain import area as areas
from domain.area import Level
from domain.broadcast import ADDRESSED, LASTS, OVER, UNSENT, Asks, State, account
from services import people
from services.work import Work
from storage import recipients
from storage.broadcasts import Broadcast
from storage.people import Person
from texts import keyboards
from texts.keyboards import Button
from texts.taps import Tap, Verb

RESIDENTS = "residents"
#: Carried where there is no word of its own: a button cannot carry nothing.
NOTHING = "none"

#: What a card can be turned to ask; an area's code is another.
VIEWS = frozenset({"", "audience", "area", "asks", "time"})

Rows = list[list[Button]]


async def of(work: Work, broadcast: Broadcast, person: Person, view: str) -> Rows:
    keys = _Keys(work, broadcast, person.language)
    if broadcast.state in UNSENT:
        return keys.of_view(view) if broadcast.author_id == person.telegram_id else []
    if broadcast.state == State.RUNNING:
        return [[keys.key("pause", Verb.BROADCAST_PAUSE), keys.key("stop", Verb.BROADCAST_STOP)], *keys.asking()]
    if broadcast.state == State.PAUSED:
        return [[keys.key("resume", Verb.BROADCAST_RESUME), keys.key("stop", Verb.BROADCAST_STOP)], *keys.asking()]
    if broadcast.state in OVER and broadcast.planned and not broadcast.counts:
        found = account(broadcast.planned, await recipients.counts(work.tx, broadcast.id))
        return [*(keys.after() if found.unreached and not found.left else []), *keys.asking()]
    return []


class _Keys:
    def __init__(self, work: Work, broadcast: Broadcast, language: str) -> None:
        self._work = work
        self._broadcast = broadcast
        self._language = language

    def key(self, name: str, verb: Verb, word: str = "", **arguments: object) -> Button:
        label = self._work.texts.plain(f"button-broadcast-{name}", self._language, **arguments)
        return label, Tap(verb, self._broadcast.id, word)

    def of_view(self, view: str) -> Rows:
        back = [self.key("back", Verb.BROADCAST_VIEW, NOTHING)]
        match view:
            case "audience":
                return [*self._audience(), back]
            case "area":
                return [*self._areas(self._broadcast.area_code), back]
            case "asks":
                return [*self._asks(), back]
            case "time":
                return [*self._time(), back]
            case _:
                return self._draft()

    def after(self) -> Rows:
        return [[self.key("resend", Verb.BROADCAST_RESEND)], [self.key("unreached", Verb.BROADCAST_UNREACHED)]]

    def asking(self) -> Rows:
        """Who has answered is seen while it runs as well as after."""
        if self._broadcast.asks == Asks.NOTHING or self._broadcast.resend_of is not None:
            return []
        return [[self.key("answers", Verb.BROADCAST_ANSWERS), self.key("remind", Verb.BROADCAST_REMIND)]]

    def _draft(self) -> Rows:
        if self._broadcast.audience.get("only"):
            rows: Rows = [[self.key("preview", Verb.BROADCAST_PREVIEW)]]
        else:
            rows = [
                [self.key("text", Verb.BROADCAST_WRITE, "id"), self.key("english", Verb.BROADCAST_WRITE, "en")],
                [self.key("audience", Verb.BROADCAST_VIEW, "audience"), self.key("area", Verb.BROADCAST_VIEW, "area")],
                [self.key("asks", Verb.BROADCAST_VIEW, "asks"), self.key("time", Verb.BROADCAST_VIEW, "time")],
                [self.key("preview", Verb.BROADCAST_PREVIEW)],
            ]
        if self._broadcast.state == State.DRAFT:
            rows.append([self.key("request", Verb.BROADCAST_REQUEST, str(self._broadcast.version))])
        return [*rows, [self.key("cancel", Verb.BROADCAST_CANCEL)]]

    def _audience(self) -> Rows:
        chosen = {*self._broadcast.audience["roles"], *([RESIDENTS] if self._broadcast.audience["residents"] else [])}
        keys = [
            self._choice(
                self._work.texts.plain(f"audience-{who}", self._language), who in chosen, Verb.BROADCAST_TO, who
            )
            for who in (*ADDRESSED, RESIDENTS)
        ]
        return [list(row) for row in keyboards.in_columns(keys, 2)]

    def _areas(self, code: str) -> Rows:
        """One step out, and every area one step in."""
        gazetteer = self._work.house.gazetteer
        inner: list[tuple[str, str]] = []
        if areas.level(code) is Level.KABUPATEN:
            inner = gazetteer.kecamatan()
        elif areas.level(code) is Level.KECAMATAN:
            inner = [(place.code, place.name) for place in gazetteer.desa_of(code)]
        keys = [(name, Tap(Verb.BROADCAST_AREA, self._broadcast.id, inside)) for inside, name in inner]
        rows = [list(row) for row in keyboards.in_columns(keys, 3)]
        if code != areas.KABUPATEN:
            outer = areas.parent(code)
            name = people.area_name(self._work, outer)
            rows.insert(0, [self.key("wider", Verb.BROADCAST_AREA, outer, area=name)])
        return rows

    def _asks(self) -> Rows:
        return [
            [
                self._choice(
                    self._work.texts.plain(f"broadcast-asking-{asks or NOTHING}", self._language),
                    self._broadcast.asks == asks,
                    Verb.BROADCAST_ASKS,
                    asks or NOTHING,
                )
            ]
            for asks in Asks
        ]

    def _time(self) -> Rows:
        now = self._work.texts.plain("broadcast-at-once", self._language)
        lasts = [
            self._choice(
                self._work.texts.plain("broadcast-hours", self._language, hours=hours),
                self._broadcast.lasts == hours,
                Verb.BROADCAST_LASTS,
                str(hours),
            )
            for hours in LASTS
        ]
        return [
            [
                self._choice(now, self._broadcast.at is None, Verb.BROADCAST_NOW),
                self.key("at", Verb.BROADCAST_WRITE, "at"),
            ],
            lasts,
        ]

    def _choice(self, label: str, chosen: bool, verb: Verb, word: str = "") -> Button:  # noqa: FBT001 (a column of them)
        name = self._work.texts.plain("choice", self._language, chosen="yes" if chosen else "no", label=label)
        return name, Tap(verb, self._broadcast.id, word)
