"""The seam to Telegram, against a strict server, a real store and a clock that is told the time."""
