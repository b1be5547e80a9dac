"""Lists of words in which `заяв*` stands for every word that begins so."""

import re
import sys
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import TypeVar

from extraction.words.rows import Row, Rows, rows_of
from extraction.words.tokens import Token

Value = TypeVar("Value")
LONGEST_WORD = 40
MOST_REMEMBERED = 5_000
LONGEST_ENDING = 12
"""Letters that may follow a stem: «окупант*» is met as «окупантськими»."""


class Passing(str):
    """A word that no list remembers to have been asked for, since whoever asks many lists remembers it."""

    __slots__ = ()


class Stems(dict[str, Value]):
    """A mapping from words to values in which a key that ends in `*` stands for what begins with it.

    A word that is no key is asked of `otherwise` before the stems. Without either it is a plain dictionary,
    since lists are asked some thousand times for each article.
    """

    __slots__ = ("longest", "otherwise")

    def __new__(
        cls,
        rows: Mapping[str, Value],
        _longest: int = LONGEST_ENDING,
        otherwise: Callable[[str], Value | None] | None = None,
        **_: int,
    ) -> "Stems[Value]":
        if otherwise is None and not any(word.endswith("*") for word in rows):
            return super().__new__(cls)
        return super().__new__(_Telling if all(rows.values()) else _Learning)

    def __init__(
        self,
        rows: Mapping[str, Value],
        longest: int = LONGEST_ENDING,
        otherwise: Callable[[str], Value | None] | None = None,
    ) -> None:
        same = sys.intern  # many words stand in several lists
        super().__init__({same(word): value for word, value in rows.items()})
        self.longest = longest
        self.otherwise = otherwise

    @property
    def words(self) -> list[str]:
        """The words and, with `*`, the stems."""
        return list(self)


class _Learning(Stems[Value]):
    """A list with stems: the words that it was asked for are remembered, behind those it was given."""

    __slots__ = ("_beginnings", "_given", "_lengths", "_prefixes", "_shortest")

    def __init__(
        self,
        rows: Mapping[str, Value],
        longest: int = LONGEST_ENDING,
        otherwise: Callable[[str], Value | None] | None = None,
    ) -> None:
        plain = {word: value for word, value in rows.items() if not word.endswith("*")}
        super().__init__(plain, longest, otherwise)
        self._prefixes = {word[:-1]: value for word, value in rows.items() if word.endswith("*")}
        self._lengths = sorted(set(map(len, self._prefixes)), reverse=True)
        self._shortest = min(self._lengths, default=0)
        begun = {prefix[: self._shortest] for prefix in self._prefixes}
        self._beginnings = " ".join(("", *sorted(begun)))  # a fifth of what a set takes
        self._given = len(self)

    @property
    def words(self) -> list[str]:
        """The words it was given, not those that were asked for."""
        return [*islice(self, self._given), *(prefix + "*" for prefix in self._prefixes)]

    get = dict.__getitem__  # type: ignore[assignment]  # which asks `__missing__`

    def __contains__(self, word: object) -> bool:
        return self[word] is not None  # type: ignore[index]

    def __missing__(self, word: str) -> Value | None:
        """Return what `otherwise` knows, else the value of the longest stem that `word` begins with."""
        if len(word) > LONGEST_WORD:
            return None
        if len(self) > MOST_REMEMBERED + self._given:
            for learnt in list(self)[self._given :]:
                self.pop(learnt, None)
        value = self.otherwise(word) if self.otherwise else None
        if value is None and f" {word[: self._shortest]}" in self._beginnings:  # few words
            value = self._by_prefix(word)
        if type(word) is not Passing:
            self[word] = value  # type: ignore[assignment]  # None: it is not in the list
        return value

    def _by_prefix(self, word: str) -> Value | None:
        least = max(1, len(word) - self.longest)
        for length in self._lengths:
            if least <= length <= len(word) and word[:length] in self._prefixes:
                return self._prefixes[word[:length]]
        return None


class _Telling(_Learning[Value]):
    """Such a list in which every value is true: what it gives for a word says whether the word is in it."""

    __slots__ = ()

    __contains__ = dict.__getitem__  # type: ignore[assignment]  # which takes a third of the time


class Remembered(dict[str, Value]):
    """What a rule makes of a word, worked out once for each word."""

    __slots__ = ("_rule",)

    def __init__(self, rule: Callable[[str], Value]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, word: str) -> Value:
        value = self._rule(word)
        if len(word) <= LONGEST_WORD and type(word) is not Passing:
            if len(self) >= MOST_REMEMBERED:
                self.clear()
            self[word] = value
        return value


def any_of(*lists: Container[str]) -> Remembered[bool]:
    """Return whether a word is in one of several lists, for words that are looked for in many."""
    return Remembered(lambda word: any(word in one for one in lists))


def stems(text: str, longest: int = LONGEST_ENDING) -> Stems[bool]:
    """Return the list of the words of `text`, whose stems take endings of at most `longest` letters."""
    return Stems(dict.fromkeys(text.split(), True), longest)


class Phrases:
    """Phrases in which a word may end in `*`; the longest that fits is taken."""

    __slots__ = ("_pattern", "_rows", "by_first")

    by_first: Stems[Rows]
    """The phrases by their first words, for whoever asks many words, most of which begin none."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = tuple(sorted(rows, key=len, reverse=True))
        self._pattern: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Stems[Rows]:
        """Sort the phrases by their first words once one is looked up; of many lists only `rows` are."""
        if name != "by_first":
            raise AttributeError(name)
        firsts: dict[str, list[Row]] = {}
        for row in self._rows:
            firsts.setdefault(row[0], []).append(row)
        self.by_first = Stems({first: rows_of(found) for first, found in firsts.items()})
        return self.by_first

    @property
    def rows(self) -> Sequence[Row]:
        """The phrases, the longest first."""
        return self._rows

    @property
    def firsts(self) -> list[str]:
        """The words the phrases begin with."""
        return [row[0] for row in self._rows]

    @property
    def is_all(self) -> bool:
        """Whether the only phrase is `*`, which stands for everything."""
        return self._rows == (("*",),)

    def may_begin_with(self, word: str) -> bool:
        """Return whether a phrase has `word` as its first."""
        return self.by_first.get(word) is not None

    def length_at(self, tokens: Sequence[Token], at: int) -> int:
        """Return how many tokens the longest phrase covers that stands at `at`; 0: none does."""
        rows = self.by_first.get(tokens[at].norm) if 0 <= at < len(tokens) else None
        return 0 if rows is None else rows.length_at(tokens, at)

    def stands_in(self, tokens: Sequence[Token]) -> bool:
        """Return whether a phrase stands among `tokens`: far quicker than `found_in` for a long list."""
        begins = self.by_first.get
        for at, token in enumerate(tokens):
            if (rows := begins(token.norm)) is not None and rows.length_at(tokens, at):
                return True
        return False

    def found_in(self, words: str) -> list[int]:
        """Return where phrases begin in `words` (see `joined`)."""
        if not self._rows:
            return []
        if self._pattern is None:
            alternatives = (" ".join(_part(part) for part in row) for row in self._rows)
            self._pattern = re.compile(r"(?<![\w'-])(?:" + "|".join(alternatives) + r")(?![\w'])")
        return [match.start() for match in self._pattern.finditer(words)]


def phrases(lines: str) -> Phrases:
    """Return the phrases of a text that has one on each line; `за його|її словами` stands for two."""
    parts = ([part.split("|") for part in row.split()] for row in lines.splitlines() if row.strip())
    return Phrases(found for row in parts for found in product(*_apart(row)))


def _apart(row: Sequence[Sequence[str]]) -> Iterator[Sequence[str | tuple[str, ...]]]:
    """Yield what may stand at each place of a phrase: behind its first word, several plain words as one."""
    same = sys.intern  # the small words stand in hundreds of phrases
    for number, words in enumerate(row):
        own = tuple(map(same, words))
        together = number > 0 and len(own) > 1 and not any(word[-1] in "*_" for word in own)
        yield [own] if together else own


def joined(tokens: Iterable[Token]) -> str:
    """Return the words of `tokens` in lower case with one blank between them, for `Phrases.found_in`."""
    return " ".join([token.norm for token in tokens])


def _part(part: str | tuple[str, ...]) -> str:
    if isinstance(part, tuple):
        return f"(?:{'|'.join(map(re.escape, part))})"
    if part == "_":
        return r"[^\s]+"
    return re.escape(part[:-1]) + r"[\w'-]*" if part.endswith("*") else re.escape(part)
