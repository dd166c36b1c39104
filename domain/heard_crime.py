"""Words heard in past reports, written by tests/domain/learn.py: crime. How to read it: experience.py."""

from domain.category import Category

CRIME: dict[Category, tuple[int, str]] = {
    Category.KEKERASAN: (
        93,
        """
        di*38 ada*23 orang*21 saya*20 anak*14 bawa*12 pemuda*12 #*11 sama*11 berkelahi*10 pak*10 pakai*10 dipukul*9
        yang*9 karena*8 malam*8 saling*8 lapangan*7 mau*7 ribut*7 rumah*7 tadi*7 tetangga*7 ke*6 sudah*6 banjar*5
        depan*5 kakak*5 motor*5 parkiran*5 sampai*5 sekarang*5 sekolah*5 sopir*5 the*5 tolong*5 warga*5 bar*4 batu*4
        botol*4 cekcok*4 dan*4 dikeroyok*4 dua*4 jalan*4 kami*4 kena*4 lempar*4 mabuk*4 naik*4 nanti*4 ngamuk*4 pasar*4
        pukul*4 pulang*4 tukang*4 warung*4 aja*3 bapak*3 blakas*3 dilempar*3 dipukuli*3 gang*3 giginya*3 habis*3 jam*3
        kabur*3 kelompok*3 kemarin*3 kepalanya*3 keributan*3 lapor*3 luka*3 masuk*3 outside*3 parkir*3 pas*3 pecah*3
        pelaku*3 rebutan*3 satu*3 security*3 sini*3 takut*3 tawuran*3 teman*3 tempat*3 tidak*3 waktu*3 with*3 a*2 abis*2
        acara*2 adik*2 at*2 bacok*2 banyak*2 belakang*2 berdarah*2 bleeding*2 bocor*2 bottles*2 bule*2 cepat*2 cewek*2
        damai*2 darahnya*2 datang*2 dekat*2 dengan*2 desa*2 dibacok*2 dicegat*2 dipantau*2 ditusuk*2 duel*2 fighting*2
        gerombolan*2 gir*2 got*2 grup*2 hidungnya*2 hp*2 is*2 janjian*2 jembatan*2 kafe*2 kalau*2 kapolsek*2 kayu*2
        kecil*2 kelasnya*2 kursi*2 man*2 min*2 minimarket*2 mohon*2 muda*2 night*2 nyari*2 nyerang*2 one*2 pada*2 palu*2
        parang*2 patah*2 pedagang*2 pengunjung*2 penonton*2 perkelahian*2 perutnya*2 pesan*2 pingsan*2 pisau*2 proyek*2
        sambil*2 satpam*2 sebelah*2 senggolan*2 sma*2 sore*2 tamu*2 tapi*2 tebas*2 terminal*2 tiang*2 truk*2 voli*2
        abesik adu air ajak alat alfamart ambulans an and angin angkot antar antara arit awalnya ayamnya balas balok
        bangunan batako beach belum bengkak bengul benjol bentrok berselisih besar besi bgt biar bibir bibirnya biihne
        bola bosnya bu bumbung bypass cafe cangkul celurit cerita chasing copot cuma dada dahi dalem dangdut dari dendam
        dia diambil dibantu dibawa diem digebukin digedor dihadang dijahit dikenal dilempari diludahi dinas dipalang
        diseruduk ditampar ditantang ditegur ditendang ditodong ditonjok dituduh dorong dorongan duur face friend gatot
        gebukan gegara genk golok gontokan grab guy guys he helm his hit hurt ikut indomaret ipar jambakan joged joget
        jotos jotosan juru kaca kalap kampung karaoke karyawan kebun kejar kejut kelas kelod keluar keluarga keroyokan
        kesini klakson klinik klub knife konser konter kos lain lalu lapak lapas lari las last layangan lepas les lipat
        luar luh magrib maling mandor mangga market masalah masih mecahin mekejang melasti metajen metanding metatah
        minum mobil msh mukul mulut murid my nantang nantangin ne needs nembak ngacungin ngancam ngancem nganggon ngejar
        ngirim ningalin nmax nongkrong nonton nunjuk nusuk nya nyaman nyerbu nyetrum nyiram ojek oleh om orangnya pagar
        panas pedang pekerja pelajar pemilik penumpang people perguruan pertandingan pesiapan pintu pistol plastik pohon
        pohonnya potong preman punched puskesmas putih ramai rikala rombongan sabuk samurai sangkep saputra saudara
        sekelas sekitar sempat semua senapan senjata sering setelah setra si siang silat smk soal sobek somebody someone
        srempet stitches subroto suksma swalayan swastiastu tajam taksi tenang tengah teriak terus tetangganya tiange
        tiga tim tiuk tp two wa wantilan wargi was wasit waswas wayan were ya
        """,
    ),
    Category.KDRT_PPA: (
        94,
        """
        anak*27 di*26 saya*25 sama*15 #*12 ke*10 perempuan*10 kamar*9 rumah*9 tidak*9 ada*8 istri*8 minta*8 sering*8
        suami*8 suka*8 tolong*8 dan*7 depan*7 mau*7 pakai*7 sebelah*7 anaknya*6 bapak*6 murid*6 nangis*6 bapaknya*5
        cewek*5 guru*5 hamil*5 malam*5 mantan*5 pulang*5 sampai*5 takut*5 tetangga*5 bayi*4 cerita*4 dari*4 dikasi*4
        ditinggal*4 kos*4 makan*4 mandi*4 masih*4 pacar*4 sekarang*4 smp*4 sudah*4 tiap*4 umur*4 yang*4 adik*3
        badannya*3 dibawa*3 dijual*3 dikasih*3 dipaksa*3 dipukul*3 dipukuli*3 foto*3 ibu*3 jerit*3 kalau*3 katanya*3
        kecil*3 keluarganya*3 lagi*3 les*3 mabuk*3 mukul*3 my*3 nampar*3 om*3 pacarnya*3 pak*3 pisau*3 sekolah*3
        sendiri*3 suaminya*3 terus*3 thn*3 tirinya*3 a*2 balikan*2 baru*2 bawa*2 cepat*2 cucunya*2 dalam*2 dia*2
        dikunci*2 dipegang*2 disekap*2 disuruh*2 ditelantarkan*2 gadis*2 hidup*2 husband*2 ibunya*2 is*2 itu*2 jalan*2
        jangan*2 kakek*2 kardus*2 kayaknya*2 kelas*2 kemaluan*2 kemarin*2 kerja*2 kurus*2 laki*2 lebam*2 lewat*2 luh*2
        man*2 masuk*2 matanya*2 memar*2 mukulin*2 nenek*2 ngaji*2 ngamuk*2 ngancem*2 orang*2 pamannya*2 pegang*2
        pembantu*2 permen*2 pukul*2 remaja*2 sapu*2 sebarin*2 sembunyi*2 sendirian*2 she*2 siswi*2 sma*2 suara*2
        tangannya*2 tapi*2 the*2 tiang*2 video*2 aborsi aja ajak all ampun and angkot aplikasi atasan badan baju banting
        beating being bekap bekas bengkak bentak bibi bidan bilang bingung bos bruises buka busana by call cemburu chat
        child datang dateng daycare demen diajak diam diancam dibakar dibuang dibully dicabuli dicek dicekik diem difoto
        digebukin dijedotin dikunciin dilecehkan dimaki dimarahi dinikahi dinikahkan dipangkuan diperas diperkosa diraba
        disebar disiksa disiram ditampar ditemukan ditendang dititip diurus dobrak duduk exposed for gagang game ganti
        gedong grooming hari has helm help her hijau himself his hit hits hitting hotel housekeeper i in ipar jam jarang
        kaajak kabel kafe kakak kami kandung kantor kapal karyawati kedengaran kedengeran keluar kemana kenalan kenapa
        kepalanya keponakan kesakitan ketahuan ketemuan kids korban kurenane lakinya lansia lapor lari lot luar luka
        lulus majikan mantannya me melapor meluk mengusir mesum minyak mukanya nama neighbour neneknya ngajak ngamen
        ngapain ngelus ngemis ngintip ngumah ngunci nguntit no nomor now nya nyentuh nyubit nyundut olahraga oleh olih
        onani online ortu over paha paksa pamer parking pekerja pelatih pendampingan pengasuh penuh perlindungan pijit
        pinggir pintu pintunya ponakan posesif ppa pria pukulan pulau pura puskesmas rahasiakan right rok rokok sabuk
        sambil saw schoolgirls screaming sd sebut seharian seks selalu sepupu setrika silatnya siri small sopir spa
        sungai tadi tahan tampar tangan tangis tanpa tante tega telanjang teman tembok tengah teriak teriakan
        teriakannya terkunci th tiange tinder tk tkw to tua tuanya uang unit villa visum wa waktu warga warung wife x ya
        """,
    ),
    Category.NARKOBA: (
        59,
        """
        di*29 anak*10 ada*9 orang*9 sabu*8 kos*7 saya*7 terus*7 bawah*6 gang*6 ganja*6 #*5 jual*5 kecil*5 malam*5 obat*5
        pil*5 alat*4 at*4 dari*4 ke*4 muda*4 pakai*4 plastik*4 pot*4 sama*4 sering*4 the*4 villa*4 bale*3 bandar*3
        barang*3 bau*3 bungkusan*3 curiga*3 kamar*3 kayaknya*3 klip*3 merah*3 motor*3 narkoba*3 paket*3 pesta*3 putih*3
        rumah*3 sekolah*3 teler*3 teman*3 tiang*3 tiap*3 transaksi*3 yang*3 a*2 ambil*2 and*2 banjar*2 banyak*2
        belakang*2 beli*2 bong*2 cocaine*2 cuma*2 datang*2 daun*2 dekat*2 depan*2 diambil*2 difoto*2 dijual*2 drugs*2
        hisap*2 jangan*2 jualan*2 ketahuan*2 koplo*2 kosong*2 lapor*2 liat*2 masuk*2 matanya*2 me*2 minta*2 mushrooms*2
        nama*2 naruh*2 nemu*2 ngambil*2 no*2 parkiran*2 sebelah*2 selling*2 semua*2 smp*2 suntik*2 tembakau*2 tetangga*2
        toilet*2 vape*2 warung*2 #uang aceh adik aibon alumni amplop aneh anonymous apa bar batu bawa beach beat bebas
        beda bekas bengong berserakan bikin bs bule bunga bungkus buntu buru cairan cimeng dalam dealing desa dibakar
        dibunuh dicampur dijualin direhab ditempel ditukar drug dua ekspedisi foreigners gardu gorila guy haram hari
        inex is isep itu jadi jam jarum jembatan kafe kalau kami kasi katanya kebun keep keeps keluar keluarga
        kendalikan keras khawatir kirim kiriman kokain korek kratom kuning kurir kurus kyknya lama lantai lapangan
        lempar lewat liquid man mawar mencurigakan menit minum mukanya nanem near ngangge ngelem ngumpul night nya nyabu
        nyimeng offering ojol online orangnya pak pantai party pecandu pelajar pemuda pengguna pergi plang please pohon
        ponakan rehabilitasi resep sawah sebentar sebut selebgram serbuk sesuatu siapa sinte skatepark subak sudah
        suspicious tadi takut tamunya tanaman tanpa taruh tau telepon tempat tempel tempelan tengah tercium terlarang
        tertutup tes there tidak tinggal titik tramadol umum urine wantilan warna x
        """,
    ),
    Category.CURI: (
        117,
        """
        hilang*36 di*34 orang*20 #*15 ada*15 saya*13 maling*12 tadi*12 uang*12 motor*11 dari*10 rumah*10 diambil*9
        malam*9 pas*9 dicuri*8 pura*8 dan*7 sama*7 jalan*6 jendela*6 sudah*6 dijambret*5 ke*5 laptop*5 my*5 pagi*5
        pasar*5 sawah*5 sesari*5 tas*5 the*5 waktu*5 yang*5 banjar*4 dibobol*4 ditarik*4 dompet*4 emas*4 from*4 gas*4
        hp*4 kabur*4 kamar*4 ketahuan*4 kos*4 kotak*4 lari*4 mobil*4 stolen*4 terus*4 tiap*4 tidak*4 warung*4 #uang*3
        aki*3 anak*3 babi*3 baru*3 cctv*3 congkel*3 dibongkar*3 dicopet*3 digondol*3 durian*3 gembok*3 helm*3 ibu*3
        isi*3 kabel*3 kandang*3 kebun*3 kunci*3 lewat*3 ngambil*3 odalan*3 pak*3 parkir*3 parkiran*3 pelaku*3 pintu*3
        pratima*3 pulang*3 subuh*3 tabung*3 toko*3 truk*3 villa*3 warga*3 was*3 air*2 amal*2 ambil*2 and*2 atap*2 ayam*2
        bebek*2 bekas*2 belakang*2 besi*2 biji*2 bolong*2 buah*2 buka*2 burung*2 dalam*2 depan*2 dibawa*2 dicongkel*2
        dipotong*2 dirusak*2 ditinggal*2 ekor*2 gabah*2 gamelan*2 got*2 halaman*2 honda*2 jam*2 jemuran*2 jok*2 karung*2
        kas*2 kelapa*2 kosong*2 lampu*2 last*2 masjid*2 masuk*2 merekam*2 night*2 nmax*2 nyantol*2 nyoba*2 parking*2
        pemotor*2 pencuri*2 pencurian*2 phone*2 plafon*2 pompa*2 rokok*2 rusak*2 sapi*2 scoopy*2 scooter*2 sekolah*2
        sembahyang*2 sepeda*2 siang*2 somebody*2 spion*2 tali*2 tegalan*2 tembok*2 tetangga*2 tiang*2 tiange*2 tolong*2
        took*2 tutup*2 aduan aja alarm alat anjing arah arca arisan atm badung bahwa bakso balai bale ban band bapak
        bawa beach beat beberapa begal bensin beras besakih biar bike bli bobol bonsai bule bunga bunyi bypass cek
        celana chair cincin clurit coba cuma curi curiga cut dalem dasbor desa diamankan diambilin dibegal dibuka
        dicabut dicolong dicopot dicungkil digasak digunting dihakimi dijemput dikunci dimasuki dini dipakai dipanen
        diparkiran dipecah dipetik dipreteli dirampok diteriakin ditindaklanjuti dk driki dua gajah gedong genteng
        gerinda gerobak gong grey guling gunung hari hitam homestay ijin ikan ini istri jaga jambret jatuh jembatan
        jeron joged juga kaca kalinya kalungnya kambing kamboja kami kampus kandangnya kartu karyawan kasir kawin
        keadaan keburu kecolongan kegetep kemalingan kena kerbau ketiga ketika kios knalpot koi kolam komputer koper
        kota kotaknya ktp lab lagi lalu lan lapangan latihan lemari lenyap lock lompat loncat mada made manggis masih
        mau mebuka melaporkan melon menangkap mencoba mentah mesin metik minggu minta mohon morning murai naik nangkep
        ne nenek ngranjing nomor nonton nyabet nyolong nyongkel om orangnya our padahal padi pagar pakai pande panen
        pasekan pdam peliharaan pelinggih pemangku penjaga penjemuran penjual perhiasan pickup pipa pis pisang pju plat
        proyek puseh putih ras raya red ring roda saat saja sandal sekitar selamat semalam semeton sempat semua senggol
        sepertinya sepi serep seseorang sholat sih simpen spesialis stang surfboard surfboards swastiastu t taman tamu
        tau telah telung tembaga teras tertangkap this tinggal tp traktor tungguh uangnya ukud unit vanili vario velg
        wayan wifi x
        """,
    ),
    Category.PENIPUAN: (
        92,
        """
        saya*18 tidak*17 #uang*16 uang*16 online*11 sudah*11 minta*10 ngaku*9 di*8 kabur*8 bayar*7 palsu*7 pinjaman*7
        transfer*7 ada*6 beli*6 motor*6 #*5 bodong*5 dibawa*5 hp*5 ke*5 orang*5 wa*5 arisan*4 bank*4 dari*4 dp*4
        fiktif*4 habis*4 hilang*4 investasi*4 mobil*4 nomor*4 orangnya*4 pinjam*4 saldo*4 sapi*4 tabungan*4 terus*4
        untuk*4 barang*3 bisa*3 deposit*3 dikirim*3 ditagih*3 ditipu*3 i*3 jadi*3 kena*3 ketipu*3 kontak*3 koperasi*3
        link*3 nama*3 neror*3 otp*3 pakai*3 paket*3 rumah*3 sekarang*3 sewa*3 telepon*3 ternyata*3 villa*3 ya*3 akun*2
        anak*2 apa*2 apk*2 atm*2 banyak*2 belum*2 berangkat*2 changer*2 cicilan*2 collector*2 dapat*2 data*2 debt*2
        dibayar*2 diblokir*2 disuruh*2 emas*2 fb*2 file*2 for*2 ig*2 it*2 jual*2 kantornya*2 kapal*2 kasar*2 katering*2
        kerja*2 kode*2 kosong*2 kurir*2 lari*2 lewat*2 lpd*2 macet*2 money*2 muka*2 nasabah*2 ngilang*2 nikahan*2 nya*2
        paid*2 pembeli*2 pengurusnya*2 penipuan*2 penjual*2 pesiar*2 petugas*2 polisi*2 rekening*2 sama*2 scam*2 setor*2
        suruh*2 teman*2 the*2 tiket*2 trading*2 tutup*2 undangan*2 undian*2 untung*2 warga*2 yang*2 a adat agen agent
        aja alternatif and anggota antre atas baju bangun bangunan bansos bantuan bapak batu bea bekas benar bentuk
        berhadiah biaya booking bri bu buka bukti bulan bunga but cair camp cek cheated cod cpns cukai curang datang
        dateng dc dekat desa dibajak diblok dibobol dicatut digadai digadaikan dihack diiming dijanjiin dijanjikan
        dikembalikan dikenal dipake disappeared disebar ditarik ditelpon ditrf does dukun dulu error exist fake foto
        freelance galungan gelapin get hangus hari hipnotis ibu ilegal imingi in ini instagram is isinya jam jangan
        jutaan kasi kasih kata katanya kavling kebobolan keluarga kembali kembalian kene ketangkap kirim klik komang
        konser kontraktor kos kredit kripto ktp kurban lain lalu langsung lelang like loker lost love lowongan luar
        ludes lulus makanan makelar marketplace masih masukin mati mau me member menang mencurigakan mentor million min
        minjam modal motornya murah my nagih narik nawarin negeri ngancem nikah no nol not of out pacar padahal pajak
        pak panitia pejabat pemerintah pencet penggandaan pengobatan pengurus penipu per pernah pernikahan persen pesan
        pesawat pondasi pulsa qris ratusan rental robot rugi rupiah sampai saudara sebar sembuh semua setahun setelah
        sini skema sms sumbangan surf tanah tapi teror tetangga think tiang tiap tinggi tipu tni total tour travel
        tukang uangnya uluk umroh vendornya vila villanya warung was waspada youtube
        """,
    ),
    Category.JUDI: (
        73,
        """
        di*31 ada*15 tajen*11 judi*10 pakai*10 uang*10 anak*9 main*9 tiap*9 slot*8 taruhan*8 malam*7 motor*7 online*6
        pura*6 sampai*6 togel*6 warung*6 bola*5 jual*5 ramai*5 #*4 ayam*4 banjar*4 dari*4 kupon*4 mesin*4 orang*4 saya*4
        suami*4 adil*3 bale*3 bandar*3 belakang*3 ceki*3 dadu*3 desa*3 domino*3 jalan*3 kartu*3 kecanduan*3 odalan*3
        pagi*3 pak*3 rumah*3 sabung*3 sekolah*3 sudah*3 tegalan*3 terus*3 with*3 balai*2 banyak*2 bapak*2 bebotoh*2
        besar*2 besok*2 cockfight*2 dalem*2 dekat*2 digadai*2 dunia*2 duur*2 habis*2 ikut*2 jaba*2 jadi*2 katanya*2
        ketagihan*2 kopi*2 lagi*2 luar*2 masang*2 meceki*2 metajen*2 mohon*2 money*2 mongan*2 muda*2 nanti*2 pasang*2
        pasar*2 piala*2 pos*2 rabu*2 remi*2 ronda*2 ruko*2 sajan*2 sebelah*2 sore*2 tempat*2 temple*2 the*2 tidak*2
        tolong*2 untuk*2 utang*2 wa*2 waktu*2 yang*2 adik adu agen antre arena arisan bagaimana balap bandarnya bantuan
        bebas behind beji beki bener bets betting biang billiard bisa branangan buka cap cards dagang den depan diadu
        diam dibina diem digrebeg dijadikan dimana dinasehati dingdong dipantau dirahasiakan driki every gacor gaji
        gambling gang gardu gelapin gianyar going gong gor hancur hari harus hundreds ibu ikanan isinya jam jangkrik
        joged juga jutaan kafe kakak karena karyawan keliling keluarga ketangkasan ketut kocokan koin kok konter koprok
        kosong kuburan kyu lewat mana masi mau menuhin merpati minggu minta near ngecer ngocok ngumpul night nomor
        nyebar nyerah of on pada parkir parkirnya pembelinya pembinaan pengecer people pinggir piodalan pojok polisi
        putih raya rekapan ring sama sekali sekarang sepak sma smp sound subak subuh taen taji takut tangga taruhannya
        terlilit tiang tukar umur undangannya warnet
        """,
    ),
    Category.MIRAS: (
        62,
        """
        di*32 mabuk*19 arak*15 anak*14 ke*12 minum*11 orang*11 jalan*8 jual*8 malam*7 miras*7 warung*7 ada*6 botol*6
        sampai*6 tiap*6 oplosan*5 pesta*5 rumah*5 bale*4 depan*4 ijin*4 lewat*4 muda*4 pantai*4 pinggir*4 pos*4
        sekolah*4 tanpa*4 teriak*4 tidak*4 tuak*4 #*3 berserakan*3 dekat*3 dibawa*3 ganggu*3 kamling*3 lapangan*3
        muntah*3 pemabuk*3 sakit*3 sma*3 tidur*3 abis*2 banjar*2 banyak*2 bebas*2 bengong*2 bir*2 botolnya*2 cewek*2
        dijual*2 drunk*2 kafe*2 kelontong*2 kencing*2 keracunan*2 lalu*2 mabukan*2 maki*2 minggu*2 nenggak*2 ngamuk*2
        night*2 pagi*2 pak*2 pemuda*2 plastikan*2 remang*2 rombongan*2 sambil*2 satu*2 sembarangan*2 smp*2 tengah*2
        tetangga*2 toko*2 yang*2 ajak at balai bawa belakang berani besar bikin bisa botolan campur ciu dan dibangunin
        dilempar dimana dipecahin ditendang every gang godain habis itu izin jam jd jualan kalau kali kampus kasar kecil
        kos kritis kulkul kursi liat liwat madura malah marginne matanya meja men methanol metuakan mggu minimarket
        ngajak ngamah ngomong nongkrong nyanyi odalan om on pabrik pada pakai pedagang pelajar pelinggih pemedek penjual
        piodalan plastik pntai pojok pura ramai remaja ribut rumahan sabtu sadar sawah setelah setiap shouting sore
        spiritus street stt sudah takut tamu teler tempat terus the tiang tiga tolong tourists ujung voli warga x
        """,
    ),
    Category.BALAP_LIAR: (
        54,
        """
        di*21 motor*21 jalan*16 malam*15 balap*10 liar*9 balapan*8 kebutan*7 #*6 anak*6 jam*6 tiap*6 adu*5 brong*5
        bypass*5 knalpot*5 minggu*5 pagi*5 taruhan*5 trekan*5 ada*4 baru*4 drag*4 geber*4 konvoi*4 bleyer*3 dekat*3
        depan*3 ditutup*3 keliling*3 patroli*3 puluhan*3 road*3 setting*3 tengah*3 bikin*2 every*2 jalur*2 joki*2
        jutaan*2 kencang*2 kota*2 lagi*2 lapangan*2 lari*2 lomba*2 lurus*2 min*2 mohon*2 night*2 on*2 orang*2 penonton*2
        racing*2 ratusan*2 remaja*2 rumah*2 sabtu*2 saturday*2 sawah*2 soekarno*2 sore*2 standing*2 start*2 suara*2
        sudah*2 takut*2 tanpa*2 the*2 tolong*2 ajang an bahaya bawa bensin bising blong bocah bupati by cb cepat cilik
        dadakan dan dangerous dibubarkan dijaga dipakai dites drifting finish gas gaspol geng gpp hampir helm illegal
        ini ir jadi jalannya jatuh jembatan jumping kampung kantor katanya kayaknya ke kebut ketabrak kids kumpul lewat
        macet main mau mereka minta mobil motorbikes muda nabrak new ngebut ngetes nggeber nih ninja nya pada pakai
        parkir pass patung pejalan penontonnya persawahan pindah pinggir plat polisi pom protolan puasa race raya razia
        rombongan sakit sama sampai sekolah sekumpulan semua setiap sirkuit smp street sunset tempat terbang tidak tp
        untuk very vespa wheelie yang
        """,
    ),
    Category.ORMAS_PREMAN: (
        66,
        """
        minta*21 ormas*12 tidak*11 uang*11 di*10 ke*10 orang*10 preman*9 #uang*8 kalau*8 jatah*7 parkir*7 pedagang*6
        proyek*6 sama*6 ada*5 keamanan*5 kelompok*5 maksa*5 ngaku*5 pakai*5 paksa*5 tiap*5 tukang*5 datang*4 dipaksa*4
        liar*4 pasar*4 saya*4 sopir*4 warung*4 anak*3 bayar*3 dipalak*3 dirusak*3 harus*3 lahan*3 money*3 pantai*3
        pemuda*3 penumpang*3 setoran*3 terminal*3 toko*3 yang*3 #*2 ambil*2 baju*2 ban*2 bawa*2 berbadan*2 besar*2
        bulanan*2 calo*2 collector*2 debt*2 diancem*2 diintimidasi*2 dikasi*2 dikasih*2 dikempesin*2 dilarang*2
        dimintai*2 dua*2 every*2 hari*2 jaga*2 kafe*2 kasih*2 lewat*2 mereka*2 mobil*2 motor*2 nagih*2 ngancem*2 nolak*2
        pasir*2 penguasa*2 protection*2 punk*2 rampas*2 rebutan*2 setor*2 thr*2 truk*2 wilayah*2 agar air aman ancam
        angkot angkut backing badan bagian bakar baliho beach beli bendera berani berseragam bertato bongkar break by
        canang charged dari demand demanding demo diacak diancam didatengin dihentikan dikejar diminta dipasang diperas
        dipungut ditarik ditodong elang for from galian geng gerbang guys intimidasi iuran jagoan jalan jasa jembatan
        jual kampung karcis karena katanya kebersihan kerja kuasai lampu_merah lapak lapaknya laundry locals malak masa
        mata mau month muat my narik ngamuk ngancam nyuruh oknum oleh on online or pagi palak pasang pemilik penagih
        penjual plang portal protes pungli pungutan ramai resmi restaurant ribu rumah sabtu security sekelompok sekolah
        semua seragam stiker stop sudah sumbangan supir surfers tamu tanah tatoan the they thug thugs tiket travel two
        usaha utang villa week windows wisata
        """,
    ),
}
