"""Words heard in past reports, written by tests/domain/learn.py: life. How to read it: experience.py."""

from domain.category import Category

LIFE: dict[Category, tuple[int, str]] = {
    Category.BENCANA: (
        129,
        """
        di*34 rumah*25 air*13 ada*12 jalan*12 orang*12 tolong*11 roboh*9 #*8 atap*8 pohon*8 tidak*8 warga*8 banjir*7
        ke*7 kebakaran*7 kena*7 longsor*7 masih*7 nimpa*7 nutup*7 sungai*7 angin*6 api*6 belum*6 hanyut*6 kabel*6
        kebakar*6 listrik*6 nelayan*6 pantai*6 putus*6 tumbang*6 warung*6 ambruk*5 dari*5 jebol*5 mobil*5 senderan*5
        tembok*5 terbakar*5 anak*4 bisa*4 damkar*4 gas*4 gudang*4 jatuh*4 jembatan*4 kencang*4 masuk*4 meledak*4 naik*4
        ombak*4 pak*4 perahu*4 sumur*4 tadi*4 the*4 banjar*3 cepat*3 dalam*3 dapur*3 desa*3 gempa*3 kelapa*3 lewat*3
        lutut*3 meluap*3 perumahan*3 pura*3 retak*3 road*3 sore*3 tanah*3 terbalik*3 terbang*3 terisolir*3 terus*3
        tiange*3 yang*3 agung*2 amblas*2 apinya*2 asap*2 bah*2 bale*2 bandang*2 baru*2 bau*2 beliung*2 besar*2 blabar*2
        bocor*2 dan*2 evakuasi*2 gangga*2 hujan*2 ibu*2 kamar*2 kapal*2 kayu*2 kejebak*2 keluar*2 keluarga*2 kirim*2
        kompor*2 korban*2 lahan*2 landslide*2 mau*2 menyengat*2 merembet*2 miring*2 motor*2 nempel*2 nenek*2 on*2
        pecah*2 pemadam*2 petir*2 puting*2 rubuh*2 saja*2 sebelah*2 sekolah*2 selokan*2 setinggi*2 setrum*2 sudah*2
        tabung*2 tengah*2 tenggelam*2 terseret*2 tower*2 tukang*2 ujan*2 wisatawan*2 a abis abrasi across after ageng
        akses aman ambles ambrol arus at atas badannya balian baliho bambu bantuan bawah belakang bendungan beringin
        bersih big bikin blocks bom_ikan bs bts bukit by cannot cars closed datang dekat deres dicari ditemukan
        diterjang dua ekor elpiji empas fell fire flood gali gang gantung gardu gerak habis halaman help hilang house
        hutan ikan ikut jalur jukung kaki kami kandang karam karena kata kebalik kebanjiran kebun kecemplung kekeringan
        kekurangan kelem kelihatan keras kerendem keseret kesetrum ketemu ketimbun ketimpa kids kk korslet korsleting
        kosong ladang lane lansia lantai laut ledakan letupan longsoran luar lumpur mampet mana manjat mati melon
        menimpa merajan merambat minta mohon muncul munduk murid nasi nganga ngeranang nu nyaman nyambar nyamber
        nyangkut nyari nyaut nyetrum nyoman oksigen one out pagi pakai panan papan pas pasar pasih pass pegat pelinggih
        pembersihan penyelam penyengker perahunya perairan percikan pinggir please pln pulang pulled reklame rising rob
        ruko runtuh sampai sawah saya seberang sekarang semalaman semata sembahyang semua send senso separo sepi
        sepinggang siang storm stroke suara subuh takut tanggul tanjakan tebal tebing tebu teman temannya terjebak
        tersambar tersengat tertimbun tertutup tiang timbun tinggi to total tree tv two untung water waves
        """,
    ),
    Category.ORANG_HILANG: (
        71,
        """
        belum*22 tidak*19 pulang*18 #*17 dari*17 anak*15 saya*13 rumah*11 hilang*10 di*8 keluar*7 sejak*7 ada*6 balik*6
        kakek*6 ke*6 kemarin*6 pakai*6 pergi*6 sampai*6 bapak*5 nenek*5 orang*5 sudah*5 tahun*5 tiang*5 umur*5
        batukaru*4 dicari*4 hari*4 mohon*4 my*4 pagi*4 pamit*4 pikun*4 tersesat*4 aktif*3 and*3 baju*3 ditemukan*3 has*3
        hp*3 hp_mati*3 hutan*3 istri*3 kabar*3 kemana*3 kontak*3 lupa*3 main*3 malam*3 mancing*3 pasar*3 pendaki*3
        sekarang*3 sungai*3 tau*3 went*3 adik*2 at*2 back*2 balian*2 bawa*2 bukit*2 bule*2 cari*2 coklat*2 come*2
        dibantu*2 father*2 friend*2 gadis*2 hiking*2 ibu*2 jalan*2 kabur*2 kayu*2 kecil*2 keluarga*2 kembali*2
        linglung*2 minggu*2 not*2 nyari*2 nyasar*2 remaja*2 rumahnya*2 sarung*2 sekolah*2 sore*2 suami*2 subuh*2 tamu*2
        terakhir*2 th*2 trekking*2 tua*2 turun*2 waktu*2 air alamat alzheimer am apa autis barangnya been beli berangkat
        biasane bocah bungsu cewek ciri contact demensia dementia dibawa dimana dimarahi disebar fb foto gini gunung
        homestay hr ibunya ijo info ingat is jatuh jumah kadung kamben kami karena kebaya kebingungan kenalan keponakan
        kerja ketemu kira kos kotak kurus laki lalu lansia layangan lost mahasiswa masih meketo meme mencari
        meninggalkan merah mertua minggat missing nangis nemu ngambul no nyalanang off on pacar padidi paman pemancing
        pencari perempuan phone pos pulsa putih rambut ringan rumput sabtu safari sama saudara sd sendiri seragam siang
        stroke surfing tadi tahu takut tapi teman terjun terlihat terminal terpisah tetangga thn tiga tinggi tongkat
        villa warung we with ya yesterday
        """,
    ),
    Category.BUNUH_DIRI: (
        75,
        """
        mau*22 di*13 saya*13 diri*12 mati*12 hidup*9 tidak*9 bilang*8 ke*8 tolong*7 ada*6 anak*6 jembatan*6 minum*6
        gantung*5 status*5 sudah*5 aja*4 ditemukan*4 katanya*4 lompat*4 loncat*4 naik*4 nangis*4 pegang*4 pengen*4
        racun*4 bapak*3 berdiri*3 bunuh*3 capek*3 dia*3 ingin*3 kamar*3 kos*3 nyusul*3 pamit*3 pati*3 tali*3 teman*3
        to*3 adik*2 akan*2 baik*2 banyak*2 bawa*2 berbusa*2 dari*2 depresi*2 dikunci*2 himself*2 ini*2 kebun*2 kill*2
        kuat*2 lagi*2 lebih*2 maafin*2 malam*2 mengakhiri*2 minta*2 mulutnya*2 my*2 ngancem*2 ngurung*2 nulis*2 obat*2
        orang*2 pak*2 perpisahan*2 pesan*2 pinggir*2 pisau*2 pohon*2 sayat*2 sekarang*2 selamanya*2 selamat*2 silet*2
        sungai*2 surat*2 tangan*2 telepon*2 tergantung*2 teriak*2 terjun*2 tetangga*2 tinggal*2 tower*2 ulah*2 utang*2
        wants*2 ajak almarhum and angkat asa atap badannya bakar bakung baygon bensin bernyawa berobat bisa botol cairan
        cepat cewek chat cinta dibully dihubungi dipanggil door duduk end fb foto gedung grup gunanya hangat he hutang i
        ibu ibunya isinya istri istrinya jaga jurang kakak kamarnya kandang kayaknya kecewa kedua keiket ketemu kirim
        kopi kosong laki lehernya life locked maaf mandi masih masuk mekejang menabrakkan meninggal nangka nelen nenek
        ngilang ngirim ngulah ninggalin nyamuk nyaut nyebur overdosis pacar pagar pakai pamitan pelih pembersih
        percobaan pergi pestisida pintu pintunya putus rel roommate roundup rumah rumahnya rumput sahabat saja sanggup
        sapi says sebelah semua semuanya sendirian sengaja sepupu serangga simpen siram smp sms sutet tatapan temannya
        tepi terakhir the tidur tikus titip update wa want wasiat yang
        """,
    ),
    Category.ODGJ: (
        60,
        """
        orang*20 di*16 gila*15 jiwa*12 bawa*10 gangguan*8 ngamuk*8 sendiri*8 anak*7 batu*7 minta*6 teriak*6 ada*5
        jalan*5 ke*5 keluarga*5 odgj*5 telanjang*5 kambuh*4 lempar*4 malam*4 pasar*4 rsj*4 rumah*4 stres*4 tidak*4
        depan*3 kabur*3 kakak*3 karena*3 kayu*3 obat*3 pasien*3 suka*3 takut*3 tengah*3 tetangga*3 tidur*3 toko*3
        bakar*2 bicara*2 depresi*2 emperan*2 kaca*2 kandang*2 katanya*2 kejar*2 keliaran*2 keluarganya*2 kerasukan*2
        lewat*2 linglung*2 masuk*2 mobil*2 ngoceh*2 ngomong*2 pecahin*2 puskesmas*2 putus*2 sakit*2 saya*2 sudah*2
        tolong*2 adik anaknya bahaya baju banjar bantu barang bebainan belakang berak bertahun bli boneka dan dari
        dibawa dibisiki dicariin dikurung dinsos diobati dipasung dirantai gelandangan gendong golok habis halte
        halusinasi ibu ill illness ingat jemput kadang kalau kami kasian kasihan kasur kecil keliling ketabrak ketawa
        kewalahan kumat lagi laki lakinya lama makan man mandir masung mental mentally mondar motor mukul murid naked
        namanya neighbours ngancem ngejar ngelantur ngentungin ngulah obatnya pak parang pasrah pasung pengendara
        perempuan person pria pukul pura rawat raya rujukan sabit sambil sampah sanggup sepupu sering skizo skizofrenia
        smp threatening tk walking waras warga wayan with yang
        """,
    ),
    Category.KESEHATAN_HEWAN: (
        72,
        """
        anjing*27 mati*13 di*12 rabies*11 digigit*7 gigit*7 takut*7 babi*6 liar*6 masuk*6 mendadak*6 warga*6 sapi*5
        ular*5 vaksin*5 anak*4 ayam*4 banyak*4 monyet*4 penyakit*4 saya*4 sungai*4 #*3 bangkai*3 berbusa*3 burung*3
        dibuang*3 dog*3 flu*3 gila*3 jalan*3 ke*3 kemarin*3 kera*3 kucing*3 ngiler*3 orang*3 rumah*3 tetangga*3 tidak*3
        a*2 ada*2 alas*2 asf*2 bau*2 can*2 dilepas*2 dimana*2 ekor*2 eliminasi*2 galak*2 gerombolan*2 get*2 hewan*2
        kabur*2 kandang*2 kena*2 kobra*2 massal*2 menyengat*2 minta*2 mohon*2 mulut*2 mulutnya*2 my*2 ngejar*2 pantai*2
        puluhan*2 sarang*2 sekolah*2 stray*2 tadi*2 tangan*2 tawon*2 ternak*2 vaccine*2 var*2 virus*2 we*2 where*2 ya*2
        anjingnya anti bantuan bapak baunya bawah belum berani berkeliaran besar biawak bit bite bitten bli buaya bule
        by cakar child cucu curiga daging dapat dapur daughter dekat demam dicakar dijual dini diracun disini divaksin
        engken evakuasi gang ganggu gigitan habis harus jalannya kambing kami kapan kasur kayaknya kebun kecil kedaton
        kegigit kelelawar keliaran kesehatan kolam kosong kuku lalat lalu lebah lepas limbah lsd luka makan market mau
        morning motor ne near need nyerang pagi panak peliharaan pemilik perlu peternakan piton pmk pohon pura racun
        rusak sakit sd sebelum sekarang sekitar sempoyongan serang serum shot siang stok sudah terus the this tiang
        tiange tiba vaksinasi vespa was yang
        """,
    ),
    Category.FASUM: (
        95,
        """
        jalan*25 di*16 rusak*13 sampah*13 ke*11 lampu*9 mati*8 sudah*8 #*7 got*6 sungai*6 tidak*6 air*5 banjar*5 desa*5
        gelap*5 jembatan*5 kapan*5 minta*5 mohon*5 padam*5 pdam*5 taman*5 ada*4 aspal*4 bau*4 kami*4 miring*4 pinggir*4
        balai*3 berlubang*3 bocor*3 buang*3 dari*3 hari*3 hilang*3 kabel*3 listrik_padam*3 mampet*3 numpuk*3 pak*3
        pasar*3 perbekel*3 pln*3 pohon*3 pura*3 seminggu*3 tiang*3 baunya*2 bermain*2 dan*2 dekat*2 depan*2 diangkut*2
        dipangkas*2 diperbaiki*2 internet*2 jam*2 kecil*2 lapangan*2 lapuk*2 lewat*2 listrik*2 meluap*2 menuju*2 nama*2
        nyala*2 orang*2 pantai*2 pembatas*2 penerangan*2 perindang*2 rambu*2 selokan*2 sembarangan*2 setra*2 sinyal*2
        telepon*2 tiap*2 toilet*2 tolong*2 tps*2 truk*2 ya*2 yang*2 airnya ambruk ampun ayunannya bak bangku banyak
        becek been berserakan besar bgt big bolong broken buntu busuk cepat dalem datang diaspal diganti dikirim
        ditambal diteruskan doyong drainase dusun fasilitas fogging gang gardu gorong gulita hancur has jatuh jelek
        jentik jurusan kalau kayu kejeblos kelihatan kemarin kerikil keruh kiriman kotor kuburan lagi light limbah malam
        mandi mau melorot mengelupas menjuntai menumpuk min minggu ngalir ngelupas ngeri nutup off pagar pagi pakai
        papan papannya parah patah paving penghubung penutup perbaikan perempatan petugas pickup pipa pju popok potholes
        proyek r rapuh rawan rendah retak rimbun roboh rumah rumput saluran sampai sawah sd sebelum sebulan sejak semua
        sering street takut tanggapan telkom tempat tinggi tk tower tpa trotoar tumbang tumpukan ujan umum usul voli
        warung water wifi
        """,
    ),
    Category.PUNGLI_DANADESA: (
        80,
        """
        desa*21 tidak*14 bantuan*11 dana*11 #uang*9 uang*8 #*6 bayar*6 dipotong*6 minta*6 urus*6 bumdes*5 dijual*5
        proyek*5 sama*5 surat*5 ada*4 bansos*4 cuma*4 di*4 diminta*4 jalan*4 ke*4 akta*3 anggaran*3 beli*3 beras*3 blt*3
        dipakai*3 disuruh*3 fiktif*3 harusnya*3 kadus*3 kantor*3 katanya*3 kelompok*3 ketua*3 kwitansi*3 lpj*3
        perangkat*3 pkh*3 pungutan*3 pupuk*3 rumah*3 sekolah*3 tapi*3 yang*3 apa*2 aparat*2 bedah*2 biaya*2 curiga*2
        dananya*2 dibuka*2 dikasi*2 dikorupsi*2 gratis*2 jual*2 karcis*2 kas*2 kasih*2 kelian*2 kemana*2 kilo*2 ktp*2
        money*2 ngurus*2 oknum*2 padahal*2 papan*2 penerima*2 perbekel*2 pernah*2 petugas*2 ptsl*2 pungli*2 retribusi*2
        rokok*2 rugi*2 rusak*2 saya*2 sertifikat*2 sisanya*2 sumbangan*2 tanah*2 tani*2 tanpa*2 tarik*2 terima*2
        transparan*2 uangnya*2 untuk*2 up*2 village*2 wajib*2 adat administrasi aid almarhum ambil apbdes asks atau
        bagian banjar bapak bawa bendahara bibit bilang bkk bulan cairin cepat covid daftar dari dengan diambil dibawa
        diisi dikasih dilaporan dimark dimintai dinas dipake dipasang dipinjam ditahan ditarik ditindak dobel domisili
        dua fee for foto gedung gitu gorong harganya harus hibah honor identitas iuran jabatan jadinya jangan jelas juta
        kabur kan kaur kelahiran keluarga keluarganya kepala kerabat keterangan ketuanya kok korupsi kosong lagi
        lapangan laporan lelah letter lindungi lipat lpd mahal mark masih material mau memang merata mobil mohon nama
        negeri nepotisme nikah office official orang our paksa palsu pasar pejabat pembagian pembangunan pembuatan
        pencairan pengadaan pengurus pengurusnya persen pilih pindah pribadi prona pura rapornya resmi salah sampah
        sasaran saudara seleksi senderan separo sesuai setor setoran soal staf subsidi sudah tahun tanda tangan ternak
        tiap tipis took traktor wajar warga x
        """,
    ),
    Category.ADUAN_PETUGAS: (
        89,
        """
        tidak*25 polisi*19 minta*11 di*10 perbekel*8 warga*8 #*7 ada*7 saya*7 babinsa*6 kasar*6 laporan*6 oknum*6 pak*6
        bhabinkamtibmas*5 desa*5 kami*5 kantor*5 lapor*5 pernah*5 petugas*5 surat*5 datang*4 sama*4 sudah*4 uang*4
        yang*4 #uang*3 anggota*3 hilang*3 jam*3 jarang*3 judes*3 kadus*3 ke*3 kemarin*3 mabuk*3 marah*3 motor*3 mukul*3
        polsek*3 tidur*3 tilang*3 anak*2 aparat*2 arogan*2 asked*2 bekingi*2 bentak*2 camat*2 damai*2 diangkat*2
        dipimpong*2 disuruh*2 hp*2 kabar*2 kapolsek*2 kecewa*2 kelian*2 kerja*2 lalu*2 lama*2 linmas*2 main*2 malah*2
        mau*2 ngancam*2 ngantor*2 ngurus*2 officer*2 orang*2 pecalang*2 pegawai*2 pelayanan*2 pilih*2 police*2 pukul*2
        satpol*2 selingkuh*2 tajen*2 tanda*2 tangan*2 tanpa*2 telepon*2 tempat*2 tentara*2 terus*2 wa*2 waktu*2 warung*2
        adil aja and bayar beking bekingin belum bensin beras berpihak biar bicaranya bidan bribe buahnya bulan cuma
        damkar dan dari dateng dibaca dibales dibawa dibuatkan dicuekin dikasi dikasih dikira dilaporin dilepas
        dipingpong diproses ditegur ditelpon ditilang ditindak doang for galian ganti gerah ignored istri jaga jangan
        jatah judi kaca kafe kalau kali kampung karena kasih kasus kecamatan keliatan keluhan kemana kemudian kesalahan
        kesana kritik ktp lambat lanjut layani lewat lintas malam maling mandek masuk menanggapi mesum minggu mobil
        mohon money my nemui ngilang ngomong nolak nyari nyuri pakai pas pasien patroli pedagang penyidik percuma
        perempuan polantas polisi_banjar polisinya pos pulang puskesmas razia report respon rokok rude salah sebelah
        sebut sekali sekdes seminggu sering soal sp staf suka tadi taen takut tangkap tapi telat terhadap tersangka
        tikungan tindak tindakan tni turun tutup was x
        """,
    ),
}
