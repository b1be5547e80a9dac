"""Telegram itself, durably: the inbox that loses no update, the outbox that doubles no message."""
