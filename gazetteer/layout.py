"""Reads words typed with the keyboard set to another language."""

_ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\"
_UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю'ґ"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё\\"
_SHIFTED = str.maketrans('{}:"<>~|', "[];',.`\\")

_TO_UKRAINIAN = str.maketrans(_ENGLISH, _UKRAINIAN)
_TO_RUSSIAN = str.maketrans(_ENGLISH, _RUSSIAN)
_FROM_UKRAINIAN = str.maketrans(_UKRAINIAN, _ENGLISH)
_FROM_RUSSIAN = str.maketrans(_RUSSIAN, _ENGLISH)


def other_layouts(text: str) -> list[str]:
    """Return what the same keys give on the other keyboards, the likeliest first."""
    text = text.lower().translate(_SHIFTED)
    if any("a" <= letter <= "z" for letter in text):
        return [text.translate(_TO_UKRAINIAN), text.translate(_TO_RUSSIAN)]
    return [text.translate(_FROM_UKRAINIAN), text.translate(_FROM_RUSSIAN)]
