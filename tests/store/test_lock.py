"""Two bots on one store would answer everybody twice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from domain.errors import StoreError
from store.lock import last_beat, only_one
from tests.store.builders import NOON

HOLDER = """
import sys
from pathlib import Path
from store.lock import only_one

with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""
"""A process that holds the lock until it is given a line."""


def holder(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_bot_is_refused_and_told_which_process_to_stop(path: Path) -> None:
    with only_one(path), pytest.raises(StoreError) as refused, only_one(path):
        pass

    assert str(refused.value) == (
        f"another bot runs on {path} already (process {os.getpid()}); stop that one first"
    )


def test_the_lock_of_a_killed_bot_is_free(path: Path) -> None:
    with holder(path) as process:
        with pytest.raises(StoreError, match=rf"process {process.pid}"), only_one(path):
            pass
        process.kill()
        process.wait()

        with only_one(path):
            pass


def test_a_bot_that_has_stopped_can_be_followed_by_another(path: Path) -> None:
    for _ in range(2):
        with only_one(path):
            pass


def test_bots_on_two_databases_of_one_folder_do_not_mind_each_other(tmp_path: Path) -> None:
    with only_one(tmp_path / "a.db"), only_one(tmp_path / "b.db"):
        pass


def test_a_folder_that_is_not_there_is_named(path: Path) -> None:
    absent = path / "sitrep.db"

    with pytest.raises(StoreError) as refused, only_one(absent):
        pass

    assert str(refused.value) == (
        f"{absent}.lock cannot be made (No such file or directory); make its folder writable"
    )


def test_a_running_bot_says_when_it_last_lived_and_one_that_has_ended_nothing(path: Path) -> None:
    assert last_beat(path) is None

    with only_one(path) as lock:
        lock.beat(NOON)
        assert last_beat(path) == NOON

    assert last_beat(path) is None


def test_asking_whether_a_bot_runs_does_not_keep_one_from_starting(path: Path) -> None:
    with only_one(path):
        pass
    last_beat(path)

    with only_one(path):
        assert last_beat(path)
