"""How long one answer takes inside the process, in a small store and in one of a hundred times its size."""

import gc
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

import config
from bench.figures import mebibytes, percentile
from bench.made_up import NOW, MadeUp
from bench.options import Options
from bench.store_of import store_of
from commands.parts import services
from domain.place import Meaning
from gazetteer.gazetteer import Gazetteer, open_gazetteer
from handlers.answering import replies
from handlers.languages import reply_language
from handlers.services import Services
from store.store import read_store

QUESTIONS, TO_WARM_UP = 5_000, 500
"""The first ones are not counted: a bot that runs for weeks has its words and names at hand."""

SMALLER_BY = 100


def main(options: Options) -> None:
    with open_gazetteer() as gazetteer:
        small = _measure(options.statements // SMALLER_BY, options.folder, gazetteer)
        large = _measure(options.statements, options.folder, gazetteer)
    print(f"p99 of the larger {large:.2f} ms (aim: 10), {large / small:.2f} times the smaller's (aim: 1.5)")


@dataclass(frozen=True, slots=True)
class _Taken:
    """Milliseconds of one answer: on the clock, and of the processor (less, where others had it too)."""

    clock: float
    processor: float
    for_a_place: bool


def _measure(statements: int, folder: Path, gazetteer: Gazetteer) -> float:
    """Print how long answers take with so many statements; return their 99th percentile in milliseconds."""
    path = store_of(statements, folder, gazetteer)
    questions = MadeUp(gazetteer).questions(TO_WARM_UP + QUESTIONS)
    gc.collect()
    gc.freeze()  # as bot.py does: what was loaded is not looked through again, nor what this made up
    with read_store(path) as store:
        parts = services(config.Config(), store, gazetteer, transport="")
        taken = [_answer(parts, question) for question in questions][TO_WARM_UP:]
    clock = [each.clock for each in taken]
    p99 = percentile(clock, 0.99)
    worked = percentile([each.processor for each in taken], 0.99)
    print(
        f"{statements:,} statements ({mebibytes(path):,.0f} MiB): p50 {percentile(clock, 0.5):.2f} ms, "
        f"p99 {p99:.2f} ms (of the processor {worked:.2f} ms), longest {max(clock):.0f} ms; {QUESTIONS:,} "
        f"questions, of which {sum(each.for_a_place for each in taken) / QUESTIONS:.0%} meant one place"
    )
    return p99


def _answer(parts: Services, question: str) -> _Taken:
    """Return what it takes from a question to its messages."""
    begun, begun_to_work = perf_counter(), process_time()
    resolution = parts.gazetteer.resolve(question, parts.store.activity)
    replies(parts, resolution, reply_language(question, None, None), NOW)
    return _Taken(
        (perf_counter() - begun) * 1000,
        (process_time() - begun_to_work) * 1000,
        resolution.first.kind in (Meaning.PLACE, Meaning.REGION),
    )
