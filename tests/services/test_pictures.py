"""The two pictures of the situation, as numbers see them; they were looked at by eyes as well."""

import asyncio
import io
import itertools
import random
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PIL import Image

from domain.picture import AreaFigure, DayCounts, spread
from domain.severity import Severity
from services.labels import Box, freest, pushed_apart
from services.pictures import drawing, palette
from services.pictures.map_view import view_of
from services.pictures.outlines import outlines_of
from services.pictures.picture_words import PictureWords, words_of_map, words_of_timeline
from services.places.gazetteer import Gazetteer
from services.work import House
from texts.catalogue import Catalogue

STORED = Path(__file__).parents[1] / "pictures"
BORDERS = Path(__file__).parents[3] / "shared" / "territory" / "desa.geojson"
WITA = ZoneInfo("Asia/Makassar")
NOW = datetime(2026, 11, 24, 6, 5, tzinfo=UTC)
TODAY = date(2026, 11, 24)
GUESSED = Gazetteer.load()
#: Mean difference of two small grey pictures, of 255: fonts and rims may change a little, a picture may not.
NEAR = 3.0

#: How the colour-blind see linear light: Machado, Oliveira and Fernandes 2009, full severity.
BLINDNESS = {
    "normal": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


@pytest.fixture(scope="module")
def bordered() -> Gazetteer:
    if not BORDERS.exists():
        pytest.skip("no boundary file here")
    return Gazetteer.load(BORDERS)


def house(gazetteer: Gazetteer) -> House:
    return House(Catalogue(), gazetteer, WITA)


def figures(gazetteer: Gazetteer, count: int) -> list[AreaFigure]:
    chance = random.Random(5)
    every = [desa for code, _ in gazetteer.kecamatan() for desa in gazetteer.desa_of(code)]
    counts = [1 + int(chance.expovariate(0.3)) for _ in range(count)]
    return [
        AreaFigure(desa.code, desa.name, number, chance.choice(list(Severity)), chance.randint(0, number))
        for desa, number in zip(chance.sample(every, count), counts, strict=True)
    ]


def days(count: int, reports: int) -> list[DayCounts]:
    chance = random.Random(7)
    first = TODAY - timedelta(days=count - 1)
    midnight = datetime.combine(first, datetime.min.time(), WITA)
    moments = [midnight + timedelta(seconds=chance.randrange(count * 86_400)) for _ in range(reports)]
    return spread([(moment, chance.choice(list(Severity))) for moment in moments], first, TODAY, WITA)


async def map_of(gazetteer: Gazetteer, shown: list[AreaFigure], area: str = "51.02", language: str = "id") -> bytes:
    words = words_of_map(house(gazetteer), language, area, "7 hari terakhir", shown, NOW)
    return await drawing.map_of(shown, area=area, words=words, gazetteer=gazetteer)


async def timeline_of(shown: list[DayCounts], language: str = "id") -> bytes:
    words = words_of_timeline(house(GUESSED), language, "51.02.06", "7 hari terakhir", shown, NOW)
    return await drawing.timeline_of(shown, words=words)


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def small(picture: Image.Image) -> Image.Image:
    return picture.convert("L").resize((64, 64 * picture.height // picture.width), Image.Resampling.BOX)


def difference(one: Image.Image, other: Image.Image) -> float:
    return float(np.abs(np.asarray(one, dtype=float) - np.asarray(other, dtype=float)).mean())


def holds(picture: Image.Image, colour: str) -> int:
    """How many pixels have that very colour."""
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return int((np.asarray(picture) == wanted).all(axis=2).sum())


def resembles(png: bytes, name: str) -> None:
    file = STORED / f"{name}.png"
    seen = small(opened(png))
    if not file.exists():
        seen.save(file)
        pytest.fail(f"{file} was not there; it is now: look at the picture it is of, and keep it if it is good")
    assert difference(seen, Image.open(file)) < NEAR


async def test_maps_look_as_they_did_when_eyes_had_looked() -> None:
    """Loosely: another release of the font may draw a letter otherwise, but nothing may go missing."""
    shown = figures(GUESSED, 45)
    resembles(await map_of(GUESSED, shown), "map-guessed")
    resembles(await map_of(GUESSED, shown, "51.02.08"), "map-guessed-penebel")
    resembles(await map_of(GUESSED, []), "map-guessed-empty")


async def test_maps_with_borders_look_as_they_did_when_eyes_had_looked(bordered: Gazetteer) -> None:
    """The same with the borders an operator brings."""
    shown = figures(bordered, 45)
    resembles(await map_of(bordered, shown), "map-bordered")
    resembles(await map_of(bordered, shown, "51.02.08"), "map-bordered-penebel")


async def test_timelines_look_as_they_did_when_eyes_had_looked() -> None:
    """By hour, by day, and for a month."""
    for count, reports in ((1, 14), (7, 60), (30, 330)):
        resembles(await timeline_of(days(count, reports)), f"timeline-{count}")


def test_stored_pictures_differ_by_more_than_the_tolerance() -> None:
    """Otherwise any picture would pass for any other."""
    for names in ("map-*.png", "timeline-*.png"):
        for one, other in itertools.combinations(sorted(STORED.glob(names)), 2):
            assert difference(Image.open(one), Image.open(other)) > 1.5 * NEAR, (one.name, other.name)


@pytest.mark.parametrize("count", [0, 1, 45, 133])
async def test_a_map_is_as_large_as_a_phone_shows_well(count: int) -> None:
    """Upright, 1080 pixels wide, and small enough to arrive over a poor line."""
    png = await map_of(GUESSED, figures(GUESSED, count))
    assert png.startswith(b"\x89PNG")
    assert opened(png).size == (1080, 1350)
    assert len(png) < 1_000_000


@pytest.mark.parametrize(("count", "reports"), [(1, 0), (1, 14), (7, 0), (7, 60), (31, 9000), (120, 400)])
async def test_a_timeline_is_square_however_long_it_is(count: int, reports: int) -> None:
    """From the hours of a day to the months of a campaign."""
    png = await timeline_of(days(count, reports))
    assert opened(png).size == (1080, 1080)
    assert len(png) < 500_000


async def test_no_days_at_all_make_a_picture_too() -> None:
    """A period that has not begun."""
    assert opened(await timeline_of([])).size == (1080, 1080)


async def test_each_severity_that_is_there_is_seen_and_no_other() -> None:
    """Beyond the key below, which shows every colour once: 28 by 28 pixels of it, round at the corners."""
    key = 28 * 28
    for severity in Severity:
        shown = [AreaFigure("51.02.06.2001", "x", 3, severity)]
        on_map = opened(await map_of(GUESSED, shown))
        on_chart = opened(await timeline_of([DayCounts(TODAY, {severity: 3})]))
        for other, colour in palette.SEVERITY.items():
            assert (holds(on_map, colour) > key) is (other is severity)
            assert (holds(on_chart, colour) > key) is (other is severity)


async def test_a_case_that_is_open_has_a_rim() -> None:
    """What is still to be done stands out from what is done."""
    done = opened(await map_of(GUESSED, [AreaFigure("51.02.06.2001", "x", 3, Severity.D)]))
    open_still = opened(await map_of(GUESSED, [AreaFigure("51.02.06.2001", "x", 3, Severity.D, open=1)]))
    assert holds(open_still, palette.INK) > holds(done, palette.INK) + 50


@pytest.mark.parametrize("language", ["id", "en"])
async def test_nothing_happened_is_said_and_not_shown_as_an_empty_sheet(language: str) -> None:
    """An empty picture looks like a broken one."""
    words = words_of_map(house(GUESSED), language, "51.02", "x", [], NOW)
    assert words.nothing in {"Tidak ada laporan", "No reports"}
    silent = PictureWords(**{**vars(words), "nothing": "", "language": language})
    said = opened(await drawing.map_of([], area="51.02", words=words, gazetteer=GUESSED))
    unsaid = opened(await drawing.map_of([], area="51.02", words=silent, gazetteer=GUESSED))
    assert difference(said, unsaid) > 0.2


async def test_titles_may_be_long_and_hold_signs_that_no_font_has() -> None:
    """A title is a text like any other: emoji, formulas, lines, signs that turn the writing round, no words at all."""
    for title in (
        "🚨 " + "Peta situasi keamanan " * 12,
        "$x^2$ \\frac",
        "a\nb\tc",
        "\u202eterbalik",
        "",
        "W" * 300,
        "🔴",
    ):
        words = PictureWords("id", title, title, title, title, dict.fromkeys(Severity, title), axis=title)
        png = await drawing.map_of(figures(GUESSED, 3), area="51.02.06", words=words, gazetteer=GUESSED)
        assert opened(png).size == (1080, 1350)
        assert opened(await drawing.timeline_of(days(7, 3), words=words)).size == (1080, 1080)


async def test_pictures_asked_for_at_once_do_not_run_into_each_other() -> None:
    """Two commanders tap in the same second; matplotlib is not made for that."""
    shown, week = figures(GUESSED, 20), days(7, 30)
    alone = await map_of(GUESSED, shown), await timeline_of(week)
    together = await asyncio.gather(*(call for _ in range(3) for call in (map_of(GUESSED, shown), timeline_of(week))))
    assert set(together) == set(alone)


async def test_drawing_leaves_nothing_behind_in_matplotlib() -> None:
    """No figure is kept, no setting changed: a process draws for months."""
    import matplotlib as mpl  # noqa: PLC0415 (as lazily as the house does)

    before = mpl.rcParams.copy()
    await map_of(GUESSED, figures(GUESSED, 5))
    await timeline_of(days(7, 5))
    assert mpl.rcParams.copy() == before
    assert "matplotlib.pyplot" not in sys.modules


def test_starting_the_bot_does_not_load_matplotlib() -> None:
    """Half a second and fifty megabytes that only a drawing needs."""
    code = "import sys, bot.program, services.pictures.drawing; sys.exit('matplotlib' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_colours_are_told_apart_by_every_kind_of_eye(blindness: str) -> None:
    """Any two severities, and each from the land: about 2 is just seen, 10 at a glance (CIE 1976)."""
    colours = {**palette.SEVERITY, "land": palette.LAND}
    for (one, a), (other, b) in itertools.combinations(colours.items(), 2):
        assert np.linalg.norm(lab(a, blindness) - lab(b, blindness)) > 22, (one, other)


def test_figures_are_read_on_their_colours() -> None:
    """As much contrast as is asked for large writing, and more."""
    for fill in palette.SEVERITY.values():
        lighter, darker = sorted((light(fill), light(palette.on(fill))), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) > 4.5


def test_graver_news_never_looks_lighter_than_by_a_step() -> None:
    """GN and D are the darkest of the warm ones: a glance finds them."""
    lightness = {severity: lab(colour, "normal")[0] for severity, colour in palette.SEVERITY.items()}
    assert lightness[Severity.D] < lightness[Severity.GN] < lightness[Severity.AG]


def lab(colour: str, blindness: str) -> np.ndarray:
    seen = np.clip(np.array(BLINDNESS[blindness]) @ linear(colour), 0, 1)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ seen
    scaled = xyz / [0.9505, 1.0, 1.089]
    root = np.where(scaled > 0.008856, np.cbrt(scaled), 7.787 * scaled + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def linear(colour: str) -> np.ndarray:
    channels = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def light(colour: str) -> float:
    return float(linear(colour) @ [0.2126, 0.7152, 0.0722])


def test_guessed_land_holds_every_desa() -> None:
    """Without borders each desa still lies in its own kecamatan."""
    view = view_of(GUESSED, "51.02", Box(0, 0, 1080, 1000))
    assert len(view.desa) == 133
    for code, (x, y) in view.middles.items():
        corner = view.districts[code[:8]].bounds
        assert corner[0] <= x <= corner[2]
        assert corner[1] <= y <= corner[3]
        assert 0 < x < 1080
        assert 0 < y < 1000


def test_a_closer_view_shows_its_kecamatan_as_large_as_it_fits(bordered: Gazetteer) -> None:
    """A desa is shown within its kecamatan."""
    frame = Box(0, 100, 1080, 1100)
    for area in ("51.02.08", "51.02.08.2001"):
        view = view_of(bordered, area, frame)
        west, south, east, north = view.districts["51.02.08"].bounds
        assert frame.left <= west < east <= frame.right
        assert frame.top <= south < north <= frame.bottom
        assert max((east - west) / 1080, (north - south) / 1000) > 0.9
        assert set(view.desa) == {desa.code for desa in bordered.desa_of("51.02.08")}


def test_a_figure_stands_within_its_desa(bordered: Gazetteer) -> None:
    """The middle of a bent desa may lie outside of it; the figure may not."""
    land = outlines_of(bordered)
    assert land.true
    for code, (x, y, radius) in land.middles.items():
        west, south, east, north = land.desa[code].bounds
        assert west < x < east
        assert south < y < north
        assert radius > 100


def test_a_label_goes_where_it_covers_nothing() -> None:
    """Even when that place is dearer than the one it would like."""
    frame = Box(0, 0, 200, 200)
    taken = [Box(40, 40, 160, 120)]
    box = freest([(100, 80, 0), (100, 170, 20)], (80, 30), taken, frame)
    assert box.middle == (100, 170)
    assert freest([(100, 80, 0), (100, 170, 20)], (80, 30), [], frame).middle == (100, 80)
    assert freest([(199, 80, 0), (100, 80, 20)], (80, 30), [], frame).middle == (100, 80)


def test_discs_make_way_for_each_other_and_stay_in_the_frame() -> None:
    """A figure that is covered is not read."""
    frame = Box(0, 0, 300, 300)
    moved = pushed_apart([(20, 150), (40, 150), (60, 152)], [20, 20, 20], frame)
    for (x, y), (to_x, to_y) in itertools.combinations(moved, 2):
        assert np.hypot(x - to_x, y - to_y) > 36
    assert all(20 <= x <= 280 and 20 <= y <= 280 for x, y in moved)
    assert pushed_apart([(150, 150)], [20], frame) == [(150, 150)]
