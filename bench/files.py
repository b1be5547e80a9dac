"""Export and import of a large store: time, memory, and what a writer beside them waits."""

import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from time import perf_counter, sleep

from bench.figures import mebibytes, percentile
from bench.options import Options
from bench.store_of import store_of
from domain.language import Language
from gazetteer.gazetteer import open_gazetteer
from store.lock import only_one
from store.store import open_store

PEAK = """
import resource, runpy, sys
sys.argv = sys.argv[1:]
try:
    runpy.run_path("bot.py", run_name="__main__")
finally:
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
"""

BETWEEN_WRITES = 0.05
"""Seconds between two writes of the bot that is stood in for."""


def main(options: Options) -> None:
    with open_gazetteer() as gazetteer:
        full = store_of(options.statements, options.folder, gazetteer)
    with tempfile.TemporaryDirectory(prefix="sitrep-files-", dir=options.folder) as folder:
        file = Path(folder) / "all.jsonl"
        _timed(f"export {options.statements:,}", _run(full, "export", str(file)), options.statements)
        print(f"the file: {mebibytes(file):,.0f} MiB")
        empty = Path(folder) / "empty.db"
        with open_store(empty), only_one(empty), _Beside(empty) as beside:
            _timed(f"import {options.statements:,}", _run(empty, "import", str(file)), options.statements)
        print(
            f"{len(beside.waited):,} writes beside the import: p50 {percentile(beside.waited, 0.5):.1f} ms, "
            f"p99 {percentile(beside.waited, 0.99):.1f} ms, longest {max(beside.waited):.0f} ms"
        )


def _run(database: Path, *arguments: str) -> tuple[float, int]:
    """Run a command of the bot; return seconds and the peak of its memory in KiB."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.toml"
        config.write_text(f'[store]\npath = "{database.resolve()}"\n')
        begun = perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", PEAK, "bot.py", "--config", str(config), *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        taken = perf_counter() - begun
    if done.returncode:
        raise SystemExit(done.stderr)
    print(done.stdout, end="")
    return taken, int(done.stderr.rsplit("peak ", 1)[1].split()[0])


def _timed(what: str, measured: tuple[float, int], statements: int) -> None:
    seconds, peak = measured
    print(f"{what}: {seconds:,.0f} s ({statements / seconds:,.0f} a second), peak {peak / 1024:,.0f} MiB")


class _Beside:
    """Somebody else who writes a little, as a bot does, and notes the milliseconds of each write."""

    def __init__(self, database: Path) -> None:
        self.waited: list[float] = []
        self._database = database
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._write)

    def __enter__(self) -> "_Beside":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _write(self) -> None:
        with open_store(self._database) as store:
            while not self._stop.is_set():
                begun = perf_counter()
                store.write_now(lambda book: book.choose_language("bench", 1, Language.EN))
                self.waited.append((perf_counter() - begun) * 1000)
                sleep(BETWEEN_WRITES)
