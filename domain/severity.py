"""How grave a report is, in the words of the police: potensi, ambang and gangguan nyata, then darurat."""

from enum import IntEnum


class Severity(IntEnum):
    """Ordered: a higher one is graver, so `max` and `>=` mean what they say."""

    #: A question or a service: nobody has to hurry.
    INFO = 0
    #: Potensi gangguan: friction that may grow when nobody attends to it.
    PG = 1
    #: Ambang gangguan: residents are worried, and it becomes real if nobody acts.
    AG = 2
    #: Gangguan nyata: it has happened.
    GN = 3
    #: Darurat: a life is in danger now.
    D = 4
