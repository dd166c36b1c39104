"""python -m bot is kulkul."""

from bot.cli import main

main()
