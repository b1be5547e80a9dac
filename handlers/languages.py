"""In which language somebody is answered (DESIGN, section 6)."""

import re

from domain.language import Language
from domain.place import Resolution

_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile(r"[ыэъё]", re.IGNORECASE)
# Endings of names that only one of the two spells so: Покровськ, Покровск; Донецьк, Донецк.
_UKRAINIAN_ENDING = re.compile(r"[сцз]ьк|[ьй]о", re.IGNORECASE)
_RUSSIAN_ENDING = re.compile(r"[а-я]{2}[сц]к(?:а|е|у|ом|ий|ое|ая|ого|ой)?\b", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яіїєґё]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_WORD = re.compile(r"[а-яіїєґё']+")

# Words that people ask with and that only one of the two languages has in this spelling.
_ASKED_IN_UKRAINIAN = frozenset(
    """
    що шо як де коли чи та й у біля зараз новини стан яка який хто звідки від немає покажи ситуація обстріл
    прилетіло сьогодні вчора тривога наступ бої евакуація людей дорога світло вода дякую привіт
    стежити стеж стежте слідкувати підписатися відписатися сповіщай щодня щоденно щотижня одразу лише тільки
    """.split()
)
_ASKED_IN_RUSSIAN = frozenset(
    """
    что чё как где когда ли и около сейчас новости какая какой кто откуда от нет покажи ситуация обстрел
    прилетело сегодня вчера возле тревога наступление бои эвакуация людей дорога свет вода спасибо привет
    следить следи следите отслеживать подписаться отписаться сообщай ежедневно еженедельно сразу только
    """.split()
)
_UKRAINIAN_ONLY = _ASKED_IN_UKRAINIAN - _ASKED_IN_RUSSIAN
_RUSSIAN_ONLY = _ASKED_IN_RUSSIAN - _ASKED_IN_UKRAINIAN


def language_of(text: str) -> Language | None:
    """Return the language `text` shows itself to be in, None where it could be more than one."""
    if _UKRAINIAN.search(text):
        return Language.UK
    if _RUSSIAN.search(text):
        return Language.RU
    if _CYRILLIC.search(text):
        words = set(_WORD.findall(text.casefold()))
        ukrainian, russian = words & _UKRAINIAN_ONLY, words & _RUSSIAN_ONLY
        if bool(ukrainian) != bool(russian):
            return Language.UK if ukrainian else Language.RU
        return _by_endings(text)
    return Language.EN if _LATIN.search(text) else None


def spelling_of(resolution: Resolution) -> Language | None:
    """Return the language in which the place's name is spelt as it was typed, where only one spells it so."""
    if not resolution.first.matches:
        return None
    names = resolution.first.matches[0].place.names
    typed = resolution.first.typed.casefold()
    ukrainian, russian = names.uk.casefold() == typed, names.ru.casefold() == typed
    if ukrainian == russian:
        return None
    return Language.UK if ukrainian else Language.RU


def language_of_question(resolution: Resolution) -> Language | None:
    """Return the language that a question shows itself to be in, by its letters, words and the name in it."""
    if resolution.other_layout:
        return None
    return language_of(resolution.query) or spelling_of(resolution)


def reply_language(text: str, chosen: Language | None, of_telegram: str | None) -> Language:
    """Return the reply's language: the question's, else the chosen one, else Telegram's.

    Where Telegram's is none of ours, it is English, and Ukrainian for Cyrillic letters.
    """
    return language_of(text) or unshown_language(chosen, of_telegram, cyrillic=is_cyrillic(text))


def unshown_language(chosen: Language | None, of_telegram: str | None, *, cyrillic: bool) -> Language:
    """Return the reply's language where the question does not show its own."""
    return chosen or of_client(of_telegram) or (Language.UK if cyrillic else Language.EN)


def of_client(code: str | None) -> Language | None:
    """Return the language of somebody's Telegram ("uk", "pt-br"), None where we do not speak it."""
    try:
        return Language((code or "").split("-")[0].casefold())
    except ValueError:
        return None


def _by_endings(text: str) -> Language | None:
    ukrainian, russian = _UKRAINIAN_ENDING.search(text), _RUSSIAN_ENDING.search(text)
    if bool(ukrainian) == bool(russian):
        return None
    return Language.UK if ukrainian else Language.RU


def is_cyrillic(text: str) -> bool:
    return _CYRILLIC.search(text) is not None
