"""Words that point to elections, offices and officials, and to no report at all. Weights as in signs_crime.py."""

from domain.category import Category

OFFICIAL = (
    "perbekel|lurah|kelian|kaling|kadus|camat|bupati|sekda|asn|pns|pegawai|aparat|perangkat|babinsa"
    "|bhabinkamtibmas|polisi|tni|tentara|polri|polsek|polres|kapolsek|kapolres|danramil|dandim|koramil"
    "|petugas|oknum|linmas|pecalang|bendesa|sekdes|bpd|guru|kepsek|satpol|official|officer|police|soldier"
)
POLICE = (
    "polisi|polisi_banjar|babinsa|bhabinkamtibmas|tentara|tni|polri|polsek|polres|kapolsek|kapolres|danramil|dandim|koramil"
    "|polantas|anggota|petugas|aparat|perbekel|lurah|kadus|kaling|satpol|pecalang|linmas|dishub|officer"
    "|police|policeman|soldier"
)
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

PUBLIC: dict[Category, dict[int, str]] = {
    Category.PUNGLI_DANADESA: {
        5: """
            pungli, pungutan liar & desa|surat|ktp|kantor|sekolah|petugas|kelian, korupsi, ~korupsi, ~korup,
            ~sunat dana, dana desa, dana banjar & ~pakai|hilang|tidak|~gelap, add & desa, apbdes, apbd, lpj,
            bumdes, bansos, blt, pkh, bpnt,
            bantuan & ~potong|~sunat|dikurangi|kurang|oknum / tidak sampai / tidak tepat / salah sasaran /
            pilih kasih, bansos & ~potong|kurang|tidak, ~potong & bantuan|bansos|blt|pkh|beras|oknum,
            raskin & ~potong|kurang|jual, hibah & ~potong|fiktif|tidak|~sunat, proyek fiktif,
            proyek & papan|tipis|mark up|dananya|anggaran, anggaran & desa|tidak|proyek|transparan|kemana,
            mark up, markup, suap, ~suap, gratifikasi, bribe, corruption, corrupt, uang pelicin,
            uang rokok & surat|kantor|desa|ngurus|~urus, ~urus & #uang|bayar|uang,
            surat & ~minta uang|#uang|bayar & desa|kantor|kelian|petugas, ktp & bayar|#uang,
            sertifikat & bayar|#uang & desa|prona|ptsl, ptsl & uang|bayar|#uang, prona & bayar|#uang,
            lpd & korupsi|macet|uang|kredit|bangkrut|hilang / tidak bisa,
            iuran & sekolah|wajib|~paksa / tidak jelas & komite|sekolah / tidak jelas, komite sekolah,
            uang komite, retribusi & tanpa / tidak karcis / tidak jelas, tidak transparan, transparansi
        """,
        3: """
            lpd, oknum & ~potong|#uang|uang|setor, ~potong & #uang, penerima & setor|~potong,
            kantor desa & #uang|uang|bayar, ~setor & aparat|perangkat|pencairan, pencairan, iuran, ~nyogok,
            ~sogok, ~gelap dana, punia & tidak jelas, dana & kemana|hilang|curiga / tidak jelas
        """,
        1: "bantuan, dana, kantor desa, proyek, oknum, ~urus, surat, bendahara",
    },
    Category.ADUAN_PETUGAS: {
        5: f"""
            {POLICE} .. tidur, {POLICE} .. main hp|game, {POLICE} .. ~diam, {POLICE} .. malah marah,
            dilaporin malah, {POLICE} .. tidak ~tanggap|~tindak|~gubris|~respon, {POLICE} .. ~persulit,
            {POLICE} .. ngawur|seenaknya|semena, {POLICE} .. merokok|bolos|nongkrong, oknum polisi,
            oknum polri, oknum tni, oknum tentara, oknum babinsa, oknum bhabinkamtibmas, oknum aparat,
            oknum anggota, oknum petugas, oknum pecalang, oknum satpol, oknum perbekel, oknum kelian,
            oknum pegawai, oknum guru & polisi, uang damai, uang tilang,
            tilang & #uang|uang|tanpa surat|damai|tidak, propam, ~cuek & {POLICE}|lapor, ~cuek & lapor,
            ~pingpong,
            lapor & ~tolak|dicuekin|~abai / tidak ~tanggap / tidak ditindak / tidak diproses / tidak
            digubris / disuruh pulang / tidak dibuat, tidak ditindaklanjuti, tidak pernah ditindak,
            tidak pernah datang & {POLICE}, {POLICE} .. tidak datang, {POLICE} .. tidak pernah,
            {POLICE} .. jarang, {POLICE} .. kasar, {POLICE} .. arogan, {POLICE} .. lambat,
            {POLICE} .. ~bentak, {POLICE} .. ~pukul, {POLICE} .. mukul, {POLICE} .. mabuk,
            {POLICE} .. selingkuh, {POLICE} .. minta uang, {POLICE} .. minta #uang, {POLICE} .. ~palak,
            {POLICE} .. ~ancam, {POLICE} .. ~peras, {POLICE} .. backing, {POLICE} .. ~backing,
            {POLICE} .. suap, {POLICE} .. main judi|tajen, {POLICE} .. judi|narkoba, ~backing,
            backing & {POLICE}|tajen|judi|cafe, jarang ngantor, tidak pernah ngantor, tidak ngantor,
            jarang di kantor, pelayanan & buruk|lambat|lama|kasar|jelek|~sulit, ~lapor petugas yang,
            ~tampar polisi, ~pukul polisi, ~pukul oknum, salah tangkap, asal tangkap, sewenang,
            penyalahgunaan wewenang, arogan, police & bribe|rude|asked|money|refused|ignored,
            officer & bribe|rude|asked|money|refused|ignored, ~lambat & petugas|polisi,
            laporan & tidak|mandek|~gantung & polisi|polsek|diproses|kemarin|bulan, kinerja,
            ~keluh & petugas|pelayanan|perbekel|polisi, mengeluhkan, ~dibentak petugas
        """,
        3: f"""
            oknum, ~pungut & {POLICE}, {POLICE} & minta uang,
            {POLICE} & cuek|dicuekin|kasar|arogan|malas|~bentak|suap|sogok, ~tilang, lambat & polisi,
            pelayanan, tidak digubris, tidak direspon, ~bentak, tanda tangan & susah|~persulit|pingpong,
            ~persulit, mobil dinas & pribadi|~pakai
        """,
        1: f"{POLICE}, petugas, kantor, lapor",
    },
    Category.PEMILU_UANG: {
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
        9: f"""
            {OFFICIAL} & kampanye & ikut|pasang|hadir|pidato|~suruh|~dukung|~ajak|dinas|~pimpin,
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
            dua kubu & ~hitung|suara|calon|tps|pilkel, baliho & ~robek|~rusak|~bakar|~sobek|~hancur,
            apk & ~rusak|~robek|~bakar|~sobek|~hancur, ~rusak apk, ~bentrok & pendukung
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
    Category.BUKAN_LAPORAN: {
        5: """
            polsek|polres|kantor|samsat|puskesmas .. buka, buka hari|jam,
            buka & minggu|sabtu|libur & tidak|kah|ya, tes bot, test bot, tes tes, testing, just testing,
            cuma tes, coba bot, bot aktif,
            bot & aktif|jalan|nyala|error|tes|apa|working|hidup|fungsi|coba|keren|bagus|cara, salah kirim,
            salah pencet, salah tekan, kepencet, salah sambung, abaikan, jam berapa .. buka, jam buka,
            jam kantor, jam pelayanan, kapan buka, buka jam, kantor desa & jam|buka|alamat|telepon, skck,
            perpanjang sim, buat sim, bikin sim, ~urus sim,
            sim & perpanjang|bikin|baru|syarat|hilang|keliling|buat, samsat, pajak motor,
            stnk & perpanjang|pajak|~urus|syarat, bpkb & syarat|~urus, ~urus ktp, ~urus kartu keluarga,
            urus kk, kk & ~urus|bikin|syarat|baru|hilang, akta, ~urus akta,
            akta & lahir|kematian|~urus|bikin, ktp & bikin|~cetak|hilang|~urus|syarat|rusak,
            surat kehilangan, surat keterangan & syarat|bikin|~urus|bagaimana, surat pengantar,
            surat domisili, syarat & apa|bikin|buat|~urus|surat, cara & daftar|~urus|buat|bikin, prosedur,
            nihil kejadian, nihil & menonjol|aman|situasi, situasi aman, aman kondusif, kondusif,
            aman terkendali, terpantau aman, keadaan aman, wilayah aman, suksma & bantu|semeton|informasi,
            jual & murah|minat|hubungi|wa|cod|promo, promo, diskon, dijual, lowongan kerja, info loker,
            loker, nomor telepon & minta|berapa|bidan|puskesmas|polsek|desa|kantor, minta nomor,
            jadwal & vaksin|posyandu|puskesmas|imunisasi|samsat|sim|kapal|bus|sembahyang|libur, posyandu,
            cuaca & hari|besok|bagaimana, mual, opening hours, what time, office open, is this working,
            is anyone there, halo & admin|min, wkwk, hehe, haha, lowongan, siapa nama, kirim pantun, pantun,
            lucu, cerita lucu, piket & siapa, lomba & daftar|kapan
        """,
        1: "min, admin, jam, buka, jadwal, kapan, syarat, kantor, aman, kondusif, mampir, alamat, biaya",
    },
}

#: Words of courtesy and trying out. However many: they count once, for a report may begin and end with them.
COURTESY = """
selamat pagi, selamat siang, selamat sore, selamat malam, selamat hari, selamat galungan, selamat nyepi, selamat ulang,
selamat, rahajeng, terima kasih, makasih, trims, tks, matur suksma, suksma, thank you, thanks, dumogi, rahayu,
how are you, om swastiastu, swastiastu, tes, test, halo, hallo, hello, hi, hai, ping, mau tanya, mau nanya,
numpang tanya, ijin bertanya, izin bertanya, tanya, ada yang tahu, ada yang tau, apa ada info, p, cek, coba, bot,
ok, oke, siap, baik pak, mantap, good, nice, aamiin, astungkara, om santih, permisi, info & jadwal|lowongan
"""
