"""`make soak`: hours of a bot's bad luck in minutes; see `bench.killing`."""

import argparse
import asyncio
import tempfile
from pathlib import Path

from bench.killing import Order, Tally, killed


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__, allow_abbrev=False)
    parser.add_argument("--runs", type=int, default=4)
    parser.add_argument("--messages", type=int, default=300)
    parser.add_argument("--questions", type=int, default=60)
    parser.add_argument("--kills", type=int, default=25)
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
    raise SystemExit(bool(bad))


def _line(order: Order, tally: Tally) -> str:
    counted = [order.seed, order.kills, order.messages, tally.lost, tally.doubled, order.questions]
    counted += [tally.unanswered, tally.answered_twice, tally.sends, tally.faulted, tally.probes]
    odd = f" {tally.violations}" if tally.violations else ""
    return f"| {' | '.join(map(str, counted))} |{odd}"


if __name__ == "__main__":
    main()
