"""Text in the cells of a table: a spreadsheet must read it as text, and a reader gets back what was written.

A cell that begins with one of these signs is a formula to Excel, LibreOffice and their like, or becomes one when a
file is opened; an apostrophe before it makes it text (OWASP, "CSV Injection"). What stood there with apostrophes of
its own gets one more, so that taking one away always gives back what was written.
"""

import re

#: The wide forms are what a phone's East Asian keyboard writes, and count as the narrow ones in some languages.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def quoted(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def unquoted(text: str) -> str:
    """The other way round; text that nobody quoted stays as it is."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
