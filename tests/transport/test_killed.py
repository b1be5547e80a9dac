"""The real process, killed with a quarter of its sends going wrong; `make soak` does the same for longer."""

import shutil
from pathlib import Path

from bench.killing import Order, killed


async def test_nothing_is_lost_and_nothing_comes_twice_however_often_the_bot_is_killed(
    tmp_path: Path, synced: Path
) -> None:
    shutil.copyfile(synced, tmp_path / "sitrep.db")  # knowing the places, it is on the line sooner

    tally = await killed(
        tmp_path, Order(messages=30, questions=6, kills=2, faulty=0.4, settle=1.0, patience=60)
    )

    assert (tally.lost, tally.doubled, tally.unanswered, tally.answered_twice) == (0, 0, 0, 0)
    assert tally.faulted > 0
    assert tally.violations == []
    assert "Traceback" not in tally.log
