"""Brings what people type to one spelling: cleaning, words, and a phonetic key for two scripts."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LONGEST = 4096
"""Characters of a text that are looked at; Telegram's longest message has as many."""

_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f]")
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
_APOSTROPHES = "'`´‘’‛ʹʻʼʽˈ′ʾʿ＇"
_APOSTROPHE = re.compile(rf"(?<=\w)[{_APOSTROPHES}*\"“”](?=\w)|[{_APOSTROPHES}]")
_POSSESSIVE = re.compile(rf"(?<=[a-z])[{_APOSTROPHES}]s\b")
_WORD = re.compile(r"[^\W_]+")
_COMPOSED = (("и\u0306", "й"), ("і\u0308", "ї"), ("е\u0308", "ё"), ("у\u0306", "ў"))


_PLAIN = re.compile(r"[A-Za-zА-Яа-яЄІЇҐєіїґЁё0-9 .,-]*")
"""Most names: nothing but their case is to be made one."""


def clean(text: str) -> str:
    """Return `text` in one spelling of letters: compatibility forms, case, accents, apostrophes, invisibles.

    Idempotent. й, ї and ё stay letters of their own.
    """
    text = text[:LONGEST]
    if _PLAIN.fullmatch(text):
        return text.lower()
    if not text.isascii():
        text = _without_marks(_INVISIBLE.sub("", text))
    text = _without_marks(text.casefold()) if not text.isascii() else text.lower()
    return _APOSTROPHE.sub("", _POSSESSIVE.sub("", text))


def _without_marks(text: str) -> str:
    text = unicodedata.normalize("NFKD", text)
    for parts, letter in _COMPOSED:
        text = text.replace(parts, letter).replace(parts.upper(), letter.upper())
    return _INVISIBLE.sub("", _MARKS.sub("", text))


def words(cleaned: str) -> Iterator[re.Match[str]]:
    """Yield the words of a cleaned text; hyphens and underscores part them."""
    return _WORD.finditer(cleaned)


_LATIN_TO_CYRILLIC = dict(zip("aceiopxyhkmtb", "асеіорхуhкмтв", strict=True)) | {"h": "н"}
_CYRILLIC_TO_LATIN = dict(zip("асеіорхукмтвнѕј", "aceiopxykmtbhsj", strict=True))
_LATIN_LETTER = re.compile("[a-z]")
_TO_CYRILLIC = str.maketrans(_LATIN_TO_CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC_TO_LATIN)


def one_script(word: str) -> str:
    """Return a cleaned word whose look-alike letters come from the script of its other letters."""
    if word.isascii() or not _LATIN_LETTER.search(word):
        return word  # most words
    latin = sum("a" <= letter <= "z" for letter in word)
    cyrillic = sum("а" <= letter <= "ӿ" for letter in word)
    if not latin or not cyrillic:
        return word
    telling = sum(letter not in _CYRILLIC_TO_LATIN for letter in word if "а" <= letter <= "ӿ")
    telling_latin = sum(letter not in _LATIN_TO_CYRILLIC for letter in word if "a" <= letter <= "z")
    cyrillic_wins = telling > telling_latin or (telling == telling_latin and cyrillic >= latin)
    return word.translate(_TO_CYRILLIC if cyrillic_wins else _TO_LATIN)


_SOUNDS = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "h", "д": "d", "е": "e", "є": "e", "ё": "e", "ж": "j",
        "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "h", "ц": "c", "ч": "q",
        "ш": "w", "щ": "w", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a",
    }
)  # fmt: skip
_LATIN_SOUNDS = {
    "shch": "w", "sch": "w", "sh": "w", "zgh": "zh", "zh": "j", "kh": "h", "ch": "q", "ts": "c", "tz": "c",
    "tc": "c", "ck": "k", "ph": "f", "x": "ks", "w": "v", "g": "h", "y": "i", "j": "i", "c": "k", "q": "k",
    "ß": "s", "ł": "l", "ø": "o", "đ": "d", "ı": "i",
}  # fmt: skip
_LATIN_SOUND = re.compile("|".join(sorted(_LATIN_SOUNDS, key=len, reverse=True)))
_DOUBLE = re.compile(r"(.)\1+")
_GLIDE = re.compile(r"i(?=[aeou])")
_I_AND_CONSONANT = re.compile(r"(?<=.)i[^aeiou](?=.)")
_DROPPED = re.compile(r"i(?=[aeou])|(.)(?=\1)")


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """Return the key under which a cleaned word is looked up: its sounds, whatever script wrote them.

    One letter a sound: h (г ґ х g h kh), i (и і ї й ы y j), w (ш щ), j (ж zh), c (ц ts), q (ч ch); soft
    signs, doubled letters and an i before another vowel are dropped.
    """
    sounds = _sounds(word)
    return _reduced(sounds) or sounds


def slipped_keys(word: str) -> dict[str, int]:
    """Return keys of a word that one slip may have moved further than a letter, and the slips undone in each.

    A letter left out can bring an i before a vowel or two like ones together, and then two are gone from the
    key: each i or double that was dropped is kept once. A letter too many, or a wrong one, can part them:
    each is taken out, or is the є or я that is written so behind an i.
    """
    key = skeleton(word)
    parting = (
        at
        for at in range(1, len(key) - 1)
        if key[at - 1] == key[at + 1] or _GLIDE.match(key[at - 1] + key[at + 1])
    )
    joined = [_reduced(key[:at] + key[at + 1 :]) for at in parting]
    for found in _I_AND_CONSONANT.finditer(key):
        joined += [key[: found.start()] + vowel + key[found.end() :] for vowel in ("", "a", "e")]
    sounds = _sounds(word)
    spots = {found.start() for found in _DROPPED.finditer(sounds)}
    kept = (sounds[:at] + sounds[at].upper() + sounds[at + 1 :] for at in sorted(spots))
    return dict.fromkeys(joined, 1) | {_reduced(sounds).lower(): 0 for sounds in kept}


def _sounds(word: str) -> str:
    return _LATIN_SOUND.sub(lambda sound: _LATIN_SOUNDS[sound[0]], one_script(word)).translate(_SOUNDS)


def _reduced(sounds: str) -> str:
    return _DOUBLE.sub(r"\1", _GLIDE.sub("", _DOUBLE.sub(r"\1", sounds)))


def name_key(name: str) -> str:
    """Return the key of a whole name: the skeletons of its words, run together."""
    return key_of_cleaned(clean(name))


def key_of_cleaned(cleaned: str) -> str:
    """Return the key of a name that has been cleaned."""
    return "".join(map(skeleton, _WORD.findall(cleaned)))


def stem_of(key: str) -> str:
    """Return a key without the vowels it ends on: what its case forms share."""
    stem = key.rstrip("aeiou")
    return stem if len(stem) > 2 else key


_VOWELS = re.compile("[aeiou]")


def consonants(key: str) -> str:
    """Return the consonants of a key: what is left when the vowels are misheard."""
    return _VOWELS.sub("", key)
