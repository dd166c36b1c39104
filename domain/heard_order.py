"""Words heard in past reports, written by tests/domain/learn.py: order. How to read it: experience.py."""

from domain.category import Category

ORDER: dict[Category, tuple[int, str]] = {
    Category.KEBISINGAN: (
        71,
        """
        malam*18 sampai*13 #*12 tetangga*11 berisik*8 jam*8 rumah*8 suara*8 tidak*8 bising*7 keras*7 subuh*7 sound*6
        tiap*6 dari*5 orang*5 pagi*5 sebelah*5 tidur*5 villa*5 ada*4 am*4 anak*4 anjing*4 ditegur*4 karaoke*4 next*4
        tengah*4 at*3 bayi*3 bisa*3 dekat*3 di*3 dj*3 every*3 getar*3 kafe*3 kerja*3 latihan*3 lewat*3 mesin*3 music*3
        musik*3 pabrik*3 padi*3 proyek*3 saya*3 speaker*3 suaranya*3 sudah*3 terus*3 aja*2 ayam*2 band*2 bass*2 bgt*2
        bs*2 construction*2 dan*2 day*2 dentuman*2 depan*2 door*2 genset*2 gergaji*2 gonggong*2 hajatan*2 hari*2 kaca*2
        kayu*2 ketok*2 knalpot*2 lagi*2 larut*2 las*2 live*2 loud*2 masih*2 megambel*2 mohon*2 motor*2 nikahan*2
        nyetel*2 our*2 party*2 penggilingan*2 sekali*2 sleep*2 starts*2 system*2 teriak*2 the*2 to*2 toa*2 tolong*2
        ujian*2 warung*2 yang*2 ac acara again air alat all asap babinsa banget bar barks baunya beach berat bergetar
        besok blower bor brong buka bunyi burung buta cafe can cannot club dangdut dibilang digubris diingatkan
        dikecilkan dipanaskan diurus dog drilling drum dug from game ganggu gerinda gitar hehe help homestay horeg hotel
        house ijin istirahat its jago jantung jendela kaget kamar kami ke kelian keliling kenceng kidung kira klakson
        klub konser kos lama lansia long maaf main masuk menggonggong mesinnya midnight minta msh musiknya muter ngebor
        night noise not nyala nyampe nyanyi nyaring nyidang ogoh online pak palu pasang past pedagang pembangunan
        pengajian pengumuman pesta please pules pusing remix ribut ruko sakit segini sekeluarga sekolah selip semalam
        semalaman sember single smp speakernya tahun tanpa terlalu test tetap till truk tunggal ulang ultah volumenya
        warga we wedding weekend with
        """,
    ),
    Category.LAKALANTAS: (
        82,
        """
        di*25 motor*24 mobil*17 truk*14 nabrak*12 kecelakaan*11 ada*10 jatuh*9 masuk*9 pengendara*9 ke*8 luka*8
        tabrakan*8 ditabrak*7 jalan*7 bus*6 kaki*6 anak*5 kabur*5 korban*5 orang*5 tidak*5 yang*5 depan*4 jurang*4
        lecet*4 pasir*4 tikungan*4 #*3 ambulans*3 belum*3 blong*3 car*3 dari*3 dekat*3 dibawa*3 got*3 kakinya*3
        kejepit*3 near*3 nyebrang*3 nyungsep*3 parah*3 pejalan*3 rem*3 sopir*3 tabrak*3 terguling*3 a*2 and*2 anjing*2
        banyak*2 belakang*2 bule*2 crash*2 denpasar*2 gerak*2 ibu*2 jalur*2 karena*2 keserempet*2 ketabrak*2 lari*2
        lawan*2 masih*2 motorbike*2 orangnya*2 pariwisata*2 parkir*2 patah*2 penumpang*2 pickup*2 puskesmas*2 rider*2
        sadar*2 sama*2 scooter*2 sekolah*2 sepeda*2 setelah*2 simpang*2 spbu*2 tanjakan*2 terbakar*2 terjepit*2 terus*2
        tolong*2 tunggal*2 turunan*2 warung*2 adu ancur arah avanza away banget bapak baru bawah bedugul bekas bengkak
        berdarah berhenti beruntun bisa bleeding bonceng broken bypass cepat cross dahi danau diangkat dievakuasi
        disenggol diserempet diseruduk ditinggal diturunkan dk driver dua etalase fell gandeng gardu gayung gilimanuk
        gpp habis hamil hantam head helmnya his hit indomaret indomart injured is jadi jangkrik junction kakek karambol
        kebablasan kecicang kecil kelindas kendaraan kepalanya ketiban klinik kolong kondisinya lalu lantas leg licin
        listrik lot lubang lututnya mabuk macet market maut metabrakan minta msh muat muatannya mundur ne nenek ngantuk
        nya nyelonong nyenggol nyium off ojek olah oleng on pacung pagar pak pala panjang pantat parit pas pasar pecah
        pelan pembatas pemilik penjor perempuan pertigaan pesepeda pick pikap pingsan plat pohon putih ran raya remuk
        rice ringsek robek rumah saja sampai sapi sawah scoopy selip selokan semua sendiri senggolan seruduk solar
        sopirnya sudah sungai tanah tapi tengah terbalik tergeletak terlindas terrace the tiga tkp tourists tp travel
        tumpah tumpahan two unconscious up vs waktu zebra
        """,
    ),
    Category.LALULINTAS: (
        79,
        """
        di*26 jalan*26 macet*13 parkir*13 tidak*9 truk*9 ada*8 minta*8 jam*7 kendaraan*7 lewat*7 mobil*7 depan*6 lalu*6
        lintas*6 bikin*5 bus*5 mati*5 simpang*5 #*4 anak*4 badan*4 bisa*4 ditutup*4 ke*4 lampu_merah*4 ngebut*4
        sekolah*4 sembarangan*4 tanpa*4 upacara*4 galian*3 gang*3 helm*3 lampu*3 mogok*3 motor*3 ngaben*3 parah*3 pas*3
        pasar*3 pengaturan*3 petugas*3 rambu*3 semrawut*3 the*3 tiap*3 trotoar*3 antrian*2 arah*2 arus*2 besar*2 besok*2
        block*2 c*2 desa*2 diatur*2 every*2 hajatan*2 hari*2 iringan*2 jalur*2 jualan*2 karena*2 lot*2 makan*2 mohon*2
        morning*2 naik*2 overload*2 pagi*2 pariwisata*2 pengawalan*2 pengendara*2 polisi*2 pulang*2 rawan*2 raya*2
        rumah*2 satu*2 sempit*2 smp*2 sudah*2 tanah*2 tanjakan*2 tidur*2 tolong*2 total*2 traffic*2 travel*2 tumpah*2
        yang*2 alternatif an angkut angkutan antrean at bahaya bak balik bank bantu bantuan banyak bawa because bedugul
        berhari berhenti bermuatan bis bonceng bongkar box bs budaya bule buses cembung ceremony cermin cross dari debu
        dekat delivery dilanggar dilarang dipakai dirusak ditertibkan dua empat for garasi gerak gerobak halangi hilang
        hour ijin infonya is jukir kacau kaki kami kampung kelihatan keluar kemarin ketutup lane lapis lawan lebih liar
        luar mangkal marka market mau melasti melawan melintang meluber minimarket muat ngatur ngetem no nyangkut odalan
        odong of orang pabrik pakai panjang papasan pasang pasir patung pawai pedagang pejalan penuh penumpang perbaikan
        pertigaan pesiapan piodalan plat police portal pudar pura puseh puter road rusak salah saling sama sampai sd
        sejak sekilo selalu sering serobot sesak setra siang sisi sopir spbu stuck sunset susah tabrakan tamu tapi
        temple tengah terbuka terus tiga tikungan to trucks turun turunkan ugalan untuk villa warga wisatawan zebra
        """,
    ),
    Category.ADAT: (
        75,
        """
        adat*20 krama*20 desa*13 pura*13 tidak*12 di*11 ribut*11 banjar*10 dua*8 setra*8 warga*8 bendesa*7 soal*7 ada*6
        batas*6 dilarang*6 jenazah*6 karena*6 keluarga*6 mau*6 paruman*6 ayahan*5 jalan*5 rebutan*5 boleh*4 dan*4
        ditolak*4 kasepekang*4 ke*4 ngaben*4 prajuru*4 sudah*4 bayar*3 beda*3 bentrok*3 dadia*3 dikubur*3 diprotes*3
        marah*3 masalah*3 pemilihan*3 protes*3 sama*3 sembahyang*3 terima*3 a*2 adil*2 agung*2 b*2 besok*2 dari*2
        dedosan*2 denda*2 dikeluarkan*2 jadi*2 kami*2 kelian*2 keluarganya*2 kemarin*2 kena*2 lewat*2 lpd*2 menolak*2
        mulai*2 nolak*2 oleh*2 pakai*2 panas*2 pasang*2 pecah*2 pecalang*2 pelaba*2 pembagian*2 penjor*2 rumah*2
        sangkep*2 sanksi*2 takut*2 takutnya*2 tanpa*2 tapal*2 upacara*2 urunan*2 wates*2 yang*2 adu air alasan antar
        antara aset awig balai baru belum beras bongkar bulus campuhan cekcok dadi dana deadlock demo dengan dianggap
        dibunyikan dicabut diganti digembok dikenai dikuasai dilanggar dipermasalahkan diputus disegel disewakan ditutup
        diusir duka emosi gembok giliran gni hak hasilnya istri jadwal jelas jero kahyangan kaja kanorayang karang kasih
        kelod kelompok khawatir konflik kubu kulkul kumpul kunci laba larangan listrik liwat malam mangku masih masing
        massal masuk mekejang mekingsan melasti mipil mulut nanem nanti nganten ngarep ngayah ngempon ngumpul nunggu
        nutup nyungsung orang pada palemahan palinggih pararem pasangan patok pecaruan pemasangan pemekaran pengelola
        penguburan penutupan perbatasan perebutan pilih pilihan plang punia ramai rapat rebut rencana resah ring
        rumahnya rusuh saling satu saya sebagian sebelah segara sengketa status tamiu tempekan tetangga tiga tirta
        wangsa wewidangan wilayah
        """,
    ),
    Category.TANAH: (
        68,
        """
        tanah*33 tetangga*13 saya*12 batas*10 tidak*8 sawah*7 sudah*7 kami*6 ke*6 rumah*6 warisan*6 ditutup*5 mediasi*5
        orang*5 sama*5 tembok*5 #*4 adik*4 jalan*4 jual*4 kakak*4 masuk*4 patok*4 pemilik*4 sengketa*4 sertifikat*4
        bawa*3 di*3 digeser*3 dijual*3 keluarga*3 lahan*3 lewat*3 mau*3 meter*3 minta*3 mohon*3 pagar*3 ribut*3
        saudara*3 tanpa*3 waris*3 ada*2 akses*2 bagian*2 bangun*2 bangunan*2 beli*2 bisa*2 cekcok*2 desa*2 dibangun*2
        dicabut*2 digadai*2 diklaim*2 gang*2 ijin*2 kakek*2 katanya*2 ngaku*2 orangtua*2 pohon*2 pura*2 sepupu*2
        setengah*2 surat*2 tegalan*2 tiap*2 adu ahli air atap atas bambu belum beradik berkelahi bermasalah bicara bpn
        bule cangkul cucuran dan depan dia diajak diakui dibeli dicabuti diduduki diem dihalangi dikapling dikasi
        dikembalikan dikontrak dilerai dimediasi diminta dipagari dipakai dipake dipalsu dipegang dipersempit direbut
        diserobot disertifikatkan dispute ditebang ditegur ditengahi ditinggal ditolak diurug diusir due fence gagal
        ganda gembok geser got guling habis halaman hari hibah hilang investor itu jatuh kaadol kavling kebun kedua
        kelian kemarin kembali ketemu kk kuasa kumpul lagi lain lama land lanjut leluhur linggis lunas makan makelar
        maksa malam menyerobot mindahin miring misan mulut negara neighbour ngukur olih padahal pak paman panas parit
        pasang pekarangan pembeli pengukuran penyengker pergi persetujuan petugas plaba pribadi punya rebutan saluran
        sampai sembahyang sempadan sempat setapak sewa soal sungai tahun takut tapi telajakan tengah terima tetep thn
        tolong tp tukar tumbang ukur villa warung with yang
        """,
    ),
    Category.SUBAK: (
        64,
        """
        air*34 subak*18 petani*13 sawah*13 orang*8 tidak*8 di*6 irigasi*6 pekaseh*6 ribut*6 kering*5 malam*5 rebutan*5
        saluran*5 sama*5 villa*5 empelan*4 giliran*4 hilir*4 ke*4 krama*4 mau*4 protes*4 tanam*4 telabah*4 tengah*4 #*3
        adil*3 dipotong*3 dirusak*3 hulu*3 jebol*3 kami*3 padi*3 pintu*3 rusak*3 sudah*3 sumber*3 adu*2 bawah*2
        bendungan*2 bisa*2 cekcok*2 dari*2 demo*2 dibuka*2 ditutup*2 farmers*2 hampir*2 jadwal*2 jatah*2 lagi*2 limbah*2
        marah*2 mata*2 minta*2 mulai*2 nyumbat*2 panas*2 pdam*2 pipa*2 sebelah*2 tembuku*2 tiang*2 upstream*2 water*2
        yang*2 a ada aliran almost ambil and angry antara awig babi bagi bantuan batu bawa bendung berkelahi
        bhabinkamtibmas blocked cangkul closing dan dapat dateng dengan developer dialihin dialihkan diam diatur dibagi
        dibantu dicuri digembok dipasang disedot diubah diurug field fight gagal gate gini got gotong grebek ha hilang
        husband ilegal ini into isi jaga kabancang kalau kandang kebagian kebendung keep kemarin keras kerbau ketahuan
        ketutup kewalahan koordinasi longsor longsoran mampet masuk mati memanas mindahin mohon mulut musim my nanam
        negur nutup pacul pagi pak pematang pembagi pengempel perumahan pompa proyek ramai rapat rice royong saja sampah
        sampai sana sekaa sempat semua sengketa serang seret setata tadi tani temuku teraliri tercemar terowongan the
        tikus traktor untuk vila wereng x
        """,
    ),
    Category.DUKTANG: (
        60,
        """
        tidak*23 kos*22 di*18 lapor*15 pendatang*11 belum*10 orang*10 luar*9 ada*8 baru*8 dari*7 kelian*7 punya*7
        tanpa*7 tinggal*7 banjar*6 pernah*6 rumah*6 ke*5 ktp*5 ngontrak*5 penghuni*5 proyek*5 #*4 banyak*4 ijin*4
        isinya*4 pekerja*4 surat*4 warga*4 yang*4 bedeng*3 belakang*3 buruh*3 didata*3 diri*3 ganti*3 identitas*3 jawa*3
        jelas*3 penduduk*3 rombongan*3 semua*3 sidak*3 bangunan*2 bikin*2 data*2 duktang*2 gang*2 gudang*2 isi*2 kebo*2
        kumpul*2 melapor*2 minta*2 mohon*2 nginap*2 pak*2 pasar*2 pemilik*2 pemulung*2 pindah*2 pulau*2 sktt*2 tau*2
        terus*2 tukang*2 aja anak apa aturan bakso beda biar buka campur cek cengkeh daerah dijadikan dinas ditanya
        domisili flores gonta gubuk gus harian harus identitasnya kabur kami karyawan kasi keluar keluarga ketut kipem
        kk kosong krama lahan laki lebih lombok makin malam masuk mau melasti mencurigakan menetap menginap mess
        newcomers nikah non numpang orangnya panen pasangan pendataan pengontrak pengungsi perantau perempuan permanen
        pinggir puluhan razia registration renting resah ribut rt sama sandat saudara sebulan setor siapa sumba sungai
        tambak tamiu tamu tertutup tiap tidur tingkahnya tolong urus usaha villa wilayah without ya
        """,
    ),
    Category.ORANG_ASING: (
        82,
        """
        bule*25 orang*23 di*22 tidak*17 asing*15 rumah*13 warga*13 ada*12 dari*7 motor*7 naik*7 anak*6 depan*6 dikenal*6
        mobil*6 ngaku*6 pura*6 buka*5 mencurigakan*5 minta*5 pakai*5 tanpa*5 villa*5 #*4 bayar*4 foto*4 hitam*4 ilegal*4
        keliling*4 kerja*4 masuk*4 sumbangan*4 atas*3 berhenti*3 bikin*3 duduk*3 jadi*3 ke*3 kosong*3 lama*3 mabuk*3
        mandir*3 mau*3 mondar*3 pelinggih*3 plat*3 ribut*3 sekolah*3 tadi*3 telanjang*3 to*3 ugalan*3 usaha*3
        aggressive*2 banjar*2 camping*2 cowok*2 drone*2 dua*2 for*2 fotografer*2 gang*2 helm*2 ijin*2 jaket*2 jelas*2
        kemarin*2 laki*2 maksa*2 malam*2 marah*2 misterius*2 muter*2 ngikutin*2 on*2 onar*2 overstay*2 parkir*2
        petugas*2 poto*2 pulang*2 punya*2 rental*2 rusia*2 sama*2 sd*2 siapa*2 suratnya*2 tanah*2 tanya*2 tidur*2
        untuk*2 warung*2 yang*2 yayasan*2 yoga*2 a alat ambil and aneh anjing asked at atm b baju balai bale balik
        bansos barang bawa beach been bgt bikini bolak bukan card cek dada data days dekat dengan dicek dimana ditegur
        door doors emas following foreigner gas gedor gelap gerak gerik guide hari has homestay i id imigrasi instruktur
        is izin jadwal jalan jual kabur kacanya kami karena karyawati kauningin kecil kelas kemah ketok knocking kolam
        kompor ktp leave lempar les liat liatin lot luar maki malah man mancing me memata menanyakan menyelinap meru
        mesin meteran minimarket nanya nanyain negara ngamuk ngawasin ngebut ngeliatin nginap ngintai ngomel night nyala
        nyamar nyewa obat our padmasana pagi palsu panci pay pdam pekarangan pemangku pemilik pemotor pencari penculik
        pengemis penginapan penjual pesta pijat pintu pln praktek pria ramai refuses restoran rombongan rusak sales
        sampai sawah saya sekelompok selfie sensus sesajen sewa siang sini sopirnya sore strange strangers survei survey
        takut tamiu tamu tato tau tengah terbang terima the tiap tinggal toko tolong topeng tukang two uang van visa
        visanya watching weeks when x ya
        """,
    ),
    Category.HOAKS_SARA: (
        71,
        """
        agama*12 di*11 warga*11 ada*10 orang*10 grup*7 kabar*7 anak*6 yang*6 disebar*5 fb*5 hina*5 isu*5 menghina*5
        pendatang*5 usir*5 wa*5 akun*4 fitnah*4 ke*4 takut*4 bali*3 banjar*3 benar*3 beredar*3 bohong*3 dan*3 foto*3
        hindu*3 jadi*3 katanya*3 komentarnya*3 leak*3 mau*3 palsu*3 panas*3 panik*3 pemangku*3 penculikan*3 pesan*3
        provokasi*3 status*3 tiktok*3 video*3 adu*2 air*2 begal*2 belum*2 bener*2 berantai*2 berita*2 besar*2 bikin*2
        dituduh*2 domba*2 gempa*2 gunung*2 hoax*2 ibadah*2 jawa*2 kami*2 kasar*2 kebencian*2 lama*2 malam*2 marah*2
        medsos*2 meletus*2 minum*2 mobil*2 nanti*2 ngatain*2 nyari*2 nyebar*2 nyepi*2 postingan*2 racun*2 ramai*2
        rasis*2 sesajen*2 soal*2 spanduk*2 suku*2 tentu*2 tersebar*2 tertentu*2 tidak*2 tsunami*2 ujaran*2 umat*2
        viral*2 about against agung ancam anonim antar anti apa bahaya bantuan banyak batukaru bawa beda benci beracun
        box broadcast bubarkan bukan bukti burung canang cat ceramah cetik chat coretan culik dana desa dibiarin
        dibilang diculik diedit difitnah dikubur dilempari dipasang diprotes diracun dishare disini editan ejekan emosi
        facebook fake gang gereja gila hari hate heboh hindus hitam hoaks ibu ilmu info islam itu jelekin kalau kampung
        karena kata kejadian kelian keliling keluarganya kerusuhan ketakutan kidnapping komentar konten korban kyknya
        lain maling masjid mushola muslim nenek news ngajak ngehina ngeleak ngungsi nolak note ntt nulis nyetik pada
        padahal pak pakai pamflet pdam penculik pendeta penolakan penuh penyembah posting potong provokatif pura putih
        resah rusuh sama sara saya sebar sembako semua serang setan sih speech spreading suara sudah suruh susulan
        tangan tanpa teman tembok tempat tersinggung terus tetangga tuduhan tulisan ustad vaksin voice
        """,
    ),
    Category.OGOH: (
        55,
        """
        ogoh*43 banjar*12 di*8 pemuda*7 jalan*6 kami*6 malam*6 pas*6 st*6 bentrok*5 mau*5 ngarak*5 pawai*5
        pengerupukan*5 rebutan*5 sebelah*5 #*4 latihan*4 lewat*4 maksa*4 rute*4 sound*4 waktu*4 ada*3 anak*3 catus*3
        dirusak*3 kabel*3 lomba*3 mabuk*3 minta*3 orang*3 pata*3 perempatan*3 ribut*3 saling*3 tadi*3 takut*3 yang*3
        antar*2 diprotes*2 dua*2 gesekan*2 hampir*2 izin*2 kalah*2 ke*2 kemarin*2 kena*2 masih*2 ngerupuk*2 nyangkut*2
        panas*2 panitia*2 pengamanan*2 sama*2 senggolan*2 stt*2 tabrakan*2 teruna*2 terus*2 tidak*2 tinggi*2 toko*2 adu
        agak ambruk arak arakan balas baleganjur bawa belum bendesa berhenti bertema bikin catuspata curiga datengin
        dekat depan diarak dibakar dibantu dilarang ditolak duluan ejek ejekan gong gotong ijin iuran jadwal jalur jam
        juri kaja kapan karena kayu kelod ketemu lain lama listrik medsos menyerupai meter min mohon muda nantang nanti
        ngadang ngalah ngotot nutup nya nyinggung padahal pagi parade pecalang pejabat pembuatan pengrupukan penonton
        perlu peserta pinggir posisi protes roboh rumah sabar saing salip sampai sekaa setra siap simpang sini start
        suara sudah sumbangan tantang tempat tgl tokoh uang urutan warga
        """,
    ),
    Category.PETASAN: (
        54,
        """
        petasan*45 anak*15 di*12 malam*9 ke*8 kaget*6 ada*5 jual*5 rumah*5 terus*5 tiap*5 #*4 bambu*4 dekat*4 dor*4
        jam*4 ledakan*4 main*4 meriam*4 nyalain*4 yang*4 dar*3 depan*3 der*3 kena*3 masuk*3 saya*3 bakar*2 bayi*2
        besar*2 bikin*2 bunyi*2 dari*2 dilempar*2 dogs*2 lempar*2 meledak*2 nangis*2 orang*2 padahal*2 pura*2 sakit*2
        sampai*2 sd*2 stres*2 tahun_baru*2 tangan*2 villa*2 waktu*2 warung*2 abis aja all anjing at atap ayam bahaya
        balai banjar banting bapak bensin bom brenti bukan dibawa dimainin disini firecrackers fireworks galungan gas
        griya gudang halaman hampir hotel ikut ilegal ini jalan jantungan jari jarinya jelang kacau kamar kandang karena
        kebakar kecil kelas kios kos lagi lansia lapangan long luka maghrib magrib melepuh minggu motor natal nenek
        ngamuk ngerakit night nyepi odalan pabrik pagi parah pasar pasien pedagang pekarangan pengendara pengerupukan
        penjaga pom putus rakitan roket rumahan rumput sapi scared sejak sekolah sembahyang sembunyi seminggu sisa smp
        sore spiritus suara takbiran takut tengah teras terganggu ternak tetangga the thrown tidak
        """,
    ),
}
