"""Telegram on your desk: the Bot API over HTTP, strict and scriptable, for rehearsal, development and tests."""
