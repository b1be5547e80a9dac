"""How well questions are understood: decisions, confident mistakes, time, memory, and what each rule adds."""

import gc
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from time import perf_counter

from bench.ablation import print_ablation
from bench.asked_places import OWN, Question, Score, questions, score
from bench.by_likeness import ByLikeness
from bench.figures import percentile
from gazetteer.gazetteer import Gazetteer, open_gazetteer

HERE = Path(__file__).resolve().parent.parent
COMPARED = 60
"""Questions that the plain alternative is asked, every n-th of all: it takes its time."""
AIM_LONGEST = 50
"""Milliseconds for the slowest question of 4,096 characters."""
HOSTILE = (
    "Іванівка ",
    "pokrvsk ",
    "а б в г ",
    "aa-",
    "абвгдежз ",
    "[];',",
    "новоселівка миколаївка ",
    "и\u0301",
)
"""What the longest questions are made of, over and over."""

_MEMORY = """
import sys
sys.path.insert(0, ".")
import sqlite3, rapidfuzz
from pathlib import Path
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4 / 1024
before = resident()
from gazetteer.gazetteer import open_gazetteer
with open_gazetteer() as gazetteer:
    opened = resident()
    for question in sys.stdin.read().split(chr(10)):
        gazetteer.resolve(question)
    print(f"{before:.0f} MiB before, {opened - before:.0f} more when it is open, "
          f"{resident() - before:.0f} more after 1,000 questions (aim 60)")
"""


def main(files: Sequence[Path] = ()) -> None:
    """Print the figures for files of questions, else for the project's own."""
    sets = {file.name: questions(file) for file in files or sorted(OWN.glob("questions-*.jsonl"))}
    everything = [question for asked in sets.values() for question in asked]
    started = perf_counter()
    with open_gazetteer() as gazetteer:
        gc.freeze()  # as bot.py does: what was loaded is not looked through again
        print(f"opened in {1000 * (perf_counter() - started):.0f} ms;", end=" ")
        print(f"slowest question of 4,096 characters {slowest(gazetteer):.0f} ms (aim {AIM_LONGEST})")
        for name, asked in sets.items():
            report(name, score(gazetteer.resolve, asked))
        if Path("/proc/self/statm").exists():
            thousand = [question["query"] for question in everything] * (1_000 // len(everything) + 1)
            print("memory: " + _memory(thousand[:1_000]))
        _print_comparison(gazetteer, everything[:: max(1, len(everything) // COMPARED)])
    print_ablation(everything)


def report(title: str, result: Score) -> None:
    """Print the figures of one set."""
    print(f"\n{title}: {result.asked.total()} questions, {result.accuracy:.1f} % right,", end=" ")
    print(f"{result.confidently_wrong:.1f} % confidently wrong; p50 and p99", end=" ")
    print(
        f"{percentile(result.milliseconds, 0.5):.2f} and {percentile(result.milliseconds, 0.99):.2f} ms",
        end="",
    )
    print(
        f" (of the processor {percentile(result.worked, 0.5):.2f} and {percentile(result.worked, 0.99):.2f})"
    )
    by_share = defaultdict(list)
    for name, count in sorted(result.asked.items()):
        by_share[result.right[name] / count].append(f"{name} {result.right[name]}/{count}")
    print("  by class: " + "; ".join(", ".join(by_share[share]) for share in sorted(by_share, reverse=True)))
    wanted = [f"{asked} as {said} {count}" for (asked, said), count in sorted(result.confusion.items())]
    print("  asked and answered: " + ", ".join(wanted))
    for mistake in result.mistakes:
        print("  " + mistake)


def slowest(gazetteer: Gazetteer) -> float:
    """Return the milliseconds of the slowest of some inputs of 4,096 characters."""
    taken = []
    for part in HOSTILE:
        started = perf_counter()
        gazetteer.resolve((part * 4096)[:4096])
        taken.append(1000 * (perf_counter() - started))
    return max(taken)


def _memory(asked: list[str]) -> str:
    """Return what a process of its own says of the memory that the gazetteer adds."""
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY],
        cwd=HERE,
        env=os.environ | {"PYTHONPATH": ""},
        input="\n".join(question.replace("\n", " ") for question in asked),
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def _print_comparison(gazetteer: Gazetteer, asked: Sequence[Question]) -> None:
    """Print how the resolver compares with the plainest alternative in the same minute."""
    plain = ByLikeness(gazetteer)
    theirs, ours = score(plain.resolve, asked), score(gazetteer.resolve, asked)
    ratio = sum(theirs.worked) / sum(ours.worked)
    print(
        f"against extractOne with WRatio, {len(asked)} questions: {ours.accuracy:.0f} % right to "
        f"{theirs.accuracy:.0f} %, confidently wrong {ours.confidently_wrong:.0f} % to "
        f"{theirs.confidently_wrong:.0f} %, processor's time of a question {fmean(ours.worked):.2f} ms to "
        f"{fmean(theirs.worked):.0f} ms: 1 to {ratio:.0f}"
    )


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
