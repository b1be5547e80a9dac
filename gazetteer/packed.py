"""How the data file packs numbers and short strings."""

import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import overload


class Ids(Sequence[str]):
    """Ids of places, by number; each is made when it is asked for.

    Most are a country's letters and digits ("UA14160210010011987"): eight bytes hold the digits, behind a 1
    that keeps their noughts. A list of 30,000 ids would take eight times the memory.
    """

    __slots__ = ("_begins", "_digits", "_others")

    def __init__(self, text: str) -> None:
        self._begins = text.partition("\n")[0].rstrip("0123456789")
        self._others: dict[int, str] = {}
        packed = bytearray()
        for at, one in enumerate(_lines(text)):
            packed += self._packed(one) or bytes(_WIDE)
            if not any(packed[-_WIDE:]):
                self._others[at] = one
        self._digits = bytes(packed)

    def _packed(self, place_id: str) -> bytes | None:
        """Return the digits of an id; None: it is none of a country's."""
        digits = place_id[len(self._begins) :]
        if not place_id.startswith(self._begins) or not 0 < len(digits) <= _MOST_DIGITS:
            return None
        return int(f"1{digits}").to_bytes(_WIDE) if digits.isascii() and digits.isdigit() else None

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        number = range(len(self))[at]
        digits = int.from_bytes(self._digits[number * _WIDE : (number + 1) * _WIDE])
        return f"{self._begins}{str(digits)[1:]}" if digits else self._others[number]

    def number_of(self, place_id: str) -> int | None:
        """Return the number of the first place with that id; None: no place has it."""
        wanted = self._packed(place_id)
        if wanted is None:
            return next((at for at, one in self._others.items() if one == place_id), None)
        at = self._digits.find(wanted)
        while at % _WIDE and at >= 0:
            at = self._digits.find(wanted, at + 1)
        return None if at < 0 else at // _WIDE

    def __len__(self) -> int:
        return len(self._digits) // _WIDE


_WIDE = 8
_MOST_DIGITS = 18
"""So many behind a 1 fit into eight bytes."""


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of a text one by one: all at once would take ten times the memory for a moment."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


class Sorted:
    """Sorted runs of bytes in one piece; as many objects of their own would take three times the memory."""

    __slots__ = ("_all", "_ends")

    def __init__(self, runs: Iterable[bytes]) -> None:
        own = list(runs)
        self._all = b"".join(own)
        self._ends = array("I", accumulate(map(len, own), initial=0))

    def last_before(self, wanted: bytes) -> bytes | None:
        """Return the last run that does not stand behind `wanted`; None: all do."""
        at = bisect_right(range(len(self._ends) - 1), wanted, key=self._run)
        return self._run(at - 1) if at else None

    def _run(self, at: int) -> bytes:
        return self._all[self._ends[at] : self._ends[at + 1]]


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
