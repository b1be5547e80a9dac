"""How the data file packs numbers and short strings."""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import overload


class Lines(Sequence[str]):
    """The lines of a text, by number; each is made when it is asked for.

    A list of 30,000 ids would take four times the memory.
    """

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}\n"
        self._starts = array("I", accumulate((len(line) + 1 for line in text.split("\n")), initial=1))

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        number = range(len(self))[at]
        return self._text[self._starts[number] : self._starts[number + 1] - 1]

    def number_of(self, line: str) -> int | None:
        """Return the number of the first line that is `line`; None: there is no such line."""
        at = self._text.find(f"\n{line}\n")
        return bisect_left(self._starts, at + 1) if at >= 0 else None

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __iter__(self) -> Iterator[str]:
        return iter(self._text[1:-1].split("\n"))


def numbers_in(code: str, raw: bytes) -> "array[int]":
    """Return the numbers of `raw`, lowest byte first, each as wide as `code` says."""
    numbers = array(code)
    numbers.frombytes(raw)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def unpacked(raw: bytes) -> Iterator[int]:
    """Yield the numbers that were packed: seven bits each, the last byte of each number below 128."""
    number = 0
    for byte in raw:
        number = number << 7 | byte & 127
        if byte < 128:
            yield number
            number = 0
