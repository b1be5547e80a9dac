"""Spells a foreign name in Ukrainian and Russian by rule, where nobody has said how it is spelled.

The rule knows letters, not languages: a reader recognises the name, and its sounds find it (`folding.py`).
"""

import re
import unicodedata

_SOUNDS = {
    "shch": "щ", "sch": "ш", "tsch": "ч", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "ts": "ц", "tz": "ц",
    "sz": "ш", "cz": "ч", "rz": "ж", "th": "т", "ph": "ф", "ck": "к", "qu": "кв", "ya": "я", "ia": "я",
    "ja": "я", "yu": "ю", "iu": "ю", "ju": "ю", "ye": "є", "je": "є", "yo": "йо", "jo": "йо", "a": "а",
    "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "г", "i": "і", "j": "й", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у",
    "v": "в", "w": "в", "x": "кс", "y": "и", "z": "з", "š": "ш", "č": "ч", "ž": "ж", "ć": "ць", "ś": "сь",
    "ź": "зь", "ż": "ж", "ń": "нь", "ł": "л", "ą": "он", "ę": "ен", "ó": "у", "ç": "ч", "ş": "ш", "ș": "ш",
    "ţ": "ц", "ț": "ц", "đ": "дж", "ř": "рж", "ě": "є", "ö": "е", "ü": "ю", "ä": "е", "ß": "сс", "ø": "е",
    "æ": "е", "å": "о", "ñ": "нь", "ğ": "г", "ı": "и", "ə": "а",
}  # fmt: skip
_LONGEST = max(map(len, _SOUNDS))
_TO_RUSSIAN = str.maketrans("іїєґ", "ииег")
_TO_UKRAINIAN = {"ё": "йо", "ы": "и", "э": "е", "ъ": "", "и": "і"}


def cyrillic(name: str) -> str:
    """Return a Latin name in Ukrainian letters; what is written otherwise stays as it is."""
    return re.sub(r"[^\W\d_]+", lambda word: _word(word[0]), unicodedata.normalize("NFC", name))


def _word(word: str) -> str:
    lower = word.lower()
    out, at = [], 0
    while at < len(lower):
        for size in range(min(_LONGEST, len(lower) - at), 0, -1):
            if (sound := _SOUNDS.get(lower[at : at + size])) is not None:
                out.append(sound)
                at += size
                break
        else:
            out.append(_plain(lower[at]))
            at += 1
    text = "".join(out)
    return text[:1].upper() + text[1:] if word[:1].isupper() else text


def _plain(letter: str) -> str:
    """Return a letter that has no sound of its own here by what it is without its accent."""
    bare = unicodedata.normalize("NFKD", letter)[0]
    return _SOUNDS.get(bare, letter)


def as_russian(ukrainian: str) -> str:
    """Return a foreign name in Ukrainian letters as Russian writes it."""
    return ukrainian.translate(_TO_RUSSIAN)


def as_ukrainian(russian: str) -> str:
    """Return a foreign name in Russian letters as Ukrainian writes it."""
    return "".join(
        _TO_UKRAINIAN[letter]
        if letter in _TO_UKRAINIAN
        else _TO_UKRAINIAN[letter.lower()].capitalize()
        if letter.lower() in _TO_UKRAINIAN
        else letter
        for letter in russian
    )
