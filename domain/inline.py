"""What the id of a card says, which somebody chose after typing `@bot place` in any chat."""

from dataclasses import dataclass

from domain.language import Language

MOST_CARDS = 50
"""Results of one inline query (Bot API, answerInlineQuery)."""

LONGEST_ID = 64
"""Bytes of a result's id (Bot API, InlineQueryResultArticle)."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the id of a card says: which place, in which language, and the versions that it showed."""

    language: Language
    place: str
    versions: tuple[int, ...]


def card_id(language: Language, place: str, versions: tuple[int, ...]) -> str:
    """Return the id of a card; it says what the card shows, as far as 64 bytes hold it."""
    parts = [language.value, place, ".".join(f"{version:x}" for version in versions)]
    return "|".join(parts)[:LONGEST_ID]


def chosen(result_id: str) -> Chosen | None:
    """Return what a card's id says, None for one that is not ours."""
    try:
        language, place, versions = result_id.split("|")
        return Chosen(Language(language), place, tuple(int(each, 16) for each in versions.split(".") if each))
    except ValueError:
        return None
