"""Words heard in past reports, written by tests/domain/learn.py: talk. How to read it: experience.py."""

from domain.category import Category

TALK: dict[Category, tuple[int, str]] = {
    Category.PEMILU_UANG: (
        56,
        """
        uang*15 bagi*12 #uang*10 #*7 banjar*6 caleg*6 calon*6 suara*6 ada*5 di*5 kalau*5 milih*5 nomor*5 saya*5 tim*5
        timses*5 asal*4 coblos*4 malam*4 per*4 pilih*4 sembako*4 untuk*4 amplop*3 beras*3 dari*3 janji*3 ke*3 ktp*3
        menang*3 no*3 paslon*3 rumah*3 sambil*3 serangan_fajar*3 to*3 vote*3 bansos*2 dan*2 dapat*2 dia*2 dibagi*2
        dibayar*2 dijanjikan*2 dikasi*2 dikasih*2 dirahasiakan*2 disuruh*2 ditawari*2 envelopes*2 kampanye*2 kasih*2
        keliling*2 kk*2 minyak*2 paket*2 perbekel*2 satu*2 sebelum*2 semen*2 semua*2 stiker*2 tadi*2 takut*2 they*2
        voucher*2 a and are baju bantuan bawah bawaslu bbm belanja beli bulat buying cash coblosan dalam dalemnya dana
        daster data datang didatangi dijanjiin dikumpulin dikumpulkan dipakai dipilih dirumah door dua ewallet for foto
        giving gong goreng isi jalan jangan kalender katanya kelod kelompok kemarin kepala ketahuan kilo kontrak krama
        kumpulin kupon lapor lelah lupa mau mencurigakan minta motor muka mulai nama nanti nego ngajak ngasi nitip
        nyelipin nyoblos nyumbang orang paid pak pencoblosan people pesan pintu politik punia saksi sapi sarung sebut
        sehabis sekian semalam subuh sudah sumbang sumbangan supaya surat suruh tawaran telling terima tetangga tolong
        transfer transport urut us wantilan warga who with x ya yang
        """,
    ),
    Category.PEMILU_NETRAL: (
        60,
        """
        calon*13 kampanye*10 desa*8 dukung*8 paslon*8 dinas*7 perbekel*7 milih*6 pakai*6 ikut*5 kelian*5 pilih*5 warga*5
        bilang*4 di*4 foto*4 guru*4 jari*4 kalau*4 pak*4 suruh*4 asn*3 babinsa*3 camat*3 dan*3 kpps*3 mobil*3 pasang*3
        polisi*3 rapat*3 satu*3 tertentu*3 tidak*3 tni*3 ada*2 ajak*2 arahkan*2 bagi*2 baliho*2 banjar*2 bareng*2
        bendesa*2 berpihak*2 caleg*2 deklarasi*2 hadir*2 kadus*2 kaos*2 ke*2 kecamatan*2 kepala*2 ketua*2 murid*2
        ngajak*2 nyuruh*2 panitia*2 pegawai*2 perangkat*2 pilkel*2 pose*2 sama*2 staf*2 timses*2 untuk*2 # anggota
        angkat apa aparat apk arahan baju bantu bantuan bawa beda bersama bidan boleh bupati campaigning civil coblos
        condong dana diam diancam dimutasi dipakai dipecat dipersulit diselipi dishare disuruh dukungan fasilitas for
        head ini intimidasi itu jadi kantor kapus keliling komen kontrak krama ktp kumpulin kumpulkan lapangan libur
        like lurah makan mau memihak menangkan merah minta motor netral netralitas nganterin ngarahin ngarahkan
        ngumpulin nomor oknum operator ortunya panwas partai pas pasien pemilu pendukung pengawas pilihan plat pns pps
        puskesmas rompi rt rumah s salah sambil sd sekolah servant simbol status stiker surat tells terangan to tugas us
        village vote wa wajib waktu who
        """,
    ),
    Category.PEMILU_KAMPANYE: (
        59,
        """
        di*27 kampanye*18 masa*11 tenang*11 baliho*8 caleg*8 masih*8 apk*6 sekolah*6 partai*5 pohon*5 sudah*5 ada*4
        bendera*4 calon*4 dipaku*4 ijin*4 keliling*4 stiker*4 tanpa*4 tidak*4 anak*3 bagi*3 banjar*3 depan*3 dipasang*3
        konvoi*3 mobil*3 padahal*3 pura*3 sama*3 spanduk*3 #*2 bawa*2 boleh*2 branding*2 dalam*2 dekat*2 gardu*2 h*2
        iklan*2 ini*2 jadwal*2 jalan*2 jam*2 kantor*2 malam*2 pagar*2 pakai*2 pas*2 pasang*2 paslon*2 pengeras*2
        perindang*2 pidato*2 roboh*2 rumah*2 simakrama*2 suara*2 terpasang*2 tps*2 akbar angkot balai bale belum berdiri
        bikin billboards brong campaign days desa dilanggar dini diturunkan during everywhere grup helm ibadah jembatan
        kan kaos kecil keras knalpot lampu_merah lapangan lewat libatkan macet medsos melanggar menutupi motor msh musik
        nutup odalan orang orasi pasar pelajaran pemedek pemerintah pendukung pertemuan piodalan poster posters quiet
        rambu rapat sebelum selebaran sepanjang sih still tanah tenda terbatas timpa timses tp tuh tutup umum up wa
        waktu yang yel
        """,
    ),
    Category.PEMILU_HOAKS: (
        52,
        """
        calon*19 palsu*9 di*8 kabar*8 suara*8 tps*7 #*6 bohong*6 tidak*6 beredar*5 isu*5 kotak*5 video*5 ada*4 fitnah*4
        hoax*4 katanya*4 perbekel*4 selebaran*4 sudah*4 wa*4 akun*3 benar*3 dibuka*3 hasil*3 kpu*3 malam*3 no*3 pemilu*3
        ramai*3 surat*3 bener*2 bisa*2 black*2 campaign*2 coblos*2 count*2 curang*2 disebar*2 ditukar*2 diundur*2
        editan*2 fb*2 foto*2 grup*2 hoaks*2 itu*2 kalau*2 kami*2 ktp*2 lama*2 mundur*2 nomor*2 padahal*2 pemilih*2
        pesan*2 pindah*2 pki*2 quick*2 serang*2 soal*2 undangan*2 viral*2 warga*2 agama already apa asing awal ballots
        belum berantai berita biar bilang bingung bodong buktinya bupati daftar dan deepfake desa dibakar dibilang
        dicoblos dicuri didiskualifikasi dikabarkan dipenjara dipindah diretas diri ditangkap dituduh ditunda dua duluan
        election emosi facebook fake gelap habis ijazah jadi jelas kali kan kerusuhan korupsi lebih luar marked memilih
        menghina mengundurkan meninggal message min nyebar nyoblos pakai paslon pemangku pemungutan pendukung
        penghitungan pernah pilkel postponed rumor screenshot sekolah selingkuh server tengah tercoblos terlibat tiktok
        tutup
        """,
    ),
    Category.PEMILU_KONFLIK: (
        66,
        """
        calon*14 pendukung*14 di*10 kalah*7 kantor*7 pilkel*7 #*6 desa*6 massa*6 rumah*6 baliho*5 dibakar*5 dirusak*5
        hasil*5 karena*5 mau*5 saling*5 tidak*5 tps*5 warga*5 beda*4 kubu*4 saksi*4 terima*4 timses*4 yang*4 dan*3
        depan*3 dua*3 ejek*3 kaca*3 orang*3 panas*3 penghitungan*3 pilihan*3 posko*3 spanduk*3 suara*3 tim*3 ancaman*2
        banjar*2 batu*2 bentrok*2 berkelahi*2 datang*2 demo*2 dicoret*2 dilempari*2 diserang*2 disobek*2 diusir*2
        hitung*2 jalan*2 kami*2 ke*2 kepung*2 konvoi*2 kumpul*2 kursi*2 lempar*2 marah*2 minta*2 mobil*2 ngumpul*2 no*2
        pada*2 paslon*2 pecah*2 pemenangan*2 perbekel*2 petugas*2 pohon*2 rebutan*2 sama*2 supporters*2 teriak*2 tolak*2
        ulang*2 ada antar apk balai balas bales bawa bendera benjol bikin bocor boikot bongkar caleg calonnya cekcok
        cepat dari debat diancem dibanting dikucilkan dilempar dipukul dirobek fighting gagal habis intimidasi jam
        kampanye kemenangan kepalanya ketegangan ketua komputer kotak kpps kpu lain lemparan lewat lokasi malam memanas
        menang menghadang mulai nantang ngayah nomor nutup padam pagi pak panitia partai pas pasang penjor perempatan
        perusakan protes ramai ribut rival rontok satu saya sebelah segel semalam semua setelah sindir situasi sudah
        sumbangan tadi takut tanaman tarik tegang telur tempat threatened timnya untung us
        """,
    ),
    Category.PEMILU_LAYANAN: (
        78,
        """
        tps*13 di*12 ktp*11 nyoblos*11 saya*11 bisa*10 belum*9 tidak*9 berapa*8 dimana*8 dpt*7 nama*7 ya*7 boleh*6 #*5
        apa*5 calon*5 hilang*5 kapan*5 masih*5 milih*5 min*5 pilkel*5 pindah*5 undangan*5 ada*4 bagaimana*4 dapat*4
        jam*4 kpps*4 pemilih*4 rumah*4 surat*4 c*3 cara*3 cek*3 datang*3 hari*3 jadi*3 kalau*3 ke*3 kemana*3 kerja*3
        memilih*3 pakai*3 pemberitahuan*3 sakit*3 syarat*3 umur*3 aja*2 banjar*2 bs*2 caranya*2 daerah*2 denpasar*2
        form*2 harus*2 i*2 ibu*2 lapor*2 libur*2 luar*2 lumpuh*2 mau*2 pas*2 pendaftaran*2 petugas*2 saksi*2 salah*2
        tanggal*2 terdaftar*2 vote*2 am badung baru bawa besok buka can coblos coblosan daftar dan dari debat desa dicek
        difabel digital dijemput dikasih dilihat dipakai disabilitas disini do dobel domisili dulu foreigner ganda h
        hasil honor jadwal jd jelas jumlah kami karena kartu kelod kk lansia lokasi masa masuk menikah meninggal
        milihnya mulai nggih nyepi nyoblosnya om online opname orang padahal pagi pak pemilu pemula pencoblosan
        pensiunan perbekel polisi politik pulang punya ramah rantau rusak saja sebagai shift suara sudah swastiastu
        tahun tapi tenang terakhir terima terus tetap tp tutup tutupnya uang urus visa waktu where
        """,
    ),
    Category.BUKAN_LAPORAN: (
        146,
        """
        pak*15 bot*11 ya*11 apa*10 ini*10 mau*10 aman*9 sudah*8 bikin*7 di*7 dimana*7 min*7 nomor*7 sim*7 berapa*6
        cara*6 hari*6 hilang*6 jadwal*6 urus*6 buka*5 desa*5 jam*5 kapan*5 malam*5 nihil*5 saya*5 selamat*5 skck*5
        suksma*5 surat*5 aja*4 bagaimana*4 bisa*4 halo*4 kantor*4 kemarin*4 maaf*4 motor*4 pagi*4 polisi*4 rahajeng*4
        salah*4 siapa*4 situasi*4 syarat*4 ada*3 anak*3 banjar*3 coba*3 hehe*3 jalan*3 kabar*3 ke*3 keliling*3 ketemu*3
        kirim*3 lowongan*3 makasi*3 nanya*3 perpanjang*3 samsat*3 stnk*3 tanya*3 terkendali*3 tes*3 tidak*3 yang*3
        balik*2 beli*2 biaya*2 bidan*2 cek*2 cuma*2 depan*2 galungan*2 ganti*2 hidup*2 info*2 is*2 izin*2 just*2
        kapolsek*2 kasih*2 kejadian*2 keramaian*2 kk*2 kondusif*2 kuningan*2 lan*2 lapor*2 laporan*2 lewat*2 lot*2
        mana*2 minggu*2 minta*2 mual*2 murah*2 nama*2 nonton*2 nya*2 nyepi*2 ogoh*2 om*2 permisi*2 polres*2 polsek*2
        sabtu*2 saja*2 sehat*2 swastiastu*2 tanah*2 telepon*2 terima*2 testing*2 this*2 tiket*2 tugas*2 untuk*2 wkwk*2 #
        a abaikan acara admin aktif akun alamat anaknya antrian apel are asli atas atm babi bahasa baik bantu bantuan
        bantuannya beres bhabinkamtibmas bhayangkara boat bpkb bulan can caranya cepat chat cuaca daftar damai dari
        dibantu dicabut dirgahayu ditutup doang dokter dong dumogi enaknya ferry festival foto ganteng giat gps guling
        hadir hahaha here hi hours hp hut i infonya iseng itu jadi jaga jajaran jangan jual kaja kak kalau kan kapal
        kemana kembali kepencet kos kotak kredit ktp lampune lancar lengkap lokasi lucu madu mantap marah masalahnya
        mati matur menonjol menu menuju merah mewali minum mulai my naik namanya nanti nasi ngaco nganggur notifikasi
        numpang nusa odalan office official ok online p pajak parah pasar patroli pecalang pencet pengaduan pengajuan
        perpanjangan pesan piket polri pos posyandu promo prosedurnya pulang pura puskesmas rahayu rahina raya
        rekomendasi renew resmi respon ribut sama sambang saraswati sareng security selalu selesai semoga semua setra
        siang siap start stop syaratnya tadi tahun tajen tanggal tau telat test the tiang tni vaksin wa warung what
        working
        """,
    ),
}
