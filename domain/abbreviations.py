"""How residents shorten words, and the Balinese, Indonesian and English ones that mean the same.

Each line: the word the tables of signs use, then what people write for it.
"""

_SPELLINGS = """
tidak: gk ga gak g gag nggak ngga enggak engga gx tdk tak ndak ndk kagak kaga ten nenten sing tusing tuara tan
tidak bisa: gabisa gbs gakbisa
tidak ada: gaada gada tiada
sudah: sdh udh udah dah sudh sampun suba uba
belum: blm blom blum belom durung tonden blon konden durungan dereng
ada: wenten ade
yang: yg yng
orang: org orng ornag jlema jelema nak jadma anake
saya: sy aku gue gw ak tyang icang titiang cang
kami: kmi
sekarang: skrg skr skrng sekrg skrang jani mangkin skg
tadi: td tdi wau itunan tuni tunian itunian
baru saja: barusan brusan
malam: mlm malem peteng mlem
pagi: pg pgi semeng semengan
siang: siank tengai
sore: sre sanja
besok: bsk bsok buin mani benjang
kemarin: kmrn kmren kemaren kmarin ibi puan puanan dibi
semalam: smlm semalem smalem
dekat: dkt deket dket
sebelah: sblh sblah seblah
jalan: jln jl margi rurung
rumah: rmh rumh umah umahne
banjar: br bjr bnjr
desa: ds dsa
kecamatan: kec
kabupaten: kab
dari: dr dri uli saking
dengan: dgn dg dngn
sama: sm ama
karena: krn krna karna gara
kenapa: knp knapa
apa: ap napi apakah
bagaimana: gimana gmn gmna kenken
dimana: dmn dmana dija
untuk: utk buat untk
tolong: tlg tlng tlong tulung tulungin toloong
mohon: mhn mohn mhon
sampai: smpe sampe smpai smpk nyantos kanti ampe teked rauh
cepat: cpt cpet cepet gelis segera enggal enggalang enggalan
polisi: plisi pulisi polis
motor: mtr montor
mobil: mbl
sekolah: sklh skolah
depan: dpn
belakang: blkg blkng blakang dibelakang
banyak: bnyk bnyak byk liu akeh ebuh
ramai: rame rami rmai
anak: ank
teman: tmn temen timpal
kalau: klo kalo klu yen kl
juga: jg jga
hampir: hmpir ampir nyaris
jangan: jgn jngan jng
bilang: blg
bantu: bntu bantuin
lagi: lg lgi malih
lapor: lpr
tetangga: ttangga tetngga tngga pisaga
pakai: pake pke pk
dapat: dapet dpt
minta: mnta mntak minte nunas ngidih
uang: duit pipis doku jinah jinahe
mabuk: mabok punyah
berkelahi: berantem brantem berantam majaguran mejaguran jaguran gelut kelai magerengan mesiat masiat
senjata tajam: sajam
kecelakaan: laka lakalantas kclakaan
lalu lintas: lalin lalulintas
maling: malng
hilang: ilang hlang raib kehilangan ical kecag
air: yeh
hanyut: anyud anyut kanyudang
sungai: tukad tukade
sawah: carik
petasan: mercon mercun
kos: kosan kost kostan kontrakan
warga asing: wna
bule: turis tourist bulek
pendatang: pndatang
orang gila: orgil buduh
nomor: nmr nomer
nama: nm
hp: handphone hape ponsel
pasar: psr
warung: wrung
pura: pure
kelian: klian
perbekel: prebekel perbkl mekel kades
bhabinkamtibmas: babinkamtibmas bhabin babin babhinkamtibmas
kepala: kpala tendas
luka: lukak luke matatu tatu
selalu: slalu
terus: trs trus
ribut: rbut ricuh uyut
takut: tkut jejeh
bahaya: bhaya berbahaya
judi online: judol slotan
pinjaman online: pinjol
telanjang: tlanjang bugil
jenazah: jenasah mayat layon
rumah sakit: rs rsud ugd igd
ambulans: ambulan ambulance
telepon: telpon tlp telp nelpon telfon
transfer: tf trf ditransfer
pulang: mulih budal mantuk
habis: telas
beli: meli numbas
jual: ngadep ngadol
kejar: nguber kauber uber ngepung
kecil: cerik alit
anjing: cicing asu kuluk
gigit: nyegut gutgut kegutgut kagutgut ngutgut
babi: celeng
terbakar: puun
tumbang: rebah
pohon: taru punyan
kemana: kija
nenek: dadong nini ninik
kakek: pekak kake kakiang
suami: kurenan somah
tua: lingsir wayah
lupa: lali engsap
tampar: ngaplok kaplok kaplokin kaplokina
pukul: nigtig tigtig ngamplak jagur nyagur kajagur
darah: getih
meninggal: seda padem
jatuh: ulung
marah: gedeg brangti
berapa: brp brapa akuda kude
ini: niki ene puniki
itu: nika ento punika
akan: lakar jagi pacang bakal
ambil: jemak nyemak kaambil
bawa: ngaba ngabe aba
tempat: tongos genah
sakit: gelem sungkan
setiap: sabilang saban
laki: muani
keluarga: nyama nyame
"""

#: What is written -> the words of the tables.
MEANT = {
    written: meant.split()
    for meant, _, others in (line.partition(":") for line in _SPELLINGS.strip().splitlines())
    for written in others.split()
}

#: Phrases that mean something else than their words, read before anything else: a power cut is no death.
PHRASES_MEANT = {
    "di dapat": "di dpt",
    "dalam dapat": "dalam dpt",
    "cek dapat": "cek dpt",
    "dapat online": "dpt online",
    "tembak ikan": "dingdong",
    "kepala desa": "perbekel",
    "kepala wilayah": "kelian",
    "kepala lingkungan": "kelian",
    "kepala dusun": "kelian",
    "tim sukses": "timses",
    "tim pemenangan": "timses",
    "tim kampanye": "timses",
    "satpol pp": "satpol",
    "tanah longsor": "longsor",
    "polisi banjar": "polisi_banjar",
    "polisi rw": "polisi_banjar",
    "mati lampu": "listrik_padam",
    "lampu mati": "listrik_padam",
    "listrik mati": "listrik_padam",
    "mabuk laut": "mual",
    "mabuk cinta": "kasmaran",
    "mabuk darat": "mual",
    "mabuk kendaraan": "mual",
    "bom ikan": "bom_ikan",
    "bom air": "semprot",
    "desa tajen": "desa",
    "di tajen penebel": "di desa",
    "desa marga": "desa",
    "desa baru": "desa",
    "desa tua": "desa",
    "desa sai": "desa",
    "tiang listrik": "gardu",
    "hari tenang": "masa tenang",
    "minggu tenang": "masa tenang",
    "mati lemas": "sekarat",
    "mati suri": "pingsan",
    "mati mesin": "mogok",
    "mati air": "pdam",
    "air mati": "pdam",
    "hidup mati": "penting",
    "hp mati": "hp_mati",
    "hp sudah mati": "hp_mati",
    "nomor mati": "nomor_mati",
    "pisau dapur hilang": "hilang",
    "kena marah": "dimarahi",
    "serangan jantung": "sekarat",
    "serangan fajar": "serangan_fajar",
    "serang fajar": "serangan_fajar",
    "perang harga": "murah",
    "perang tipat": "upacara",
    "perang ketupat": "upacara",
    "pukul rata": "rata",
    "gila hormat": "sombong",
    "gila belanja": "boros",
    "bakar sate": "masak",
    "bakar ikan": "masak",
    "bakar jagung": "masak",
    "bakar dupa": "sembahyang",
    "bakar ogoh": "ogoh",
    "ogoh dibakar": "ogoh",
    "lampu merah": "lampu_merah",
    "traffic light": "lampu_merah",
    "pohon jatuh tempo": "tempo",
    "jatuh tempo": "tempo",
    "jatuh cinta": "kasmaran",
    "racun tikus habis": "racun",
    "banjir pesanan": "laris",
    "banjir order": "laris",
    "curi perhatian": "menarik",
    "curi start kampanye": "kampanye dini",
    "curi start": "kampanye dini",
    "main api": "nekat",
    "api unggun": "unggun",
    "kembang api": "petasan",
    "kebakaran jenggot": "panik",
    "hilang sinyal": "sinyal",
    "sinyal hilang": "sinyal",
    "hilang akal": "bingung",
    "orang tua": "orangtua",
    "masuk angin": "sakit",
    "minum obat": "berobat",
    "tahun baru": "tahun_baru",
    "banjar baru": "banjar",
    "good night": "",
    "good morning": "",
}
