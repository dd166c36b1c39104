"""The sample people of the demo: two residents, a polisi banjar, the pillars of two desa, commanders, an operator."""

from dataclasses import dataclass

from domain.roles import Role

OPERATOR_ID = 5102001


@dataclass(frozen=True)
class Part:
    """Somebody of the demo; role is None for a resident."""

    telegram_id: int
    name: str
    shown_as: str
    role: Role | None = None
    area: str = ""
    title: str = ""


CAST: tuple[Part, ...] = (
    Part(5102101, "Wayan Sudiarta", "Warga Bongan"),
    Part(5102102, "Ni Luh Ayu", "Warga Abian Tuwung"),
    Part(5102103, "Aipda Gede Putra", "Polisi Banjar, Bongan", Role.BANJAR_OFFICER, "51.02.05.2003"),
    Part(5102104, "I Ketut Arta", "Perbekel Bongan", Role.PERBEKEL, "51.02.05.2003", "Perbekel Bongan"),
    Part(5102105, "Serda Komang Adi", "Babinsa Bongan", Role.BABINSA, "51.02.05.2003", "Babinsa Bongan"),
    Part(5102106, "I Made Suarjana", "Perbekel Abian Tuwung", Role.PERBEKEL, "51.02.06.2014", "Perbekel Abian Tuwung"),
    Part(5102107, "Sertu Nyoman Rai", "Babinsa Abian Tuwung", Role.BABINSA, "51.02.06.2014", "Babinsa Abian Tuwung"),
    Part(5102108, "AKP Putu Wirawan", "Kapolsek Tabanan", Role.COMMANDER, "51.02.05", "Kapolsek Tabanan"),
    Part(5102109, "AKBP Agung Mahendra", "Kapolres Tabanan", Role.COMMANDER, "51.02", "Kapolres Tabanan"),
    Part(OPERATOR_ID, "Dewi Lestari", "Operator pusat komando", Role.OPERATOR, "51.02"),
)

#: Real places to share as a location: (name, latitude, longitude). The last two lie outside the regency.
PLACES: tuple[tuple[str, float, float], ...] = (
    ("Bongan", -8.5630, 115.1060),
    ("Parkir Tanah Lot, Beraban", -8.6185, 115.0890),
    ("Pura Ulun Danu Beratan, Candikuning", -8.2752, 115.1668),
    ("Jatiluwih", -8.3690, 115.1310),
    ("Abian Tuwung", -8.5570, 115.1508),
    ("Megati", -8.4840, 115.0551),
    ("Taman Ayun, Mengwi (di luar Tabanan)", -8.5416, 115.1725),
    ("Denpasar (di luar Tabanan)", -8.6500, 115.2167),
)
