"""What a report is about."""

from enum import StrEnum


class Category(StrEnum):
    """The code is what is stored and exported; what people read stands in texts/."""

    #: Brawl, assault, blades.
    KEKERASAN = "KEKERASAN"
    #: Domestic violence, and any against women or children.
    KDRT_PPA = "KDRT_PPA"
    NARKOBA = "NARKOBA"
    #: Theft: motorbikes, houses, temple relics.
    CURI = "CURI"
    #: Fraud, loan apps, arisan.
    PENIPUAN = "PENIPUAN"
    #: Gambling: tajen, togel, online.
    JUDI = "JUDI"
    MIRAS = "MIRAS"
    BALAP_LIAR = "BALAP_LIAR"
    KEBISINGAN = "KEBISINGAN"
    #: A crash.
    LAKALANTAS = "LAKALANTAS"
    #: Traffic and parking.
    LALULINTAS = "LALULINTAS"
    #: Customary matters: kasepekang, setra, tapal batas.
    ADAT = "ADAT"
    TANAH = "TANAH"
    #: Irrigation water.
    SUBAK = "SUBAK"
    #: Newcomers who did not register.
    DUKTANG = "DUKTANG"
    #: A stranger, or a foreigner who misbehaves.
    ORANG_ASING = "ORANG_ASING"
    #: Thuggery and extortion.
    ORMAS_PREMAN = "ORMAS_PREMAN"
    #: Hoax, and hate of an ethnic group or a religion.
    HOAKS_SARA = "HOAKS_SARA"
    OGOH = "OGOH"
    #: Fireworks.
    PETASAN = "PETASAN"
    BENCANA = "BENCANA"
    ORANG_HILANG = "ORANG_HILANG"
    BUNUH_DIRI = "BUNUH_DIRI"
    #: A mentally ill person who needs care or frightens people.
    ODGJ = "ODGJ"
    #: Bites, rabies.
    KESEHATAN_HEWAN = "KESEHATAN_HEWAN"
    #: Public works: roads, lamps, rubbish.
    FASUM = "FASUM"
    #: Illegal levies, aid cut, village funds.
    PUNGLI_DANADESA = "PUNGLI_DANADESA"
    #: A complaint about an officer, a soldier or a village official.
    ADUAN_PETUGAS = "ADUAN_PETUGAS"
    #: Vote buying.
    PEMILU_UANG = "PEMILU_UANG"
    #: An official who takes sides.
    PEMILU_NETRAL = "PEMILU_NETRAL"
    PEMILU_KAMPANYE = "PEMILU_KAMPANYE"
    PEMILU_HOAKS = "PEMILU_HOAKS"
    #: Supporters clash.
    PEMILU_KONFLIK = "PEMILU_KONFLIK"
    #: A voter's question: roll, invitation, polling place.
    PEMILU_LAYANAN = "PEMILU_LAYANAN"
    #: A test, a greeting, an office-hours question.
    BUKAN_LAPORAN = "BUKAN_LAPORAN"
    #: None of these recognised.
    LAINNYA = "LAINNYA"


#: Police only, whatever the words say: never to perbekel, babinsa or groups, and notices carry no details.
ALWAYS_CONFIDENTIAL = frozenset(
    {
        Category.KDRT_PPA,
        Category.NARKOBA,
        Category.PENIPUAN,
        Category.ORMAS_PREMAN,
        Category.HOAKS_SARA,
        Category.BUNUH_DIRI,
        Category.ODGJ,
        Category.PUNGLI_DANADESA,
        Category.ADUAN_PETUGAS,
        Category.PEMILU_UANG,
        Category.PEMILU_NETRAL,
    }
)
