"""No answer walks through all that is known: what SQLite says of each question the store is asked."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from domain.statement import Topic
from store.chats import Asked
from store.store import Store
from tests.store.builders import NOON

Ask = Callable[[Store], object]

QUESTIONS: dict[str, Ask] = {
    "an answer": lambda store: store.statements.about("R1"),
    "an answer on one topic": lambda store: store.statements.about("R1", Topic.ADVANCE),
    "the next page": lambda store: store.statements.following(
        "R1", None, narration=False, without=frozenset({1}), limit=12
    ),
    "the next page on one topic": lambda store: store.statements.following(
        "R1", Topic.ADVANCE, narration=True, without=frozenset({1}), limit=12
    ),
    "what is left": lambda store: store.statements.count("R1", None, narration=False, without=frozenset({1})),
    "what is left on one topic": lambda store: store.statements.count(
        "R1", Topic.ADVANCE, narration=True, without=frozenset({1})
    ),
    "what is new": lambda store: store.statements.since("R1", Asked(NOON, 3, None)),
    "how much is said about a place": lambda store: store.activity.get("R1"),
    "whether anything has changed": lambda store: store.journal.revision(),
    "the end of the journal": lambda store: store.journal.end(),
    "what was asked last": lambda store: store.chats.last_asked("telegram", 5, "R1"),
    "what was shown": lambda store: store.chats.shown_since("telegram", 5, NOON),
    "the chosen language": lambda store: store.chats.language("telegram", 5),
}

OF_ONE_ANSWER = (
    "SCAN CONSTANT ROW",
    "SCAN json_each",
    "SCAN left_out",
    "SCAN (subquery",
    "SCAN main.import USING INDEX import_hidden",
    "USE TEMP B-TREE FOR count(DISTINCT)",
)
"""What goes through the few rows of one answer, the imports under way, or a place's corrections since."""


@pytest.mark.parametrize("question", QUESTIONS)
def test_each_question_finds_its_rows_by_an_index_and_in_order(
    store: Store, path: Path, question: str
) -> None:
    asked = _asked(store, QUESTIONS[question])

    plans = {step for sql in asked for step in _plan(path, sql)}

    assert plans
    assert [step for step in plans if _walks(step)] == []


def test_a_walk_through_all_statements_would_be_noticed(path: Path, store: Store) -> None:
    through_all = _plan(path, "SELECT statement FROM statement_place ORDER BY side")

    assert list(filter(_walks, through_all)) == [
        "SCAN statement_place USING COVERING INDEX statement_place_of_statement",
        "USE TEMP B-TREE FOR ORDER BY",
    ]


def _asked(store: Store, question: Ask) -> list[str]:
    """Return the SQL that a question comes to."""
    asked: list[str] = []
    connection = store.statements._db.conn
    connection.set_trace_callback(asked.append)
    question(store)
    connection.set_trace_callback(None)
    return [sql for sql in asked if sql.lstrip().startswith("SELECT")]


def _plan(path: Path, sql: str) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]


def _walks(step: str) -> bool:
    return step.startswith(("SCAN", "USE TEMP B-TREE")) and not step.startswith(OF_ONE_ANSWER)
