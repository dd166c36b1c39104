"""Words that point to a crime. Weight: 5 says it alone, 3 nearly, 1 leans that way. Grammar: phrases.py."""

from domain.category import Category

BLADE = "senjata|parang|pedang|golok|celurit|clurit|arit|sabit|pisau|belati|keris|kapak|blakas|tombak|samurai|badik"
KNIFE = BLADE + "|knife|machete|blade|weapon|gun|pistol|tlajen|tiuk"
STRIKE = (
    "~pukul|~tampar|~hajar|~tendang|~siksa|~aniaya|~tonjok|~gebuk|~jambak|~cekik|~injak|~banting|~keplak"
    "|~cambuk|~tempeleng|~seret|~sundut|~getok|~jotos|~gampar|~tanduk|ngamplak|nigtig|~lempag|beaten|beating"
    "|beats|hits|hitting"
)
SPOUSE = "suami|istri|pacar|mantan|mertua|husband|wife|boyfriend|girlfriend|kurenan|somah|suaminya|istrinya"
PARENT = (
    "bapaknya|ayahnya|ibunya|pamannya|kakeknya|pakde|tiri|orangtua|orangtuanya|ortu|ortunya|bapa|meme|majikan"
    "|majikannya"
)
CHILD = (
    "anak|bocah|balita|bayi|murid|siswi|siswa|keponakan|ponakan|remaja|cucu|adik|cewek|gadis|child|kid|kids"
    "|girl|boy|daughter|son|santri|smp"
)
WOMAN = "perempuan|cewek|wanita|gadis|ibu|istri|janda|woman|women|girl|siswi|luh"
THING = (
    "motor|mobil|sepeda|scooter|bike|vario|scoopy|beat|nmax|pcx|pickup|hp|iphone|laptop|tv|emas|perhiasan"
    "|dompet|tas|uang|kas|helm|aki|spion|ban|mesin|pompa|kabel|genset|tabung|gas|gabah|padi|kopi|cengkeh"
    "|durian|pisang|kelapa|manggis|kakao|coklat|vanili|ayam|bebek|itik|sapi|babi|kambing|burung|ikan|celeng"
    "|godel|jemuran|sandal|sepatu|rokok|barang|burungnya|kotak|besi|gamelan|gong|perabotan|proyektor|kamera"
    "|phone|wallet|bag|passport|money|surfboard|camera|watch|bicycle|motorbike|kendaraan|cincin|kalung|gelang"
)

CRIME: dict[Category, dict[int, str]] = {
    Category.KEKERASAN: {
        8: "jenazah & ~temu|sungai|pantai|sawah|~apung|got|laut|jurang|kebun",
        7: "ribut|~ribut|keributan|berkelahi & sudah ~tangani / sudah ~lerai / dilerai",
        5: f"""
            ~kelahi, ~pukul, ~tampar, ~tendang, ~keplak, ~keroyok, ~tawur, ~tusuk, ~bacok, ~tebas, ~aniaya,
            ~tikam, ~tonjok, ~hajar, ~gebuk, ~jotos, baku hantam, senjata tajam, senjata api, saling lempar,
            ~lempar batu, bentrok fisik, adu fisik, adu pukul, ~carok, ~tebang leher, ~bunuh tetangga,
            pembunuhan, ~tembak, penembakan, ~sabet, stabbed, stabbing, punched, brawl, fighting, fight,
            attacked, assault, assaulted, balas dendam, main hakim, ~hakim massa, ~massa warga, genk motor,
            geng motor, ~siram air keras, air keras, ~bawa .. {BLADE}, ~acung .. {BLADE}, {KNIFE} & ngamuk,
            {KNIFE} & ~ancam
        """,
        3: f"""
            mau nyerang|serang, nyerang & pemuda|banjar|desa|malam, ~serbu, hitting, hit & man|people,
            slapped, teriak & cangkul|linggis|parang, nunjuk & cangkul|parang|muka,
            ~acung & cangkul|linggis|kayu|batu, cangkul & marah|teriak|~ancam, ~ancam bunuh, ~ancem bunuh,
            ~ancam, ~ancem, ~serang, ~bentrok, ~geger, ~sandera, ~sekap, ~tantang, nantangin, duel, gontok,
            ~gampar, hit me, beat me, beaten, threatened, threatening, {KNIFE}, ~ribut & {KNIFE},
            anak muda .. ribut, pemuda .. ribut, ribut .. pemuda, ~intimidasi, berdarah & ~ribut,
            ngamuk & ~pukul, ~cekik, bleeding & face, saling dorong, adu mulut .. ~pukul, ~keributan,
            ~rusuh, massa ngamuk, ~onar
        """,
        1: """
            ribut, cekcok, ngamuk, berdarah, lebam, babak belur, bonyok, dendam, emosi, ~keributan, angry,
            adu mulut, pemuda
        """,
    },
    Category.KDRT_PPA: {
        9: f"""
            {SPOUSE} & {STRIKE}, {SPOUSE} & ngamuk & {KNIFE},
            lansia|nenek|kakek|bayi & ~telantar / tidak ~kasih makan / tidak dikasi makan,
            hamil & dipaksa|{STRIKE}|smp|sma, hitting|hit|beating & child|wife|kid|girl|woman,
            {STRIKE} & bayi|balita
        """,
        5: f"""
            ~sentuh & {CHILD}|perempuan & badan|tubuh|guru|murid|paha|dada,
            guru & murid & badan|~sentuh|cerita|~peluk|~cium, istri saya .. {STRIKE},
            ~pegang & anak perempuan,
            ~pegang & {CHILD} & bapak|kakek|om|paman|guru|pria|laki & badan|dada|warung|suka,
            suka pegang & {CHILD}, {WOMAN} .. dipukul, {STRIKE} & istri, ipar & {STRIKE}, {STRIKE} & hamil,
            kdrt, pelecehan, ~leceh, ~cabul, ~perkosa, ~setubuh, ~rudapaksa, pedofil, ~raba, ~grepe,
            kekerasan seksual, kekerasan dalam rumah, kekerasan anak, kekerasan pada anak,
            kekerasan terhadap, kekerasan perempuan, predator anak, inses, sedarah, bapaknya .. hamil,
            raped, rape, molested, molesting, sexual, harassed, harassment, groping, groped,
            domestic violence, eksibisionis, kemaluan, kelamin, video porno, foto telanjang, foto bugil,
            video syur, video mesum, vcs & ~ancam, ~sebar foto & mantan|pacar|~ancam|~ancem, nikah paksa,
            ~nikah & dibawah umur, pernikahan dini, perdagangan orang, perdagangan anak, ~jual anak,
            ~jual diri, prostitusi anak, tppo, bayi & ~buang, ~telantar & anak|bayi|istri,
            {STRIKE} .. {SPOUSE}, {SPOUSE} .. {STRIKE}, {STRIKE} .. {PARENT}, {PARENT} .. {STRIKE},
            {STRIKE} .. anak|bayi|balita, {SPOUSE} .. ~ancam|~ancem|~bacok|~tusuk,
            {SPOUSE} & teriak|nangis|jerit & tolong|~pukul|lebam, ~aborsi, ~gugur kandungan,
            beating .. wife|child|kids|daughter|son|girlfriend, hits .. wife|child|kids, ~bully,
            perundungan, dirundung, ~siksa & {CHILD}, anak & ~kurung|dikunci|~sekap|~rantai,
            tidak ~kasih makan & anak|ibu|nenek, di bawah umur & ~hamil|om|ajak|pacar|hotel
        """,
        3: f"""
            lansia|nenek|kakek & ~tinggal & sendirian|makan, {STRIKE} & {SPOUSE}, {STRIKE} & {PARENT},
            suami .. kasar, istri .. lebam, ~ajak .. hotel, ~ajak ketemuan, ~ajak .. kamar,
            {CHILD} & om|orang dewasa|~goda|~peluk|~cium|~elus, ~intip .. mandi, ~intip & {WOMAN}, ngintip,
            mengintip, ~goda .. {WOMAN}, {WOMAN} & ~peluk|~remas|colek|~pegang pantat|~paksa,
            tahun & om & wa|ketemuan|hotel|uang, ~pegang .. payudara|dada|pantat|paha, ~siul, catcalling,
            touched me, touching, {CHILD} .. ~hamil, ~hamil & smp|sma|pacar, ~eksploitasi, ~pekerja anak,
            anak .. ~paksa .. kerja|ngemis, ~stalking, ~kuntit .. {WOMAN}, ibu tiri, bapak tiri, ayah tiri,
            anak .. dipukul, jerit & anak|istri|suami, {CHILD} & telanjang, perempuan & ~culik, ~terlantar
        """,
        1: "suaminya, istrinya, lebam, telanjang, jerit, mantan",
    },
    Category.NARKOBA: {
        9: """
            tramadol, pil koplo, obat keras,
            sabu, nyabu, ganja, narkoba, narkotika, pesta obat, pesta narkoba, pesta sabu, ekstasi, kokain,
            cocaine, pengedar
        """,
        5: """
            narkoba, narkotika, narkotik, sabu, nyabu, sabusabu, ganja, ekstasi, ineks, inex, kokain,
            heroin, putaw, pil koplo, koplo, tembakau gorila, tembakau sintetis, sinte, bong, pengedar,
            pengedar obat, bandar sabu, ~edar obat, obat terlarang, obat keras, tramadol, hexymer,
            magic mushroom, mushroom, jamur tahi sapi, cocaine, weed, marijuana, meth, drugs, drug,
            cannabis, dealer, overdosis, nyimeng, cimeng, ~hisap lem, ngelem, ~lem aibon, paket hemat,
            ~transaksi & ~taruh|bungkusan|~foto|kos|malam|gelap|tempel,
            ~tempel & bungkusan|paket|tiang|gardu, bungkusan & ~foto|gardu, jarum suntik, plastik klip,
            hasis, vape & isi|cairan / liquid thc
        """,
        3: """
            ~transaksi, bungkusan, ~bungkus & ~foto, ~sakau, alat hisap, obatan, nge fly, ngefly,
            teler & obat, pil & minum
        """,
        1: "mencurigakan, klip, paket, teler, kos",
    },
    Category.CURI: {
        9: "maling|pencuri|copet|jambret & ~tangkap|nangkep|ketangkep|~aman",
        5: f"""
            maling, ~curi, ~colong, ~copet, ~jambret, ~rampok, ~begal, ~bobol, curanmor, curat, curas,
            ~congkel, ~cungkil, ~gondol, ~embat, ~sikat habis, stolen, stole, thief, thieves, robbed, robbery,
            burglar, burglary, broke into, break in, snatched, pickpocket, pratima & hilang|~rusak|~bongkar,
            {THING} .. hilang, hilang .. {THING}, kotak sesari, kunci nyantol, ~ambil orang, ~satron,
            penadah, barang curian, pembobol, ~jebol & toko|warung|rumah & barang|uang, ~gasak,
            ~sikat orang, ~bongkar & kios|rumah|warung|toko|brankas|kotak, ~rampas, ~kuras & rumah|toko|atm
        """,
        3: f"""
            saya & diambil, diambil org|orang, ngilang & motor|hp, {THING} & hilang,
            ~ambil .. tanpa ijin|izin|bayar, ~bongkar, kebobolan, ~gerayang, hilang .. parkiran,
            ~panjat tembok, loncat tembok, ~loncat pagar, masuk rumah & malam|kosong, gembok & ~rusak,
            dirusak & pintu, pintu & ~rusak & tidak ada, kemalingan, kecolongan, missing from,
            {THING} & gone, dibawa kabur & motor|mobil|hp|tas, tali & ~potong & sapi|kerbau|babi, sisa bulu,
            klepto, ~nyelonong, cctv & helm
        """,
        1: "cctv, ~hilang, kunci, garasi, gembok, pelaku",
    },
    Category.PENIPUAN: {
        5: """
            uang muka & kabur|hilang|batal|fiktif, vendor|penjual|agen|pengurus|panitia .. kabur|ngilang,
            uang & kabur & muka|dp|pesan|katering|arisan|tabungan|koperasi, cheated, cheated me, tricked,
            overcharged, money changer & cheat|cheated|short|less, ~tipu, penipuan, arisan, pinjaman online,
            investasi bodong, bodong & uang|investasi|koperasi, robot trading, kripto, ~gelap uang,
            ~gelap motor, ~gelap mobil, penggelapan, ~gelapin, otp, kode otp, file apk, apk, phising,
            phishing, scam, scammed, scammer, fraud, deposit & disappeared, modus, hipnotis, ~gendam,
            ~tagih & pinjaman|utang|hutang|cicilan, pinjaman online & ~ancam|~ancem|datang|teror,
            debt collector, dept collector, penagih utang, rentenir, bank emok,
            ~blokir & transfer|uang|nomor, transfer & barang|~kirim|nomor|hilang|bohong, uang palsu, upal,
            cek kosong, ~bobol rekening, kebobolan rekening, rekening & ~kuras|~bobol|hilang, fake money,
            counterfeit, giveaway, undian palsu, menang undian, mama minta pulsa, minta pulsa,
            lowongan kerja palsu, loker palsu, ~janji kerja & uang|bayar, ~calo & kerja|polisi|cpns|kapal,
            kapal pesiar & uang|bayar|janji, umroh & uang, travel bodong, uang & dibawa kabur,
            uang & dibawa lari, ~bawa kabur uang, ~bawa lari uang,
            rental & tidak ~kembali|nomor_mati|hilang|kabur, mlm, skimming,
            ~palsu & tanda tangan|sertifikat|ijazah|surat, tidak ~kirim & transfer|bayar|beli,
            ~ngaku dari bank, ~aku bank, ~aku polisi & transfer|uang, jual rumah fiktif,
            fiktif & uang|jual|beli|order, order fiktif
        """,
        3: """
            ~tagih & ~ancam|~ancem|datang|neror|teror|~sebar|utang|hutang, ~sebar .. data, data .. ~sebar,
            teror .. wa|telepon, neror, ~blokir, koperasi & kabur|macet|hilang / tidak bisa, hutang, utang,
            tabungan & hilang|habis|raib, ~gadai & bukan, belum dikirim & transfer|bayar, ~palsu,
            bawa kabur & uang, kerugian, cod & palsu|isi, ~iming, rugi & #uang, agent & deposit|paid,
            sewa & transfer, pinjam & tidak ~kembali, online & #uang, ~aku dari & telepon|wa, link & klik,
            klik & link
        """,
        1: "rekening, transfer, investasi, online, koperasi, dp, cicilan, #uang, bank",
    },
    Category.JUDI: {
        9: "tajen, metajen, judi online, togel, sabung ayam, ceki, judi, slot, bola adil",
        5: """
            judi, ~judi, perjudian, judi online, slot, tajen, ~tajen, sabung ayam, adu ayam, klecan,
            branangan, togel, toto gelap, bola adil, ceki, maceki, meceki, domino & uang|taruhan,
            kartu remi, remi & uang|taruhan, kartu & taruhan|uang, dadu, kocokan, mong mong, cap jeki,
            capjiki, kupon putih, kupon & nomor|pasang, bandar .. judi, bandarnya, gambling, gamble,
            cockfight, cockfighting, casino, betting, bets, mesin ketangkasan, mesin dingdong, dingdong,
            ~pasang nomor, qiu qiu, qq & uang, sakong, blok kiu, spirit & uang & kartu, tembak ikan & uang,
            ~taruh uang, main kartu, zeus, gacor, depo slot, sportbook, bola & pasang & taruhan
        """,
        3: """
            taruhan, ~taruhan, arena & ayam, ayam & uang, taji, bandar, bebotoh, saya & botoh, botoh,
            pasang & nomor, ~pasang taruhan, poker
        """,
        1: "ayam, kartu, bandar",
    },
    Category.MIRAS: {
        7: "mabuk & ngamuk|ribut|teriak|~ganggu|~goda|onar, miras, oplosan, arak",
        5: """
            mabuk & ngamuk|ribut|rese|~ganggu|teriak, miras, minuman keras, oplosan, ~oplos, ~mabuk,
            mabukan, ~tenggak, pesta arak, arak, tuak, alkohol, anggur merah, whisky & oplos, minum bir,
            bir & anak|minum|botol, minumminum, vodka & anak|minum, drunk, drunken,
            alcohol & selling|kids|drunk|minors|poison, kecekan, pesta minuman, botol minuman,
            ~minum .. sampai teler, metuakan, tuakan
        """,
        3: """
            teler, sempoyongan, botol & ~serak, minum & ribut|berkelahi|malam, intoxicated, muntah & botol,
            drinking, bau alkohol, ~nongkrong .. minum, ~minum anak muda
        """,
        1: "botol, minum, nongkrong, warung remang",
    },
    Category.ORMAS_PREMAN: {
        9: "debt collector & ~paksa|~rampas|maksa & motor|mobil, mata elang",
        5: """
            preman, premanisme, ~palak, ~malak, pungutan liar & parkir, parkir liar & ~paksa|minta|~ancam,
            uang keamanan, jatah keamanan, jatah preman, jatah lapak, uang lapak & ~paksa|~ancam,
            setoran & toko|pedagang|~paksa, ~peras, pemerasan, ~jago kampung, jagoan & minta|~ancam, ormas,
            protection money, extort, extortion, extorting, gangster, thugs, thug, minta jatah,
            jatah proyek, ~paksa minta & uang|#uang, uang rokok & preman|proyek|toko|pedagang, centeng,
            tukang pukul, ~ancam .. pedagang, pedagang & ~ancam|~ancem & uang, minta thr & ~paksa|ormas,
            minta uang .. sopir, sopir & ~palak|~pungut
        """,
        3: """
            tukang parkir & maksa|~paksa|minta|~ancam, minta uang & ~paksa|~ancam|~ancem, ~kempes,
            seragam loreng & minta, minta sumbangan & ~paksa, ~paksa bayar, ~intimidasi pedagang,
            ~rusak warung & minta, ~paksa & #uang, money & demand|demanded|demanding,
            kelompok & minta & proyek, jatah, setoran
        """,
        1: "maksa, ~paksa, pedagang, proyek, setor, keamanan",
    },
    Category.HOAKS_SARA: {
        9: "~edar video & takut|panik|lama|padahal|dibilang, video lama",
        5: """
            hoaks, hoax, hoak, berita bohong, kabar bohong, berita palsu, kabar palsu, sara,
            ujaran kebencian, ~hina agama, penistaan, ~nista agama, ~nista,
            ~hina .. agama|hindu|islam|kristen|sesajen|nyepi|budaya|suku|bali|pura|pemangku,
            agama & ~hina|~ejek|~lempar|~cat|kasar|kafir|~provokasi|~jelek|~benci, rasis,
            suku & ~hina|~usir|~benci|~ejek, ~usir pendatang,
            ~usir .. jawa|muslim|madura|sumba|flores|ntt|papua|lombok,
            provokasi & sara|agama|suku|~posting|~usir|medsos,
            ~provokasi & fb|wa|grup|facebook|tiktok|medsos, kafir, pesan berantai, ~edar pesan,
            ~sebar berita & tidak benar|bohong|padahal|panik, padahal tidak benar, padahal bohong,
            isu penculikan, fake news, hate speech, racist, religious hatred, insulting religion, insults,
            blasphemy, mushola & ~lempar|~cat|~rusak|~usir|~tolak, masjid & ~lempar|~rusak|~tolak,
            gereja & ~lempar|~rusak|~tolak, ~tolak .. ibadah, ~bubar ibadah, adu domba, radikal, khilafah,
            teroris, terorisme, bendera isis, larang adzan, adzan & ~protes|~larang|~tolak, speaker masjid
        """,
        3: """
            ~sebar & fitnah, fitnah, ~fitnah, grup wa & ~sebar|panik|~edar, ~edar & wa|fb|grup|video|kabar,
            video & viral & ~hina|bohong, ~hina & fb|medsos|tiktok|facebook|postingan|komentar,
            akun & ~hina|palsu|~provokasi, isu & ~sebar|~edar|panik, ~provokasi, ~provokator,
            kabar & apa benar, apa benar & wa|berita|kabar|~edar, nyebar .. berita, berita & padahal,
            ~benci, viral & tidak benar, menyesatkan, aliran sesat, sesat
        """,
        1: "fb, facebook, tiktok, medsos, grup, ~sebar, postingan, viral, komentar, agama, panik, akun, isu",
    },
}
