"""Telegram itself, durably: the inbox that loses no update, the outbox that doubles no message."""

import os

# python-telegram-bot's way to be asked for durations as timedelta; else it warns with each RetryAfter.
os.environ.setdefault("PTB_TIMEDELTA", "1")
