"""Of a changed article, what an editor has dropped is neither found again nor published unseen."""

import pytest

from domain.statement import Extracted
from intake.redrafting import changed_from, still_dropped
from store.known import Dropped
from store.store import Store
from tests.intake.builders import COLONEL, GOVERNOR, OPEN_ROAD, extracted, reading
from tests.intake.test_keeping import DENIED, NOON, state, store, take

__all__ = ["store"]

EDITOR = "editor 1002"
NOW_TWELVE = "The road to Pokrovsk is open, and twelve buses have left the town by one o'clock"


def drop(store: Store, number: int, by: str = EDITOR) -> None:
    version = store.statements.by_number([number])[0].version
    assert store.write_now(lambda book: book.drop_draft(number, version, NOON, editor=by))


def test_the_same_words_are_declined_again(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD), extracted(DENIED)), publish=False)
    drop(store, 1)

    kept = take(
        store, reading(extracted(OPEN_ROAD), extracted(DENIED), text="Updated. " + OPEN_ROAD + DENIED)
    )

    assert (kept.new, kept.known, kept.declined, kept.changed, kept.published) == ([], [2], [1], [], 1)
    assert state(store, 1) == "dropped"


def test_other_words_in_their_place_wait_for_an_editor_whoever_publishes(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD), extracted(DENIED)), publish=False)
    drop(store, 1)
    changed = reading(extracted(NOW_TWELVE), extracted(DENIED))

    kept = take(store, changed)
    again = take(store, changed)

    assert (kept.new, kept.changed, kept.waiting, kept.published) == ([3], [3], [3], 1)
    assert (again.article_known, again.waiting, again.published) == (True, [3], 0)
    assert state(store, 3) == "draft"


def test_what_its_article_did_not_say_for_a_while_is_found_again(store: Store) -> None:
    """Nobody has dropped it: the article had."""
    take(store, reading(extracted(OPEN_ROAD), extracted(DENIED)), publish=False)
    take(store, reading(extracted(OPEN_ROAD)), publish=False)
    assert state(store, 2) == "dropped"

    assert take(store, reading(extracted(OPEN_ROAD), extracted(DENIED)), publish=False).new == [3]


def test_another_article_is_read_for_itself(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD)), publish=False)
    drop(store, 1)

    kept = take(store, reading(extracted(OPEN_ROAD), url="https://first.example/b"), publish=False)

    assert (kept.new, kept.declined) == ([2], [])


KEY = (GOVERNOR.name, GOVERNOR.kind, GOVERNOR.side)
BEFORE = Dropped(1, OPEN_ROAD, KEY)


@pytest.mark.parametrize(
    ("now", "same", "changed"),
    [
        (extracted(OPEN_ROAD), True, True),
        (extracted(OPEN_ROAD.upper() + "!"), True, True),
        (extracted(NOW_TWELVE), False, True),
        (extracted(OPEN_ROAD, speaker=COLONEL), False, True),
        (extracted(NOW_TWELVE, speaker=COLONEL), False, False),
        (extracted(DENIED), False, False),
        (extracted(OPEN_ROAD, speaker=None), False, True),
    ],
)
def test_what_counts_as_the_same_and_what_as_changed(now: Extracted, *, same: bool, changed: bool) -> None:
    assert (still_dropped([now], [BEFORE]) == [BEFORE], changed_from(now, [BEFORE]) == BEFORE) == (
        same,
        changed,
    )
