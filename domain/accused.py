"""Whom a report is about: an officer named in a complaint must never receive it."""

import re
from collections.abc import Sequence

from domain.category import Category
from domain.phrases import Signs
from domain.reading import Word, read
from domain.spelling import Spelling

#: Role -> what people call it. "Polisi" may be the one of the desa or the one of the banjar.
_NAMES = Signs(
    {
        "perbekel": {1: "perbekel, perangkat desa, aparat desa, staf desa, pegawai desa, sekdes, kantor desa"},
        "babinsa": {1: "babinsa, oknum tni, oknum tentara, tentara, oknum tni ad, koramil, soldier"},
        "bhabinkamtibmas": {1: "bhabinkamtibmas, oknum polisi, oknum polri, oknum anggota, polisi, police"},
        "banjar_officer": {1: "polisi_banjar, oknum polisi, oknum polri, oknum anggota, polisi, police"},
        "kapolsek": {1: "kapolsek, polsek"},
        "kapolres": {1: "kapolres, polres"},
        "danramil": {1: "danramil, koramil"},
        "dandim": {1: "dandim, kodim"},
    }
)
_WRONGDOING = Signs(
    {
        True: {
            1: """
            ~arah, ~suruh, ~paksa, ~pungut, ~palak, ~peras, ~korupsi, ~suap, ~sogok, ~sunat, ~gelap,
            ~selingkuh, ~mabuk, ~judi, ~bentak, ~ancam, ~ancem, ~hina, ~tampar, ~pukul, ~tendang, ~hajar,
            ~aniaya, ~leceh, ~cabul, ~backing, ~pihak, ~dukung, ~kampanye, ~bagi,
            ~potong & bantuan|bansos|blt|dana|pkh|uang, terima uang|#uang|amplop|setoran,
            minta uang|#uang|jatah|setoran|imbalan|amplop, dimintai uang|#uang, ~tipu, cuek, ~cuek, arogan,
            kasar, lambat, malas, jarang, tidak pernah, tidak mau, tidak datang, tidak adil, tidak netral,
            pilih kasih, tutup mata, ~biar, ~tutup kasus, ikut main|judi|tajen|kampanye|minum,
            main tajen|judi|perempuan, ~jual & tanah|aset|bantuan, ~pakai & narkoba|sabu, ~sewenang,
            ~salah guna, ~curang, nyabu, ~serobot, bribe, bribes, corrupt, rude, beats, demands, refused,
            ignored
        """,
        }
    }
)
#: What is wanted to be done to the one named.
_PUNISHED = Signs(
    {True: {1: "~tindak, ~copot, ~pecat, ~ganti, ~periksa, ~tegur, ~lapor, ~hukum, ~usut, ~adil, ~mutasi, ~proses"}}
)
_SPELLING = Spelling(_NAMES.words | _WRONGDOING.words)
#: Words before a name that make it the one spoken to, asked for, or the one who helped.
_ADDRESSING = frozenset(
    re.findall(
        r"\w+",
        """
        yth kepada ke mohon tolong lapor melapor melaporkan hubungi menghubungi telepon panggil minta untuk semoga
        harap halo selamat pagi siang sore malam swastiastu om min permisi maaf terimakasih terima kasih suksma bantu
        bersama oleh sama dengan dear please hello mau ketemu
        """,
    )
)
#: After a name at the start of a clause: it is spoken to.
_ASKING = frozenset(re.findall(r"\w+", "mohon tolong minta saya kami tiang ada ijin izin mau bisa kapan please help"))
#: Between a deed and its doer: "dikorupsi sama pak mekel"; or between a teller and what came of it.
_DOER = frozenset({"oleh", "sama", "ke", "dengan", "lapor"})
#: Helping words: "sudah dilerai babinsa" speaks well of him.
_HELPED = Signs(
    {
        True: {
            1: """
            ~lerai, ~bantu, ~tangani, ~datang, ~damai, ~mediasi, ~aman, ~kawal, ~jaga, ~atur, ~tolong,
            ~selamat, ~tengah, ~pantau, ~bubar, ~tangkap, helped, came, sudah ~datang|~bantu
        """,
        }
    }
)
_TITLES = frozenset(
    {"pak", "bapak", "bu", "ibu", "bpk", "jro", "gus", "mr", "sir", "yang", "terhormat", "ijin", "izin"}
)
#: A complaint names its man; whoever stands in one and is not merely spoken to is left out.
_COMPLAINTS = frozenset(
    {Category.ADUAN_PETUGAS, Category.PUNGLI_DANADESA, Category.PEMILU_NETRAL, Category.PEMILU_UANG}
)
_REACH = 7


def is_complaint_about(text: str, category: Category) -> frozenset[str]:
    """The roles a report accuses, by the words of the roster; better one too many than one too few."""
    words = read(text, _SPELLING)
    accused = set()
    for hit in _NAMES.find(words):
        if hit.sign.label not in accused and _is_accused(words, hit.start, hit.end, category):
            accused.add(hit.sign.label)
    return frozenset(accused)


def _is_accused(words: Sequence[Word], start: int, end: int, category: Category) -> bool:
    if any(word.text == "oknum" for word in words[max(0, start - 1) : end]):
        return True
    clause = words[start].clause
    before = _before(words, start)
    after = [word for word in words[end : end + _REACH] if word.clause == clause]
    wrongs = any(_WRONGDOING.find(after))
    if before and before[-1].text == "calon":
        return category in _COMPLAINTS
    if _is_addressed(words, start, before, after):
        return wrongs if not before else category in _COMPLAINTS and any(_PUNISHED.find(after))
    if before and before[-1].text in _DOER:
        return wrongs or any(_WRONGDOING.find(before))
    if any(_HELPED.find(before[-2:])) or (not wrongs and any(_HELPED.find(after[:2]))):
        return False
    return category in _COMPLAINTS or wrongs or any(_WRONGDOING.find(before[-2:]))


def _is_addressed(words: Sequence[Word], start: int, before: Sequence[Word], after: Sequence[Word]) -> bool:
    if before:
        return before[-1].text in _ADDRESSING - _DOER
    titled = start > 0 and words[start - 1].text in _TITLES and words[start - 1].clause == words[start].clause
    return titled or not after or after[0].text in _ASKING


def _before(words: Sequence[Word], start: int) -> list[Word]:
    """The words of the same clause before a name, without the titles next to it."""
    clause = words[start].clause
    before = [word for word in words[max(0, start - _REACH) : start] if word.clause == clause]
    while before and before[-1].text in _TITLES:
        before.pop()
    return before
