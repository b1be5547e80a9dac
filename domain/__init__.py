"""The words of Sitrep as frozen dataclasses: they know nothing of SQL, Telegram or files."""
