"""Times of the day as people say them ("at 7 in the evening", «опівдні»), in figures."""

import re
import tomllib
from pathlib import Path

_WORDS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))

_MOMENTS = {
    figures: re.compile(rf"(?:\b(?:{_WORDS['before']})\s+)?\b(?:{words})\b", re.IGNORECASE)
    for figures, words in _WORDS["moments"].items()
}
_HOURS = {int(hour): re.compile(rf"(?:{words})", re.IGNORECASE) for hour, words in _WORDS["hours"].items()}
_PARTS = {name: re.compile(part["words"], re.IGNORECASE) for name, part in _WORDS["parts"].items()}
_HOUR = re.compile(
    rf"(?P<before>\b(?:{_WORDS['before']})\s+)?(?<![\w:.,-])"
    rf"(?:(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?![:.]?\d)(?:-(?:й|ій|а|ї))?"
    rf"|(?P<word>{'|'.join(_WORDS['hours'].values())}))(?:\b|(?=[ap]m\b))"
    rf"(?P<unit>\s*(?:{_WORDS['unit']})\b)?"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    rf"(?:\s+(?P<part>{'|'.join(part['words'] for part in _WORDS['parts'].values())})\b)?",
    re.IGNORECASE,
)
_VAGUE = re.compile(rf"\b(?:{'|'.join(_WORDS['vague']['words'])})\b", re.IGNORECASE)
_AROUND = re.compile(
    rf"\b(?:{_WORDS['vague']['around']})\s+(?:{'|'.join(_WORDS['moments'].values())}|\d{{1,2}}[:.]\d\d)\b",
    re.IGNORECASE,
)


def in_figures(text: str) -> str:
    """Return `text` with each time that is said in words written as HH:MM; what is no time stays as it is."""
    for figures, words in _MOMENTS.items():
        text = words.sub(figures, text)
    return _HOUR.sub(lambda found: _figures(found) or found[0], text)


def is_vague(text: str) -> bool:
    """Tell whether `text` says a time or a rhythm that is no minute of a day: "in the morning", "twice"."""
    return _VAGUE.search(text) is not None


def is_vague_around(text: str) -> bool:
    """Tell whether `text` says something before or after a time only: "after midnight"."""
    return _AROUND.search(text) is not None


def _figures(found: re.Match[str]) -> str | None:
    """Return the time that was found in figures; None where it stands so already, or is none."""
    part = next(
        (name for name, words in _PARTS.items() if found["part"] and words.fullmatch(found["part"])), None
    )
    alone = _WORDS["parts"][part].get("alone", True) if part else bool(found["half"])
    told = found["word"] or found["unit"] or part or found["half"]
    if not told or not (found["before"] or alone):
        return None
    hour = _of_day(_hour(found), part, (found["half"] or "").casefold())
    return f"{hour:02}:{found['minute'] or '00'}" if hour is not None else None


def _of_day(hour: int, part: str | None, half: str) -> int | None:
    """Return which of the 24 hours `hour` is in a part of the day or half of it, None where it is in none."""
    if part:
        clock: dict[str, int] = _WORDS["parts"][part]["clock"]
        return None if half else clock.get(str(hour))
    if half:
        return hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else None
    return hour


def _hour(found: re.Match[str]) -> int:
    if found["hour"]:
        return int(found["hour"])
    return next(hour for hour, words in _HOURS.items() if words.fullmatch(found["word"]))
