import pytest

from domain.words import is_complaint_about, suggest


def accused(text: str) -> set[str]:
    return set(is_complaint_about(text, suggest(text).category))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("pak perbekel ngarahin warga milih calon", {"perbekel"}),
        ("oknum babinsa minta uang", {"babinsa"}),
        ("kapolsek terima suap", {"kapolsek"}),
        ("dandim ikut kampanye paslon 1", {"dandim"}),
        ("bantuan blt dipotong perbekel 50rb", {"perbekel"}),
        ("saya dipukul babinsa", {"babinsa"}),
        ("tolong perbekel ditindak, dana desa dikorupsi", {"perbekel"}),
        ("dana desa dikorupsi sama pak mekel", {"perbekel"}),
        ("lapor ke polsek kemarin dicuekin, malah disuruh pulang", {"kapolsek"}),
        ("kades main tajen tiap hari", {"perbekel"}),
        ("bhabinkamtibmas ga pernah datang kalau ditelpon", {"bhabinkamtibmas"}),
        ("polisi banjar kami mabuk terus di pos", {"banjar_officer"}),
    ],
)
def test_who_is_accused_is_named(text: str, roles: set[str]) -> None:
    """An officer a report accuses must not receive it."""
    assert accused(text) == roles


def test_a_policeman_without_a_post_may_be_either() -> None:
    """ "Oknum polisi" may be the bhabinkamtibmas or the one of the banjar: both are left out."""
    assert accused("oknum polisi di sini backing tajen") == {"bhabinkamtibmas", "banjar_officer"}


@pytest.mark.parametrize(
    "text",
    [
        "jalan bolong mohon pak perbekel diperbaiki",
        "lapor pak kapolsek, ada maling ayam",
        "ada yg berkelahi, sudah dilerai babinsa",
        "om swastiastu pak kapolsek, tadi ada ribut dan saya dipukul",
        "balap liar sdh 2 jam gk ada polisi",
        "ada keributan, sudah ditangani bhabin dan babinsa",
        "pecalang dan babinsa sudah datang, aman",
        "terima kasih pak babinsa sudah bantu",
        "pendukung calon perbekel 1 dan 2 saling ejek",
        "mau ketemu pak perbekel jam berapa ya",
    ],
)
def test_who_is_asked_or_has_helped_is_not_accused(text: str) -> None:
    """Being addressed, called for or thanked takes no case away from anybody."""
    assert accused(text) == set()


def test_in_a_complaint_any_mention_counts() -> None:
    """Better left out once too often: the same mention weighs more in a complaint."""
    assert "perbekel" in accused("perbekel bilang tidak ada bansos tapi keluarganya dapat semua")
