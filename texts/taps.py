"""What a button carries back: a verb, the number of a draft or case, and sometimes a word. 64 bytes at most.

The presser's powers are checked when it comes back: whoever knows this grammar can forge it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 64

_SHAPE = re.compile(r"([a-z.]{1,20}):(\d{1,18})(?::([\w.\-]{0,24}))?", re.ASCII)


class Verb(StrEnum):
    DRAFT_SEND = "d.send"
    DRAFT_KIND = "d.kind"
    DRAFT_CATEGORY = "d.cat"
    DRAFT_SEVERITY = "d.sev"
    DRAFT_WHERE = "d.where"
    DRAFT_KECAMATAN = "d.kecs"
    DRAFT_DESA = "d.kec"
    DRAFT_PLACE = "d.desa"
    DRAFT_OUTSIDE = "d.outside"
    DRAFT_SECRET = "d.secret"  # noqa: S105 (no password: the button 🙈 Rahasia)
    DRAFT_BEHALF = "d.behalf"
    DRAFT_CANCEL = "d.cancel"
    DRAFT_BACK = "d.back"
    DRAFT_SAME = "d.same"
    DRAFT_DIFFERENT = "d.other"
    DRAFT_ABOUT = "d.about"
    CASE_OPEN = "c.open"
    CASE_ACCEPT = "c.accept"
    CASE_SEEN = "c.seen"
    CASE_RESOLVE = "c.resolve"
    CASE_NO_NOTE = "c.nonote"
    CASE_BACK = "c.back"
    CASE_ASK = "c.ask"
    CASE_HAND_OVER = "c.hand"
    CASE_NOT_OURS = "c.wrong"
    CASE_TO = "c.to"
    CASE_ELSEWHERE = "c.kecs"
    CASE_DESA = "c.kec"
    CASE_AREA = "c.area"
    CASE_MERGE = "c.merge"
    CASE_INTO = "c.into"
    CASE_FALSE = "c.false"
    CASE_TAKE_OVER = "c.over"
    CASE_ORDER = "c.order"
    CASE_ORDER_TO = "c.orderto"
    PRONE_OPEN = "p.open"
    PRONE_SET = "p.set"
    PRONE_BACK = "p.back"
    REPORT_OPEN = "r.open"
    REPORT_ADD = "r.add"
    REPORT_BACK = "r.back"
    REPORT_WITHDRAW = "r.withdraw"
    REPORT_DONE = "r.done"
    REPORT_NOT_DONE = "r.notdone"
    REPORT_RATE = "r.rate"
    REPORT_HIDE = "r.hide"
    REPORT_EMPTY = "r.empty"
    REPORT_EMPTY_YES = "r.emptied"
    PRIVACY = "y.show"
    OWN_DATA = "y.file"
    ERASE = "y.erase"
    ERASE_YES = "y.erased"
    IDENTITY_ASK = "i.ask"
    IDENTITY_APPROVE = "i.yes"
    IDENTITY_REFUSE = "i.no"
    TASKS = "t.page"
    READINESS = "w.show"
    DRILL_ASK = "w.ask"
    DRILL_START = "w.start"
    DRILL_PRESENT = "w.here"
    DRILL_SILENT = "w.silent"
    EXPORT = "x.file"
    ELECTION_OPEN = "e.open"
    ELECTION_KECAMATAN = "e.kecs"
    ELECTION_DESA = "e.kec"
    ELECTION_HOME = "e.home"
    REMINDERS_ON = "e.on"
    REMINDERS_OFF = "e.off"
    ELECTIONS = "e.list"
    ELECTION_SHOW = "e.show"
    ELECTION_READY = "e.ready"
    ELECTION_IMPORT = "e.import"
    ELECTION_DROP = "e.drop"
    ROSTER_FILE = "o.file"
    ROSTER_APPLY = "o.apply"
    ROSTER_DROP = "o.drop"
    LANGUAGE = "lang"
    CALM = "calm"
    CHECKIN_SAFE = "k.safe"
    CHECKIN_TROUBLE = "k.trouble"
    CHECKIN_BOARD = "k.board"
    CHECKIN_PICTURE = "k.pict"
    CHECKIN_TABLE = "k.table"
    CASE_MUTE = "c.mute"
    CASE_MUTE_FOR = "c.mutefor"
    BROADCAST_NEW = "b.new"
    BROADCAST_OPEN = "b.open"
    BROADCAST_WRITE = "b.write"
    BROADCAST_VIEW = "b.view"
    BROADCAST_TO = "b.to"
    BROADCAST_AREA = "b.area"
    BROADCAST_ASKS = "b.asks"
    BROADCAST_NOW = "b.now"
    BROADCAST_LASTS = "b.lasts"
    BROADCAST_PREVIEW = "b.preview"
    BROADCAST_REQUEST = "b.request"
    BROADCAST_APPROVE = "b.yes"
    BROADCAST_REFUSE = "b.no"
    BROADCAST_CANCEL = "b.cancel"
    BROADCAST_PAUSE = "b.pause"
    BROADCAST_RESUME = "b.resume"
    BROADCAST_STOP = "b.stop"
    BROADCAST_RESEND = "b.resend"
    BROADCAST_UNREACHED = "b.list"
    BROADCAST_ANSWERS = "b.who"
    BROADCAST_ANSWERS_IN = "b.whoin"
    BROADCAST_REMIND = "b.remind"
    BROADCAST_READ = "b.read"
    BROADCAST_OFF = "b.off"
    MUTE_APPEAL = "m.object"
    MUTE_BACK = "m.back"
    MUTE_LIFT = "m.lift"
    MUTE_KEEP = "m.keep"
    SITUATION = "s.show"
    SITUATION_MAP = "s.map"
    SITUATION_TIMELINE = "s.days"
    DIGEST = "s.digest"
    INVITE_BEGIN = "u.begin"
    INVITE_ROLE = "u.role"
    INVITE_LOOK = "u.look"
    INVITE_AREA = "u.area"
    INVITE_TITLE = "u.title"
    INVITE_DAYS = "u.days"
    INVITE_BACK = "u.back"
    INVITE_CANCEL = "u.cancel"
    INVITATIONS = "u.list"
    INVITATION_SHOW = "u.show"
    INVITATION_REVOKE = "u.revoke"
    AUDIT = "a.show"
    AUDIT_KINDS = "a.kinds"
    AUDIT_PERIOD = "a.days"
    AUDIT_SEARCH = "a.find"
    AUDIT_FILE = "a.file"
    OFFICERS = "j.list"
    OFFICER_FIND = "j.find"
    OFFICER_SHOW = "j.show"
    OFFICER_TITLE = "j.title"
    OFFICER_MOVE = "j.move"
    OFFICER_PERSON = "j.who"
    OFFICER_GIVE = "j.give"
    OFFICER_GIVE_SURE = "j.giveok"
    OFFICER_WHERE = "j.where"
    OFFICER_AREA = "j.area"
    OFFICER_AREA_SURE = "j.areaok"
    OFFICER_END = "j.end"
    OFFICER_END_SURE = "j.endok"
    POSKO_AREAS = "p.areas"
    POSKO_BIND = "p.bind"
    POSKO_LET_GO = "p.letgo"


class ForgedTapError(ValueError):
    """Callback data that none of our buttons carries."""


@dataclass(frozen=True)
class Tap:
    verb: Verb
    number: int
    word: str = ""

    @property
    def data(self) -> str:
        return f"{self.verb}:{self.number}:{self.word}" if self.word else f"{self.verb}:{self.number}"

    @classmethod
    def parse(cls, data: object) -> "Tap":
        """Raises ForgedTapError for anything `data` never made, even what is no text."""
        found = _SHAPE.fullmatch(data) if isinstance(data, str) else None
        if found is None:
            raise ForgedTapError
        verb, number, word = found.groups()
        try:
            tap = cls(Verb(verb), int(number), word or "")
        except ValueError:
            raise ForgedTapError from None
        if tap.data != data:
            raise ForgedTapError
        return tap
