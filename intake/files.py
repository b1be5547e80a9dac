"""A file of JSON lines as what its lines say; a line that says nothing is told by its number."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from domain.errors import FileError, LineError
from domain.record import LINE, Heading
from intake.importing import Numbered, Opening

LONGEST = 4 * 1024 * 1024
"""Bytes of a line; the longest statement with all its reprints has a hundredth of it."""


def opening_of(path: Path, name: str, made_by: str) -> Opening:
    """Return what a file of JSON lines says of itself before it is read.

    Raises:
        FileError: it does not begin with a heading that this program reads.
    """
    with path.open("rb") as file:
        first = file.readline(LONGEST)
        rest = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
    try:
        heading = Heading.model_validate_json(first, strict=True)
    except ValidationError as error:
        raise FileError(f"{name}: the first line is no heading of an export ({_first(error)})") from None
    own = max(heading.last_statement, heading.statements)
    if own > 100 * (rest + 1):
        raise FileError(f"{name}: the heading speaks of No. {own}, but the file has {rest} lines")
    return Opening(name, made_by, max(own, rest + 1), heading.last_journal, keep=True)


def json_lines(file: BinaryIO) -> Iterator[Numbered]:
    """Give what each line after the heading says."""
    file.readline(LONGEST)
    for number, data in enumerate(_lines(file), start=2):
        if len(data) >= LONGEST:
            yield number, LineError(f"is longer than {LONGEST} bytes")
        elif data.strip():
            try:
                yield number, LINE.validate_json(data, strict=True)
            except ValidationError as error:
                yield number, LineError(_first(error))


def _lines(file: BinaryIO) -> Iterable[bytes]:
    """Give lines of up to `LONGEST` bytes; the rest of a longer one is passed over."""
    while data := file.readline(LONGEST):
        part = data
        while len(part) >= LONGEST and not part.endswith(b"\n"):
            part = file.readline(LONGEST)
        yield data


def _first(error: ValidationError) -> str:
    """Return the first thing that is wrong: where, and what."""
    details = error.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(str(part) for part in details["loc"])
    return f"{where}: {details['msg']}" if where else details["msg"]
