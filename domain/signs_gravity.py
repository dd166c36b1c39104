"""Words that say how grave it is, whatever it is about. Grammar: phrases.py; the weight says nothing here."""

from enum import Enum, auto

from domain.signs_crime import CHILD, KNIFE
from domain.signs_life import PERSON


class Sense(Enum):
    """What a word says about how grave it is."""

    #: A life hangs on it whenever it is said.
    DYING = auto()
    #: Harm that is a danger to life while it goes on.
    HARM = auto()
    #: It goes on as they write, or they call for help.
    NOW = auto()
    #: Somebody is hurt or dead.
    HURT = auto()
    #: It has happened.
    DONE = auto()
    #: Money is gone.
    LOST = auto()
    #: People are worried, many, or threatened.
    WORRY = auto()
    WEAPON = auto()
    #: It is over.
    CALM = auto()
    #: Small things taken, attempts, quarrels long past.
    SMALL = auto()
    #: Things of worth, or a house broken into.
    WORTH = auto()
    #: It was tried, and failed.
    ATTEMPT = auto()


SENSES: dict[Sense, dict[int, str]] = {
    Sense.DYING: {
        1: f"""
            sekarat, tidak bernyawa, ~todong & pistol|pisau|senjata, ~siram & minyak|bensin,
            hanyut & tolong|orang|anak|keluarga,
            sumur & tidak / kekurangan oksigen, belum muncul & laut|pantai|sungai|air,
            ~cemplung & sumur|sungai|laut|jurang|kolam, sumur & tolong|cepat, kritis,
            kondisi .. parah, api & nyamber|samber|~sambar, ~ledak & api,
            kapal & terbalik|~balik|tenggelam|hilang, perahu & belum|hilang|~balik|terbalik,
            pamit selamanya, mau terjun, pulled out & waves, waves & kids|people|man|swimmer,
            chasing & knife|machete, tidak sadar, tidak sadarkan, pingsan, tidak gerak, tidak bergerak,
            tidak ~gerak, tidak bernafas, tidak bernapas, tidak nafas, sesak nafas, sesak napas, kejang,
            ~jepit,
            ~jebak & {PERSON} &
            api|air|banjir|atap|rumah|dalam|reruntuhan|longsor|lift|mobil|kebakaran|asap, ~jebak banjir,
            ~hanyut & yang|air|arus, ~hanyut & {PERSON}, ~seret arus, ~seret ombak, ~gulung ombak,
            tenggelam, ~tenggelam, ~timbun & {PERSON}, ~tusuk & darah|skrg|sekarang|perut|dada|leher,
            ~bacok & darah|sekarang|kepala|leher|tolong, ~tebas, ~darah banyak, darahnya banyak,
            darah banyak, banyak darah, pendarahan, bersimbah darah, ~setrum, ~sengat listrik,
            ~gantung diri, bunuh diri, ~bunuh diri, ulah pati, minum racun,
            mulutnya berbusa & {PERSON} & racun, mau lompat, mau loncat, mau bunuh, mau ~bunuh, akan ~bunuh,
            kebakaran,
            ~bakar & rumah|gudang|pasar|toko|warung|sekolah|orang &
            sekarang|besar|dalam|damkar|hebat|tolong|cepat|api, api besar, api & ~kobar, api ~besar,
            api makin besar, masih & dalam & api|~bakar|asap|rumah, ngamuk & {KNIFE}, {KNIFE} & sandera,
            {KNIFE} & tolong, tolong cepat & {KNIFE}|darah|api|~pukul|hanyut|~tusuk|~bakar|~jebak,
            senjata api, ~tembak & orang|polisi|warga|luka|kena, bom & rakitan|ancam|taruh|meledak,
            unconscious, not breathing, bleeding badly, bleeding heavily, heavy bleeding, dying, drowning,
            drowned, trapped, kill himself, kill herself, kill myself, suicide, stabbed, on fire,
            house & fire, heart attack, ~hantam ombak, sudah lemas, tinggal nafas, jatuh .. sumur,
            jatuh .. jurang, ~cebur, masuk sumur, jatuh .. tebing, keracunan & pingsan|kritis|kejang|sesak,
            gas bocor, bau gas & api|~ledak, letup & api, ~ledak & gas|elpiji & orang|korban|api,
            swept away, heart stopped, ~bakar hidup, ~bakar diri, mau ~lahir & tolong|jalan|sekarang,
            ketuban, serangan jantung
        """,
    },
    Sense.HARM: {
        1: """
            ~pukul, mukul, ~kejar, chasing, ngamuk, kalap, ~hajar, ~siksa, ~aniaya, ~keroyok, ~cekik,
            ~tendang, ~tusuk, ~bacok, ~perkosa, ~injak, ~sekap, ~culik, ~sandera, ~massa, ~hakim massa,
            ~banting, ~gebuk, beating, attacking, raping, ~rampok, ~tikam, ~seret, ~lempar, ~cabul, ~tawur,
            ~carok, fighting, armed
        """,
    },
    Sense.NOW: {
        1: """
            sekarang, sedang, lagi ~pukul, lagi ~hajar, lagi mukulin, lagi ~siksa, tolong cepat,
            cepat tolong, cepat pak, cepat kesini, cepat ke sini, cepat bu, cepat datang, cepat dong, cepat,
            right now, help, help me, screaming, minta tolong, teriak tolong, teriak & tolong, masih ~pukul,
            dari tadi, jerit, masih & ~kejar, darurat, emergency, urgent, lagi & teriak, hurry, ambulans,
            ambulance, tolong datang, lagi berlangsung, masih berlangsung, ini lagi
        """,
    },
    Sense.HURT: {
        1: """
            jenazah & ~temu|sungai|pantai|sawah|~apung|got|laut|jurang|kebun,
            luka, ~luka, darah, berdarah, ~darah, patah tulang, patah kaki, patah tangan, memar, lebam,
            babak belur, bonyok, kepalanya bocor, bocor kepala, pingsan, korban, tewas, ~tewas, meninggal,
            ~meninggal, mati & orang|warga|korban, keracunan, ~racun & orang|anak|warga,
            ~putus & jari|tangan, ugd, opname, dirawat, dibawa .. rumah sakit, ~lari .. rumah sakit,
            dibawa .. puskesmas, ~jahit, remuk,
            kaki|kakinya|tangan|tangannya|kepala|kepalanya|mata|matanya ..
            patah|remuk|bocor|robek|putus|bengkak|luka, leg|arm|head|neck & broken|bleeding|injured,
            ~patah & kaki|tangan|tulang, ~cedera, injured, injury, injuries, dead, died, killed, blood,
            bleeding, broken leg|arm, hurt, benjol, gegar otak, cacat, lumpuh & ~pukul|tabrak,
            kena .. kepala, pecah .. bibir, bibir pecah, lecet
        """,
    },
    Sense.DONE: {
        1: """
            ~rampok, ~begal, ~keroyok, ~tusuk, ~bacok, ~bunuh, ~perkosa, ~cabul, ~culik, ~sekap, ~sandera,
            ~bentrok & luka|massa|pecah|pendukung|kubu|warga, ~rusuh, ~tawur, berkelahi, ~kelahi, ~pukul,
            ~hajar, ~aniaya, ~tampar, ~tendang, ~serang & rumah|warga|kena|orang,
            ~rusak & mobil|rumah|kaca|toko|warung|motor & ~bentrok|massa|ribut|ngamuk|lempar, kaca & ~pecah,
            ~pecah & kaca,
            ~bakar & rumah|gudang|motor|mobil|warung|posko|toko|kantor|hutan|lahan|bale|tps|kotak,
            kebakaran, banjir & rumah|masuk, longsor, ~tabrak, kecelakaan, ~hanyut,
            ~ledak & kena|tangan|jari|rumah, meledak, robbed, stolen, attacked, punched, beaten, crash,
            accident, ~ambruk & rumah|jembatan, ~roboh & rumah, raped
        """,
    },
    Sense.LOST: {
        1: """
            ~tipu & kena|sudah|#uang|habis, kena tipu,
            ~tipu .. orang|penjual|teman|agen|sales|arisan|online, ditipu, ketipu, cheated, cheated me,
            arisan & lari|kabur, tertipu, dibawa kabur, dibawa lari, ~bawa kabur, ~bawa lari,
            #uang & transfer|rugi|hilang|habis|kabur|~tipu|bayar|setor|raib,
            transfer & belum|tidak|~blokir|hilang|sudah, tabungan & habis|hilang|ludes, investasi bodong,
            kerugian, lost my money, scammed, was scammed, deposit & disappeared, ~kuras,
            ~gelap & uang|motor|mobil|dana|koperasi, ~bobol, kebobolan, penggelapan, ~gelapin, ~rugi, ludes,
            i paid, paid & disappeared|never|fake, uang & tidak ~kembali / tidak bisa
        """,
    },
    Sense.WORRY: {
        1: f"""
            ~ancam, ~ancem, takut & bentrok|ribut|berkelahi|~culik|~serang|~bunuh, panas, memanas, marah,
            panik, massa, warga & marah|kumpul|ngumpul|emosi, bentrok,
            hampir & berkelahi|ribut|~pukul|tabrakan|bentrok|celaka, ~culik, resah, meresahkan, ~teror,
            neror, tegang, mencekam, ngamuk, angry, afraid, scared, threatened, threatening, dangerous,
            tantang, ~tantang, saling ejek, emosi, ~usir, mulai marah, tidak terima & massa|warga|kumpul,
            ~kepung, ~geruduk, {CHILD} & jatuh, tawuran, berkelahi, tidak aman, ketakutan, trauma,
            balas dendam, ribuan orang, ratusan orang, siaga, awas
        """,
    },
    Sense.WEAPON: {1: KNIFE.replace("|", ", ") + ", linggis, cangkul, ~bom, molotov, balok, pentungan, batu & ~lempar"},
    Sense.CALM: {
        1: """
            sudah aman, damai, sudah damai, sudah dilerai, dilerai, ~lerai, sudah padam, sudah reda,
            sudah selesai, sudah tenang, sudah kondusif, kondusif, aman terkendali, sudah ~tangani,
            sudah ketangkap, sudah diamankan, sudah ~aman, sudah bubar, cepat padam, sudah surut,
            sudah ketemu, sudah ditemukan, sudah pulang, keluarga aman, settled, resolved, safe now,
            everyone is fine, selesai baik, mediasi selesai, sudah baikan, sudah rukun, sudah berdamai,
            sudah tertangani, sudah dingin
        """,
    },
    Sense.SMALL: {
        1: """
            ayam, pisang, kelapa, sandal, jemuran, mangga, bunga, sandal, daun, sayur, bebek, burung & satu,
            itik, durian & pohon, buah, tanaman, ranting
        """,
    },
    Sense.WORTH: {
        1: """
            uang, #uang, kas, emas, motor, mobil, hp, laptop, sapi, tv, pratima, perhiasan, brankas, gembok,
            dompet, cctv, ~bobol, ~congkel, ~bongkar, ~rampok, ~jambret, ~begal, kotak sesari
        """,
    },
    Sense.ATTEMPT: {
        1: """
            untung & belum|tidak|ketahuan|sempat, coba, ~coba, hampir, percobaan, tidak jadi, belum sempat,
            gagal, ketahuan & lari|kabur, tried to, attempted, belum saya kasih, jangan jangan, hati hati,
            waspada, modus, pinjaman online, debt collector, apa benar, otp & minta
        """,
    },
}
