"""Words that belong to a topic without naming the deed: each leans a little, several together decide.

Grammar of the signs: phrases.py. They weigh 2, between a hint and a sign.
"""

from domain.category import Category
from domain.signs_crime import CHILD, THING, WOMAN
from domain.signs_order import VEHICLE
from domain.signs_public import OFFICIAL

ORDER_TOPICS: dict[Category, dict[int, str]] = {
    Category.KEKERASAN: {
        2: """
            ~lempar & kepala|dahi|muka|palu|batu|botol|kursi|orang, palu, kalap,
            ~kejar & tetangga|orang|parang|pisau|knife, ~selisih, ~labrak, ~dorong, saling dorong, ~kepung,
            ~hadang, ~bonyok, gigi copot, giginya, hidung & darah, jotos, ~geruduk, ~ajak ribut,
            ~ajak berkelahi, provokasi & berkelahi, dua kelompok, dua kubu, ~rebut lapak, ~ancam, bogem,
            piting, cakar & wajah, ~libas, ~gocok, tebasan, luka robek, knife, punch, kicked, chasing,
            shouting, threat, ~lawan & rampok, batu & ~lempar, siku, ~tantang, ~amuk, anarkis, bertengkar,
            bengep, benjol, adu bacot, dikejar
        """,
    },
    Category.KDRT_PPA: {
        2: f"""
            pembantu & ~siksa|setrika|nangis|~pukul|dimarahi|dikurung, setrika, ~kurung, dikurung, dikunci,
            {CHILD} & nangis, buka baju, ~buka baju, ~raba, permen & {CHILD},
            hamil & ~pukul|smp|sma|pacar|ngamuk|tanggung, ipar & ~pukul, ~pukul & hamil,
            istri & takut|kabur|nangis|lapor, suami & mabuk|ngamuk|marah,
            {WOMAN} & ~paksa|~peluk|~goda|nangis, ~asuh & {CHILD}, ~lantar, ~nikah & {CHILD}, chat mesum,
            mesum & {CHILD}, foto & telanjang|bugil|baju, sayang & om,
            guru & {CHILD} & ~pegang|~raba|~cium|~peluk, kakek & {CHILD} & ~pegang|baju|permen|~peluk|~cium,
            pakaian dalam, celana dalam, cium & {CHILD}, pangku & {CHILD}, paha, ~ancam & istri|suami,
            ~cerai & ~pukul|~ancam, rambut & ~tarik, ibu & ~pukul & anak,
            anak & ~pukul|~cubit|sabuk|rotan|sapu, rumah tangga, ~telantar, abused, abuse, crying,
            scared of him, pacarnya & ~pukul|~tampar|~cekik, disuruh ngemis, anak jalanan,
            tidak boleh sekolah, ~bekap, {WOMAN} & ~ikuti & malam
        """,
    },
    Category.NARKOBA: {
        2: """
            barang haram, bau & daun|ganja, daun & ~bakar|~hisap, mata merah, matanya merah, ~hisap,
            ~suntik, jarum, botol kecil, barang & ~taruh|~tempel|~edar, kurir, ~edar,
            paket & aneh|kecil|~taruh|~tempel, bandar & kos|kamar|barang, nge drop, pil,
            obat & anak|warung|dijual & bebas, obat batuk, lem & ~hisap|anak, alat isap, dosis, fly, high,
            pills, smoking, keluar masuk & orang & kos|kamar|malam, sebentar & pergi & orang & malam,
            ~titik & ambil, tidak wajar & kos, kamar & orang beda
        """,
    },
    Category.CURI: {
        2: f"""
            lenyap, raib, amblas & uang|barang, ~ambil & orang & {THING}, {THING} & lenyap|raib,
            {THING} & diambil, ~ambil & dompet|tas|hp, ~tarik & dompet|tas|kalung,
            dompet & motor|~ambil|~tarik, karung, plafon, ~nyoba masuk, ~coba masuk,
            masuk & toko|warung|rumah & malam, alarm, ~linggis & pintu, jendela & ~rusak|~buka|~congkel,
            kaca & ~pecah & mobil|tas, took my, taken, snatch, grabbed, lost my, gone from, somebody took,
            someone took, ~bawa lari & motor|tas|hp, spion, aki & ~ambil, laci,
            ~angkut & malam & barang|kayu|hasil, hasil panen, panen & ~ambil|hilang|~curi, sesari & ~ambil,
            kotak amal, kotak punia, emas, ~kosong & rumah & masuk, jemuran, residivis
        """,
    },
    Category.PENIPUAN: {
        2: """
            fiktif, ternyata & palsu|bohong|fiktif, dp & tidak|belum|kabur|ternyata|fiktif|hilang,
            saldo & nol|habis|hilang|~kuras, atm & saldo|nol, pencet link, klik, link,
            qris & palsu|~suruh|bayar, ~aku petugas & bayar|telepon|wa|transfer,
            telepon & bank|pajak|undian|polisi & bayar|suruh|kode|uang,
            hadiah & wa|telepon|menang|~transfer, ~janji untung, untung besar, uang kembali, ~tagih, ~kibul,
            ~bohong & uang|bayar|beli, pulsa, jual beli online, olshop, toko online, marketplace, cod, resi,
            resi palsu, modal & ~kembali|kabur, member & uang, daftar kerja & bayar,
            kerja & luar negeri & uang|bayar|berangkat, fake, lied, payment, refund, booking & fake|paid,
            agent, investment, online seller, pinjam & uang & kabur|~ingkar|tidak, hutang,
            ~gadai & motor|mobil|sertifikat
        """,
    },
    Category.JUDI: {
        2: """
            ~adu & ayam, ayam & ~adu|taji|bandar, taji, mesin ikan, ikanan & koin|uang|mesin,
            koin & uang|tukar, pasang angka, tebak angka, tebak skor & uang, ~taruh & uang, pasang & bandar,
            keluar & angka, rekap, pengepul nomor, bola & uang & pasang, uang & kartu, meja & kartu & uang,
            bebotoh, kalangan & ayam, biliar & uang, game & uang & deposit, deposit & main, scatter, spin,
            biang tajen, saya & tajen, kecanduan & game|hp|uang, chips, cockfights
        """,
    },
    Category.MIRAS: {
        2: """
            minum & ~serak|~ganggu|jalan|malam|pos|pinggir|teriak|anak|tiap|sabtu, minumminuman,
            sempoyongan, muntah & malam|anak|jalan, bau alkohol, bir, kaleng bir, arak,
            botol & kosong|pecah|arak|jalan, ~jual & arak, oleng & minum, ~nongkrong & teriak|minum|botol,
            kumpul & minum, drunk, beer, bottles, vodka, jual & ciu, ciu, brem & mabuk, metuak, cafe remang,
            kafe remang, remang
        """,
    },
    Category.BALAP_LIAR: {
        2: """
            adu kencang, ~kencang & motor, motor & ~kumpul & malam,
            motor & malam & kencang|pagi|puluhan|suara & jalan, puluhan motor, start & finish & motor,
            sunmori, geng & motor & malam, racer, bikers & night, tancap gas, ngegas, motor protolan,
            motor modif & malam, joki, but butan, kenceng & motor & malam, engines & night
        """,
    },
    Category.KEBISINGAN: {
        2: """
            ~kenceng & suara|speaker|musik|lagu|tv, speaker, speakernya, toa, gergaji, gerinda, bor,
            mesin & subuh|jam|malam, palu & malam|subuh, barks, dog & night & sleep|bark|barks, rooster,
            ayam jago & subuh|berkokok, berkokok, teriak & malam & tetangga, ketawa & malam & tetangga,
            ultah & malam, musik, lagu & keras|malam, gamelan & malam, latihan & malam & suara, drum, band,
            gitar & malam, nyanyi & malam, singing, sleep, gaduh, ~gaduh, hingar,
            ribut & tidur|malam & tetangga, ac & bunyi
        """,
    },
    Category.LAKALANTAS: {
        2: f"""
            {VEHICLE} & selokan|got|sungai|sawah|parit|pohon|jurang|tiang,
            {VEHICLE} & ~seruduk|~hantam|~cium|~seret, ~lindas, kelindas,
            penumpang & luka|terjepit|bus|diturunkan, ~nyebrang & luka|~tabrak|motor|~seruduk,
            jatuh & motor, motor & jatuh & jalan|licin|pasir|lubang, oli & jatuh|licin, helm & pecah,
            ringsek, penyok, ban pecah & {VEHICLE}, rem & blong, hilang kendali, ngantuk & {VEHICLE},
            masuk & jurang & {VEHICLE}, beruntun, adu kambing, skidded, overturned, fell off,
            motorbike & hospital, lampu depan & pecah, korban & jalan raya, ditinggal & ~tabrak
        """,
    },
    Category.LALULINTAS: {
        2: f"""
            {VEHICLE} & ~parkir|~mangkal|~stop|ngetem, ~mangkal, ngetem, penuh sesak & jalan,
            susah & keluar & gang|jalan, susah lewat, tidak bisa lewat & {VEHICLE}|parkir,
            ~halang & jalan|{VEHICLE}, truk besar, truk & siang|kota|besar|pasir,
            kendaraan & banyak|padat|besar, jalan & padat|sesak|ramai, antri & {VEHICLE}, putar balik,
            u turn, ~lawan & arus, tikungan & ~parkir|~mangkal|bahaya, marka, cone, portal & {VEHICLE},
            ojek & ~mangkal, delman, jam pulang & jalan, jam masuk & jalan, cars, stuck, jammed,
            ceremony & road|traffic, bus & parkir|besar, pelajar & motor, bawah umur & motor,
            ngebut & kampung|gang|sekolah
        """,
    },
    Category.ADAT: {
        2: f"""
            ~tolak & sembahyang|banjar|krama|pura, dadia, kunci pura, kahyangan, kahyangan tiga,
            pura & gembok|kunci|~larang|~sengketa|dua kubu, dua banjar, antar banjar, kelian adat,
            ~pilih bendesa, pilihan bendesa, krama ngarep, ngarep, tempekan, tempek, bale kulkul,
            upacara & ~larang|~tolak|~protes|ribut, ~ngaben, kuburan, bade, palebon,
            piodalan & ribut|~tolak|~larang, manak salah, ~nyentana, warga & ~keluar & adat, ayah ayahan,
            urunan & adat|banjar & ~tolak|ribut|~protes, peson, tamiu, {OFFICIAL} & adat & ribut,
            pratima & ~rebut, odalan & ribut|dilarang, ngayah, tedun, uleman, mepatus, patus
        """,
    },
    Category.TANAH: {
        2: """
            jalan setapak, ~tutup akses, akses, ~makan jalan,
            ~bangun & batas|lahan|tanah|jalan|lewat & tetangga, patok, dicabut & patok,
            kebun & patok|batas|~klaim|warisan, batas kebun, batas rumah, hak milik, jual beli tanah, petak,
            are, hektar, rumah warisan, saudara & tanah|warisan|rumah|sertifikat, saudara & jual,
            ahli waris, tegalan & ~klaim|~sengketa|kakek|~rebut, numpang & tanah, sewa lahan, kontrak lahan,
            sempadan, pekarangan, tembok & batas|tetangga & tanah, notaris, ppjb, kavling, ~ukur ulang
        """,
    },
    Category.SUBAK: {
        2: """
            giliran air, giliran & sawah|air, air & giliran|kebagian|hulu|hilir|dibagi|bawah,
            tidak kebagian & air|sawah, sawah, nandur, ~tandur, ~bajak, traktor, sungai & irigasi, temuku,
            tembuku, tukad & sawah, bendung & air, dam, ~sumbat & irigasi|sawah, pipa & sawah,
            petani & ribut|rebutan|marah, palawija, bibit padi, terowongan air
        """,
    },
    Category.DUKTANG: {
        2: """
            ~kontrak & orang|banyak|ganti|baru|penghuni, gonta ganti & orang|penghuni|kos|~kontrak,
            kelian & tidak tahu / tidak tau / belum tahu, rombongan & luar|pekerja|~inap,
            ~inap & gudang|proyek|pekerja|luar, luar pulau, pekerja & luar|~inap|proyek|bedeng,
            penduduk baru, warga baru, tinggal & tidak ~lapor, penghuni baru, penghuni & banyak, perantau,
            rantau, kos & banyak|penuh|ganti|tidak jelas|orang, mess, anak buah & proyek,
            ktp & belum|tidak & pekerja|kos|kontrak|banjar, asal & tidak jelas & kos|tinggal,
            surat & pindah & tinggal, pemulung, rongsokan, tenants, workers
        """,
    },
    Category.ORANG_ASING: {
        2: """
            ~awas & orang|atm|rumah|anak, ~ngawasin, duduk & depan & lama|atm|tadi, jaket hitam,
            hitam & jaket|helm|masker, tidak kenal, belum pernah lihat, orang & keliling,
            cowok & atm|tadi|duduk|jaket, ~amat & rumah, ~intip & rumah, orang & aneh, gelagat aneh,
            memotret, ~foto & rumah|warga|pura|anak, selfie & pura|meru|pelinggih, bule, meru & naik,
            naik & pelinggih|meru|padmasana, turis, airbnb, paspor, izin tinggal, kitas, guide ilegal,
            ~kerja & bule, tamu & aneh|ribut|mabuk, masuk pekarangan, ~ketuk & pintu & malam,
            ~ketok & malam, ~gedor & malam, keliling & sales|jual|tawar, minta & sumbangan, unknown,
            weird man, man & watching|following|hanging, loitering, peeping, kendaraan & lama & berhenti,
            mobil & berhenti & lama
        """,
    },
    Category.ORMAS_PREMAN: {
        2: """
            harus bayar & sopir|pedagang|penjual|lewat|portal|orang,
            bayar & sopir|truk|lewat & portal|orang, badan besar, ~badan besar, bertato & minta|bayar|uang,
            penguasa, ~kuasa & pantai|pasar|terminal|parkir|wilayah, bagian & penjual|pedagang,
            kasih bagian, jatah, setor & pedagang|sopir|penjual|toko, pungut & pedagang|sopir|parkir|pantai,
            ~tagih & pedagang|lapak, uang masuk & truk|proyek, kelompok & minta|bayar|~ancam|~paksa,
            bayar parkir & mahal|~paksa|tidak karcis, ~rusak & tidak bayar,
            juru parkir & ~paksa|mahal|minta, bekingan, pay them, demand, demanding,
            bongkar muat & ~paksa|uang, debt & gang
        """,
    },
    Category.HOAKS_SARA: {
        2: """
            voice note & ~sebar|katanya, ~sebar & katanya|wa|grup|takut|panik|tidak,
            katanya & ~sebar|~edar|grup|wa|panik|takut, ~racun & pdam|air & katanya|~sebar, islam, muslim,
            kristen, hindu & ~hina|~benci|~ejek|kasar, ngataan, ~kata & islam|hindu|jawa|agama|suku,
            status & ~hina|agama|islam|kasar, ~singgung, tersinggung, intoleran, ~toleran, ras, etnis,
            orang jawa, orang lombok, orang sumba, ~komentar & kasar|agama, provokasi,
            ~ceramah & ~hina|~benci, sesat, ~larang & ibadah|sembahyang|salat|gereja, jilbab, salat, gereja,
            masjid, mushola, ~coret & agama|pura|masjid, swastika, konten & ~hina|pura|agama, rumor, rumors,
            spreading, religion, muslims, hindus, video & ~sebar & lama|~edit,
            kabar & tidak jelas|takut|panik
        """,
    },
}
