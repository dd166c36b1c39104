"""Words that point to danger for life, health and house, and to public works. Weights as in signs_crime.py."""

from domain.category import Category

PERSON = (
    "orang|anak|nenek|kakek|bapak|ibu|istri|suami|adik|kakak|teman|lansia|warga|pendaki|remaja|murid|siswa"
    "|keluarga|wanita|pria|gadis|bocah|balita|bayi|tetangga|sepupu|ponakan|keponakan|bule|turis|nelayan"
    "|pemancing|penyelam|wisatawan|mertua|paman|bibi|pekak|dadong|odah|kumpi|meme|bapa|cucu|mahasiswa|siswi"
    "|pemuda|friend|son|daughter|wife|husband|child|kid|mother|father|brother|sister|tourist|boy|girl|hiker"
    "|surfer|man|woman"
)
ANIMAL = (
    "anjing|kucing|monyet|kera|lutung|cicing|ular|dog|dogs|monkey|cat|babi|sapi|ayam|bebek|unggas|hewan"
    "|ternak|kuluk|asu|kelelawar|buaya|biawak|tawon|lebah"
)

LIFE: dict[Category, dict[int, str]] = {
    Category.BENCANA: {
        9: """
            ~banjir & rumah|perumahan|~masuk|kamar, air masuk rumah,
            perahu|perahunya|jukung|kapal|boat & ~balik|terbalik|kebalik|tenggelam|karam
        """,
        5: """
            banjir, ~banjir, air bah, longsor, ~longsor, kebakaran,
            ~bakar &

            rumah|gudang|warung|toko|pura|hutan|lahan|kebun|mobil|kandang|dapur|pasar|villa|sekolah|kios|hebat|habis|pabrik|merajan|bale,
            api besar, api & ~besar|~rambat|damkar|rumah|~kobar|asap|~letup, damkar, pemadam,
            puting beliung, angin kencang, angin ribut, angin puting, pohon tumbang, ~tumbang,
            pohon & ~timpa|~tutup|jatuh|roboh|rubuh|patah|kabel|jalan, gempa, ~gempa, tsunami,
            gelombang tinggi, ombak besar, rob, abrasi, erupsi, gunung & meletus|~asap, ~hanyut,
            ~seret arus, ~seret ombak, ~gulung ombak, tenggelam, ~tenggelam,
            ~jebol & tanggul|senderan|tembok|bendungan|jembatan,
            senderan & ~jebol|ambrol|jebol|longsor|roboh|rubuh|runtuh, ambrol,
            jembatan & putus|ambruk|roboh|runtuh|jebol|hanyut, ambruk, rubuh, roboh, runtuh, ~runtuh,
            tanah gerak, tanah & amblas|retak|ambles, jalan amblas, amblas, jebol & jalan, ~isolir, ~setrum,
            ~sengat listrik, kabel & putus|~setrum|api|jatuh|percik & listrik|orang|jalan|setrum|bahaya,
            korsleting, konsleting, ~sambar petir, gas bocor, kebocoran gas, bau gas,
            elpiji & bocor|~ledak|api|bau, ~ledak & gas|elpiji|tabung|kompor|trafo,
            ~jebak & air|banjir|api|rumah|reruntuhan|lift|lumpur|longsor, ~timbun,
            ~timpa & pohon|tembok|rumah|atap|senderan|longsor, atap & terbang|~angin|hujan, bpbd,
            evakuasi & banjir|longsor|warga|korban, fire, on fire, burning & house|fire|building|field,
            smoke, flood, flooding, flooded, landslide, earthquake, fallen tree, tree fell,
            tree & fell|fallen|road, drowned, drowning, storm, swept away, rip current,
            ombak & ~seret|~gulung, ~semeru, kekeringan parah, jatuh & sumur|jurang|tebing, ~cebur .. sumur,
            masuk sumur, asap tebal, kena petir
        """,
        3: f"""
            api, ~bakar, asap, hujan & air & rumah|masuk|naik|jalan, air & masuk & rumah, air naik,
            air & ~luap & rumah|sungai, sungai & ~luap|naik|deras, ~luap & sungai, lumpur, badai, angin,
            ombak, hujan deras, tebing, evakuasi, tertimpa, {PERSON} & ~jebak,
            pohon & miring|lapuk|~tumbang|besar & bahaya|takut|mau
        """,
        1: "hujan, pohon, senderan, tembok, jembatan, atap, listrik, kabel, lebat",
    },
    Category.ORANG_HILANG: {
        5: f"""
            orang hilang, anak hilang, kehilangan anak,
            {PERSON} & belum pulang / belum kembali / tidak pulang / tidak kembali / hilang kontak / tidak
            ketemu / belum ketemu / tidak ada kabar / hilang jejak / lost contact, {PERSON} .. hilang,
            hilang .. {PERSON}, pikun & hilang|belum|pergi|keluar|tidak, hilang kontak,
            ~sesat & gunung|hutan|pendaki|orang|batukaru|mendaki, pendaki & hilang|~sesat|belum,
            kabur dari rumah, minggat, pergi dari rumah, pergi tidak pamit, pergi tanpa pamit,
            missing person, missing child, missing since, is missing, went missing, not come back,
            not come home, hasnt come, has not come, not returned, lost in, cannot find my, cant find my,
            ~culik & anak & dibawa, dibawa kabur & anak|gadis|perempuan, dibawa lari & anak|gadis
        """,
        3: """
            belum pulang, tidak pulang, tidak ada kabar, sudah dicari, ~cari & tidak ketemu, pikun,
            tidak bisa dihubungi & anak|istri|suami|bapak|ibu|teman, ciri & umur|baju|tinggi|rambut,
            terakhir & ~lihat, terakhir pakai, missing, nyasar, ~culik, pamit & belum
        """,
        1: "~cari, umur, baju, kebaya, kamben, ~sesat, hutan, pergi",
    },
    Category.BUNUH_DIRI: {
        5: """
            bunuh diri, ~bunuh diri, ulah pati, ngulah pati, ulahpati, gantung diri, ~gantung diri,
            menggantung diri, ~gantung & tali|pohon|kamar|kebun|leher, akhiri hidup, mengakhiri hidup,
            akhiri hidupnya, mau mati, ingin mati, pengen mati, pingin mati, capek hidup, cape hidup,
            lelah hidup, tidak mau hidup, tidak kuat hidup, tidak ingin hidup, bosan hidup, minum racun,
            tidak bernyawa & pohon|tali|leher, leher & ~ikat, minum|pegang & roundup|racun|baygon,
            pamitan hidup, ~pamit & hidup|selamanya|dunia, ~akhir semuanya,
            ~racun diri, minum baygon, minum pestisida, minum obat nyamuk, minum roundup,
            minum cairan & racun|lantai|mati, mau lompat, mau loncat, mau terjun,
            ~lompat & tower|jembatan|tebing|gedung|sutet|jurang,
            loncat & jembatan|tower|tebing|sumur|gedung, ~iris tangan, ~sayat tangan, ~silet tangan, nyilet,
            ~sayat nadi, potong nadi, putus nadi, nadi, lukai diri, ~luka diri, menyakiti diri,
            menyakiti dirinya, suicide, suicidal, kill himself, kill herself, kill myself, end his life,
            end her life, end my life, hanged, hang himself, jump off, self harm, wants to die, want to die,
            pesan terakhir, surat wasiat & ~kirim|~tulis, pesan perpisahan
        """,
        3: "racun rumput, racun & minum, pamit mati, depresi, putus asa, tower, tali & leher, overdose",
        1: "mati & mau, sendirian, racun",
    },
    Category.ODGJ: {
        9: "odgj, orang gila, gangguan jiwa, sakit jiwa, skizofrenia, pasien jiwa, jiwa & ~kambuh|kumat|kabur",
        5: """
            orang stres, orang setres, orang depresi, odgj, gangguan jiwa, gangguan mental, sakit jiwa,
            orang gila, kelainan jiwa, kurang waras, tidak waras, stres berat, ~pasung, skizofrenia,
            bipolar, rumah sakit jiwa, rsj, ~halusinasi, hilang ingatan & ngamuk|jalan, mentally ill,
            mental illness, crazy man, crazy person, crazy woman, insane, bicara sendiri, ngomong sendiri,
            teriak sendiri, ketawa sendiri, depresi & ngamuk|obat|teriak, obatnya habis & ngamuk|jiwa,
            kejiwaan, gangguan kejiwaan
        """,
        3: """
            gila, kumat & ngamuk|jiwa|obat, telanjang & jalan & orang, stres & ngamuk|teriak, orang stres,
            keliaran & orang, gelandangan & ngamuk, naked & road|street|man
        """,
        1: "ngamuk, keliaran, obat, kewalahan, telanjang",
    },
    Category.KESEHATAN_HEWAN: {
        5: f"""
            rabies, ~gigit, ~gigit & {ANIMAL}, ~cakar & {ANIMAL}, anjing gila, anjing liar,
            anjing galak & lepas|~gigit|~kejar,
            anjing & ~kejar|liar|~racun|galak|lepas|mati|sakit|~eliminasi|vaksin, ~patok ular,
            ~patuk & ular, ular & rumah|masuk|kobra|dapur|piton|sanca|kamar|kandang|evakuasi, kobra,
            king kobra, sanca, monyet & ~serang|masuk|ganggu|liar|~cakar|~rusak, bit my, bit a, bitten,
            dog bite, bites, snake, stray dog, stray dogs, flu burung, virus babi, asf, pmk, antraks,
            babi & mati|virus|sakit, sapi & mati|sakit|pmk|mulut, ayam & mati mendadak,
            ternak & mati|sakit|virus, bangkai, unggas & mati, meningitis babi, dinas peternakan, puskeswan,
            keswan, ~sengat tawon, sarang tawon, tawon, var & anjing, vaksin & anjing|rabies, buaya,
            demam berdarah, dbd, ~fogging, jentik, chikungunya, keracunan makanan
        """,
        3: """
            anjing & anak|takut|mulut, dog & rabies|daughter|son|child, kera, dokter hewan, vaksin, biawak,
            wabah, cicing, binatang
        """,
        1: "anjing, kucing, monyet, ular, ternak, hewan, berbusa",
    },
    Category.FASUM: {
        5: """
            jalan bolong, jalan berlubang, jalan rusak,
            jalan & bolong|~lubang|rusak|hancur|aspal|~tambal|jelek &
            ~baik|~tambal|depan|parah|lubang|jatuh|mohon|tolong|perbekel|sejak|banyak|sudah|rusak|menuju|ke,
            ~lubang & jalan|aspal, aspal, lampu jalan, lampu penerangan, pju, penerangan jalan,
            penerangan & gelap|mati, gelap gulita, sampah, ~sampah, tpa, tps3r,
            sampah & numpuk|~buang|~angkut|bau|~bakar|sungai|plastik, got & mampet|~luap|bau|~sumbat|kotor,
            selokan, gorong, drainase, saluran & mampet|~sumbat|got, mampet, ~sumbat & air|got, pdam,
            air pdam, air & keruh|macet|mati / tidak ngalir / tidak ~alir, listrik_padam, listrik padam,
            listrik & padam|pln|nyala|tegangan, ~padam listrik, pln & kapan|padam|listrik|tiang,
            wifi & desa, sinyal & jelek|susah|tower, jembatan & rusak|lapuk|~lubang|goyang,
            trotoar & rusak|~lubang, taman & rusak|kotor, lapangan & rusak|rumput, toilet umum,
            fasilitas umum, fasum, halte, pothole, potholes, street light, street lights, garbage, trash,
            rubbish, power outage, no electricity, no water, water supply, balai banjar & rusak|bocor,
            sekolah & atap & bocor|rusak, ~baik jalan, perbaikan jalan, pengaspalan,
            pohon & ~pangkas|~rimbun|ranting & lampu|kabel|jalan, perempelan, ~pangkas, rumput liar, ~semak
        """,
        3: """
            lampu & mati|rusak|gelap, gelap & jalan, bau & got|sampah|limbah, limbah, ~cemar, rusak parah,
            minta ~tambal, tolong ~baik, ~perbaiki, ~angkut, tiang & miring|roboh|lapuk, gardu & miring,
            air bersih, macet & pdam
        """,
        1: "jalan, lampu, rusak, gelap, bau, air, ~baik, perbekel",
    },
}
