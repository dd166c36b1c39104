"""The running program."""

import os

#: python-telegram-bot then gives retry_after as the timedelta it will always be one day, and does not warn about it.
os.environ.setdefault("PTB_TIMEDELTA", "true")
