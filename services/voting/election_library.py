"""Ready files of elections: one for each kind, to be given a voting day, and worked examples of the past."""

from datetime import date
from importlib.resources import files

#: To be given a voting day.
TEMPLATES = ("pemilu", "pilkada", "pilkel")

#: The demo's, whose voting day is tomorrow.
DEMO = "demo"

#: Real ones, complete with their dates.
EXAMPLES = ("pemilu-2024", "pilkada-2024", "pilkel-2023")


def ready(name: str, voting_day: date) -> str:
    """The text of a file that can be imported. voting_day has no effect on the worked examples, which have theirs.

    Raises KeyError for a name that is none of the above.
    """
    if name not in (*TEMPLATES, DEMO, *EXAMPLES):
        raise KeyError(name)
    text = files("services.voting").joinpath("election_templates", f"{name}.toml").read_text(encoding="utf-8")
    return text.replace("@DAY@", voting_day.isoformat()).replace("@YEAR@", str(voting_day.year))
