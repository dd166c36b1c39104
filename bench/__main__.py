"""python -m bench: speed and memory, as ratios measured side by side in one run where it can."""

import asyncio
import sys

from bench import export, intake, lanes, memory, pictures, roster, transport

#: name -> what it prints. Each starts what it needs, on loopback, and stops it.
ALL = {
    "export": export.run,
    "transport": transport.run,
    "intake": intake.run,
    "lanes": lanes.run,
    "memory": memory.run,
    "pictures": pictures.run,
    "roster": roster.run,
}


def main() -> None:
    wanted = sys.argv[1:] or list(ALL)
    unknown = [name for name in wanted if name not in ALL]
    if unknown:
        sys.exit(f"no benchmark is called {unknown[0]!r}; there are {', '.join(ALL)}")
    for name in wanted:
        print(f"== {name}")
        asyncio.run(ALL[name]())


main()
