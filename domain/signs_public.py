"""Words that point to offices and officials, and to no report at all. Weights as in signs_crime.py."""

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

PUBLIC: dict[Category, dict[int, str]] = {
    Category.PUNGLI_DANADESA: {
        7: """
            bayar|diminta|minta & surat keterangan / domisili / surat pengantar / surat pindah & #uang|uang,
            ~urus & #uang & akta|sertifikat|surat|ktp|kk
        """,
        5: f"""
            ditarik biaya, biaya tidak wajar, biaya .. wajar, ~tarik biaya,
            akta|surat|ktp|sertifikat & ~tarik|dipungut|~pungut|diminta,
            kantor desa & biaya|bayar|#uang|diminta, {OFFICIAL} & diminta bayar|uang & surat|ktp, pungli,
            pungutan liar & desa|surat|ktp|kantor|sekolah|petugas|kelian, korupsi, ~korupsi, ~korup,
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
        12: "polisi|tentara|tni|aparat|oknum|babinsa & ~beking|~backing",
        9: """
            tidak ~angkat & polisi|polsek|maling, polisi .. telat, polisi & jam kemudian / kecewa,
            polisi|babinsa|bhabinkamtibmas|perbekel|tentara|polisi_banjar|petugas ..
            ~pukul|mukul|~tampar|~bentak|arogan|kasar, oknum polisi|tni|babinsa|aparat|perbekel|petugas,
            ditilang & bayar|uang|surat
        """,
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
    Category.BUKAN_LAPORAN: {
        9: """
            ogoh & jam berapa / kapan & nonton|mulai|~mulai,
            sudah aman & terima kasih / makasi / makasih / suksma & pulang|bubar|selesai|pak
        """,
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
            lucu, cerita lucu, piket & siapa, lewat mana, arah mana, rute ke, lomba & daftar|kapan
        """,
        1: "min, admin, jam, buka, jadwal, kapan, syarat, kantor, aman, kondusif, mampir, alamat, biaya",
    },
    # Crimes against land and sea: real, and none of the others.
    Category.LAINNYA: {
        9: """
            bom_ikan, ~potas & ikan, ~tebang & hutan, ~rambah hutan, pembalakan, tambang & ijin|izin|liar|ilegal,
            galian & ijin|izin|liar|ilegal, ~jual penyu, penyu & ~potong|~tangkap|daging
        """,
    },
}

#: Words of courtesy and trying out. However many: they count once, for a report may begin and end with them.
COURTESY = """
selamat pagi, selamat siang, selamat sore, selamat malam, selamat hari, selamat galungan, selamat nyepi, selamat ulang,
selamat, rahajeng, terima kasih, makasih, makasi, mksh, mksi, tq, thx, trims, tks, matur suksma,
suksma, thank you, thanks, dumogi, rahayu,
how are you, om swastiastu, swastiastu, tes, test, halo, hallo, hello, hi, hai, ping, mau tanya, mau nanya,
numpang tanya, ijin bertanya, izin bertanya, tanya, ada yang tahu, ada yang tau, apa ada info, p, cek, coba, bot,
ok, oke, siap, baik pak, mantap, good, nice, aamiin, astungkara, om santih, permisi, info & jadwal|lowongan
"""
