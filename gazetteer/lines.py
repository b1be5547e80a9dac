"""Many short strings kept as one: a list of 30,000 ids takes four times the memory."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import overload


class Lines(Sequence[str]):
    """The lines of a text, by number; each is made when it is asked for."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = array("I", accumulate((len(line) + 1 for line in text.split("\n")), initial=0))

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        number = range(len(self))[at]
        return self._text[self._starts[number] : self._starts[number + 1] - 1]

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.split("\n"))
