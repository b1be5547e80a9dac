"""Persons named in the words of a statement who hold no office: what an editor has to see before anybody."""

import re
from collections.abc import Collection, Container, Sequence

from domain.statement import Doubt, SpeakerKind
from extraction.content.traces import AGE, CALLING
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token, normal

ROLE_REACH = 4
"""Words before a name among which its office stands: "head of the city council Ivan Bondar"."""

ADULT = 18
"""Years of age below which a person is a minor."""

_PUBLIC = (SpeakerKind.OFFICIAL, SpeakerKind.EXPERT, SpeakerKind.MONITOR, SpeakerKind.AID)


_UK_NUMBERS = (
    "одно|дво|три|чотири|п['’ʼ]яти|шести|семи|восьми|дев['’ʼ]яти|десяти|одинадцяти|дванадцяти|тринадцяти"
    "|чотирнадцяти|п['’ʼ]ятнадцяти|шістнадцяти|сімнадцяти"
)
_RU_NUMBERS = (
    "двух|трех|трёх|четырех|четырёх|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|тринадцати"
    "|четырнадцати|пятнадцати|шестнадцати|семнадцати"
)
_EN_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_EN_NUMBERS += r"|thirteen|fourteen|fifteen|sixteen|seventeen"
_AGE = re.compile(
    r"\b(\d{1,3})[-‑ ]year[s]?[-‑ ]old|\baged?\s(\d{1,3})\b|\b(\d{1,3})[-‑\s]?(?:річн|летн)"
    r"|\b[A-ZА-ЯІЇЄҐ][\w'’-]+,\s(?:aged\s)?(\d{1,3})(?=[,.;)]|\sand\b|$)(?![.,]\d)"
    r"|[A-ZА-ЯІЇЄҐ][\w'’-]+\s\((\d{1,3})\)|,\s(\d{1,3})\s(?:років|роки|рік|лет|года|год)\b"
)
_YOUNG = re.compile(
    rf"\b(?:(?:{_EN_NUMBERS})[-‑]year[-‑]old|(?:{_UK_NUMBERS})річн|(?:{_RU_NUMBERS})летн"
    r"|(?:\d+|\w+)[-‑ ]month[s]?[-‑ ]old|\d{1,2}[-‑]?(?:місячн|месячн))",
    re.IGNORECASE,
)
_MAY_BE_AGE = re.compile(r"\d[-‑\s]?(?:year|річн|летн)|aged?\s\d|,\s(?:aged\s)?\d|\(\d")
"""What no age in figures is without, and most figures are."""
_CALLED = re.compile(
    r"\b(?:(?:named|whose name is|by the name of)\s[A-Z][\w'’-]+|(?:на ім['’ʼ]я|по имени)\s[А-ЯІЇЄҐ]\w+"
    r"|(?:boy|girl|teenager|man|woman|prisoner|captive|child|pensioner|resident|civilian),?\s(?:called\s)?"
    r"[A-Z][a-z][\w'’-]+\s[A-Z][a-z][\w'’-]+)"
)
_AGED_NAME = re.compile(
    r"\b(?:\d{1,3}[-‑ ]year[-‑ ]old\s(?:[a-z][\w-]*\s){0,2}[A-Z][a-z][\w'’-]+\s[A-Z][a-z]"
    r"|[A-Z][a-z][\w'’-]+\s[A-Z][a-z][\w'’-]+,\s(?:aged\s)?\d{1,3}(?=[,.;]|\sand\b)(?![.,]\d)"
    r"|[А-ЯІЇЄҐ][\w'’-]+\s[А-ЯІЇЄҐ][\w'’-]+(?:,\s\d{1,3}\s(?:років|роки|рік|лет|года|год)\b|\s\(\d{1,3}\))"
    r"|\d{1,3}[-‑]?(?:річн|летн)\w+\s(?:[а-яіїєґ][\w-]*\s){0,2}[А-ЯІЇЄҐ][\w'’-]+\s[А-ЯІЇЄҐ])"
)


def is_minor(text: str, traces: int) -> bool:
    """Return whether the words, which have those traces, give somebody an age below 18."""
    if traces & AGE and _YOUNG.search(text):
        return True
    return _MAY_BE_AGE.search(text) is not None and any(
        0 < int(next(filter(None, found.groups()))) < ADULT for found in _AGE.finditer(text)
    )


def is_called(text: str, traces: int, public: Container[str]) -> bool:
    """Return whether somebody is named beside "named", "girl" or an age."""
    found = _CALLED.search(text) if traces & CALLING else None
    found = found or (_AGED_NAME.search(text) if _MAY_BE_AGE.search(text) else None)
    return found is not None and not any(stem(word) in public for word in normal(found.group()).split())


def is_named(
    words: Sequence[Token], lexicon: Lexicon, public: Container[str], harm: Collection[Doubt]
) -> bool:
    """Return whether a person without an office is named by a first name.

    `harm`: that the words tell of prisoners, minors or casualties, so that a soldier's name or a first
    name alone counts as well; where they tell of prisoners, no office makes a name public.
    """
    given = [at for at, word in enumerate(words) if word.is_capital and word.norm in lexicon.given_names]
    return any(_is_named_at(words, index, lexicon, public, harm) for index in given)


def _is_named_at(
    words: Sequence[Token], index: int, lexicon: Lexicon, public: Container[str], harm: Collection[Doubt]
) -> bool:
    """Return whether the first name at `index` is that of a person without an office."""
    first = words[index]
    second = words[index + 1] if index + 1 < len(words) else None
    if second is not None and second.is_word and second.is_capital:
        surname = stem(second.norm)
        is_private = surname not in public and f"{stem(first.norm)} {surname}" not in public
        is_private = (
            is_private and second.norm not in lexicon.roles and not _is_namesake(words, index, lexicon)
        )
        return is_private and not _has_office(words, index, lexicon, harm)
    before = words[index - 1] if index else None
    if not lexicon.is_english and before is not None and _is_surname(before, lexicon, public):
        return not _has_office(words, index - 1, lexicon, harm)
    if not harm or (before is not None and before.is_capital and before.is_word):
        return False
    return not (before is not None and before.norm in lexicon.places.locatives)


def _is_namesake(words: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a street or the like bears the name at `index`."""
    before = [token.norm for token in words[max(0, index - 2) : index] if token.is_word]
    after = words[index + 2].norm if index + 2 < len(words) else ""
    return after in lexicon.persons.bearing or (
        bool(before) and before[-1].startswith(lexicon.persons.named_after)
    )


def _is_surname(token: Token, lexicon: Lexicon, public: Container[str]) -> bool:
    """Return whether a capital before a first name is a surname: «загинула Коваль Олена»."""
    is_name = token.is_word and token.is_capital and token.norm not in lexicon.roles
    return is_name and stem(token.norm) not in public and not token.is_shouted


def _has_office(words: Sequence[Token], index: int, lexicon: Lexicon, harm: Collection[Doubt]) -> bool:
    """Return whether an office stands before the name; a soldier's is none where he came to harm.

    Nobody is a collaborator by office, and a captured deputy is in the hands of those who read this.
    """
    for token in reversed(words[max(0, index - ROLE_REACH) : index]):
        if not token.is_word or token.norm in lexicon.grammar.coordinators:
            return False
        if token.norm.startswith(lexicon.persons.accused) or Doubt.PRISONER in harm:
            return False
        role = lexicon.roles.get(token.norm)
        if role is not None and harm:
            leads = role.kind in _PUBLIC and token.norm.startswith(lexicon.persons.leading)
            return leads or role.kind is SpeakerKind.OFFICIAL
        if role is not None:
            return role.kind in _PUBLIC or role.kind is SpeakerKind.MILITARY
    return False
