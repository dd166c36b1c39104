"""Words that belong to a topic without naming the deed: each leans a little, several together decide.

Grammar of the signs: phrases.py. They weigh 2, between a hint and a sign.
"""

from domain.category import Category
from domain.signs_election import GIFT, RACE, VOTE
from domain.signs_life import PERSON
from domain.signs_public import OFFICIAL

LIFE_TOPICS: dict[Category, dict[int, str]] = {
    Category.OGOH: {
        2: """
            catuspata & banjar|malam|pemuda|st, catus pata, ~ngotot & lewat & banjar|malam,
            ~usung & malam|banjar, sekaa & truna, sanan, bakar & setra & nyepi, sabha yowana, yowana,
            undagan, malam & pengerupukan, baleganjur & ribut|sebelah|senggol, arakarakan
        """,
    },
    Category.PETASAN: {
        2: """
            dar der dor, der dor, dor dor, ~ledak & malam|magrib|subuh|anak|kaget|teras, mesiu,
            bubuk & ~ledak, ~ledak & takbiran|tahun_baru|nyepi, roket & anak|malam, bangers,
            explosions & night
        """,
    },
    Category.BENCANA: {
        2: f"""
            penyengker, tembok & ~roboh|~rubuh|~runtuh|~retak|~ambruk|jebol|hujan, kompor & ~ledak|api,
            ~ledak & kompor|gas|gudang, ~sambar & api|atap, api & ~samber|~sambar, perahu, jukung,
            perahu & ~balik|hilang|tenggelam|karam, nelayan & hilang|belum|~balik|ombak|tenggelam, karam,
            air & lutut|pinggang|leher|rumah & naik|~luap|masuk|sungai, lutut & air, genangan,
            ~genang & rumah|jalan & hujan, ~kebocoran, retak & tanah|rumah, tanah & turun|ambles|bergerak,
            pohon & miring|lapuk|besar, miring & pohon, hujan & semalaman|deras|lebat & rumah|jalan|tembok,
            pemadam, lahan & ~bakar, ilalang & ~bakar, asap, waves, wave, pulled out,
            pulled & sea|waves|water, sea & swept|pulled|lost, river & rising|overflow, roof & blown|wind,
            earthquake, ~ungsi, mengungsi, evakuasi, {PERSON} & ~seret|~gulung, sambaran petir, petir,
            jatuh & pohon & orang|panjat, ~panjat & jatuh, {PERSON} & sumur|jurang,
            boat & capsized|missing|lost, capsized, explosion, gas & ~ledak
        """,
    },
    Category.ORANG_HILANG: {
        2: f"""
            demensia, alzheimer, linglung & pergi|belum|keluar,
            {PERSON} & belum balik / belum datang / tidak balik / belum ada kabar / hp tidak aktif,
            belum balik & {PERSON}, keluar rumah & {PERSON}, hp tidak aktif & {PERSON},
            tidak aktif & pulang|pergi|hilang, ~cari & {PERSON} & belum, lost contact, we lost, hiking,
            never came back, not back, last seen, ~jemput & belum & anak,
            tidak sampai & rumah|sekolah & anak, pergi & belum & {PERSON},
            pergi & tidak & {PERSON} & pulang|kabar|balik, sejak & tidak pulang|belum|hilang & {PERSON},
            {PERSON} & kabur & rumah, mancing & belum|hilang, mendaki & belum|hilang, ke hutan & belum,
            sarung & belum|pakai, jejak
        """,
    },
    Category.BUNUH_DIRI: {
        2: f"""
            pamit selamanya, selamanya & pamit|status|~kirim|maaf, pamit & status|maaf|dunia|hidup|terakhir,
            ~pamit untuk selamanya, tidak bisa dihubungi & status|pamit|depresi, tidak kuat lagi,
            sudah tidak kuat, ingin pergi selamanya, ~akhiri & hidup|semuanya, semuanya berakhir,
            hidup & percuma|tidak ada guna|capek|lelah, tidak ada gunanya, lebih baik mati, mending mati,
            mau terjun, ~terjun & jembatan|jurang|mau, pinggir jembatan,
            berdiri & jembatan|tebing & {PERSON}, seutas tali, jerat, ~jerat leher, baygon, racun,
            pil & banyak & minum, obat tidur, depresi & sendirian|kamar|diam, mengurung diri,
            ngurung diri & {PERSON}, said goodbye, goodbye forever, bridge & jump, pills & took,
            cutting himself|herself
        """,
    },
    Category.ODGJ: {
        2: """
            kambuh, kambuh lagi, ngoceh, ngoceh sendiri, linglung, tidak ingat nama, tidak ingat, emperan,
            tidur & emperan|jalan|pinggir & ibu|bapak|orang,
            teriak & kadang|tidak jelas|sendiri & orang|ibu|bapak, stres, depresi & obat,
            obat & habis|putus & keluarga|jiwa|ngamuk, ngomong & sendiri|ngawur|tidak jelas,
            pikiran & ganggu, psikis, mental, ngamuk & keluarga|obat|sendiri, tidak pakai baju & jalan,
            compang camping, gembel, ~kurung & jiwa, berhalusinasi, delusi, screaming at people,
            talking to himself, talking to herself, confused man|woman, waras
        """,
    },
    Category.KESEHATAN_HEWAN: {
        2: """
            ayam & mati & banyak|puluhan|mendadak|tiba, ayam & mati, babi & mati, sapi & mati,
            virus & hewan|babi|ayam|sapi, flu, ~gigit & tangan|kaki|anak, anjing & ~kabur|~gigit|mati|liar,
            kuluk, cicing & ~gigit|galak|lepas, air liur & anjing, suntik & anjing|rabies|gigit,
            monyet & turun|kebun|rumah, lebah, kelelawar, ulat bulu, nyamuk & banyak|demam,
            demam & nyamuk|banyak|warga, tikus & rumah|kencing, ular, sanca, piton, lipas,
            bangkai & bau|sungai|jalan, monkeys, monkey, puppy, animal
        """,
    },
    Category.FASUM: {
        2: """
            jalan & ~lubang|bolong|rusak|licin|gelap|becek|tanah|batu &
            malam|besar|tolong|mohon|pura|sekolah|sd, tiang & miring|telepon|ambruk|keropos, tiang & miring,
            ayunan, taman, mohon ~ganti, ~ganti & rusak|patah, mohon ~baik,
            rusak & mohon|tolong|tahun|bulan|lama, pagar & rusak & sekolah|jembatan|lapangan,
            kabel & ~juntai|semrawut|rendah|telkom, wifi, internet, sinyal, lampu & padam|redup|kedip,
            air & kecil|mati|bau|keran|bersih, pipa & bocor, bocor & pipa|pdam|jalan,
            jembatan & kayu|tua|sempit, rumput & panjang|liar, tong sampah, bak sampah,
            sungai & kotor|bau|limbah, ~rawat, bau busuk, jalan & becek|berdebu, debu, pavingan, paving,
            cor, cctv & rusak, kamar mandi umum, wc umum, toilet, road & hole|holes|broken|damaged,
            lights & out|broken|street, lamp, drain, pemakaman & rusak, posyandu & rusak,
            senderan & retak & mohon
        """,
    },
    Category.PUNGLI_DANADESA: {
        2: f"""
            persen & bantuan|pengurus|dana|cair|proyek, ~cair & kasih|bayar|setor|~potong|persen, anggaran,
            anggaran & desa, kwitansi, nota & fiktif|palsu|desa, harga & anggaran|lipat|desa|dinaikkan,
            dinaikkan & harga, pengurus & uang|~potong|setor|kasih|dana,
            bantuan & pengurus|setor|bayar|kasih|fiktif|nama|keluarga, ~tilep, ~embat & dana|bantuan,
            ~sunat, jual & bantuan|pupuk|raskin|beras & subsidi, subsidi & ~jual|~timbun|~oplos,
            beras bantuan, laporan keuangan, keuangan, kas & banjar|desa|hilang, uang kas & tidak, dana,
            upeti, {OFFICIAL} & uang & ~urus|surat|bayar, biaya & tidak resmi,
            biaya & kantor desa|nikah|surat & {OFFICIAL}, aset desa, tanah desa & ~jual|~sewa,
            rekening desa, pembangunan & tidak selesai|mangkrak, mangkrak,
            keluarga & semua & bantuan|bansos, pilih kasih & bantuan, village funds, funds
        """,
    },
    Category.ADUAN_PETUGAS: {
        2: """
            laporan saya & tidak|belum|bulan|minggu|polsek|polisi|lama,
            laporan & tidak ada kabar / tidak ada kelanjutan / tidak ada tindak / bulan / gantung / mandek
            & polsek|polisi|saya|kasus, tidak ada tindakan, tidak ada kelanjutan, tidak ada tindak lanjut,
            anak buah & ~tegur|bentak|kasar, anak buahnya, ~bentak, ~bentak & pedagang|warga|saya,
            sudah lapor & tidak|belum & polisi|polsek|desa|perbekel|babinsa|bhabinkamtibmas,
            polsek & tidak|kabar|lama|lambat, polisi & tidak & lapor|datang|~tindak,
            perbekel & tidak & kantor|ada|lapor|~tanggap, petugas & tidak|kasar|marah|~tolak|~bentak|minta,
            ~tolak & laporan, pos & kosong & polisi|petugas, pelayan, pilih kasih & petugas|polisi,
            tebang pilih, kelakuan & polisi|petugas|oknum, tidak profesional, kasus saya,
            perilaku & oknum|polisi|petugas|babinsa, tidak sopan & petugas|polisi|pegawai|perbekel,
            disuruh nunggu & kantor, seenaknya & petugas|polisi|perbekel, officer, my report & nothing,
            no response & police
        """,
    },
    Category.PEMILU_UANG: {
        2: f"""
            ~selip & #uang|uang|amplop, #uang & tim|pintu & nomor|malam|calon, tim nomor,
            tim & #uang|uang|amplop|sembako & nomor|calon|coblos|malam,
            ~janji & {GIFT}|sapi|jalan|babi & coblos|~coblos|pilih|asal|menang, asal & ~coblos|coblos|pilih,
            ~coblos & {GIFT}|sapi|dijanjiin|~janji, ~bagi & nomor|calon|caleg & {GIFT}, ~beli & suara,
            bayar & ~coblos|suara|pilih, imbalan & pilih|suara|~coblos, ~kumpul kk & #uang|uang,
            ~data pemilih & uang, paid to vote, gifts & vote
        """,
    },
    Category.PEMILU_NETRAL: {
        2: f"""
            {OFFICIAL} & menang & pak|calon|paslon|pilih, {OFFICIAL} & ~menang,
            camat & rapat|menang|calon|pilih, guru & kampanye|paslon|calon|caleg,
            {OFFICIAL} & rapat & pilih|calon|~coblos|menang, {OFFICIAL} & pilih & suruh|bilang|harus,
            {OFFICIAL} & kampanye, ~intimidasi & {OFFICIAL} & pilih, ~sulit & menang|pilih|calon,
            bantuan & ~ancam & pilih|calon, kepala sekolah & calon|paslon, seragam & kampanye|calon|paslon,
            acara desa & calon|paslon|caleg, balai desa & kampanye|paslon|calon,
            panitia & ~dukung|memihak|~pihak|curang & calon|pilkel, kpps & ~arah|~suruh|~pihak
        """,
    },
    Category.PEMILU_KAMPANYE: {
        2: """
            spanduk & pagar|sekolah|jalan|pohon|gang, spanduk calon, orasi,
            tenang & masih & ~pasang|~bagi|baliho|orasi|keliling|status|iklan,
            atribut & partai|calon|kampanye, kalender & caleg|calon, kaos & caleg|calon|partai,
            pasang & bendera|baliho|spanduk|stiker, jadwal kampanye & ~langgar,
            visi misi & masjid|pura|sekolah, tempat ibadah & kampanye,
            pura & kampanye|caleg|calon & pidato|ceramah|bagi, iklan & calon|paslon|tenang, mobil branding,
            banner, posters
        """,
    },
    Category.PEMILU_HOAKS: {
        2: f"""
            kotak suara & ~tukar|video|grup|kabar|katanya|~sebar, ~tukar & kotak|suara, video lama,
            {RACE} & voice note|video|katanya|grup|medsos|status,
            {VOTE} & katanya & grup|wa|video|~sebar|~edar|padahal, {RACE} & ijazah palsu|kabar|gosip,
            ijazah palsu & {RACE}, meninggal & calon & padahal|kabar,
            mundur & calon & padahal|kabar|katanya, gosip & calon, server kpu,
            hitung & curang & video|grup|wa, hasil & ~sebar|~edar|wa|grup & pilkel|pemilu|calon|tps
        """,
    },
    Category.PEMILU_KONFLIK: {
        2: f"""
            saksi & calon|tps|paslon, ~usir & saksi|tps,
            tim & datang|marah|kumpul|~serang|balas & calon|tps|saksi|nomor,
            penghitungan & ~lempar|ribut|ngamuk|massa|berkelahi|protes|marah|kubu|kursi, dua kubu, kubu,
            {VOTE} & massa|~lempar|~protes|ribut|berkelahi|marah|ngamuk|~serang|panas|tegang,
            rebut & kotak suara, hitung ulang & massa|marah|tuntut, ~tuntut & ulang & suara|pilkel,
            calon & kalah, adu mulut & calon|pendukung|tps, ~kepung & kpu|tps|kantor desa,
            demo & pilkel|calon|suara
        """,
    },
    Category.PEMILU_LAYANAN: {
        2: """
            milih & ktp|bisa|boleh|dimana|bagaimana|gak|masih, memilih & ktp|hilang|boleh|masih,
            pilkel & mulai|tutup|jam|buka, pemilu & mulai|tutup|jam|ktp|syarat,
            ~coblos & mulai|tutup|jam|ktp|siapa|lewat, hak pilih,
            undangan & hilang|salah|nama & ~coblos|tps|milih|pemilu, nama & tidak ada & dpt|tps|pemilih,
            dpt, tps & ramah|kursi roda|jauh|pindah, kursi roda & tps|milih|~coblos,
            meninggal & dpt|undangan, honor & kpps, kpps & cara|jadi|syarat, rekap & kapan,
            hasil & kapan & pilkel|pemilu, vote & where|when|how|can, ballot
        """,
    },
    Category.BUKAN_LAPORAN: {
        2: """
            apa kabar, sehat, salah chat, salah nomor, salah grup, maaf salah, tugas jaga, siapa jaga,
            piket, jaga & siapa, biaya & nama|sim|stnk|berapa, balik nama, bea balik,
            cara & bikin|buat|pakai|~urus|kerja, bagaimana cara, boleh tanya, mau konsultasi, konsultasi,
            info & dong|jam|lowongan|jalur|pendaftaran, syaratnya, persyaratan, dokumen & apa, berkas & apa,
            alamat & kantor|polsek|polres,
            nomor & polsek|kantor|bhabinkamtibmas|babinsa|ambulans|damkar & berapa|minta|punya,
            libur & kapan|hari, buka & hari|jam|kapan & kantor|polres|samsat|puskesmas,
            siapa & bhabinkamtibmas|babinsa|perbekel|kapolsek & nama|disini|sini|nomor, namanya siapa,
            ulang tahun, selamat, undangan & rapat|nikah|acara & hadir, rapat & jam|jam berapa,
            gotong royong & jam|kapan|besok, kerja bakti, joke, test, hello, nihil, laporan rutin,
            giat & patroli, patroli & aman|rutin, sambang & aman|warga, apel & pagi|kesiapan,
            aman & nihil|lancar|terkendali|situasi, lancar & aman, thank
        """,
    },
}
