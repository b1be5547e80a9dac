"""A strict Bot API server for the tests: says no where Telegram does, and keeps what it was told."""
