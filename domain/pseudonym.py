"""How the reporter of a confidential case is called: a flower and a number, drawn anew for every case."""

from collections.abc import Callable, Collection

FLOWERS = (
    "Anggrek",
    "Asoka",
    "Bakung",
    "Cempaka",
    "Dahlia",
    "Gumitir",
    "Jepun",
    "Kamboja",
    "Kecubung",
    "Kemuning",
    "Kenanga",
    "Kenikir",
    "Krisan",
    "Lavender",
    "Lili",
    "Mawar",
    "Melati",
    "Pacar",
    "Pucuk",
    "Ratna",
    "Sandat",
    "Sedap Malam",
    "Seroja",
    "Seruni",
    "Soka",
    "Tanjung",
    "Teratai",
    "Tunjung",
)

#: Numbers of two digits.
_FIRST, _LAST = 10, 99

#: So many there are.
COUNT = len(FLOWERS) * (_LAST - _FIRST + 1)


def draw(below: Callable[[int], int], taken: Collection[str] = ()) -> str:
    """Nothing of the person goes into it. below: a random number from 0 up to, but not, its argument.

    taken: names the same person has on other cases, which would tell that it is the same person.
    """
    while True:
        number = below(COUNT)
        name = f"{FLOWERS[number % len(FLOWERS)]}-{_FIRST + number // len(FLOWERS)}"
        if name not in taken:
            return name
