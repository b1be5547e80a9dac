"""The languages that readers are answered in and that articles are read in."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of the replies, by its ISO 639-1 code."""

    EN = "en"
    UK = "uk"
    RU = "ru"


CODES = tuple(language.value for language in Language)
"""What each is called on the command line."""


@dataclass(frozen=True, slots=True)
class Names:
    """What one thing is called in each language of the replies."""

    en: str
    uk: str
    ru: str

    def in_(self, language: Language) -> str:
        match language:
            case Language.EN:
                return self.en
            case Language.UK:
                return self.uk
            case Language.RU:
                return self.ru
