# Bahasa Indonesia. Hangat, singkat, hormat; satu pertanyaan per pesan; tanpa istilah dinas untuk warga.

language-name = 🇮🇩 Bahasa Indonesia

## Tombol

button-report = 📢 Lapor
button-emergency = 🚨 Darurat
button-my-reports = 📋 Laporan saya
button-elections = 🗓 Jadwal pemilu
button-help = ℹ️ Bantuan
button-tasks = 🗂 Tugas
button-send = ✅ Kirim
button-kind = 🏷 Jenis
button-place = 📍 Lokasi
button-secret = 🙈 Rahasia
button-cancel = ✖️ Batal
button-back = ⬅️ Kembali
button-share-location = 📍 Bagikan lokasi
button-choose-desa = 🏘 Pilih desa
button-outside = 🌏 Bukan di Tabanan
button-behalf = 👥 Untuk warga
button-not-behalf = 👤 Laporan saya sendiri
button-accept = ✅ Terima
button-resolve = ✔️ Selesai
button-no-note = ⏭ Tanpa catatan
button-add = ➕ Tambah info
button-withdraw = ✖️ Tarik laporan
button-unwithdraw = ↩️ Batal menarik
button-done = 👍 Sudah beres
button-not-done = 👎 Belum

## Salam dan bantuan

welcome =
    Om Swastiastu, { $name } 🙏

    Saya <b>Kulkul</b>, penghubung warga Kabupaten Tabanan dengan petugasnya.
    Tulis saja apa yang terjadi, atau kirim foto, suara, atau lokasi. Laporan Anda langsung sampai ke perbekel, babinsa, atau polisi yang bisa bertindak, dan Anda dikabari sampai beres.
    Yang disimpan hanya nama Telegram, laporan, dan lokasi yang Anda kirim; hanya petugas yang menangani yang melihatnya. Dengan memakai Kulkul Anda menyetujui pemberitahuan privasi versi { $version }: /privasi

    Ada bahaya sekarang? Telepon <b>110</b> (gratis, 24 jam).
welcome-on-duty =
    Om Swastiastu, { $name } 🙏

    Anda bertugas sebagai <b>{ $titles }</b>.
    Laporan untuk Anda datang ke obrolan ini: tekan ✅ Terima, lalu ✔️ Selesai bila sudah beres. 🗂 Tugas menampilkan yang masih terbuka. Anda juga dapat melapor, untuk diri sendiri atau untuk warga.
    Yang disimpan hanya nama Telegram, laporan, dan lokasi yang dikirim; hanya petugas yang menangani yang melihatnya. Dengan memakai Kulkul Anda menyetujui pemberitahuan privasi versi { $version }: /privasi

    Ada bahaya sekarang? Telepon <b>110</b> (gratis, 24 jam).
help-call = ☎️ <b>Telepon 110</b> bila ada bahaya sekarang (gratis, 24 jam).
help-report =
    <b>Cara melapor</b>
    1. Tulis apa yang terjadi, atau kirim foto, suara, video, atau lokasi.
    2. Lengkapi tempatnya bila ditanya.
    3. Tekan ✅ Kirim.

    Anda mendapat nomor laporan dan kabar di setiap langkah; semuanya ada di 📋 Laporan saya.
    🙈 Rahasia: hanya polisi yang membaca, nama Anda tidak ditampilkan.
    Tidak jadi? Tekan ✖️ Batal, atau tulis /batal.
help-report-too =
    <b>Cara melapor</b>
    Tulis, atau kirim foto, suara, video, atau lokasi, lalu tekan ✅ Kirim. Untuk warga, dengan izinnya: tekan 👥 Untuk warga.
    Salah tekan? Tulis /batal.
help-officer =
    <b>Polisi banjar</b>
    ✅ Situasi aman: sekali sehari, bila nihil kejadian.
    🗂 Tugas: kasus terbuka di wilayah Anda. Tekan ✅ Terima untuk menangani, lalu ✔️ Selesai dan tulis apa yang dilakukan.
    Balas kartu kasus: kata-kata Anda sampai ke pelapor.
    Hari pemungutan suara: jawab pertanyaan tiap TPS dengan 🟢 Aman atau 🟠 Ada kendala.
help-responder =
    <b>Menangani kasus</b>
    Kasus datang sendiri ke obrolan ini; yang masih terbuka ada di 🗂 Tugas.
    ✅ Terima: Anda yang menangani, dan pelapor langsung dikabari.
    💬 Tanya: bertanya kepada pelapor. Balas kartu kasus: memberinya kabar.
    ↪️ Teruskan atau 🚫 Bukan wewenang: menyerahkan kepada yang lebih tepat, dengan alasan.
    ✔️ Selesai: tulis apa yang dilakukan, boleh dengan foto; pelapor ditanya apakah sudah beres.
    ✅ Situasi aman: sekali sehari, bila nihil kejadian.
help-commander =
    <b>Memimpin wilayah</b>
    Kasus gawat langsung dikabarkan di sini; tekan 👁 Tenang bila sudah Anda lihat.
    Di kartu kasus: ✋ Ambil alih, atau 🧭 Perintahkan seorang petugas.
    📊 Situasi: angka, peta, dan kasus terbuka sampai ke desa. Ringkasannya datang pagi dan malam.
    📣 Siaran: tulis, pilih penerima, lalu minta persetujuan orang kedua.
help-operator =
    <b>Pusat komando</b>
    ⚠️ Jabatan kosong, petugas yang tidak terjangkau, dan kiriman yang gagal dikabarkan di sini.
    📊 Situasi: angka, peta, dan kasus terbuka sekabupaten.
    📣 Siaran: siaran Anda disetujui komandan atau operator lain; siaran komandan boleh Anda setujui.
    /roster: seluruh daftar petugas, dari dan ke berkas Excel. /undang: tautan sekali pakai dan kode QR untuk satu orang.
    /petugas: siapa menjabat apa; cari, ganti sebutan, pindahkan, atau akhiri. Kasus berjalan ikut berpindah.
    /pemilu: kirim berkas pemilu .toml ke obrolan ini; perubahannya ditampilkan dulu.
    /audit: siapa melakukan apa, dan kapan.
command-tugas = kasus yang masih terbuka
command-aman = nihil kejadian hari ini
command-situasi = angka, peta, dan kasus terbuka
command-siaran = kirim siaran
command-kesiapan = kesiapan petugas, dan latihan
command-tps = papan TPS hari pemungutan suara
command-ekspor = berkas kasus 30 hari terakhir
command-posko = grup posko
command-undang = undang petugas dengan tautan dan kode QR
command-petugas = siapa menjabat apa; pindah dan akhiri
command-pemilu = daftar pemilu dan berkasnya
command-roster = daftar petugas, dari dan ke berkas
command-rawan = daerah rawan
command-audit = catatan siapa melakukan apa
command-lapor = mulai laporan
command-darurat = bahaya sekarang
command-laporan = laporan saya
command-jadwal = jadwal pemilu
command-batal = batalkan yang sedang ditulis
command-bahasa = ganti bahasa (English)
command-privasi = data Anda
command-bantuan = cara memakai Kulkul
bot-about = Lapor ke perbekel, babinsa, dan polisi di Kabupaten Tabanan. Ada bahaya sekarang? Telepon 110.
bot-description =
    Om Swastiastu 🙏
    Kulkul menghubungkan warga Kabupaten Tabanan dengan petugasnya. Tulis apa yang terjadi, atau kirim foto, suara, atau lokasi: laporan Anda sampai ke perbekel, babinsa, atau polisi yang bisa bertindak, dan Anda dikabari sampai beres.

    Ada bahaya sekarang? Telepon 110 (gratis, 24 jam).
ask-language = Mau memakai bahasa apa?
language-set = Baik, saya memakai bahasa Indonesia.
call-110 = ☎️ Ada bahaya sekarang? Telepon <b>110</b> dahulu.

## Menulis laporan

ask-what =
    Silakan, apa yang terjadi dan di mana?
    Tulis dengan kata-kata sendiri, atau kirim foto, suara, video, atau lokasi.
ask-where =
    Di mana kejadiannya?
    Tekan 📍 Bagikan lokasi, tekan 🏘 Pilih desa, atau ketik nama desanya.
emergency-ask-where =
    ☎️ <b>Telepon 110</b> sekarang bila bisa (gratis, 24 jam).

    Di mana Anda? Tekan 📍 Bagikan lokasi, tekan 🏘 Pilih desa, atau ketik nama desanya.
outside =
    Lokasi itu di luar Kabupaten Tabanan, di luar jangkauan petugas kami. Untuk pertolongan di mana pun, telepon <b>110</b>.

    Bila kejadiannya di Tabanan: di desa mana? Ketik nama desanya atau tekan 🏘 Pilih desa. Tulisan Anda tersimpan.
draft-head = 📝 <b>Draf laporan, belum terkirim</b>
draft-urgent =
    🚨 <b>DARURAT, belum terkirim</b>
    ☎️ <b>Telepon 110</b> sekarang bila bisa.
draft-kind = 🏷 { $category } · { $severity }
draft-place = 📍 { $place }{ $source ->
        [home] { " " }(desa Anda)
        [words] { " " }(dari tulisan Anda)
       *[chosen] { "" }
    }{ $pin ->
        [yes] , titik peta ada
       *[no] { "" }
    }
draft-place-missing = 📍 Tempat belum diketahui
draft-media = 📎 { $list }
draft-secret = 🙈 Rahasia: hanya dibaca polisi, nama Anda tidak ditampilkan
draft-behalf-named = 👥 Untuk { $name }, dengan izinnya
draft-ask-behalf = <b>Siapa nama warganya?</b> Tulis namanya, atau lanjutkan tanpa nama. Pastikan warga itu mengizinkan.
draft-behalf = 👥 Untuk warga, dengan izinnya
draft-words = <blockquote>{ $text }</blockquote>
draft-ask-what = Apa yang terjadi? Tulis dengan kata-kata sendiri, atau kirim foto, suara, atau video.
draft-ask-what-first = Apa yang terjadi? Tulis dulu, atau kirim foto, suara, atau video.
draft-ask-where = <b>Di mana kejadiannya?</b> Ketik nama desanya, tekan 🏘 Pilih desa, atau 📍 Lokasi.
draft-ask-kind = <b>Apa jenisnya, dan seberapa mendesak?</b>
draft-ask-kecamatan = <b>Kecamatan mana?</b>
draft-ask-desa = <b>Desa mana di Kecamatan { $kecamatan }?</b>
draft-ask-candidates = <b>Desa yang mana?</b>
draft-ready = Sudah benar? Tekan ✅ Kirim. Bisa ditambah tulisan atau foto.
draft-cancelled = Draf dibuang. Tulis lagi kapan saja bila perlu.
draft-already-sent = Laporan ini sudah terkirim dengan nomor { $number }.
draft-gone = Draf ini sudah dibuang. Tulis lagi untuk memulai yang baru.
draft-full = Draf ini sudah penuh. Tekan ✅ Kirim dahulu; tambahan bisa menyusul lewat ➕ Tambah info.
always-secret = Jenis laporan ini selalu dirahasiakan.
nothing-to-cancel = Tidak ada yang sedang ditulis.
question-dropped = Baik, tidak jadi.
media-count = { $count } { $kind ->
        [photo] foto
        [video] video
        [video_note] video
        [voice] rekaman suara
        [audio] audio
       *[other] berkas
    }
cut-mark = { " " }… (dipotong)

## Kartu pelapor

report-card =
    📨 <b>{ $number }</b> · { $category }
    📍 { $place } · { $opened } WITA
    <blockquote>{ $excerpt }</blockquote>
report-status-new =
    ✅ <b>Terkirim.</b> Sudah sampai ke <b>{ $holder }</b>.
    Begitu diterima, Anda dikabari di sini.
report-status-unheld =
    ✅ <b>Terkirim.</b> Kami sedang mencarikan petugas dan mengabari Anda di sini.
    Bila mendesak, telepon <b>110</b>.
report-status-accepted = 🤝 <b>Diterima</b> oleh <b>{ $holder }</b>, { $at } WITA. Sedang ditangani.
report-status-resolved =
    ✔️ <b>Selesai</b> menurut <b>{ $holder }</b>, { $at } WITA:
    <blockquote>{ $note }</blockquote>
    <b>Sudah beres?</b>
report-status-closed = 🙏 <b>Ditutup.</b> Terima kasih sudah ikut menjaga desa.
report-status-reopened = 🔁 <b>Dibuka lagi.</b> <b>{ $holder }</b> sudah diberi tahu.
report-status-withdrawn = ↩️ <b>Anda menarik laporan ini.</b>
report-status-duplicate = 🔗 Digabung dengan laporan lain tentang kejadian yang sama.
report-confidential = 🙈 Rahasia: nama Anda tidak ditampilkan kepada siapa pun.
report-ask-more = <b>Apa yang mau ditambahkan?</b> Tulis, atau kirim foto, suara, atau video.
category-hint-PEMILU_UANG = Pelanggaran pemilu ditangani Bawaslu, dengan batas waktu melapor sendiri (7 hari kerja sejak diketahui). Nomor di atas tidak menghentikan batas waktu itu: laporkan juga ke Bawaslu Tabanan atau Panwascam.
category-hint-PEMILU_NETRAL = { category-hint-PEMILU_UANG }
category-hint-PEMILU_KAMPANYE = { category-hint-PEMILU_UANG }
category-hint-PEMILU_HOAKS = { category-hint-PEMILU_UANG }
category-hint-PEMILU_KONFLIK = Bila mulai ribut, menjauh dan telepon <b>110</b>.
category-hint-PEMILU_LAYANAN = Cek daftar pemilih: cekdptonline.kpu.go.id. Undangan memilih dan lokasi TPS: tanyakan ke PPS di kantor desa.
no-reports = Belum ada laporan. Tulis saja apa yang terjadi untuk memulai.
my-reports = 📋 <b>Laporan Anda</b> ({ $count }). Tekan untuk membuka.

## Kartu petugas

case-card =
    { $severity } · <b>{ $number }</b>
    🏷 { $category }
    📍 { $place }
    🕒 { $opened }
    👤 { $reporter }
    <blockquote>{ $text }</blockquote>
case-card-confidential =
    🔒 <b>{ $number }</b> · { $place }
    <tg-spoiler>{ $severity }
    🏷 { $category }
    🕒 { $opened }
    👤 { $reporter }</tg-spoiler>
    <blockquote><tg-spoiler>{ $text }</tg-spoiler></blockquote>
case-words =
    <b>{ $number }</b>, tulisan lengkap:
    { $text }
case-without-words = (tanpa tulisan)
case-media = 📎 { $count } lampiran
case-ask-note = <b>Apa yang sudah dilakukan?</b> Tulis singkat; boleh kirim foto. Pelapor akan membacanya.
case-status-new = ⏳ Menunggu diterima. Pemegang: <b>{ $holder }</b>. Anda juga dapat mengambilnya.
case-status-new-read = ⏳ Menunggu diterima. Pemegang: <b>{ $holder }</b>.
case-status-new-mine = ⏳ <b>Untuk Anda.</b> Tekan ✅ Terima bila Anda yang menangani.
case-status-reopened = 🔁 Dibuka lagi oleh pelapor. Pemegang: <b>{ $holder }</b>.
case-status-reopened-mine = 🔁 <b>Pelapor bilang belum beres.</b> Tekan ✅ Terima untuk melanjutkan.
case-status-accepted = 🤝 Dipegang <b>{ $holder }</b> sejak { $at } WITA.
case-status-accepted-mine = 🤝 <b>Anda memegang kasus ini</b> sejak { $at } WITA. Bila sudah beres: ✔️ Selesai.
case-status-resolved = ✔️ Selesai oleh <b>{ $holder }</b>, { $at } WITA: { $note }
case-status-closed = 🔒 Ditutup { $at } WITA. Hasil dari <b>{ $holder }</b>: { $note }
case-status-withdrawn = ↩️ Ditarik oleh pelapor.
case-status-duplicate = 🔗 Digabung dengan laporan lain.
no-note = tanpa catatan
reporter-named = Pelapor: { $name }
reporter-behalf-named = Pelapor: { $name }, dituliskan oleh { $officer }
reporter-behalf = Pelapor: warga, dituliskan oleh { $officer }
reporter-unreachable = Pelapor: { $name } (tidak bisa dihubungi lewat bot)
reporter-confidential = Pelapor dirahasiakan ({ $pseudonym })
reporter-gone = Data pelapor sudah dihapus
holder-nobody = belum ada petugas
no-tasks = Tidak ada kasus terbuka untuk Anda. Suksma 🙏
tasks =
    🗂 <b>Kasus terbuka</b> ({ $count }), yang paling mendesak di atas. Tekan untuk membuka.
    ⏰ Terlambat: { $late } · Halaman { $page } dari { $pages }
list-row = { $severity } { $number } · { $category } · { $place } · { $state }
state-new = menunggu
state-accepted = ditangani
state-resolved = selesai
state-closed = ditutup
state-reopened = dibuka lagi
state-withdrawn = ditarik
state-duplicate = digabung

## Penolakan yang ramah

forged = Tombol itu tidak dikenal. Tekan ℹ️ Bantuan bila perlu.
not-yours = Kasus ini bukan untuk akun Anda.
not-your-post = Jabatan Anda sekarang tidak mencakup kasus ini.
not-your-report = Laporan ini bukan dari akun Anda.
already-taken = { $number } sudah diterima lebih dulu oleh { $holder }.
held-by-another = { $number } sekarang dipegang { $holder }.
moved-on-new = { $number } belum sampai ke langkah itu.
moved-on-accepted = { $number } sedang ditangani.
moved-on-resolved = { $number } sudah dinyatakan selesai.
moved-on-closed = { $number } sudah ditutup. Buka lagi lewat 📋 Laporan saya, atau tulis laporan baru.
moved-on-reopened = { $number } dibuka lagi oleh pelapor.
moved-on-withdrawn = { $number } sudah ditarik oleh pelapor.
moved-on-duplicate = { $number } sudah digabung dengan laporan lain.
cannot-use = Maaf, kiriman seperti itu belum bisa saya teruskan. Tulis dengan kata-kata, atau kirim foto, suara, video, atau lokasi.
unknown-command = Perintah itu tidak saya kenal. Tulis saja apa yang terjadi, atau tekan ℹ️ Bantuan.
apology =
    Maaf, kiriman Anda tadi gagal kami olah. Kiriman itu tersimpan dan operator diberi tahu (nomor gangguan { $incident }).
    Mohon kirim sekali lagi. Bila mendesak, telepon 110.
invitation-unknown = Tautan undangan itu tidak dikenal. Mintalah yang baru kepada operator.
invitation-used = Tautan undangan itu sudah dipakai. Mintalah yang baru kepada operator.
invitation-expired = Tautan undangan itu sudah lewat masanya. Mintalah yang baru kepada operator.
invitation-revoked = Tautan undangan itu sudah dicabut. Mintalah yang baru kepada operator.
invitation-already-yours = Anda sudah menjabat { $post }. Tautan ini masih utuh; berikan kepada yang dituju.
invitation-wait = Beberapa tautan undangan yang Anda coba tidak dikenal. Demi keamanan, tautan dari akun Anda baru dibaca lagi { $until } WITA. Melapor tetap bisa kapan saja; undangan yang benar dapat diminta kepada operator.
invitation-taken-already = Undangan itu sudah dipakai.
invitation-taken = 🤝 <b>{ $name }</b> menerima undangan dan sekarang <b>{ $post }</b>.
guesser = ⚠️ Akun <b>{ $name }</b> (nomor { $id }) mencoba { $count } tautan undangan yang tidak dikenal. Tautan dari akun itu tidak dibaca sampai { $until } WITA; laporannya tetap diterima.

## Undangan

button-invitations = 📋 Undangan terbuka ({ $count })
button-no-title = ⏭ Tanpa sebutan
button-days = { $count } hari
button-revoke = 🚫 Cabut undangan
post-banjar_officer = Polisi banjar
post-bhabinkamtibmas = Bhabinkamtibmas
post-babinsa = Babinsa
post-perbekel = Perbekel
post-commander = Komandan
post-operator = Operator
area-whole = Seluruh { $place }
area-banjar = Banjar { $number }, { $place }
area-not-known = “{ $words }” tidak saya temukan sebagai wilayah untuk jabatan itu. Ketik nama atau kodenya, atau pilih dari tombol.
for-operators = Menu ini untuk operator pusat komando.
invite-role =
    ✉️ <b>Undangan petugas</b>
    Untuk jabatan apa?
invite-area =
    ✉️ <b>{ $role }</b> di mana?
    Tekan, atau ketik nama atau kode wilayahnya.
invite-area-which = ✉️ Yang mana?
invite-banjar =
    ✉️ Banjar mana di <b>{ $place }</b>?
    Ketik nomornya (01–99), atau pilih seluruh desa.
invite-title =
    ✉️ <b>{ $post }</b> ({ $place })
    Apa sebutan jabatannya? Ketik, misalnya “Kelian Dinas”, atau lewati.
invite-title-commander =
    ✉️ <b>{ $post }</b> ({ $place })
    Apa sebutan jabatannya? Pilih atau ketik. Sebutan yang diawali Danramil, Dandim, Koramil, Kodim, atau Pasi adalah TNI: tidak membaca laporan rahasia.
invite-days =
    ✉️ <b>{ $post }</b> ({ $place })
    Tautannya berlaku berapa hari?
invite-cancelled = ✖️ Undangan batal dibuat.
invite-words = Mohon jawab dengan kata-kata, atau pilih dari tombol.
invite-role-unknown = Jabatan itu tidak saya kenal. Pilih dari tombol.
invite-days-unclear = Pilih 1, 3, 7, 30, atau 90 hari.
title-unfit = Sebutan jabatan satu baris saja, paling panjang { $longest } huruf. Mohon tulis lagi.
invitation =
    <b>{ $post }</b> ({ $place })
    Sekali pakai, sampai { $until } WITA
invitation-made = Dibuat { $at } WITA oleh { $by }
by-command-line = administrator server
invitation-letter =
    ✉️ { $what }

    { $link }

    Teruskan gambar atau tautan ini hanya kepada orangnya. Siapa yang membukanya, dialah yang menjabat.
invitations =
    📋 <b>Undangan terbuka</b> ({ $count })
    Tekan untuk melihat atau mencabut.
invitations-none = 📋 Tidak ada undangan yang terbuka.
invitation-now-revoked = Undangan dicabut. Tautannya tidak berlaku lagi.

## Petugas

button-officer-find = 🔎 Cari
button-officer-title = ✏️ Sebutan
button-officer-move = ➡️ Pindah
button-officer-end = ⏹ Akhiri
button-officer-end-sure = ⏹ Ya, akhiri
button-officer-to-person = 👤 Jabatan ke orang lain
button-officer-to-area = 📍 Petugas ke wilayah lain
button-officer-sure = ✅ Ya, pindahkan
officers-head =
    👥 <b>Petugas Kabupaten Tabanan</b>
    Tekan wilayahnya, atau 🔎 Cari.
officers-count = { $role }: { $count } (terhubung { $reachable })
officers-in = 👥 <b>{ $place }</b>: { $count } jabatan
officers-none = 👥 <b>{ $place }</b>: belum ada yang menjabat. Undang lewat /undang.
officers-ask-find = 🔎 Siapa yang dicari? Ketik nama, sebutan, desa, atau misalnya “babinsa Bongan”.
officers-words = Mohon tulis sedikitnya tiga huruf.
officers-found =
    🔎 “{ $words }”: { $count } jabatan{ $more ->
        [0] {""}
       *[other] {". Persempit pencarian untuk melihat "}{ $more } lainnya
    }
officers-not-found = 🔎 “{ $words }”: tidak ada jabatan yang cocok.
officer =
    👤 <b>{ $post }</b>
    { $name } · { $role }, { $place }
    Sejak { $since } · { $reach }
    Kasus yang dipegang: { $cases }
officer-in-reach = terhubung
officer-never-wrote = ⚪ belum pernah menulis ke bot
officer-lost = ⚪ tidak terjangkau sejak { $at }
officer-ask-move = ➡️ Apa yang dipindahkan?
officer-ask-title = ✏️ Ketik sebutan jabatannya, atau kosongkan.
officer-ask-title-commander = ✏️ Pilih atau ketik sebutannya. Sebutan yang diawali Danramil, Dandim, Koramil, Kodim, atau Pasi adalah TNI: tidak membaca laporan rahasia.
officer-ask-person = 👤 Kepada siapa? Ketik namanya, @nama pengguna, atau nomor akunnya. Ia harus sudah pernah menulis ke bot; bila belum, akhiri jabatan ini lalu undang lewat /undang.
officer-nobody-called = Tidak ada orang bernama “{ $words }” yang bisa saya hubungi. Minta ia menekan /start dulu, atau undang lewat /undang.
officer-which-person = 👤 Yang mana?
officer-which-person-more = 👤 Yang mana? Masih ada yang lain; ketik lebih lengkap bila belum tampak.
officer-ask-where = 📍 Ke wilayah mana? Tekan, atau ketik nama atau kodenya.
officer-ask-give = ➡️ Serahkan jabatan ini kepada <b>{ $name }</b>? Kasus yang dipegang ikut berpindah seketika, dan yang sudah diterima menunggu diterima lagi.
officer-ask-area = 📍 Pindahkan petugas ini ke <b>{ $place }</b>? Kasus lamanya diteruskan kepada petugas lain di wilayah semula.
officer-ask-end = ⏹ Akhiri jabatan ini? Kasus yang dipegang diteruskan seketika kepada petugas lain.
officer-ask-end-named = ⏹ Akhiri jabatan ini? Akun ini tercantum di KULKUL_OPERATORS: hapus juga dari sana, kalau tidak ia bisa menjadi operator lagi.
officer-ended = ⏹ <b>{ $name }</b> tidak lagi menjabat <b>{ $post }</b> ({ $place }).
officer-given = ➡️ <b>{ $name }</b> sekarang <b>{ $post }</b> ({ $place }).
officer-moved = ➡️ <b>{ $name }</b> sekarang <b>{ $post }</b> ({ $place }).
post-over = Jabatan itu sudah berakhir. Buka lagi /petugas.
post-same-person = Ia sudah memegang jabatan ini.
post-same-area = Ia sudah menjabat di wilayah itu.
post-unreachable = { $name } belum bisa dihubungi lewat bot. Minta ia menekan /start dulu.
last-operator = Ini operator terakhir yang bisa dihubungi. Undang operator lain dulu lewat /undang.
post-told-ended = ⏹ Tugas sebagai <b>{ $post }</b> ({ $place }) berakhir. Matur suksma atas pengabdiannya 🙏
post-told-handed-over = ➡️ Jabatan <b>{ $post }</b> ({ $place }) diserahkan kepada <b>{ $heir }</b>. Matur suksma atas pengabdiannya 🙏
post-told-received = 🤝 Anda sekarang <b>{ $post }</b> ({ $place }), menggantikan { $former }. Kasus terbuka lainnya ada di 🗂 Tugas.
post-told-moved = ➡️ Anda sekarang <b>{ $post }</b> ({ $place }); sebelumnya { $before }.
post-told-appointed = 🤝 Anda sekarang <b>{ $post }</b> ({ $place }). Kasus terbuka ada di 🗂 Tugas.
post-told-titled = ✏️ Sebutan jabatan Anda sekarang <b>{ $post }</b> ({ $place }).
post-told-gone = { $count } kasus diteruskan kepada petugas lain: { $numbers }
post-told-yours = { $count } kasus berjalan menjadi tugas Anda; mohon tekan ✅ Terima pada kartunya: { $numbers }

## Kabar untuk operator

hole = ⚠️ <b>{ $post }</b> kosong atau tidak bisa dihubungi. { $number } diteruskan ke <b>{ $holder }</b>.
officer-unreachable = ⚠️ <b>{ $titles }</b> tidak bisa dihubungi lewat bot (memblokir atau menghapus akun). Kasusnya sudah dialihkan.
alert-refused = ⚠️ Pemberitahuan { $number } ditolak Telegram: { $reason }
rows-expired = ⚠️ { $count } pesan tidak dikirim karena waktunya sudah lewat.
update-failed = ⚠️ { $count } kiriman gagal diolah dan disimpan dalam 24 jam terakhir. Yang terbaru: gangguan nomor { $incident }.

## Jabatan

role-banjar_officer = Polisi Banjar
role-bhabinkamtibmas = Bhabinkamtibmas
role-babinsa = Babinsa
role-perbekel = Perbekel
role-commander-kecamatan = Kapolsek
role-commander-kabupaten = Kapolres
role-operator = Pusat Komando

## Tingkat

severity-INFO = ⚪ Informasi
severity-PG = 🟢 Potensi gangguan
severity-AG = 🟡 Ambang gangguan
severity-GN = 🟠 Gangguan nyata
severity-D = 🔴 DARURAT
severity-sign-INFO = ⚪
severity-sign-PG = 🟢
severity-sign-AG = 🟡
severity-sign-GN = 🟠
severity-sign-D = 🔴
severity-choice-INFO = { $chosen ->
        [yes] ● ⚪ Sekadar informasi
       *[no] ⚪ Sekadar informasi
    }
severity-choice-PG = { $chosen ->
        [yes] ● 🟢 Perlu diperhatikan
       *[no] 🟢 Perlu diperhatikan
    }
severity-choice-AG = { $chosen ->
        [yes] ● 🟡 Sudah meresahkan
       *[no] 🟡 Sudah meresahkan
    }
severity-choice-GN = { $chosen ->
        [yes] ● 🟠 Sudah terjadi, ada korban atau kerugian
       *[no] 🟠 Sudah terjadi, ada korban atau kerugian
    }
severity-choice-D = { $chosen ->
        [yes] ● 🔴 Nyawa terancam sekarang
       *[no] 🔴 Nyawa terancam sekarang
    }

## Jenis

category-KEKERASAN = Perkelahian, kekerasan
category-KDRT_PPA = KDRT, kekerasan pada perempuan/anak
category-NARKOBA = Narkoba
category-CURI = Pencurian
category-PENIPUAN = Penipuan, pinjol
category-JUDI = Judi, tajen
category-MIRAS = Mabuk, miras
category-BALAP_LIAR = Balap liar
category-KEBISINGAN = Kebisingan
category-LAKALANTAS = Kecelakaan lalu lintas
category-LALULINTAS = Macet, parkir
category-ADAT = Masalah adat
category-TANAH = Sengketa tanah
category-SUBAK = Air subak
category-DUKTANG = Penduduk pendatang
category-ORANG_ASING = Orang asing/mencurigakan
category-ORMAS_PREMAN = Premanisme, pemerasan
category-HOAKS_SARA = Hoaks, ujaran SARA
category-OGOH = Ogoh-ogoh
category-PETASAN = Petasan
category-BENCANA = Bencana, kebakaran
category-ORANG_HILANG = Orang hilang
category-BUNUH_DIRI = Bahaya bunuh diri
category-ODGJ = Gangguan jiwa
category-KESEHATAN_HEWAN = Gigitan anjing, rabies
category-FASUM = Jalan, lampu, sampah
category-PUNGLI_DANADESA = Pungli, bantuan dipotong
category-ADUAN_PETUGAS = Keluhan atas petugas
category-PEMILU_UANG = Politik uang
category-PEMILU_NETRAL = Netralitas aparat
category-PEMILU_KAMPANYE = Pelanggaran kampanye
category-PEMILU_HOAKS = Hoaks pemilu
category-PEMILU_KONFLIK = Bentrok pendukung
category-PEMILU_LAYANAN = Pertanyaan pemilu (DPT, TPS)
category-BUKAN_LAPORAN = Pertanyaan umum
category-LAINNYA = Lainnya

## Laporan serupa

draft-alike-nearby =
    🙋 <b>Sudah ada laporan serupa</b> di { $place }, { $opened } WITA ({ $number }).
    Kejadian yang sama?
draft-alike-own = Tambahan untuk laporan Anda yang masih terbuka? Tekan ➕. Laporan baru: tekan ✅ Kirim.
draft-attached = ➕ Sudah ditambahkan ke <b>{ $number }</b>.
button-saw-it-too = 🙋 Saya juga melihat
button-different = 📝 Ini lain
button-add-to = ➕ Tambahkan ke { $number }
follow-open =
    🙋 <b>{ $number }</b> · { $category } · { $place }
    Terima kasih. Suara Anda menguatkan laporan itu; hasilnya dikabarkan di sini.
follow-resolved =
    ✔️ <b>{ $number }</b> · { $category } · { $place }
    Selesai: { $note }
follow-closed =
    🔒 <b>{ $number }</b> · { $category } · { $place }
    Ditutup: { $note }
follow-withdrawn =
    ↩️ <b>{ $number }</b> · { $category } · { $place }
    Pelapornya menarik laporan itu. Bila masih terjadi, tulis laporan baru.
follow-duplicate =
    🔗 <b>{ $number }</b> digabung dengan { $note }.

## Antara pelapor dan petugas

relay-addition =
    ➕ <b>{ $number }</b>, tambahan dari pelapor:
    { $text }
relay-correction =
    ✏️ <b>{ $number }</b>, pelapor mengubah tulisannya:
    { $text }
relay-answer =
    💬 <b>{ $number }</b>, jawaban pelapor:
    { $text }
relay-question =
    💬 <b>{ $holder }</b> bertanya tentang <b>{ $number }</b>:
    { $text }

    Tulis jawaban Anda, boleh dengan foto, suara, atau lokasi.
relay-word =
    💬 <b>{ $holder }</b>, tentang <b>{ $number }</b>:
    { $text }

    Balas pesan ini untuk menjawab.
relay-witness =
    🙋 <b>{ $number }</b>, dari orang lain yang juga melihat:
    { $text }
relay-place = tempat yang dikirim
handed-over =
    ↪️ <b>{ $number }</b> diserahkan kepada Anda oleh { $former }.
    Alasan: { $reason }
somebody = seorang petugas
button-ask = 💬 Tanya
button-hand-over = ↪️ Teruskan
button-not-ours = 🚫 Bukan wewenang
button-merge = 🔗 Gabung
button-false = 🚩 Tidak benar
button-other-desa = 🏘 Desa lain
draft-alike-ended = Buka lagi <b>{ $number }</b> dengan tulisan ini, atau laporan baru (✅ Kirim)?
button-reopen-with-this = 🔁 Buka lagi { $number }
button-another-event = 📝 Bukan kejadian yang sama
button-object = ⚖️ Saya keberatan
button-reopen = 🔁 Buka lagi
button-previous = ◀️ Sebelumnya
button-next = ▶️ Berikutnya
case-ask-question = <b>Apa yang ingin ditanyakan kepada pelapor?</b> Tulis, atau kirim foto, suara, atau lokasi.
case-ask-target = <b>Diteruskan kepada siapa?</b>
case-ask-target-wrong = <b>Bukan wewenang Anda. Siapa yang berwenang?</b>
case-ask-reason = <b>Apa alasannya?</b> Tulis singkat; kasus lalu pindah ke <b>{ $target }</b>.
case-ask-false = <b>Apa yang tidak benar?</b> Tulis singkat; pelapor membacanya dan boleh keberatan.
case-ask-merge = <b>Digabung dengan laporan mana?</b>
case-followers = 🙋 { $count } orang lain juga melihat
case-status-false = 🚩 Dinyatakan tidak benar oleh <b>{ $holder }</b>: { $note }
report-status-false =
    🚩 <b>{ $holder }</b> menilai laporan ini tidak sesuai kenyataan:
    <blockquote>{ $note }</blockquote>
    Bila Anda keberatan, tekan ⚖️ dan laporan dibuka lagi.
report-rate = Bagaimana penanganannya? (boleh dilewati)
report-rated = Penilaian Anda: { $stars }
target-gone = Pilihan itu sudah tidak ada. Buka kartunya lagi.
question-over = Pertanyaan itu sudah lewat. Tekan tombolnya lagi.
reason-needed = Alasannya perlu ditulis dengan kata-kata.
nobody-to-ask = Tidak ada pelapor yang bisa ditanyai.
reporter-out-of-reach = Pelapor tidak bisa dihubungi lewat bot.
nothing-to-merge = Tidak ada laporan terbuka lain di desa ini untuk digabung.
filter-all = { $chosen ->
        [yes] ● Semua
       *[no] Semua
    }
filter-mine = { $chosen ->
        [yes] ● Saya pegang
       *[no] Saya pegang
    }
filter-waiting = { $chosen ->
        [yes] ● Menunggu
       *[no] Menunggu
    }
filter-overdue = { $chosen ->
        [yes] ● ⏰ Terlambat
       *[no] ⏰ Terlambat
    }
filter-grave = { $chosen ->
        [yes] ● 🔴 Berat
       *[no] 🔴 Berat
    }

## Situasi aman

button-calm = ✅ Situasi aman
calm-which = <b>Wilayah mana yang nihil kejadian hari ini?</b>
calm-area = { $done ->
        [yes] ✔️ { $area }
       *[no] { $area }
    }
calm-recorded = ✅ <b>Tercatat: nihil kejadian.</b> { $area }, { $at } WITA.
calm-again = ✅ <b>Diperbarui: masih nihil kejadian.</b> { $area }, { $at } WITA. Hari ini tetap dihitung satu kali.
calm-heard-from = Kecamatan { $kecamatan } hari ini: { $heard } dari { $all } desa sudah melapor. Suksma 🙏
calm-overdue = ⏰ Sekadar mengingatkan: { $count } kasus Anda sudah lewat waktunya. Mohon ditengok lewat 🗂 Tugas.
calm-not-yours = Laporan nihil kejadian dikirim oleh petugas banjar dan desa. Ada yang ingin Anda laporkan? Tulis saja apa yang terjadi.
not-your-area = Jabatan Anda sekarang tidak mencakup wilayah itu.

## Batas dan jeda laporan

limit-reached = Laporan Anda sudah banyak. Yang ini tersimpan sebagai draf: tekan ✅ Kirim lagi mulai { $at } WITA. Bahaya sekarang? 🚨 Darurat selalu terkirim.
button-mute = 🔇 Bisukan pelapor
button-lift-mute = 🔊 Cabut bisukan
button-lift = ✅ Cabut
button-keep = ❌ Tetap
mute-days = { $days } hari
case-muted = 🔇 Pelapor dibisukan sampai { $until } WITA.
case-ask-mute =
    <b>Berapa lama pelapor { $number } dibisukan?</b> Laporan daruratnya tetap sampai.
case-ask-mute-reason = <b>Apa alasannya ({ $days } hari)?</b> Tulis singkat; pelapor membacanya dan boleh keberatan.
mute-false-this = 🚩 Ini laporan ke-{ $count } yang dinyatakan tidak benar.
mute-false-before = { $count ->
        [0] Belum ada laporannya yang dinyatakan tidak benar.
       *[other] 🚩 Laporannya yang dinyatakan tidak benar: { $count }.
    }
nobody-to-mute = Laporan ini tidak punya pelapor yang bisa dibisukan.
already-muted = Pelapor { $number } sudah dibisukan sampai { $until } WITA.
mute-told =
    🔇 <b>Laporan baru dari Anda dijeda sampai { $until } WITA.</b>
    { $holder } memutuskannya setelah laporan { $number }:
    <blockquote>{ $reason }</blockquote>
    Bahaya sekarang? 🚨 Darurat tetap terkirim, dan <b>110</b> selalu bisa ditelepon.
mute-may-object = Menurut Anda keliru? Tekan ⚖️ Saya keberatan.
mute-ask-objection = <b>Mengapa Anda keberatan?</b> Tulis satu kalimat; pusat komando membacanya.
mute-objection-words = Mohon tulis keberatan Anda dengan kata-kata.
mute-objected = ⚖️ Keberatan Anda sudah sampai ke pusat komando. Hasilnya dikabarkan di sini.
mute-kept = ⚖️ Pusat komando sudah membaca keberatan Anda: jeda ini tetap berlaku sampai waktu itu.
mute-lifted = 🔊 <b>Anda bisa melapor lagi.</b> Jeda setelah laporan { $number } sudah dicabut. Suksma atas kesabarannya 🙏
mute-lifted-one = 🔊 <b>Jeda setelah laporan { $number } sudah dicabut.</b> Jeda yang lain masih berlaku sampai { $until } WITA.
mute-over = Jeda itu sudah berakhir.
already-objected = Keberatan Anda sudah sampai ke pusat komando.
appeal-card =
    ⚖️ <b>Keberatan atas jeda laporan</b> · { $number }
    👤 { $reporter }
    Dijeda oleh <b>{ $holder }</b> sampai { $until } WITA:
    <blockquote>{ $reason }</blockquote>
    Katanya:
    <blockquote>{ $appeal }</blockquote>
appeal-card-confidential =
    ⚖️ <b>Keberatan atas jeda laporan</b> · 🔒 { $number }
    👤 { $reporter }
    Dijeda oleh <b>{ $holder }</b> sampai { $until } WITA:
    <blockquote><tg-spoiler>{ $reason }</tg-spoiler></blockquote>
    Katanya:
    <blockquote><tg-spoiler>{ $appeal }</tg-spoiler></blockquote>
appeal-open = <b>Dicabut, atau tetap?</b>
appeal-lifted = ✅ Dicabut oleh { $operator }, { $at } WITA.
appeal-kept = ❌ Tetap berlaku, menurut { $operator }, { $at } WITA.
appeal-decided = Keberatan itu sudah diputuskan.

## Rahasia

unseen = <tg-spoiler>{ $text }</tg-spoiler>
relay-addition-unseen =
    ➕ <b>{ $number }</b>, tambahan dari { $pseudonym }:
    <tg-spoiler>{ $text }</tg-spoiler>
relay-correction-unseen =
    ✏️ <b>{ $number }</b>, { $pseudonym } mengubah tulisannya:
    <tg-spoiler>{ $text }</tg-spoiler>
relay-answer-unseen =
    💬 <b>{ $number }</b>, jawaban { $pseudonym }:
    <tg-spoiler>{ $text }</tg-spoiler>
relay-question-unseen =
    💬 <b>{ $number }</b>
    <tg-spoiler><b>{ $holder }</b> bertanya:
    { $text }</tg-spoiler>

    Tulis jawaban Anda, boleh dengan foto, suara, atau lokasi.
relay-word-unseen =
    💬 <b>{ $number }</b>
    <tg-spoiler><b>{ $holder }</b>:
    { $text }</tg-spoiler>

    Balas pesan ini untuk menjawab.
report-card-confidential =
    📨 <b>{ $number }</b> · { $place }
    <tg-spoiler>{ $category } · { $opened } WITA</tg-spoiler>
    <blockquote><tg-spoiler>{ $excerpt }</tg-spoiler></blockquote>
case-moved-away = 🔒 <b>{ $number }</b>: kasus ini dialihkan.
follow-hidden = 🔒 <b>{ $number }</b> sekarang ditangani secara rahasia. Terima kasih sudah ikut melihat.
list-row-confidential = 🔒 { $severity } { $number } · { $place } · { $state }
button-hide = 🙈 Rahasiakan
already-secret = Laporan ini sudah dirahasiakan.
draft-gives-away =
    ⚠️ <b>Agar tetap rahasia:</b>
    { $list }
    Petugas akan membacanya. Bila tidak mau dikenali, ubah pesan Anda (tekan lama, Edit) sebelum dikirim.
draft-gives-name = Tulisan Anda memuat nama Anda.
draft-gives-username = Tulisan Anda memuat nama pengguna Telegram Anda.
draft-gives-phone = Tulisan Anda memuat nomor telepon; bila itu nomor Anda, hapus dahulu.
draft-gives-file = Nama berkas ikut terkirim; pastikan tidak memuat nama Anda.

## Membuka identitas

button-identity = 🔓 Buka identitas
button-identity-approve = ✅ Setujui
button-identity-refuse = ❌ Tolak
identity-ask-reason = <b>Mengapa identitas pelapor perlu dibuka?</b> Tulis alasannya. Satu orang lain harus menyetujui, dan pelapor akan diberi tahu.
identity-asked = 🔓 Permintaan membuka identitas menunggu orang kedua, paling lama 24 jam. Anda akan dikabari.
identity-card =
    🔓 <b>{ $number }</b>
    <b>{ $office }</b> minta identitas pelapor dibuka. Alasan:
    <blockquote><tg-spoiler>{ $reason }</tg-spoiler></blockquote>
identity-agree = Setuju? Pelapor akan diberi tahu, dan keputusan Anda dicatat. Berlaku 24 jam.
identity-card-approved = ✅ Disetujui oleh <b>{ $second }</b>.
identity-card-refused = ❌ Ditolak oleh <b>{ $second }</b>.
identity-card-lapsed = ⌛ Lewat 24 jam tanpa keputusan: identitas tetap tertutup.
identity-told =
    🔓 <b>{ $number }</b>, identitas pelapor. Hanya untuk Anda:
    <tg-spoiler>{ $name }
    { $username }
    ID { $id }</tg-spoiler>
identity-told-behalf =
    👥 Ditulis untuk warga: <tg-spoiler>{ $name }</tg-spoiler>
identity-told-refused = ❌ Permintaan membuka identitas pelapor { $number } ditolak.
identity-told-lapsed = ⌛ Permintaan membuka identitas pelapor { $number } lewat 24 jam tanpa keputusan. Bila masih perlu, ajukan lagi.
identity-told-reporter =
    🔓 <b>{ $number }</b>: nama Anda pada laporan ini dibuka untuk <b>{ $office }</b> saja, dengan persetujuan orang kedua. Alasannya:
    <tg-spoiler>{ $reason }</tg-spoiler>
report-identity-opened = 🔓 Nama Anda pernah dibuka untuk { $office }, { $at } WITA.
identity-no-second = Belum ada orang kedua (komandan kabupaten lain atau operator) yang bisa menyetujui. Mintalah operator ditunjuk dahulu.
identity-waiting = Permintaan Anda untuk { $number } masih menunggu keputusan.
identity-own = Permintaan sendiri harus diputuskan orang lain.
identity-lapsed = Permintaan untuk { $number } sudah lewat 24 jam.
identity-decided = Permintaan untuk { $number } sudah diputuskan.
identity-asker-gone = Yang meminta tidak lagi berwenang atau tidak bisa dihubungi.

file-failed = 🙏 Berkas { $name } belum berhasil dibuat. Coba lagi sebentar lagi.
file-too-large = 🙏 Berkas { $name } lebih besar dari yang diterima Telegram. Pilih jangka waktu yang lebih pendek.

## Komando

button-take-over = ✋ Ambil alih
button-order = 🧭 Perintahkan
case-ask-order-whom = <b>Siapa yang diperintahkan menangani?</b>
case-ask-order = <b>Apa perintahnya untuk { $target }?</b> Tulis singkat; kasus lalu berpindah kepadanya dan ia langsung dihubungi.
case-order =
    🧭 <b>Perintah { $commander }</b>, { $at } WITA:
    <blockquote>{ $words }</blockquote>
case-taken-over = ✋ <b>{ $number }</b> diambil alih oleh <b>{ $commander }</b>. Anda tidak memegangnya lagi; terima kasih atas penanganan Anda.
case-ordered-away = 🧭 <b>{ $number }</b> diserahkan kepada <b>{ $holder }</b> atas perintah <b>{ $commander }</b>. Anda tidak memegangnya lagi.
command-only = Tombol itu untuk komandan wilayah kasus ini.
nobody-to-order = Belum ada petugas di desa dan kecamatan ini yang bisa diperintahkan lewat bot.
order-needed = Perintahnya perlu ditulis dengan kata-kata.
order-own = { $number } sudah Anda pegang. Untuk menyerahkannya, tekan ↪️ Teruskan.

## Daerah rawan

prone =
    ⚠️ <b>Daerah rawan</b>
    Di daerah bertanda, laporan gawat dikabarkan satu tingkat lebih tinggi. Angka dalam kurung: desa yang ditandai sendiri.
    <b>Kecamatan mana?</b>
prone-in-kecamatan =
    ⚠️ <b>Daerah rawan di Kecamatan { $name }</b>
    { $prone ->
        [yes] Seluruh kecamatan ditandai; tanda tiap desa baru berarti bila tanda kecamatan dilepas.
       *[no] Tekan untuk memasang atau melepas tanda. Setiap perubahan dicatat.
    }
prone-kecamatan = { $prone ->
        [yes] ⚠️ { $name }
       *[no] { $name }
    }{ $count ->
        [0] { "" }
       *[other] { " " }({ $count })
    }
prone-whole = { $prone ->
        [yes] ⚠️ Seluruh Kecamatan { $name }
       *[no] Seluruh Kecamatan { $name }
    }
prone-desa = { $prone ->
        [yes] ⚠️ { $name }
       *[no] { $name }
    }
prone-not-yours = Daerah rawan ditentukan oleh pusat komando.

## Laporan yang menumpuk

cluster =
    🔥 <b>{ $count } laporan dari { $level ->
        [kecamatan] Kecamatan { $place }
       *[desa] { $place }
    } { $span ->
        [hour] dalam 1 jam
       *[longer] sejak { $first } WITA
    }</b>
    Dari { $count } pelapor berbeda, terakhir { $last } WITA.
cluster-kind = 🏷 { $count } × { $category }
cluster-more = … dan { $count } lagi di 🗂 Tugas.
cluster-open = Tekan nomornya untuk membuka.
cluster-row = { $severity } { $number } · { $category } · { $place }
cluster-row-confidential = 🔒 { $number } · { $place }

## Gambar situasi

picture-map = Peta situasi { $place }
picture-days = Laporan per hari, { $place }
picture-hours = Laporan per jam, { $place }
picture-kabupaten = Kabupaten { $name }
picture-kecamatan = Kecamatan { $name }
picture-desa = Desa { $name }
picture-banjar = Desa { $name }
picture-map-counts = { $period }: { $count } laporan, { $open } masih terbuka
picture-timeline-counts = { $period }: { $count } laporan
picture-axis-days = Tanggal, waktu WITA
picture-axis-hours = Jam, waktu WITA
picture-made = Dibuat { $at } WITA
picture-nothing = Tidak ada laporan
picture-colours = Angka: jumlah laporan. Warna: tingkat terberat di desa itu.
picture-open = Tepi hitam: masih terbuka.
picture-guessed = Batas hanya perkiraan.

## Panggilan

bundle = { $count ->
       *[other] 🚨 <b>{ $count } kasus lain butuh perhatian</b>, yang paling gawat di atas. Tekan untuk membuka.
    }
bundle-done = ✅ <b>Semua kasus ini sudah ada yang menangani.</b> Suksma 🙏
bundle-moved = 🔒 Kasus-kasus ini bukan lagi tugas Anda.
bundle-line = { $sign } <b>{ $number }</b> · { $place } · { $at }
bundle-more = … dan { $count } lagi: 🗂 Tugas
button-seen = 👁 Tenang
case-seen = 👁 Anda sudah melihat, { $at } WITA.
reminder-waiting = ⏰ <b>Belum ada yang menerima</b> sejak { $at } WITA. Mohon ditengok 🙏
reminder-news = ⏰ <b>Belum ada kabar</b> sejak { $at } WITA. Balas kartu ini dengan kabar singkat untuk pelapor, atau tekan ✔️ Selesai. Tanpa kabar, kasus ini kembali menunggu penerima.
acceptance-over = ⌛ <b>Kembali menunggu</b>, karena belum ada kabar sejak diterima. Tekan ✅ Terima bila masih Anda tangani.
report-status-succeeded = 🔄 <b>Petugasnya berganti.</b> Laporan Anda sekarang ada pada <b>{ $holder }</b>; Anda dikabari begitu diterima.
report-status-expired =
    ⌛ <b>{ $holder }</b> sudah menerima, tetapi belum ada kabar. Kami mengingatkan lagi; bila tetap belum ada, atasannya dipanggil.
    Bila mendesak, telepon <b>110</b>.
downtime =
    ⚠️ <b>Bot tidak bekerja dari { $since } sampai { $until } WITA</b> ({ $hours ->
        [0] { "" }
       *[other] { $hours } jam{ " " }
    }{ $minutes } menit).
downtime-nothing = Tidak ada kasus yang terlewat.
downtime-waiting =
    { $count ->
       *[other] <b>{ $count } kasus</b> yang menunggu ditangani sekarang, yang paling gawat dan paling lama lebih dahulu.
    }

## Penjaga

watchdog-alerts =
    ⚠️ <b>Pesan penting terlambat</b>: yang terlama menunggu sejak { $since } WITA.
    Telegram menjawab, jadi sebabnya di server bot. Mohon pengelola server menjalankan <code>kulkul doctor</code>.
watchdog-alerts-over = ✅ <b>Pesan penting lancar kembali.</b> Terlambat dari { $since } sampai { $until } WITA.
watchdog-telegram-over =
    ✅ <b>Telegram menjawab lagi.</b> Tidak menjawab dari { $since } sampai { $until } WITA ({ $hours ->
        [0] { "" }
       *[other] { $hours } jam{ " " }
    }{ $minutes } menit).
    Pesan yang tertahan dikirim sekarang; laporan yang masuk selama itu dibaca sekarang.
watchdog-silence =
    ⚠️ <b>Tidak ada pesan masuk sejak { $since } WITA.</b>
    Mohon kirim pesan apa saja ke bot ini. Bila tidak dijawab, minta pengelola server menjalankan <code>kulkul doctor</code>.
watchdog-silence-over = ✅ <b>Pesan masuk lagi.</b> Sepi dari { $since } sampai { $until } WITA.
watchdog-disk =
    ⚠️ <b>Ruang simpan server hampir habis.</b>
    Bila habis, bot tidak bisa mencatat laporan. Mohon pengelola server segera mengosongkannya.
watchdog-disk-over = ✅ <b>Ruang simpan server cukup lagi.</b>

## Grup posko

posko-area-kabupaten = Kabupaten { $name }
posko-area-kecamatan = Kec. { $name }
posko-alert =
    <b>{ $severity }</b> · { $category }
    📍 { $place }
    { $number } · sejak { $opened } WITA
    { $state }
posko-state = { $state ->
    [accepted] 🤝 Ditangani <b>{ $holder }</b>.
    [resolved] ✔️ Dinyatakan selesai oleh <b>{ $holder }</b>.
    [closed] 🔒 Selesai dan ditutup.
    [false] 🚩 Ditutup: ternyata tidak benar.
    [withdrawn] ↩️ Ditarik kembali.
    [duplicate] 🔗 Digabung dengan laporan lain.
   *[new] ⏳ Menunggu diterima.
}
posko-bundle = ⚠️ <b>… dan { $count } kasus lain</b> dalam waktu singkat, { $waiting } menunggu diterima:
posko-bundle-line = { $sign } { $number } · { $category } · { $place } { $state ->
    [new] ⏳
    [reopened] ⏳
    [accepted] 🤝
    [resolved] ✔️
   *[closed] 🔒
}
posko-bundle-more = … dan { $count } lagi. Semuanya ada di 🗂 Tugas di obrolan pribadi.
posko-no-longer-shown = Kasus ini tidak lagi ditampilkan di sini.
button-posko-change = 🔁 Ganti wilayah
button-posko-let-go = ✖️ Lepas
button-posko-let-go-of = ✖️ Lepas { $title }
posko-hello = Om Swastiastu 🙏 Komandan wilayah atau operator: tulis /posko di sini supaya grup ini menerima peringatan wilayahnya.
posko-which = <b>Posko wilayah mana?</b>
posko-bound =
    ✅ <b>Posko ini menerima peringatan untuk { $area }.</b>
    Yang tampil hanya jenis, desa, dan nomor kasus: tanpa nama, tanpa isi laporan. Kasus rahasia tidak pernah tampil di sini.
posko-let-go = ✖️ <b>Grup ini tidak lagi menerima peringatan untuk { $area }.</b> Untuk mengikat lagi: /posko.
posko-taken = Grup ini sudah menjadi posko { $area }. Komandan wilayah itu atau operator perlu melepasnya dulu: /posko lepas.
posko-not-your-area = Wilayah itu di luar wilayah jabatan Anda.
posko-not-bound = Grup ini belum menjadi posko. Tulis /posko untuk mengikatnya.
posko-usage = Tulis /posko untuk mengikat grup ini, atau /posko lepas untuk melepasnya.
posko-for-commanders = 🙏 Grup posko diikat oleh komandan wilayah atau operator. Ingin melapor? Tulis saja di obrolan pribadi dengan Kulkul.
posko-anonymous = 🙏 Di sini tidak terlihat siapa yang menulis. Komandan: tulis /posko dengan akun sendiri, bukan sebagai admin anonim atau kanal.
posko-lost = ⚠️ Posko <b>{ $title }</b> ({ $area }) tidak terjangkau lagi: Kulkul dikeluarkan atau tidak boleh menulis di sana. Peringatan tidak sampai ke grup itu. Tambahkan Kulkul lagi, lalu tulis /posko di grup.
posko-topic-gone = ⚠️ Topik posko di grup <b>{ $title }</b> ({ $area }) ditutup atau dihapus. Peringatan kini masuk ke grup itu di luar topik; untuk memindahkannya, tulis /posko di topik yang dipilih.
posko-how =
    <b>Grup posko</b>
    1. Tambahkan Kulkul ke grup posko Anda.
    2. Tulis /posko di grup itu, atau di topik yang dipilih.
    Peringatan dan ringkasan wilayah lalu tampil di sana, tanpa nama dan tanpa isi laporan. Kasus rahasia tidak pernah tampil.
posko-line = { $reached ->
    [no] ⚠️ <b>{ $title }</b> · { $area } · tidak terjangkau
   *[yes] 👥 <b>{ $title }</b> · { $area }
}
posko-cluster =
    📈 <b>{ $count } laporan dalam waktu berdekatan</b> dari { $place }
    Pertama { $first }, terakhir { $last } WITA.

# Hari pemungutan suara: tanya kabar setiap TPS.
checkin-head = 🗳 <b>{ $round }</b> · { $election }
checkin-round-ready = Siap ({ $at })
checkin-round-opened = TPS buka ({ $at })
checkin-round-closed = TPS tutup ({ $at })
checkin-round-counting = Penghitungan ({ $at })
checkin-round-calm = Situasi ({ $at })
checkin-short-ready = Siap
checkin-short-opened = Buka
checkin-short-closed = Tutup
checkin-short-counting = Hitung
checkin-short-calm = Situasi
checkin-question-ready = Apakah TPS dan petugas pengamanan sudah siap?
checkin-question-opened = Apakah TPS sudah buka dan berjalan aman?
checkin-question-closed = Apakah TPS sudah tutup dan aman?
checkin-question-counting = Apakah penghitungan berjalan aman? Jangan kirim angka hasil.
checkin-question-calm = Apakah situasi di TPS aman?
checkin-line-waiting = ⏳ { $station }
checkin-line-safe = 🟢 { $station } · { $at }
checkin-line-trouble = 🟠 { $station } · ada kendala, { $at }
checkin-answer-waiting = belum menjawab
checkin-answer-safe = aman
checkin-answer-trouble = ada kendala
checkin-thanks = Terima kasih. Ingin melampirkan foto? Balas pesan ini dengan foto. Bila keadaan berubah, tekan 🟠.
checkin-nudge = ⏰ Kami belum mendengar kabar dari TPS ini. Satu ketukan sudah cukup.
checkin-which = Di TPS mana ada kendala?
checkin-photo-kept = 📷 Foto tersimpan bersama kabar TPS. Terima kasih.
checkin-report = Kendala di TPS { $numbers }.
checkin-skipped = ⚠️ Putaran { $round } tidak sempat ditanyakan: bot tidak bekerja saat itu.
checkin-missing =
    ⏳ <b>{ $count } TPS belum memberi kabar</b> · { $round }
    { $area }

    { $list }
checkin-missing-line = { $desa }: TPS { $numbers } ({ $officer })
checkin-missing-line-nobody = { $desa }: TPS { $numbers } (tanpa petugas)
station = TPS { $number }, { $place }
button-safe = 🟢 Aman
button-trouble = 🟠 Ada kendala
button-board = 📋 Papan TPS
button-refresh = 🔄 Perbarui
button-up = ⬆️ Naik
button-board-picture = 🖼 Gambar
button-board-table = 📤 Tabel
button-board-end = ⏹ Akhiri putaran
button-board-end-sure = ⏹ Ya, akhiri
board-head =
    📋 <b>Papan TPS</b> · { $election }
    { $area }
board-round = { $round }: 🟢 { $safe } · 🟠 { $trouble } · ⏳ { $waiting } dari { $all }
board-next = Berikutnya: { $round }
board-nothing-asked = Belum ada putaran yang ditanyakan.
board-none = Belum ada pemilu dengan putaran TPS. Impor dulu pemilunya.
board-end-sure = Akhiri putaran? { $count } putaran yang tersisa tidak akan ditanyakan.
board-table = 📤 Tabel TPS · { $election }
board-picture = 🖼 Papan TPS · { $election }
board-picture-title = Kabar TPS per wilayah, { $area }
board-safe = Aman
board-trouble = Ada kendala
board-silent = Belum ada kabar
for-commanders = Ini untuk komandan dan pusat komando.

## Ekspor

button-export = 📤 Ekspor
export-caption =
    📤 <b>Kasus { $place }</b>, { $first } s.d. { $last }.
    Berisi data warga: simpan baik-baik, jangan diteruskan.
export-days = Tulis jumlah hari dengan angka, 1 sampai { $most }. Contoh: /ekspor 30
export-coming = Berkasnya sedang dibuat dan segera dikirim ke sini.
export-yes = ya
export-no = tidak
export-behalf = { $name } (dituliskan oleh { $officer })
export-resident = warga
export-reporter = pelapor
export-by-itself = otomatis
step-opened = dilaporkan
step-assigned = diberikan kepada pemegang
step-accepted = diterima
step-taken-over = diambil alih
step-ordered = diperintahkan
step-resolved = diselesaikan
step-confirmed = dipastikan beres oleh pelapor
step-lapsed = ditutup tanpa jawaban pelapor
step-reopened = dibuka lagi
step-withdrawn = ditarik
step-added = ditambah keterangan
step-handed-over = diteruskan
step-succeeded = pemegang berganti karena jabatannya berpindah
step-asked = ditanyakan kepada pelapor
step-answered = dijawab pelapor
step-false = dinyatakan tidak benar
step-merged = digabung
step-rated = dinilai pelapor
step-followed = dilihat juga oleh warga lain
step-hidden = dirahasiakan
step-climbed = naik setingkat, belum ada yang menerima
step-passed-on = dipanggil atasannya, belum ada yang melihat
step-reminded = diingatkan, belum ada kabar
step-expired = kembali menunggu, tanpa kabar dari pemegang
step-reporter-unreachable = pelapor tidak bisa dihubungi

## Situasi

button-situation = 📊 Situasi
button-map = 🗺 Peta
button-timeline = 📈 Grafik
button-digest-off = 🔕 Matikan ringkasan
button-digest-on = 🔔 Nyalakan ringkasan
situation-not-yours = 📊 Situasi disiapkan untuk komandan dan pusat komando. Kasus untuk Anda ada di 🗂 Tugas.
situation-kabupaten = Kabupaten { $name }
situation-kecamatan = Kecamatan { $name }
situation-desa = Desa { $name }
situation-head =
    📊 <b>{ $place }</b> · { $period }
    { $start } – { $end } WITA
situation-period-today = hari ini
situation-period-7 = 7 hari
situation-period-30 = 30 hari
situation-choice-today = { $chosen ->
        [yes] ● Hari ini
       *[no] Hari ini
    }
situation-choice-7 = { $chosen ->
        [yes] ● 7 hari
       *[no] 7 hari
    }
situation-choice-30 = { $chosen ->
        [yes] ● 30 hari
       *[no] 30 hari
    }
situation-came = 📥 Masuk <b>{ $total }</b>{ $total ->
        [0] { "" }
       *[other] : { $list }
    }
situation-states = { "    " }{ $list }
situation-settled = ✔️ Selesai <b>{ $total }</b>{ $total ->
        [0] { "" }
       *[other] , <b>{ $share }</b> selesai saat masih potensi
    }
situation-open = 📂 Terbuka sekarang <b>{ $open }</b> · ⏰ terlambat <b>{ $late }</b>
situation-acceptance = 🤝 Sampai diterima: separuh dalam { $median }, 90% dalam { $ninetieth }
situation-resolution = 🏁 Sampai selesai: separuh dalam { $median }, 90% dalam { $ninetieth }
situation-calm = ✅ Situasi aman hari ini: { $heard } dari { $all } desa
situation-calm-desa = { $known ->
        [yes] ✅ Situasi aman terakhir: { $at } WITA
       *[no] ✅ Situasi aman: belum pernah dilaporkan
    }
situation-silent = Belum hari ini (terakhir): { $list }
situation-silent-desa = { $name }{ $known ->
        [yes] { " " }({ $at })
       *[no] { "" }
    }
situation-holes = 🕳 Belum terhubung: { $list }
situation-hole-perbekel = perbekel { $count } desa
situation-hole-babinsa = babinsa { $count } desa
situation-hole-commander = komandan { $count } kecamatan
situation-army = 🔒 Kasus rahasia hanya dihitung di tingkat kecamatan ke atas.
situation-cases = 📂 Kasus terbuka, yang paling mendesak di atas:
situation-no-cases = 📂 Tidak ada kasus terbuka yang dapat Anda buka.
situation-part = { $name }{ $open ->
        [0] { "" }
       *[other] { " " }· { $open }
    }{ $late ->
        [0] { "" }
       *[other] { " " }⏰ { $late }
    }
situation-up = ⬆️ { $name }
situation-aside = ↔️ { $name }
situation-map = 🗺 <b>{ $place }</b> · { $period }, sampai { $end } WITA
situation-timeline = 📈 <b>{ $place }</b> · { $period }, sampai { $end } WITA
span-minutes = { $count } mnt
span-hours = { $count } jam
span-days = { $count } hari

## Ringkasan

digest-head =
    📰 <b>Ringkasan { $place }</b>
    { $start } – { $end } WITA
digest-waiting = ⏳ { $number } · { $place } · menunggu { $age }
digest-clusters = 📍 Laporan berdekatan: { $list }
digest-cluster = { $place } ({ $count })
digest-quiet = 🟢 Tidak ada kejadian. Bot bekerja; { $count } petugas terhubung.
digest-turned-off = 🔕 Ringkasan dimatikan. Alarm dan tugas tetap sampai kepada Anda.
digest-turned-on = 🔔 Ringkasan menyala lagi: dikirim setiap pukul { $times } WITA.
digest-not-yours = Ringkasan dikirim kepada komandan wilayah.

## Siaran

button-broadcast = 📣 Siaran
button-broadcast-new = ✍️ Siaran baru
button-broadcast-text = ✏️ Teks
button-broadcast-english = 🇬🇧 Teks Inggris
button-broadcast-audience = 👥 Penerima
button-broadcast-area = 📍 Wilayah
button-broadcast-asks = ☑️ Tanggapan
button-broadcast-time = 🕐 Waktu
button-broadcast-at = ⌨️ Ketik waktu
button-broadcast-back = ⬅️ Kembali
button-broadcast-wider = ⬆️ { $area }
button-broadcast-preview = 👁 Pratinjau
button-broadcast-request = 📨 Minta persetujuan
button-broadcast-approve = ✅ Setujui
button-broadcast-refuse = ✋ Tolak
button-broadcast-cancel = ✖️ Batal
button-broadcast-pause = ⏸ Jeda
button-broadcast-resume = ▶️ Lanjut
button-broadcast-stop = ⏹ Hentikan
button-broadcast-resend = 🔁 Kirim ulang ke yang belum terjangkau
button-broadcast-unreached = 📋 Daftar yang tidak terjangkau
button-broadcast-answers = 👥 Siapa sudah
button-broadcast-remind = 🔔 Ingatkan yang belum
button-broadcast-read = ☑️ Sudah dibaca
button-broadcast-agree = 🤝 Saya sepakat
button-broadcast-off = 🔕 Berhenti menerima
choice = { $chosen ->
        [yes] ● { $label }
       *[no] { $label }
    }
audience-perbekel = Perbekel
audience-babinsa = Babinsa
audience-bhabinkamtibmas = Bhabinkamtibmas
audience-banjar_officer = Polisi banjar
audience-commander = Komandan
audience-operator = Pusat komando
audience-residents = Warga
broadcast-list = 📣 <b>Siaran di wilayah Anda</b>
broadcast-row = { $sign } { $words }
broadcast-sign-draft = ✏️
broadcast-sign-waiting = 📨
broadcast-sign-approved = 🕐
broadcast-sign-running = 📣
broadcast-sign-paused = ⏸
broadcast-sign-done = ✅
broadcast-sign-stopped = ⏹
broadcast-sign-skipped = ⌛
broadcast-ask-text =
    📣 <b>Apa isi siarannya?</b>
    Tulis dalam satu pesan, atau kirim satu foto atau dokumen dengan keterangan. Tidak jadi? /batal
broadcast-ask-english = 🇬🇧 <b>Apa teks Inggrisnya?</b> Tulis dalam satu pesan; dibaca oleh yang memilih bahasa Inggris.
broadcast-ask-time = 🕐 <b>Kapan dikirim?</b> Tulis jamnya, misalnya 18.00, atau dengan tanggal: 24/11 18.00 (WITA).
broadcast-time-unclear = Waktu itu belum bisa dibaca, atau sudah lewat. Tulis seperti 18.00 atau 24/11 18.00 (WITA).
broadcast-time-over = Waktu kirimnya sudah lewat. Pilih waktu lain dahulu.
broadcast-only-pictures = Siaran berupa teks, satu foto, atau satu dokumen. Mohon kirim salah satunya.
broadcast-words-needed = Mohon sertakan kata-katanya: tulis sebagai keterangan foto atau dokumen itu.
broadcast-too-long = Terlalu panjang: { $length } tanda, paling banyak { $longest }. Mohon dipersingkat.
broadcast-draft = 📣 <b>Draf siaran</b>
broadcast-waiting = 📨 <b>Menunggu persetujuan orang kedua</b>
broadcast-approved = 🕐 <b>Disetujui, menunggu waktunya</b>
broadcast-running = 📣 <b>Siaran berjalan</b> · { $area }
broadcast-paused = ⏸ <b>Siaran dijeda</b> · { $area }
broadcast-done = ✅ <b>Siaran selesai</b> · { $area }
broadcast-stopped = ⏹ <b>Siaran dihentikan</b> · { $area }
broadcast-skipped = ⌛ <b>Siaran tidak dikirim</b> · { $area }: baru boleh dikirim setelah isinya kedaluwarsa.
broadcast-cancelled = ✖️ Siaran dibatalkan; tidak ada yang menerimanya.
broadcast-words-id = <blockquote>{ $text }</blockquote>
broadcast-words-en = 🇬🇧 <blockquote>{ $text }</blockquote>
broadcast-excerpt = <blockquote>{ $text }</blockquote>
broadcast-with-photo = 🖼 Dengan foto
broadcast-with-document = 📎 Dengan dokumen
broadcast-to = { $only ->
        [unreached] 🔁 Hanya yang belum terjangkau: { $who }
        [silent] 🔔 Hanya yang belum menanggapi: { $who }
       *[all] 👥 { $who }
    } · { $area }
    <b>{ $count } penerima</b>: { $reachable } terjangkau, { $beyond } tidak
broadcast-to-nobody = 👥 Penerima belum dipilih · { $area }
broadcast-asks-read = ☑️ Meminta tanda “Sudah dibaca”
broadcast-asks-agree = 🤝 Meminta tanda “Saya sepakat”
broadcast-asking-none = Tanpa tanggapan
broadcast-asking-read = ☑️ Sudah dibaca
broadcast-asking-agree = 🤝 Saya sepakat
broadcast-at-once = Sekarang
broadcast-hours = { $hours } jam
broadcast-when-now = 🕐 Segera setelah disetujui, berlaku { $hours } jam
broadcast-when = 🕐 { $at } WITA, berlaku { $hours } jam
broadcast-not-neutral = ⚠️ <b>Mohon periksa lagi:</b> { $words }. Siaran harus netral: tanpa nama partai, calon, atau ajakan memilih.
broadcast-no-text = Siaran ini belum ada teksnya.
broadcast-no-audience = Pilih dahulu penerimanya: 👥 Penerima.
broadcast-beyond-area = Wilayah itu di luar jabatan Anda.
broadcast-nobody-approves = Belum ada orang kedua (komandan atau operator untuk { $area }) yang bisa menyetujui. Siaran tersimpan; mintalah ada yang ditunjuk dahulu.
broadcast-own = Siaran sendiri harus disetujui orang lain.
broadcast-decided = Siaran ini sudah diputuskan.
broadcast-changed-meanwhile = Siaran ini sudah berubah sejak kartu itu dikirim. Tunggu permintaan yang baru.
broadcast-not-author = Siaran ini disusun orang lain; hanya penyusunnya yang dapat mengubahnya.
broadcast-begun = Siaran ini sudah berjalan atau berakhir, jadi tidak bisa diubah lagi.
broadcast-was-refused = ✋ <b>Persetujuan ditolak.</b> Ubah siarannya bila perlu, lalu minta lagi.
broadcast-not-running = Siaran ini tidak sedang berjalan.
broadcast-not-paused = Siaran ini tidak sedang dijeda.
broadcast-not-over = Ini tersedia setelah siarannya berakhir.
broadcast-all-reached = Semua penerimanya sudah terjangkau. 👍
broadcast-bar = { $full }{ $empty } { $percent } %
broadcast-sent = ✅ Terkirim { $sent } dari { $planned }
broadcast-count-unreachable = 🚫 Tidak terjangkau { $count }
broadcast-count-failed = ⚠️ Gagal { $count }
broadcast-count-expired = ⌛ Kedaluwarsa { $count }
broadcast-count-stopped = ⏹ Dihentikan { $count }
broadcast-left = ⏳ Sisa { $left }
broadcast-left-time = ⏳ Sisa { $left }, kira-kira { $minutes } menit lagi
broadcast-left-waits = 🌙 Sisa { $left }, lanjut { $at } WITA
broadcast-took = { $since } – { $until } WITA
broadcast-said = { $text }
broadcast-heading = 📣 <b>{ $office }</b>
broadcast-again = 🔔 <b>Sekadar mengingatkan, tanggapan Anda kami tunggu:</b>
broadcast-thanks-read = Suksma, sudah dicatat. 🙏
broadcast-thanks-agree = Suksma, kesepakatan Anda sudah dicatat. 🤝
broadcast-only-a-preview = Ini pratinjau; tanggapan dicatat dari penerimanya.
broadcast-answered-before = Tanggapan Anda sudah tercatat. Suksma 🙏
broadcast-done-read = ✅ Sudah dibaca { $at }
broadcast-done-agree = ✅ Sepakat { $at }
broadcast-reminded = Yang belum menanggapi baru saja diingatkan. Coba lagi { $minutes } menit lagi.
broadcast-reminding = 🔔 Diingatkan: { $count } orang.
broadcast-all-answered = Semua yang menerimanya sudah menanggapi. 👍
broadcast-off = Baik, tidak ada lagi siaran untuk Anda. Laporan Anda tetap dikabari seperti biasa.
answers = { $asks ->
        [agree] 🤝 <b>Sepakat: { $answered } dari { $all }</b>
       *[read] ☑️ <b>Sudah dibaca: { $answered } dari { $all }</b>
    }
answers-kecamatan = { $done ->
        [yes] ✅ { $area } { $answered }/{ $all }
       *[no] { $area } { $answered }/{ $all }
    }
answers-in = <b>{ $area }: { $answered } dari { $all }</b>
answers-line = { $done ->
        [yes] ✅ { $who }
       *[no] ▫️ { $who }
    }
answers-more = … dan { $count } lagi
reader-post = { $office } ({ $name })
reader-resident = { $name }, { $area }
unreached = 📋 <b>Belum terjangkau: { $count } orang</b>
unreached-line = ☎️ { $who }
unreached-head = Belum terjangkau: { $count } orang
unreached-file = belum-terjangkau-{ $number }.txt
approval-card = 📨 <b>{ $office } minta persetujuan Anda untuk siaran ini</b>
approval-given = ✅ Disetujui oleh <b>{ $office }</b>, { $at } WITA.
approval-refused = ✋ Ditolak oleh <b>{ $office }</b>, { $at } WITA.
approval-void = ✏️ Siaran ini ditarik untuk diubah; permintaan ini tidak berlaku lagi.

## Jadwal pemilu dan pengingat

elections-none =
    Belum ada jadwal pemilu yang diumumkan lewat bot ini.

    Cek daftar pemilih: tanyakan ke PPS di kantor desa.
elections-none-here = Belum ada jadwal pemilu untuk { $desa }.
schedule-title = 🗓 <b>{ $name }</b>
schedule-day =
    Pemungutan suara: <b>{ $day }</b> { $when ->
        [today] (hari ini)
        [tomorrow] (besok)
        [past] (sudah berlangsung)
       *[coming] ({ $days } hari lagi)
    }
schedule-hours = 🕖 TPS buka { $opens }–{ $closes } WITA; yang sudah antre saat tutup tetap boleh memilih.
schedule-dptb = Pemilih pindahan (DPTb) mulai { $at }.
schedule-dpk = Belum terdaftar, dengan KTP-el di desa sendiri (DPK), mulai { $at }.
schedule-where =
    📍 { $list }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lainnya
    }
schedule-stages = <b>Tahapan</b>
schedule-stage =
    { $state ->
        [now] ▶️ <b>{ $name }</b>: { $days } (sekarang)
        [past] ✔️ { $name }: { $days }
       *[coming] ▫️ { $name }: { $days }
    }
schedule-bring = 🪪 Bawa: { $what }.
schedule-roll = 🔎 Cek daftar pemilih: { $how }.
schedule-neutral = Kulkul netral: hanya jadwal, tanpa calon dan tanpa angka hasil.
schedule-reminded =
    { $on ->
        [yes] 🔔 Anda diingatkan tentang pemilu di { $desa }.
       *[no] Mau diingatkan tentang pemilu di { $desa }? Tekan 🔔.
    }
schedule-home-unknown = Desa Anda belum kami ketahui, jadi semua jadwal ditampilkan. Pilih desa agar hanya yang menyangkut Anda.
schedule-ask-kecamatan = Anda tinggal di kecamatan mana?
schedule-ask-desa = Di desa mana, Kecamatan { $kecamatan }?
button-reminders-on = 🔔 Ingatkan saya
button-reminders-off = 🔕 Berhenti
button-change-desa = 🏘 Ganti desa
reminders-now-on = 🔔 Baik, Anda akan diingatkan. Berhenti kapan saja dengan satu ketukan.
reminders-now-off = 🔕 Baik, Anda tidak diingatkan lagi. Bisa dinyalakan kembali lewat 🗓 Jadwal pemilu.
reminders-missed =
    ⏭ <b>{ $election }</b>: { $count } pengingat terlambat dan tidak dikirim.
    { $list }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi
    }
    Bila masih perlu, kirim sendiri lewat siaran, atau impor ulang berkas pemilu dengan waktu baru.
reminder-missed = • { $name }: { $at }, paling lambat { $until }

## Pemilu untuk operator

elections-head = 🗓 <b>Pemilu</b>
elections-empty = 🗓 Belum ada pemilu.
elections-how = Untuk menambah atau mengubah: kirim berkas .toml ke obrolan ini; perubahannya ditampilkan dulu sebelum berlaku. Berkas siap isi ada di bawah.
election-line =
    • <b>{ $name }</b> ({ $slug }): { $day }
    Pengingat: { $planned } menunggu, { $sent } terkirim, { $skipped } terlewat. TPS: { $stations }.
election-reminder =
    { $state ->
        [sent] ✔️
        [skipped] ⏭
        [cancelled] ✖️
       *[planned] ⏰
    } { $at } { $name } ({ $who })
reminded-role =
    { $role ->
        [banjar_officer] polisi banjar
        [bhabinkamtibmas] bhabinkamtibmas
        [babinsa] babinsa
        [perbekel] perbekel
        [commander] komandan
        [operator] operator
       *[resident] warga
    }
button-election-ready =
    { $kind ->
        [pemilu] 📄 Pemilu
        [pilkada] 📄 Pilkada
       *[pilkel] 📄 Pilkel
    }
election-ready = Isi tanggal dan wilayahnya dengan penyunting teks, lalu kirim kembali ke obrolan ini.
button-election-import = ✅ Impor
election-file-would =
    📄 <b>{ $name }</b>: yang akan berubah
    { $list }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi
    }

    Belum ada yang diubah. Tekan ✅ Impor bila sudah benar.
election-file-done =
    ✅ <b>{ $name }</b> sudah diimpor
    { $list }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi
    }
election-file-same = Berkas ini sama dengan yang sudah diimpor; tidak ada yang berubah.
election-file-dropped = Berkas tidak diimpor.
election-file-gone = Berkas itu sudah tidak berlaku. Silakan kirim lagi.
election-file-away = Berkas belum bisa diambil dari Telegram. Mohon kirim lagi sebentar lagi.
election-file-large = Berkas pemilu paling besar { $most } KB. Periksa apakah berkasnya benar.
election-file-encoding = Berkas ini bukan UTF-8. Simpan kembali sebagai UTF-8, lalu kirim lagi.
election-file-faults =
    Berkas tidak diimpor: { $count } kesalahan. Perbaiki baris-baris ini dan kirim lagi{ $more ->
        [0] .
       *[other] {" "}({ $more } lagi menyusul).
    }
election-file-fault = • baris { $line }: { $what }
election-change-new = Pemilu baru: { $after }
election-change-day = Hari pemungutan suara: { $before } → { $after }
election-change-hours = Jam TPS berubah
election-change-names = Nama atau jenis berubah
election-change-areas = Wilayah: { $before } → { $after }
election-change-stages = Tahapan berubah: { $before } → { $after }
election-change-stations = TPS: { $before } → { $after }
election-change-rounds = Putaran situasi TPS: { $before } → { $after }
election-change-planned = ⏰ { $name }: { $after }
election-change-moved = ↪️ { $name }: { $before } → { $after }
election-change-reworded = ✏️ { $name }: isi atau penerima berubah ({ $after })
election-change-cancelled = ✖️ { $name }: dibatalkan ({ $before })
election-change-too-late = ⏭ { $name }: waktunya sudah lewat, tidak dikirim ({ $after })
election-change-stays = ✔️ { $name }: sudah terkirim { $before }, tidak diulang
election-changes-planned = ⏰ { $count } pengingat direncanakan
election-changes-moved = ↪️ { $count } pengingat dipindahkan
election-changes-reworded = ✏️ { $count } pengingat berubah isi atau penerimanya
election-changes-cancelled = ✖️ { $count } pengingat dibatalkan
election-changes-too-late = ⏭ { $count } pengingat sudah lewat waktunya, tidak dikirim
election-changes-stays = ✔️ { $count } pengingat sudah terkirim, tidak diulang

## Kesiapan dan latihan

button-drill = 📣 Latihan
button-drill-start = 📣 Ya, kirim latihan
button-present = 🙋 Hadir
readiness-sums =
    🧭 <b>Kesiapan { $place }</b>
    ✅ Siap: <b>{ $ready } dari { $all } desa</b>, dengan perbekel dan babinsa yang pernah menjawab latihan.

    Yang kurang, dari perbekel dan babinsa:
    ⬜ Belum ada petugasnya: { $vacant }
    ✉️ Belum pernah membuka bot: { $awaited }
    🚫 Memblokir bot: { $blocked }
    📣 Belum pernah menjawab latihan: { $unproven }
readiness-part = { $name } · { $count }
readiness-line = • <b>{ $desa }</b>: { $gaps }
readiness-gap-vacant = ⬜ { $post } belum ada
readiness-gap-awaited = ✉️ { $post } belum membuka bot
readiness-gap-blocked = 🚫 { $post } memblokir bot
readiness-gap-unproven = 📣 { $post } belum pernah menjawab latihan
readiness-nothing-missing = Semua desa siap. Suksma 🙏
drill-none-yet = Belum pernah ada latihan.
drill-last = 📣 Latihan terakhir { $at } WITA: dijawab { $answered } dari { $asked }.
drill-sure =
    📣 <b>Kirim latihan ke { $count } petugas di { $place }?</b>
    Tiap petugas mendapat satu pesan dengan satu tombol, 🙋 Hadir. Jawabannya terlihat di sini.
drill-call =
    📣 <b>Latihan</b> dari <b>{ $title }</b>. Ini bukan kejadian sungguhan.
    Tekan 🙋 Hadir, supaya diketahui Anda bisa dihubungi saat diperlukan.
drill-thanks = 🙋 <b>Hadir</b>, tercatat { $at } WITA. Suksma, latihan Anda selesai 🙏
drill-answered = Kehadiran Anda sudah tercatat { $at } WITA. Suksma 🙏
drill-not-asked = Latihan itu bukan untuk akun Anda.
drill-nobody = Belum ada petugas di wilayah itu yang bisa dipanggil latihan.
drill-too-soon = Wilayah itu baru saja latihan. Latihan berikutnya bisa mulai { $at } WITA.
drill-turnout =
    📣 <b>Latihan { $place }</b>, { $at } WITA
    🙋 Dijawab <b>{ $answered } dari { $asked }</b>
    🚫 Tidak terjangkau { $unreachable }
    ⏳ Belum { $silent }
drill-part = { $name } · belum { $count }
drill-silent = ⏳ <b>Belum menjawab latihan, { $place }</b> ({ $count }):
drill-all-answered = 🙋 { $place }: semua sudah menjawab. Suksma 🙏
drill-silent-line = • { $title }
drill-lost-line = • 🚫 { $title } (tidak terjangkau)

situation-period-election = sekitar pemilu
situation-choice-election = { $chosen ->
    [yes] ● Pemilu
   *[no] Pemilu
    }
situation-no-election = Belum ada pemilu di sekitar hari ini.

case-opened = { $opened } WITA
case-opened-before = { $opened } WITA ({ $age } sebelum pesan ini)

roster-head = 👥 <b>Daftar petugas</b>: { $count } jabatan terisi
roster-role = • { $role }: { $count }
roster-waiting = Tautan undangan yang belum dipakai: { $links }. Petugas yang belum terjangkau: { $silent }.
roster-how = Untuk menambah, mengubah, atau mengakhiri: kirim berkas .xlsx atau .csv ke obrolan ini; perubahannya ditampilkan dulu sebelum berlaku.
button-roster-csv = ⬇️ CSV
button-roster-xlsx = ⬇️ XLSX
button-roster-template = 📄 Templat
roster-caption-export = Daftar petugas. Ubah seperlunya lalu kirim kembali ke obrolan ini. Berisi data pribadi: simpan baik-baik.
roster-caption-template = Isi satu baris untuk tiap jabatan, lalu kirim kembali ke obrolan ini. Baris yang namanya diawali CONTOH: dilewati.
roster-caption-links =
    ✉️ <b>{ $count } tautan undangan</b>, masing-masing sekali pakai, sampai { $until }.
    Tautannya hanya ada di berkas ini: bagikan satu untuk tiap orang, lalu hapus berkasnya.
roster-file-export = petugas
roster-file-template = templat-petugas
roster-file-links = tautan-undangan
roster-file-faults = kesalahan-daftar-petugas
roster-would =
    📄 <b>Daftar petugas</b>: yang akan berubah
    { $list }

    Belum ada yang diubah. Tekan ✅ Terapkan bila sudah benar.
roster-changed =
    ⚠️ <b>Daftar petugas berubah</b> sejak berkas ini dibaca. Sekarang yang akan berubah:
    { $list }

    Belum ada yang diubah. Tekan ✅ Terapkan bila sudah benar.
roster-same =
    📄 <b>Daftar petugas</b>: tidak ada yang perlu diubah
    { $list }
roster-done =
    ✅ <b>Daftar petugas</b> sudah diterapkan
    { $list }
roster-dropped = Berkas tidak diterapkan; tidak ada yang berubah.
roster-gone = Berkas itu sudah tidak berlaku. Silakan kirim lagi.
button-apply = ✅ Terapkan
roster-count-appointed = <b>➕ Baru: { $count }</b>
roster-count-updated = <b>✏️ Berubah: { $count }</b>
roster-count-invited = <b>✉️ Tautan undangan: { $count }</b>
roster-count-ended = <b>⏹ Berakhir: { $count }</b>
roster-count-absent = <b>❔ Diminta berakhir, tetapi tidak sedang bertugas: { $count }</b>
roster-count-unchanged = Tetap sama: { $count }
roster-links-end = Tautan lama yang belum dipakai dan tidak berlaku lagi: { $count }
roster-line = • { $name }: { $post }
roster-line-updated = • { $name }, { $post }: { $before } → { $after }
roster-empty = (kosong)
roster-more = … dan { $count } lagi
roster-examples = Baris contoh yang dilewati: { $count }
roster-faults =
    📄 Berkas belum bisa dipakai: { $count } kesalahan. Mohon perbaiki lalu kirim lagi; tidak ada yang diubah.
    { $list }{ $more ->
        [0] {""}
       *[other] {""}
    … dan { $more } lagi; semuanya ada di berkas ini.
    }
roster-fault = baris { $line }: { $what }
roster-own-post = Anda tidak dapat mengakhiri jabatan operator Anda sendiri; minta operator lain
roster-more-cells = sel yang terisi lebih banyak daripada judul kolomnya
roster-no-rows = tidak ada baris di bawah judul kolom
roster-only-examples = hanya ada baris contoh; tulis petugas Anda di bawahnya, atau ganti namanya
roster-column-missing = Berkas ini belum bisa dibaca sebagai daftar petugas: kolom { $column } tidak ada di baris pertama. Kolomnya: { $columns }. Templatnya ada di /roster.
roster-column-unknown = Kolom { $column } tidak dikenal. Kolomnya: { $columns }. Templatnya ada di /roster.
roster-column-twice = Kolom { $column } ada dua kali. Kolomnya: { $columns }.
roster-name-missing = namanya kosong
roster-long-cell = { $column } paling panjang { $most } huruf
roster-broken-cell = { $column } berisi kesalahan rumus ({ $written })
roster-role-missing = perannya kosong; pilihannya { $roles }
roster-role-unknown = “{ $written }” bukan peran; pilihannya { $roles }
roster-id-unknown = “{ $written }” bukan ID Telegram (angka; kosongkan untuk mendapat tautan undangan)
roster-language-unknown = “{ $written }” bukan bahasa bot ini ({ $languages })
roster-status-unknown = “{ $written }” bukan status ({ $choices })
roster-twice = jabatan yang sama dengan baris { $line }
area-missing = wilayahnya kosong
area-unknown = { $area } bukan wilayah Kabupaten Tabanan
area-no-desa = “{ $area }” bukan desa di Kabupaten Tabanan
area-no-kecamatan = “{ $area }” bukan kecamatan di Kabupaten Tabanan
area-several = “{ $area }” bisa berarti { $choices }: tulis kodenya
area-level = { $role } bertugas di { $levels }, sedangkan “{ $area }” adalah { $level }
roster-file-away = Berkas belum bisa diambil dari Telegram. Mohon kirim lagi sebentar lagi.
table-large = Berkas ini terlalu besar; paling besar { $most } MB. Periksa apakah berkasnya benar.
table-unpacked = Berkas Excel ini menjadi terlalu besar ketika dibuka (paling besar { $most } MB). Salin tabelnya saja ke berkas baru, lalu kirim lagi.
table-long = Berkas ini lebih dari { $most } baris; itu bukan daftar petugas. Hapus baris yang tidak perlu, lalu kirim lagi.
table-locked = Berkas ini memakai kata sandi. Simpan tanpa kata sandi, lalu kirim lagi.
table-old-excel = Ini berkas Excel lama (.xls). Buka, simpan sebagai .xlsx, lalu kirim lagi.
table-no-excel = Berkas ini belum bisa dibaca sebagai Excel. Buka, simpan lagi sebagai .xlsx, lalu kirim lagi.
table-no-text = Berkas ini belum bisa dibaca sebagai CSV. Simpan sebagai “CSV UTF-8” atau .xlsx, lalu kirim lagi.
table-open-quote = Baris { $line } belum bisa dibaca: mungkin ada tanda kutip yang belum ditutup, atau sel yang terlalu panjang.
roster-example = CONTOH:
roster-sheet = Petugas
roster-sheet-areas = Wilayah
roster-sheet-how = Petunjuk
roster-area-code = Kode
roster-area-level = Tingkat
roster-area-name = Nama
roster-area-kecamatan = Kecamatan
roster-how-column = Kolom
roster-how-filled = Cara mengisi
roster-how-needed = Wajib
roster-how-yes = ya
roster-how-name = Nama petugas. Baris yang diawali CONTOH: dilewati.
roster-how-role = Pilih dari daftar.
roster-how-area = Kode wilayah (lembar Wilayah), atau nama yang tidak bisa keliru. Kode banjar: kode desa, titik, dua angka; misalnya 51.02.05.2003.01. Tingkatnya: { $levels }.
roster-how-title = Sebutan yang dibaca orang, misalnya Kapolsek Kediri. Boleh kosong. Komandan TNI harus diawali Danramil, Dandim, Koramil, Kodim, atau Pasi.
roster-how-telegram-id = Nomor ID Telegram. Kosongkan untuk mendapat tautan undangan sekali pakai.
roster-how-language = id atau en. Kosong berarti id.
roster-how-status = Tulis selesai untuk mengakhiri jabatan di baris itu. Kosong atau aktif berarti tetap bertugas; yang tidak ada di berkas tidak berubah. Bila kolom ini belum ada, tambahkan.
roster-link-sheet = Tautan
roster-link-name = Nama
roster-link-post = Tugas
roster-link-link = Tautan sekali pakai
roster-link-until = Sampai (WITA)

## Privasi

notice-line = 🔏 <i>Dengan mengirim, Anda menyetujui pemberitahuan privasi versi { $version }: /privasi</i>
privacy-notice =
    🔏 <b>Pemberitahuan privasi</b>, versi { $version } ({ $since })

    <b>Pengendali data:</b> { $controller }.
    <b>Yang disimpan:</b> nama, nama pengguna, dan nomor akun Telegram; bahasa; desa Anda; laporan dengan tulisan, foto, suara, video, dan lokasi yang Anda kirim; percakapan dengan petugas tentang laporan itu. Tidak diminta: NIK, foto KTP, nomor telepon. Mohon jangan kirim foto anak atau korban kekerasan.
    <b>Untuk apa:</b> menyampaikan laporan ke petugas yang berwenang dan mengabari Anda; siaran keamanan dan pengingat pemilu; angka tanpa nama.
    <b>Dasarnya:</b> persetujuan Anda, tugas pelayanan umum, dan dalam bahaya keselamatan jiwa (UU 27/2022 tentang Pelindungan Data Pribadi).
    <b>Siapa yang melihat:</b> petugas yang menangani laporan itu dan atasannya. Laporan rahasia: hanya polisi, tanpa nama Anda; nama hanya dibuka bila dua orang setuju, dan Anda diberi tahu. Pesan lewat Telegram, yang punya aturan privasinya sendiri.
    <b>Berapa lama:</b> { $days } hari setelah laporan selesai nama, tulisan, foto, dan tempatnya dihapus; tinggal angka. Draf yang tidak dikirim dan kiriman yang gagal diolah: { $unsent } hari. Pesan yang sudah dikirim bot: 3 hari, siaran: { $broadcasts } hari. Profil: sampai Anda menghapusnya. Catatan audit (siapa melakukan apa, dengan nomor akun, tanpa nama) tetap disimpan sebagai bukti. Salinan cadangan dapat memuatnya lebih lama.
    <b>Hak Anda:</b> melihat, mengunduh, memperbaiki, dan menghapus data, serta menarik persetujuan: lewat tombol di bawah, berlaku seketika. Laporan rahasia yang sudah selesai dapat dikosongkan lewat 📋 Laporan saya.
    <b>Keluhan:</b> kepada pengendali di atas, atau kepada lembaga pelindungan data pribadi.
privacy-controller = Pusat Komando Kulkul Kabupaten Tabanan, pengelola bot ini
privacy-own =
    👤 <b>Data Anda yang tersimpan</b>
    Nama: { $name } · Nama pengguna: { $username } · Nomor akun: { $id }
    Bahasa: { $language } · Desa: { $home }
    Laporan: { $open } masih berjalan, { $ended } selesai
    Jabatan: { $titles }
    Pemberitahuan yang ditunjukkan: { $shown ->
        [0] belum ada
       *[other] versi { $shown }, { $at }
    }
button-own-data = 📦 Unduh data saya
button-erase = 🗑 Hapus data saya
button-erase-yes = 🗑 Ya, hapus
own-data-coming = 📦 Sedang disiapkan, sebentar lagi datang di sini.
own-data-caption = 📦 Salinan semua data Anda di Kulkul, { $at } WITA. Simpan baik-baik: laporan rahasia Anda termasuk di dalamnya.
own-data-too-soon = Salinan data dapat diminta sekali sejam. Silakan lagi setelah { $at } WITA.
erase-ask =
    🗑 <b>Hapus data Anda?</b> Ini tidak bisa dibatalkan.

    <b>Hilang seketika:</b> nama, nama pengguna, desa, draf, percakapan, tanda "saya juga melihat", foto, suara, dan tempat dari laporan yang sudah selesai, serta seluruh isi laporan rahasia yang sudah selesai.
    <b>Tetap ada, tanpa Anda:</b> laporan biasa dan tulisannya; nama Anda dihapus dari tulisan itu.
    <b>Yang masih berjalan ({ $open }):</b> tetap ditangani, tetapi Anda tidak lagi ditanya atau dikabari. Begitu selesai, foto dan tempatnya ikut dihapus, dan yang rahasia dikosongkan.
    <b>Disimpan sebagai bukti:</b> catatan audit dengan nomor akun Anda, tanpa nama. Jeda melapor yang masih berlaku tetap berlaku sampai habis.

    Pesan yang sudah lebih dari 2 hari di obrolan petugas tidak dapat kami tarik. Masih ada bahaya? Telepon <b>110</b>.
erase-in-office = Anda masih bertugas sebagai { $titles }. Mintalah operator di Pusat Komando mengakhiri jabatan itu dahulu; setelah itu data Anda dapat dihapus di sini.
erased =
    ✅ <b>Data Anda sudah dihapus.</b> Laporan yang masih berjalan tetap ditangani, tanpa nama Anda.
    Riwayat obrolan ini ada di Telegram Anda; hapuslah sendiri bila mau. Bila kelak perlu, tekan /start: kita mulai dari awal.
appeal-erased = ⚖️ Yang berkeberatan sudah menghapus datanya. Tidak ada lagi yang perlu diputuskan; jedanya habis dengan sendirinya.
still-muted = Jeda melapor yang dulu masih berlaku sampai { $until } WITA, juga setelah data dihapus. Keadaan darurat tetap bisa dikirim. Bahaya sekarang: telepon 110.
reminder-reporter-erased = 🗑 <b>Pelapor menarik data pribadinya</b> dan tidak bisa ditanya atau dikabari lagi. Kasus ini tetap berjalan.
step-reporter-erased = pelapor menghapus datanya
case-emptied = (isinya sudah dihapus)
button-empty = 🗑 Kosongkan laporan ini
button-empty-yes = 🗑 Ya, kosongkan
report-ask-empty = 🗑 <b>Kosongkan laporan ini?</b> Tulisan, foto, tempat, dan kaitannya dengan Anda dihapus seketika, juga dari obrolan petugas sejauh Telegram mengizinkan (2 hari untuk foto dan pesan). Laporan ini lalu tidak bisa dibuka lagi. Tinggal nomor, jenis, desa, dan waktunya.
report-gone = Laporan ini sudah dikosongkan, atau datanya sudah dihapus.
report-emptied = ✅ <b>{ $number }</b> sudah dikosongkan.
empty-when-ended = { $number } belum selesai. Setelah ditutup atau ditarik, laporan itu bisa dikosongkan.
own-data-profil = siapa Anda bagi Kulkul
own-data-jabatan = jabatan yang Anda pegang atau pernah pegang
own-data-draf = laporan yang sedang Anda tulis
own-data-laporan = laporan Anda: tulisan, lampiran, dan setiap langkah; yang lain disebut menurut jabatan
own-data-saksi = laporan orang lain yang juga Anda lihat
own-data-siaran-dijawab = siaran yang Anda nyatakan dibaca atau disepakati
own-data-pemeriksaan = pemeriksaan TPS yang Anda jawab
own-data-situasi-aman = laporan nihil kejadian Anda
own-data-latihan = latihan kesiapan yang Anda terima
own-data-jeda = masa laporan Anda ditahan, alasannya, dan keberatan Anda
own-data-identitas-dibuka = kapan dan kepada siapa nama Anda pada laporan rahasia pernah dibuka
own-data-siaran-ditulis = siaran yang Anda tulis
own-data-penanganan = berapa kasus yang Anda pegang sebagai petugas
own-data-kiriman-gagal = kiriman Anda yang gagal diolah, sebagaimana adanya
own-data-audit = catatan audit tentang tindakan Anda
own-data-pesan = pesan bot untuk Anda yang masih tercatat
own-data-about = Salinan data Anda di Kulkul. Waktu dalam WITA. "kunci" menjelaskan setiap bagian.
own-data-you = Anda
own-data-system = sistem
own-data-officer = petugas
own-data-resident = warga lain

audit-head = 🧾 <b>Catatan tindakan</b>
audit-chain-whole = 🔗 Rantai utuh, { $count } catatan <code>{ $head }</code> (diperiksa { $at })
audit-chain-unchecked = 🔗 Rantai sedang diperiksa.
audit-fault = { $fault ->
    [changed] catatan nomor { $place } tidak lagi seperti saat ditulis
    [missing] ada catatan yang hilang mulai nomor { $place }
    [cut] catatan mulai nomor { $place } terpotong di akhir
    [added] ada catatan yang disisipkan, nomor { $place }
   *[other] akhir rantai, nomor { $place }, ditulis ulang
    }
audit-chain-broken = ⛔ <b>Rantai putus</b>: { $fault } (diperiksa { $at }). Jangan ubah apa pun: simpan cadangan, lalu jalankan <code>kulkul doctor</code> di server.
audit-broken =
    ⛔ <b>Catatan tindakan diubah orang</b>
    Rantainya putus: { $fault }. Seseorang mengubah basis data tanpa lewat Kulkul.
    Mohon jangan ubah apa pun: simpan cadangan (<code>kulkul backup</code>), bandingkan dengan cadangan sebelumnya, dan laporkan kepada pimpinan. Catatan baru tetap tersimpan. Lihat /audit.
audit-no-rows = Tidak ada catatan.
audit-rows = { $count } catatan, yang terbaru di atas; halaman { $page } dari { $pages }
audit-line = <b>{ $at }</b> · { $actor }
    { $action }: { $subject }
audit-line-bare = <b>{ $at }</b> · { $actor }
    { $action }
audit-person = 👤 { $name }
audit-by-itself = Kulkul sendiri
audit-by-reporter = pelapornya (tanpa nama)
audit-by-console = administrator server
audit-account = akun { $id }
audit-since = dari { $day }
audit-until = sampai { $day }
audit-count-planned = { $count } penerima
audit-count-count = { $count } baris
audit-count-reports = { $count } laporan
audit-count-tries = { $count } kali
audit-count-rounds = { $count } putaran
audit-count-days = { $count } hari
button-audit-kinds = 🏷 Tindakan
button-audit-period = 📅 Periode
button-audit-search = 🔍 Cari
button-audit-all = ✖️ Semua orang dan kasus
button-audit-file = ⬇️ Unduh
audit-which-kinds = 🧾 Tindakan apa yang ditampilkan?
audit-which-period = 🧾 Catatan dari kapan?
audit-group-all = Semua tindakan
audit-group-identity = 🔓 Identitas rahasia
audit-group-posts = 👥 Jabatan dan undangan
audit-group-files = ⬇️ Berkas
audit-group-mutes = 🔇 Pembisuan
audit-group-broadcasts = 📣 Siaran
audit-group-field = 🗳 Pemilu dan lapangan
audit-group-own = 🙋 Data dan pilihan sendiri
audit-group-system = ⚙️ Sistem
audit-group-refused = 🚫 Yang ditolak
audit-period-1 = Hari ini
audit-period-7 = 7 hari
audit-period-30 = 30 hari
audit-period-all = Seluruhnya
audit-search = 🔍 Tulis nomor kasus (TBN-26-00042), atau nama, jabatan, atau nomor akun petugas.
audit-search-nothing = 🔍 Tidak ada kasus atau petugas seperti itu. Tulis nomor kasus lengkap (TBN-26-00042), atau sebagian nama atau jabatan.
audit-search-several = 🔍 Ada { $count } yang cocok. Siapa yang dimaksud?
audit-search-many = 🔍 Ada { $count } yang cocok; ini sebagian. Tulis /audit dan nama yang lebih lengkap bila belum ada.
audit-caption =
    🧾 <b>Catatan tindakan</b>: { $count } catatan
    Berisi siapa melakukan apa: simpan baik-baik, jangan diteruskan. Pengunduhan ini ikut tercatat.
audit-did-identity-asked = meminta identitas pelapor dibuka
audit-did-identity-approved = menyetujui identitas pelapor dibuka
audit-did-identity-refused = menolak identitas pelapor dibuka
audit-did-identity-lapsed = permintaan identitas kedaluwarsa, tidak dibuka
audit-did-appointed = mengangkat petugas
audit-did-post-changed = mengubah nama atau gelar jabatan
audit-did-post-ended = mengakhiri jabatan
audit-did-post-moved = memindahkan jabatan
audit-did-operator-by-settings = menjadi operator menurut KULKUL_OPERATORS
audit-did-invitation = membuat undangan
audit-did-invitation-used = memakai undangan
audit-did-invitation-revoked = mencabut undangan
audit-did-guessing = mencoba tautan undangan yang tidak dikenal
audit-did-roster-import = menerapkan daftar petugas
audit-did-export = mengunduh kasus
audit-did-roster-export = mengunduh daftar petugas
audit-did-checkins-exported = mengunduh papan TPS
audit-did-broadcast-unreached-listed = mengunduh daftar yang tidak terjangkau siaran
audit-did-own-data = mengunduh data sendiri
audit-did-audit-export = mengunduh catatan tindakan
audit-did-muted = menahan laporan baru seorang pelapor
audit-did-mute-appealed = keberatan atas penahanan disampaikan
audit-did-mute-kept = keberatan ditolak, penahanan tetap
audit-did-mute-lifted = mencabut penahanan laporan
audit-did-broadcast-requested = meminta persetujuan siaran
audit-did-broadcast-changed = mengubah siaran
audit-did-broadcast-approved = menyetujui siaran
audit-did-broadcast-refused = menolak siaran
audit-did-broadcast-cancelled = membatalkan siaran
audit-did-broadcast-running = memulai siaran
audit-did-broadcast-skipped = siaran dilewati karena sudah lewat waktunya
audit-did-broadcast-paused = menjeda siaran
audit-did-broadcast-resumed = melanjutkan siaran
audit-did-broadcast-stopped = menghentikan siaran
audit-did-broadcast-resent = mengirim ulang siaran kepada yang belum terjangkau
audit-did-broadcast-reminded = mengingatkan yang belum menjawab siaran
audit-did-broadcast-ended = siaran selesai
audit-did-election-import = memasukkan data pemilu
audit-did-checkins-ended = mengakhiri laporan TPS
audit-did-drill = mengadakan latihan kesiapan
audit-did-prone-set = menandai daerah rawan
audit-did-prone-unset = mencabut tanda daerah rawan
audit-did-posko-bound = mengikat grup posko
audit-did-posko-let-go = melepas grup posko
audit-did-posko-lost = grup posko tidak terjangkau lagi
audit-did-reminders-on = menyalakan pengingat untuk diri sendiri
audit-did-reminders-off = mematikan pengingat untuk diri sendiri
audit-did-digest-on = menyalakan ringkasan untuk diri sendiri
audit-did-digest-off = mematikan ringkasan untuk diri sendiri
audit-did-erased = menghapus data sendiri
audit-did-case-emptied = isi laporan dihapus
audit-did-settings = pengaturan berubah
audit-did-migrated = basis data diperbarui
audit-did-backup = membuat cadangan basis data
audit-did-person-unreachable = tidak terjangkau lagi
audit-did-sealed-late = catatan rilis sebelumnya disegel
audit-did-refused = ditolak
