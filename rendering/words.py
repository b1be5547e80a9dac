"""The words of the replies, from `locales/LANGUAGE/*.ftl` (Project Fluent), a file for each subject."""

from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

from domain.language import Language

LOCALES = Path(__file__).parent / "locales"

FIRST = "answers.ftl"
"""The file that every answer needs; others are read when a phrase is not in it: `ask` starts fast."""

REMEMBERED = 1024
"""Phrases kept ready in each language: one costs 5 to 60 microseconds to put together."""

Value = str | int
Phrase = tuple[str, tuple[tuple[str, Value], ...]]


class Words:
    """The words of one language. Called with a key and the values that its message names."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread = sorted(path for path in (LOCALES / language).glob("*.ftl") if path.name != FIRST)
        self._one_at_a_time = Lock()
        self._read(LOCALES / language / FIRST)
        self._formatted: Callable[[Phrase], Markup] = lru_cache(REMEMBERED)(self._format)

    def __call__(self, key: str, /, **values: Value) -> Markup:
        """Return the phrase `key` with `values` put in, each text escaped unless it is Markup already.

        Raises:
            LookupError: there is no such phrase, or one of its values is missing.
        """
        if not values:
            return self._formatted((key, ()))
        # Escaped before it is remembered: Markup("<b>") and "<b>" are equal, and must not be mixed up.
        safe = tuple((name, escape(v) if isinstance(v, str) else v) for name, v in values.items())
        return self._formatted((key, safe))

    def read_all(self) -> None:
        """Read what is not read yet: a bot that answers many is not to stop for it in the middle."""
        with self._one_at_a_time:
            while self._unread:
                self._read(self._unread.pop(0))

    def _format(self, phrase: Phrase) -> Markup:
        with self._one_at_a_time:  # turns are rendered in the writing thread too
            return self._put_together(*phrase)

    def _put_together(self, key: str, values: tuple[tuple[str, Value], ...]) -> Markup:
        while self._unread and not self._bundle.has_message(key):
            self._read(self._unread.pop(0))
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise LookupError(f"{self.language}, {key}: there are no words")
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise LookupError(f"{self.language}, {key}: {errors[0]}")
        return Markup(text)  # noqa: S704  the locales are ours, and the values have just been escaped

    def _read(self, path: Path) -> None:
        self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))


@cache
def words(language: Language) -> Words:
    """Return the words of `language`; its files are read when they are first needed."""
    return Words(language)
