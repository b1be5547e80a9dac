"""`make soak`: hours of a bot's bad luck in minutes; see `bench.killing` and `bench.telling`."""

import argparse
import asyncio
import tempfile
from pathlib import Path

from bench.killing import Order, Tally, killed
from bench.telling import Telling

KILLS_OF_A_PHASE = 5
"""How many kills of a run are one kill of each phase of a telling."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__, allow_abbrev=False)
    parser.add_argument("--runs", type=int, default=4)
    parser.add_argument("--messages", type=int, default=300)
    parser.add_argument("--questions", type=int, default=60)
    parser.add_argument("--kills", type=int, default=25)
    parser.add_argument("--tellings", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print("| run | kills | owed | lost | doubled | asked | unanswered | twice | sends | faulted | probes |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    bad = 0
    for seed in range(given.seed, given.seed + given.runs):
        order = Order(given.messages, given.questions, given.kills, seed=seed)
        with tempfile.TemporaryDirectory(prefix="sitrep-soak-") as folder:
            tally = asyncio.run(killed(Path(folder), order))
        print(_line(order, tally), flush=True)
        bad += tally.lost + tally.doubled + tally.unanswered + tally.answered_twice + len(tally.violations)
    for seed in range(given.seed, given.seed + given.tellings):
        bad += _tell(seed, given.kills // KILLS_OF_A_PHASE)
    raise SystemExit(bool(bad))


def _tell(seed: int, kills: int) -> int:
    """Let a bot say what it says unasked; return how much of it went wrong."""
    print(f"\n| run | told unasked, {kills} kills each | owed | lost | doubled |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="sitrep-soak-") as folder:
        telling = Telling(Path(folder), kills, seed)
        phases = asyncio.run(telling.run())
    for each in phases:
        print(f"| {seed} | {each.name} | {each.owed} | {each.lost} | {each.doubled} |", flush=True)
    print(f"{telling.faulted} sends and edits went wrong", *telling.server.violations)
    return sum(each.lost + each.doubled for each in phases) + len(telling.server.violations)


def _line(order: Order, tally: Tally) -> str:
    counted = [order.seed, order.kills, order.messages, tally.lost, tally.doubled, order.questions]
    counted += [tally.unanswered, tally.answered_twice, tally.sends, tally.faulted, tally.probes]
    odd = f" {tally.violations}" if tally.violations else ""
    return f"| {' | '.join(map(str, counted))} |{odd}"


if __name__ == "__main__":
    main()
