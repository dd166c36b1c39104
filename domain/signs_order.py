"""Words that point to disorder on the street and between neighbours. Weights and grammar as in signs_crime.py."""

from domain.category import Category

VEHICLE = (
    "motor|mobil|truk|bus|bis|pickup|sepeda|kendaraan|avanza|angkot|tronton|fuso|kontainer|travel|vario|nmax"
    "|scoopy|beat|pengendara|pemotor|scooter|motorbike|car|truck|bike|minibus|elf|dump"
)
FOREIGNER = (
    "bule|asing|foreigner|foreigners|turis|tourist|tourists|rusia|australia|cina|russian|australian|turki"
    "|india|ukraina|tamu"
)

MISCONDUCT = (
    "telanjang|ugal|mabuk|kerja|pesta|~rusak|ngamuk|helm|~langgar|villa|motor|ribut|maki"
    "|marah|ilegal|izin|ijin|bisnis|guide|pelinggih|pura|bikini|~hina|sewa|~panjat|nyepi"
)

ORDER: dict[Category, dict[int, str]] = {
    Category.BALAP_LIAR: {
        5: """
            ~kebut liar, kebutan liar,
            standing & motor|jalan|kebutan, kebutan & bocah|remaja|sore|malam|puluhan,
            kebutan & malam & motor, motor & liar & malam, balap liar,
            balapan liar, ~balap, trekan, ~trek & motor|malam|jalan, trek trekan, drag liar, drag race,
            drag & motor|malam|taruhan, dragbike, kebut liar, adu cepat & motor, adu kecepatan, ~geber,
            ~bleyer, racing, street race, racers, race & motorbikes|motor|street,
            knalpot brong & konvoi|jalan|kumpul|semua, konvoi motor, konvoi & gas|motor|brong,
            standing motor, freestyle motor, ~kebut malam & motor, joki balap, wheelie
        """,
        3: """
            anak motor, ugal malam, brong & malam, konvoi, kebut & motor & malam,
            speeding & motorbikes|night|kids, taruhan & motor
        """,
        1: "brong, knalpot, motor & malam",
    },
    Category.KEBISINGAN: {
        5: """
            bising, ~bising, kebisingan, ~berisik, brisik, karaoke, sound system, sound horeg, horeg,
            musik keras, suara keras, volume, volumenya, noise, noisy, loud, loud music, ~ganggu tidur,
            tidak bisa tidur, speaker & keras|malam|suara, pengeras suara & malam|tidur|keras,
            knalpot brong & rumah|bayi|tidur|gang|subuh, ~gonggong, musik & tidur|keras|pagi|malam|tengah,
            suara & ~ganggu|nyaring|tengah malam|bayi|tidur, suaranya & ~ganggu|nyaring|keras,
            bunyi & tengah malam|bising|~ganggu, dentum & musik|malam, live music, dj & malam|keras,
            party & loud|noise|night|music|4 am, mesin & bising|malam|suara, orgen tunggal, dangdutan, disco
        """,
        3: """
            kafe & pagi, cafe & pagi|malam, hajatan & malam, pesta sampai pagi, pesta & tetangga,
            pesta & keras, bayi & kaget, brong, music, nyaring, suara, kebrisikan, barking
        """,
        1: "musik, tidur, bunyi, malam & rumah, knalpot, kafe, pesta, keras, ujian, ~getar, dug",
    },
    Category.LAKALANTAS: {
        9: f"""
            {VEHICLE} & ~senggol|~serempet & kaki|kakinya|luka|jatuh|pengendara|remuk, ~tabrak & {VEHICLE},
            kecelakaan, tabrak lari, fell off & {VEHICLE}, fell & scooter|motorbike|bike, crashed,
            {VEHICLE} & leg|arm|injured|hospital, tabrakan & darah|berdarah|luka|ambulans|pingsan / tidak gerak,
            ~tabrak & ambulans
        """,
        5: f"""
            masuk selokan|got|parit|sungai|jurang|sawah & {VEHICLE},
            {VEHICLE} & penumpang & ~turun|luka|selokan|got, kecelakaan, tabrakan, ~tabrak, tabrak lari,
            ~tabrak lari, ~serempet, ~senggol & {VEHICLE} & jatuh|luka|lecet, ~lindas, ~seruduk,
            adu banteng, adu jangkrik,
            {VEHICLE} & ~guling|terbalik|kebalik|nyungsep|terjun|terperosok|~seruduk, laka tunggal,
            out of control, nyungsep, rem blong, crash, accident, collided, collision, hit and run,
            ran over, hit by, jatuh dari motor, jatuh & motor & luka|patah|tikungan|licin|aspal|darah,
            korban laka, terlindas, ~hantam & {VEHICLE}, terpental, ~sambar & {VEHICLE} & luka|korban,
            ~srempet, ~senggol mobil, ~senggol truk, ketabrak
        """,
        3: f"""
            {VEHICLE} & korban, {VEHICLE} & patah, {VEHICLE} & luka, oleng, {VEHICLE} & jatuh,
            injured & {VEHICLE}, slip & motor, terjungkal, {VEHICLE} & jurang
        """,
        1: "tikungan, turunan, tanjakan, korban, helm, truk",
    },
    Category.LALULINTAS: {
        5: """
            jalan & ~tutup & upacara|petugas|kendaraan|kacau, kacau & kendaraan, petugas & ~atur & jalan,
            bus|buses|cars|trucks & block|blocking|blocked, block the road, macet, ~macet, kemacetan,
            ~parkir sembarang,
            parkir & sembarangan|badan jalan|trotoar|bahu jalan|~ganggu jalan|jalan|~tutup, parkir liar,
            lalu lintas, lampu_merah, traffic, traffic jam, trotoar & motor|mobil|parkir, ~lawan arus,
            ~lawan arah, arus & padat|~alih|kendaraan, semrawut, ~atur lalu, ~alih arus, tanpa helm,
            tidak helm, tidak pakai helm & anak|siswa|sma|smp, bonceng tiga, over load, overload, odol,
            truk & jam|~lintas|galian|ugal|kebut|sekolah & ~tertib|larang|jam|~ganggu|ugal|kebut, iringan,
            ~iring & jenazah|ngaben|melasti, ~tutup jalan & upacara|piodalan|ngaben|kawinan, rambu,
            zebra cross & tidak, parking & blocking|road, blocking the road, one way, palang & kereta,
            polantas & ~atur, ~atur kendaraan, penyeberangan, menyeberang & susah|bahaya|anak,
            bus pariwisata & parkir|macet|papasan
        """,
        3: """
            ugal, kebut, ~kebut, ngebut, ngantri & kendaraan|pom|spbu, antre & kendaraan, antrian kendaraan,
            padat, ~atur & jalan|simpang|sekolah, truk galian, ~sein, congestion, parked, parkir, reckless,
            plat mati
        """,
        1: "kendaraan, simpang, ~atur, perempatan, pertigaan, parkiran, bypass, mobil, truk",
    },
    Category.ADAT: {
        5: """
            kasepekang, kesepekang, sepekang, kanorayang, kanoroyang, ~noroyang, setra, tapal batas,
            batas desa adat, batas wewidangan, wewidangan, batas banjar, batas wilayah & desa|banjar|adat,
            awig, awig awig, pararem, perarem, bendesa, bandesa, jro bendesa,
            desa adat & ribut|~sengketa|~tolak|konflik|masalah|~pecah|dua|batas,
            krama & ribut|~tolak|~pecah|~protes|banjar, paruman, sangkep & ribut|masalah|~tolak, ayahan,
            ngayah & ~denda|tidak|masalah, dedosan, dedosaan, danda adat, sanksi adat, kena sanksi,
            ~keluar dari banjar, ~berhenti jadi krama, mipil, krama tamiu & adat, konflik adat,
            sengketa adat, masalah adat, kasus adat, hak adat, pemangku & ~ganti|~rebut|~tolak|dipecat,
            laba pura & ribut|adat, lpd & adat, ~tolak .. jenazah, jenazah & ~tolak|kubur, larang ngaben,
            tidak boleh ngaben, ngaben & ~tolak|~larang|ribut, nyepi & ~langgar|keluar|keliling|lampu,
            ~langgar nyepi, catur brata, pura & ~rebut|ribut, penyungsung, pengempon,
            pecalang & ribut|~tolak, kubur & ~tolak|adat, cemetery & customary
        """,
        3: """
            krama, adat, sangkep, banjar sebelah & ribut|~batas, banjar & ~pecah, jenazah, ~kubur, ngaben,
            paruman agung, prajuru, customary, dadia, merajan & ~rebut
        """,
        1: "banjar, pura, kelian, pemangku, ~tolak, odalan, piodalan, upacara, batas",
    },
    Category.TANAH: {
        5: """
            sengketa tanah, sengketa lahan, sengketa waris,
            ~sengketa & tanah|lahan|batas|rumah|warisan|pekarangan|sertifikat,
            tanah &

            waris|warisan|sertifikat|~serobot|~jual|~caplok|~klaim|patok|meter|pagar|pekarangan|batas|~ukur|plaba|laba|gugat|ganda,
            ~serobot tanah, penyerobotan, mafia tanah, sertifikat ganda, sertifikat tanah, batas tanah,
            patok & ~geser|~cabut|~pindah|tanah, ~geser patok, pagar & tetangga & tanah|batas|meter,
            harta waris, warisan, hak waris, ahli waris, tanah sengketa,
            lahan & ~klaim|~serobot|~sengketa|~caplok|~jual, akses jalan & ~tutup,
            gang & ~tutup & tembok|pemilik|tanah, land dispute, my land,
            land & boundary|fence|neighbor|neighbour|certificate, batas sawah & ~geser|sengketa,
            batas kebun, batas pekarangan, ~tembok & akses|gang / jalan kami, jalan & ~tutup & pemilik|tanah
        """,
        3: """
            sertifikat, waris, tanah, lahan, patok, pekarangan, ~caplok, bpn, pagar,
            senderan & tanah & tetangga, girik, pipil
        """,
        1: "kebun, tegalan, meter, batas, ukur, mediasi",
    },
    Category.SUBAK: {
        5: """
            subak, pekaseh, empelan, telabah, irigasi, air sawah, ~rebut air, rebutan air,
            aliran air & sawah|petani,
            air & sawah|petani|padi|tandur|carik|hulu|hilir &
            ~potong|~tutup|~bendung|~rebut|kering|kecil|tidak|~curi|~alih|~ambil|giliran|marah,
            sawah & kering|kekeringan|~bendung|air, ~bendung & sawah|petani|malam|sebelah|hulu,
            bendungan & air & petani|sawah, petani & air, tembuku, munduk sawah, giliran air, bagi air,
            pembagian air, saluran air & sawah|petani, irrigation, rice field & water, rice fields & water,
            paddy & water, tirta & petani, aungan, dam & petani|sawah
        """,
        3: """
            sawah, petani, padi, hulu, hilir, bendungan, ~bendung, gagal panen, pompa & sawah,
            tikus & sawah, pupuk, krama subak
        """,
        1: "air, kering, panen, tegalan",
    },
    Category.DUKTANG: {
        5: """
            duktang, pendatang, penduduk pendatang, penduduk luar, sktt, kipem, skts, tidak lapor diri,
            belum lapor diri, lapor diri, belum lapor & kos|~kontrak|banjar|kelian|luar|warga|penghuni,
            tidak ~lapor & kos|banjar|kelian|luar|~kontrak|penghuni, tanpa identitas, tidak punya ktp,
            tidak punya identitas, tidak bawa ktp & kos, ktp luar, ktp jawa,
            kos & luar & banyak|orang|daerah, penghuni kos & ~data|tidak|identitas|baru|ganti,
            pekerja proyek & ribut|luar|tidak|bedeng|identitas,
            buruh & luar|proyek|bedeng & ~lapor|tidur|ribut|tidak|identitas, bedeng,
            sidak & kos|pendatang|~kontrak|penduduk, ~data & kos|pendatang|penghuni|buruh,
            luar daerah & kos|kerja|tinggal|proyek|~kontrak, luar bali & kos|kerja|tinggal,
            warga luar & kos|tinggal|~kontrak, gepeng, unregistered, newcomers, krama tamiu, kartu tinggal,
            domisili sementara, surat domisili & kos, kumpul kebo, tinggal bareng & bukan suami,
            pasangan bukan suami
        """,
        3: """
            kos & baru, kos & ktp, buruh, penghuni, ~kontrak & luar, gelandangan, pengemis,
            orang luar & tinggal, pekerja proyek, identitas, tukang & luar, anak punk, punk
        """,
        1: "kos, luar, ktp, proyek, ~data, jawa",
    },
    Category.ORANG_ASING: {
        7: "bule & mabuk|onar|ngamuk|ugal|telanjang|ribut|pesta",
        5: f"""
            orang tidak dikenal, tidak dikenal & orang|mobil|motor|~mondar|masuk, otk, orang asing,
            warga asing, warga negara asing, mondar mandir, orang mencurigakan, gerak mencurigakan,
            gerik mencurigakan, ~gerik, mobil & mencurigakan|~intai, motor & mencurigakan,
            mencurigakan & orang|keliling|mobil|~foto|gang|rumah, ~intai, ~foto rumah, ~foto .. rumah,
            keliling & ~foto|tanya|sumbangan|mencurigakan, overstay, imigrasi, deportasi, visa,
            {FOREIGNER} & {MISCONDUCT} / tidak bayar, bule, warga asing & kerja|usaha|bisnis, stranger,
            strange man, strange men, strange people, suspicious, following me, follows me, stalker,
            watching our, minta sumbangan & tidak jelas|rumah|yayasan|surat|panti,
            sumbangan & yayasan|panti|ngaku|palsu, orang baru & keliling, tanpa plat,
            plat luar & berhenti|~foto|keliling|mondar, plat luar, ~ngaku petugas,
            ~aku petugas & pln|sensus|survei|rumah, sales & mencurigakan|masuk|~paksa,
            ~culik & takut|mobil|keliling|tanya|mencurigakan, ~ikuti & perempuan|anak|saya|terus,
            drone & rumah|villa|mencurigakan, foreigner, foreigners,
            tourist & naked|helmet|drunk|fighting|temple|rude|motorbike
        """,
        3: """
            tidak dikenal, mencurigakan, gelagat, keliling & malam & orang, ~foto & anak|sekolah,
            ~ngeliatin, ~kuntit, ~buntut, hitam & tanpa|berhenti|kaca, asing, villa & pesta, wna, tourists,
            naked, wajah baru
        """,
        1: "villa, keliling, ~foto, berhenti, plat, ~tanya, orang & malam, tamu",
    },
    Category.OGOH: {
        5: """
            ogoh, ~ogoh, pengerupukan, pengrupukan, ngrupuk, pawai & sekaa|banjar|teruna|sound|nyepi,
            ngarak, arak arakan & nyepi|banjar, sekaa teruna & ~arak|pawai|ribut|sumbangan
        """,
        3: """
            sekaa teruna, st & sebelah|sound|ribut|banjar, teruna & banjar & sound|pawai|latihan, pawai,
            parade, latihan & baleganjur|gamelan, baleganjur
        """,
        1: "st, stt, teruna, sound",
    },
    Category.PETASAN: {
        9: "petasan, meriam bambu",
        5: """
            petasan, ~petasan, kembang, meriam bambu, meriam & bambu|karbit|spiritus|paralon, long bumbung,
            karbit, bola api, keplug, kepluk, firecracker, firecrackers, fireworks, cap gerenceng
        """,
        3: "~ledak & anak|malam|kaget|dor, letusan, ~letus & anak, suara ledakan",
        1: "kaget, ~ledak",
    },
}
