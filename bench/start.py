"""How long a whole process takes from its start to the first answer, what memory, and where the time goes."""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import perf_counter

from bench.options import Options
from bench.store_of import store_of
from gazetteer.gazetteer import open_gazetteer

HERE = Path(__file__).resolve().parent.parent
RUNS = 15
AIM_SECONDS = 0.7
STATEMENTS = 10_000

_IMPORTED = re.compile(r"import time: +(\d+) \| +\d+ \|( +)(\S+)")

_PEAK_ON_LINUX = """
import runpy, sys
sys.argv = sys.argv[1:]
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
finally:
    with open("/proc/self/status") as status:
        print([line.split()[1] for line in status if line.startswith("VmHWM")][0], file=sys.stderr)
"""


def main(options: Options) -> None:
    with open_gazetteer() as gazetteer:
        store = store_of(STATEMENTS, options.folder, gazetteer)
    settings = options.folder / "start.toml"
    settings.write_text(f'[store]\npath = "{store.name}"\n', encoding="utf-8")
    asking = ["bot.py", "--config", str(settings), "ask", "status of Pokrovsk?"]
    nothing, answer = _medians(["-c", "pass"], asking)
    print(
        f"process start to first answer: {answer.clock:.2f} s (aim {AIM_SECONDS} s), of which the processor "
        f"worked {answer.processor:.2f} s; `python -c pass` {nothing.clock:.3f} s, the answer takes "
        f"{answer.clock / nothing.clock:.0f} times that (medians of {RUNS} runs each)"
    )
    if Path("/proc/self/status").exists():
        print(f"peak memory of that process: {_peak_kibibytes(asking) / 1024:.0f} MiB")
    imports = _import_milliseconds(asking)
    parts = ", ".join(f"{owner} {spent:.0f}" for owner, spent in imports.most_common(9))
    print(f"of that, imports take {imports.total():.0f} ms while they are watched: {parts}")


@dataclass(frozen=True, slots=True)
class _Taken:
    """Seconds that a process took: on the clock, and of the processor (less, where others had it too)."""

    clock: float
    processor: float


def _medians(*commands: Sequence[str]) -> list[_Taken]:
    """Return the median of each of the commands, run in turn so that all meet the same machine."""
    rounds = [[_timed(command) for command in commands] for _ in range(RUNS + 1)]
    counted = zip(*rounds[1:], strict=True)  # the first fills the caches of the disk
    return [
        _Taken(median(each.clock for each in taken), median(each.processor for each in taken))
        for taken in counted
    ]


def _timed(command: Sequence[str]) -> _Taken:
    before, begun = getrusage(RUSAGE_CHILDREN), perf_counter()
    _run(command)
    clock, after = perf_counter() - begun, getrusage(RUSAGE_CHILDREN)
    return _Taken(clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _peak_kibibytes(command: Sequence[str]) -> int:
    # A child's `ru_maxrss` begins with what its parent had; only the process itself knows its own.
    return int(_run(["-c", _PEAK_ON_LINUX, *command]).splitlines()[-1])


def _import_milliseconds(command: Sequence[str]) -> Counter[str]:
    """Return what each library costs to import, with all that it imports first, and Sitrep's own modules."""
    spent: Counter[str] = Counter()
    above: list[tuple[int, str]] = []
    lines = _IMPORTED.findall(_run(["-X", "importtime", *command]))
    for own, indent, module in reversed(lines):  # an importer is printed after what it imports
        while above and above[-1][0] >= len(indent):
            above.pop()
        within = above[-1][1] if above else "sitrep"
        owner = _owner(module) if within == "sitrep" else within
        above.append((len(indent), owner))
        spent[owner] += int(own)
    return Counter({owner: microseconds / 1000 for owner, microseconds in spent.items()})


def _owner(module: str) -> str:
    """Return the library a module belongs to, "sitrep" for our own."""
    top = module.partition(".")[0]
    if top in sys.stdlib_module_names or top.startswith("_"):
        return f"python's {top}"
    return "sitrep" if (HERE / top).exists() or (HERE / f"{top}.py").exists() else top


def _run(arguments: Sequence[str]) -> str:
    """Run Python from the project's folder; return what it complained of.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=HERE,
        env=os.environ | {"PYTHONPATH": ""},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stderr
