"""`python -m bench [NAME ...]`: prints the figures of README and docs/measurements.md."""

import argparse
import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import answers, digests, extraction, feeds, files, namesakes, places, sending, start, throughput
from bench.options import Options

BENCHES: dict[str, Callable[[Options], None]] = {
    "start": start.main,
    "answers": answers.main,
    "throughput": throughput.main,
    "sending": sending.main,
    "feeds": feeds.main,
    "files": files.main,
    "digests": digests.main,
    "places": lambda options: places.main(options.questions),
    "namesakes": lambda _: namesakes.main(),
    "extraction": lambda _: extraction.main(),
}
"""What can be measured, in the order of a run of all."""
_NAMES = f"{', '.join(BENCHES)}; default: all. A FILE.jsonl holds questions for places"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("names", nargs="*", metavar="NAME", help=_NAMES)
    parser.add_argument("--statements", type=int, default=1_000_000, help="in the larger store (%(default)s)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="for the filled stores, which stay there")
    given = parser.parse_args()
    files = tuple(Path(name) for name in given.names if name.endswith(".jsonl"))
    names = [name for name in given.names if not name.endswith(".jsonl")] or list(BENCHES)
    if unknown := [name for name in names if name not in BENCHES]:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(BENCHES)}")
    with _folder(given.keep) as folder:
        for name in names:
            print(f"\n{name}")
            BENCHES[name](Options(given.statements, folder, files))


@contextlib.contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    """Yield where the stores are filled: `kept`, else a folder that is gone at the end."""
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="sitrep-bench-") as folder:
        yield Path(folder)


if __name__ == "__main__":
    main()
