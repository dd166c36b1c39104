"""The colours of the pictures: an order of gravity that colour-blind eyes can read too.

Near to the signs in the texts (white, green, yellow, orange, red), but the steps differ in lightness and in blue
against yellow, which everybody sees; tests/services/test_pictures.py measures them as the colour-blind see them.
"""

from domain.severity import Severity

SEVERITY = {
    Severity.INFO: "#a9b6d3",
    Severity.PG: "#3a9e7e",
    Severity.AG: "#f9d03a",
    Severity.GN: "#e0742a",
    Severity.D: "#85142a",
}
PAPER = "#ffffff"
OUTSIDE = "#e7edf1"
LAND = "#fcfbf8"
FAINT = "#f3f4f2"
BORDER = "#cdd0cc"
DIVIDE = "#7d848c"
INK = "#1d242c"
SOFT = "#5b6672"
FADED = "#a3abb3"


def on(fill: str) -> str:
    """The colour in which writing on that one is read."""
    red, green, blue = (_linear(int(fill[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return PAPER if 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.2 else INK


def _linear(channel: float) -> float:
    """Light from a channel of sRGB, both 0 to 1."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
