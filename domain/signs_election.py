"""Words that point to an election. Weights and grammar as in signs_crime.py."""

from domain.category import Category
from domain.signs_public import OFFICIAL

VOTE = (
    "pemilu|pilkada|pilkel|pilkades|pilpres|pileg|pilgub|pilbup|coblos|~coblos|tps|kpps|kpu|bawaslu|panwas"
    "|paslon|caleg|calon|capres|cabup|cawabup|timses|relawan|kampanye|pemilih|suara|partai|pencalonan"
    "|petahana|incumbent|election|vote|voting|candidate|candidates|voters|dukungan|kandidat|ppk|pps"
    "|pemenangan|bacalon|cakel"
)
RACE = (
    "pemilu|pilkada|pilkel|pilkades|pilpres|pileg|paslon|caleg|calon|capres|cabup|timses|kampanye|partai"
    "|petahana|candidate|candidates|election|kandidat|pemenangan|relawan|tps|~coblos|pendukung|simpatisan"
    "|cakel|bacalon"
)
GIFT = (
    "amplop|uang|#uang|sembako|beras|minyak|kaos|envelope|envelopes|cash|money|duit|rupiah|hadiah|sarung|kain"
    "|bantuan|semen|pasir|bingkisan|voucher|traktir|token|gula|babi"
)

ELECTION: dict[Category, dict[int, str]] = {
    Category.PEMILU_UANG: {
        7: "#uang & milih|~coblos|coblos|paslon|caleg / pilih nomor / pilih paket / nomor urut",
        5: f"""
            politik uang, money politic, money politics, serangan_fajar, beli suara, jual suara,
            vote buying, buying votes, ~bagi .. amplop, ~bagi .. uang & {VOTE}, ~bagi .. #uang & {VOTE},
            ~bagi .. sembako & {VOTE}, ~bagi .. {GIFT} & {VOTE},
            ~kasih .. {GIFT} & {RACE}|pilih|nomor|coblos,
            {GIFT} & ~coblos|coblos & ~suruh|suruh|pilih|~bagi|~kasih|nomor,
            {GIFT} & ~suruh pilih|suruh pilih|~suruh coblos, {GIFT} & ~titip & nomor, {GIFT} & pilih nomor,
            {GIFT} & pilih calon, {GIFT} & vote,
            {GIFT} & timses|caleg|paslon|calon & ~bagi|~kasih|~beri|~janji|~terima|~tukar|sumbang,
            ~janji & {GIFT} & calon|caleg|paslon|timses|menang, amplop & {RACE},
            ~sogok & {VOTE}|warga & pilih, nyuap & pilih, ~suap & {RACE} & warga|pemilih
        """,
        3: f"""
            ~bagi & amplop, {GIFT} & {RACE}, titip nomor, nomor urut & {GIFT}, ~kumpul ktp & {GIFT},
            ~coblos & #uang
        """,
        1: "amplop, nomor urut, sembako",
    },
    Category.PEMILU_NETRAL: {
        12: f"{OFFICIAL} .. kampanye, {OFFICIAL} & kampanye & ikut|pasang|hadir|pidato",
        9: f"""
            {OFFICIAL} & kampanye & ikut|pasang|hadir|pidato|~suruh|~dukung|~ajak|dinas|~pimpin,
            kpps|pps|ppk|panwas|pengawas|panitia & ~dukung & calon|paslon|caleg, ~mutasi & pilih|partai|calon|paslon,
            {OFFICIAL} & foto|stiker|kaos & paslon|caleg & ~suruh|~pasang|~pakai,
            {OFFICIAL} & netral|netralitas, {OFFICIAL} & ~arah & pilih|calon|warga & calon|paslon|pilih
        """,
        5: f"""
            {OFFICIAL} & ~menang & pak|bu|calon|dana|rapat|si, {OFFICIAL} & ~menang & dana|bantuan|~sulit,
            netral, ~netral, netralitas, tidak netral,
            {OFFICIAL} & ~arah & calon|pilih|paslon|~coblos|warga|caleg,
            {OFFICIAL} & kampanye|~kampanye & ikut|~pakai|dinas|~suruh|calon|hadir,
            {OFFICIAL} .. ~dukung .. calon|paslon|caleg|kandidat,
            {OFFICIAL} & ~dukung & calon|paslon|caleg|partai,
            {OFFICIAL} & ~suruh & pilih|~coblos|calon|paslon|~dukung,
            {OFFICIAL} & ~paksa & pilih|~coblos|calon|~dukung, {OFFICIAL} & ~pihak & calon|paslon,
            ~pihak & calon|paslon|caleg, {OFFICIAL} & ~ancam & pilih|~coblos|calon,
            mobil dinas & kampanye|calon|paslon, fasilitas negara, fasilitas desa & kampanye|calon,
            baju paslon, {OFFICIAL} & timses,
            {OFFICIAL} & baju|kaos|stiker|status|fb|like|foto & paslon|calon|partai|caleg,
            {OFFICIAL} & ~kumpul & ktp & calon|dukungan, {OFFICIAL} & ~menang & calon|paslon, kades & calon,
            {OFFICIAL} & condong, official & candidate, police & candidate,
            head & candidate & supporting|vote
        """,
        3: f"""
            {OFFICIAL} & paslon, asn & caleg|calon|kampanye, ~arah & warga, ~arah & calon,
            {OFFICIAL} & caleg, {OFFICIAL} & dukung|dukungan
        """,
        1: f"{OFFICIAL} & calon, ~dukung, dinas & calon",
    },
    Category.PEMILU_KAMPANYE: {
        5: """
            masa tenang, kampanye, ~kampanye, kampanye dini,
            baliho & caleg|calon|paslon|partai|tenang|masih|pemilu|pohon|pura|~langgar|sembarang,
            spanduk & caleg|calon|paslon|partai|tenang|pohon|pura, bendera partai,
            apk & caleg|calon|paslon|pasang|~langgar|tenang|pohon|~cabut|tertib, alat peraga,
            stiker & calon|caleg|paslon|timses, selebaran & calon|timses|caleg, brosur & calon|caleg|timses,
            black campaign, campaign, campaigning, poster & caleg|calon|paslon,
            konvoi & paslon|partai|calon|kampanye, quiet period
        """,
        3: """
            baliho, spanduk, pengeras suara & calon|keliling|tenang, timses, stiker, bendera, orasi,
            ~tempel & caleg|calon|paslon
        """,
        1: "caleg, paslon, partai, calon",
    },
    Category.PEMILU_HOAKS: {
        9: f"""
            hoaks & {VOTE}, hoax & {VOTE}, hoak & {VOTE}, berita bohong & {VOTE}, kabar bohong & {VOTE},
            fitnah & {RACE}
        """,
        5: f"""
            bohong & {VOTE}, fitnah & {RACE}, ~fitnah & {RACE}, ~sebar & fitnah & calon|paslon|caleg,
            selebaran & fitnah|gelap, kampanye hitam, black campaign,
            video & {RACE} & ~edit|editan|palsu|~hina|viral|bohong|deepfake|ai|~rekayasa, ~edit & {RACE},
            palsu & {RACE}|tps|suara|dpt|hasil & ~edar|~sebar|wa|video|surat|berita|hasil|kabar,
            ~edar & {VOTE} & wa|kabar|katanya|padahal|pesan|video|isu|info|berita|selebaran,
            ~sebar & {VOTE} & bohong|padahal|isu|info|kabar|berita|wa / tidak benar,
            katanya & tps|surat suara|pemilu|pencoblosan|kpu & padahal|apa
            benar|batal|~pindah|curang|~undur, isu & {RACE} & ~sebar|~edar|bohong|panas / tidak benar,
            curang & ~edar|isu|kabar|katanya|wa|grup, surat suara & ~coblos & sudah|video|~edar|kabar,
            fake & election|candidate|votes|vote, hoax & election, quick count & palsu|bohong,
            hasil & palsu|bohong & pemilu|pilkel|pilkada|tps
        """,
        3: f"""
            kabar & {RACE}, {RACE} & bohong, {RACE} & ~hina & fb|wa|tiktok|medsos, {RACE} & padahal,
            {RACE} & isu, {RACE} & viral, surat suara & kabar
        """,
        1: f"{RACE} & wa|grup|tiktok|fb|video",
    },
    Category.PEMILU_KONFLIK: {
        9: """
            hitung ulang & tidak terima / massa / ramai / marah, dua kubu & ~hitung|suara|calon|tps|pilkel,
            saksi|pendukung|timses & cekcok|ribut|memanas|~dorong & tps|kpps|paslon|calon,
            baliho & ~robek|~rusak|~bakar|~sobek|~hancur, apk & ~rusak|~robek|~bakar|~sobek|~hancur,
            ~rusak apk, ~bentrok & pendukung
        """,
        5: """
            pendukung &

            calon|paslon|caleg|~bentrok|kalah|ejek|ribut|kumpul|lawan|~serang|massa|perbekel|pilkel|pemilu|partai|marah|berkelahi|~pukul,
            supporters, simpatisan & ribut|~bentrok|~serang|~kumpul|marah|berkelahi,
            massa & calon|paslon|pilkel|pemilu|kpu|bawaslu|tps|kalah|hasil|kantor desa, tidak terima hasil,
            tidak terima kekalahan, tidak terima kalah, ~tolak hasil,
            kalah & pilkel|calon|pemilu|pilkada|caleg & marah|massa|segel|ribut|~ancam|~rusak|~tutup /
            tidak terima, ~segel & kantor|balai,
            baliho & ~robek|~rusak|~bakar|~cabut|dicoret|~sobek|~hancur|~turun,
            spanduk & ~robek|~rusak|~bakar|dicoret|~sobek, apk & ~rusak|~robek|~bakar|~sobek, ~rusak apk,
            posko & ~bakar|~serang|~rusak|~lempar & pemenangan|calon|paslon|partai|timses|relawan,
            posko pemenangan & ~bakar|~serang|~rusak|~lempar,
            timses & ribut|berkelahi|~pukul|~bentrok|~ancam|~serang|tantang|~tantang|cekcok|~hadang,
            tps & ribut|~bentrok|ngamuk|~serang|massa|~ancam|berkelahi|~bakar|~rusak|~rebut,
            kotak suara & ~bakar|~curi|~rampas|hilang|~rusak|~hadang|massa,
            kubu & calon|paslon|ribut|~bentrok|panas,
            kampanye & ribut|~bentrok|~lempar|berkelahi|~pukul|~serang, saling ejek & calon|pendukung,
            saksi & ribut|~ancam|~pukul|~usir & tps|calon|paslon, pilkel & panas|ribut|rusuh|~bentrok|ricuh,
            pilkada & ribut|rusuh|~bentrok|panas, pemilu & ribut|rusuh|~bentrok|panas
        """,
        3: """
            pendukung, simpatisan, kubu, robek & baliho, demo & kpu|bawaslu|kantor desa|hasil,
            ~hadang & calon|kampanye, ~intimidasi & pemilih|tps|warga & calon|pilih|paslon, segel
        """,
        1: "panas, massa, kalah, tim & marah",
    },
    Category.PEMILU_LAYANAN: {
        5: """
            milih|memilih & ktp|masih bisa|boleh|hilang, bisa milih, boleh milih, bisa memilih, dpt,
            cek dpt, dptb, dpk, undangan & nyoblos|~coblos|tps|memilih|pemilu|pilkel|pilkada|belum,
            c pemberitahuan, formulir c, surat pemberitahuan & ~coblos|tps|memilih|pemilu, pindah memilih,
            pindah tps, pindah pilih, form a5, a5, tps saya,
            tps & dimana|mana|~buka|tutup|jam berapa|jauh|lokasi|daftar|~antri|bawa, daftar pemilih,
            terdaftar & pemilih|dpt|tps|pemilu|pilkel|~coblos, belum terdaftar,
            tidak terdaftar & pemilih|dpt|tps|memilih|pilkel,
            nyoblos & dimana|mana|jam|bagaimana|ktp|umur|boleh|bisa|syarat|bawa,
            ~coblos & dimana|jam berapa|bagaimana|ktp|umur|boleh|bisa|syarat|bawa|hilang|sakit|lumpuh|rumah,
            memilih & dimana|bagaimana|syarat|boleh|bisa|umur|ktp|domisili / tidak bisa, pemilih pemula,
            pemilih disabilitas, hari pemilu & kapan|libur|umur|ktp, pemilu & kapan|tanggal,
            pilkel & kapan|tanggal|jadwal|jam, pilkada & kapan|tanggal|jadwal|jam,
            jadwal & pemilu|pilkel|pilkada|~coblos|kampanye,
            kpps & rumah|daftar|honor|~daftar|jadi|syarat|bisa, daftar kpps, polling station,
            where do i vote, how to vote, can i vote, register to vote, voter list, voter card,
            surat suara & kurang|kelebihan|rusak|hilang / belum datang, surat suara rusak,
            kotak suara & kurang|rusak & segel, bilik suara, disabilitas & tps|memilih|~coblos
        """,
        3: """
            ~coblos & ktp, nyoblos, undangan & belum, pemilih & bagaimana|apa, tps & apa,
            ~coblos & bagaimana, tps, pencoblosan, memilih
        """,
        1: "kpu, undangan, ktp, pemilu, domisili",
    },
}
