"""What editors do can be taken back: any acts, undone one by one, leave the answers that were before."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.act import ActKind, Entry
from domain.errors import ChangedSinceError
from domain.revision import Revision
from domain.statement import PlaceMention, Speaker, SpeakerKind, Stance, Topic
from store.book import Book
from store.correcting import Span
from store.store import Store
from tests.store.builders import (
    GOVERNOR,
    MINISTRY,
    MYRNOHRAD,
    NOON,
    POKROVSK,
    YESTERDAY,
    Desk,
    extracted,
)
from tests.store.conftest import Rows
from tests.store.memory import fresh_book
from tests.store.test_publishing import contents, drafts, recounted

ANNA, BORYS = "editor 1", "editor 2"
HOLD = timedelta(seconds=20)


def mention(place: Any) -> PlaceMention:
    return PlaceMention(place.id, place.names.en, place.names.en)


def version_of(book: Book, number: int) -> int:
    return int(book._db.execute("SELECT current FROM statement WHERE id = ?", [number]).fetchone()[0])


def journal(book: Book) -> list[Any]:
    return book._db.execute(
        "SELECT kind, statement, announce, made_by, reason FROM journal ORDER BY seq"
    ).fetchall()


REVISIONS = [
    Revision(places=(mention(MYRNOHRAD),)),
    Revision(places=()),
    Revision(speaker=MINISTRY),
    Revision(speaker=None),
    Revision(said_on=YESTERDAY - timedelta(days=3)),
    Revision(said_on=None),
    Revision(topics=(Topic.CASUALTIES, Topic.STRIKE)),
    Revision(stance=Stance.DENIES),
]


@pytest.fixture
def published(store: Store) -> int:
    return store.write_now(lambda book: Desk(book).publish(extracted("The road is open", places=[POKROVSK])))


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_correction_changes_what_answers_find_and_leaves_what_was(
    store: Store, published: int, revision: Revision, rows: Rows
) -> None:
    def correct(book: Book) -> int | None:
        new = book.correct(
            published, version_of(book, published), revision, NOON, made_by=ANNA, told=True, reason="misread"
        )
        assert contents(book) == recounted(book)
        return new

    new = store.write_now(correct)

    assert rows("SELECT number, checked_by FROM version ORDER BY id") == [(1, None), (2, ANNA)]
    assert rows("SELECT kind, version, announce, reason FROM journal ORDER BY seq") == [
        ("published", 1, 1, None),
        ("corrected", new, 1, "misread"),
    ]


def test_other_words_are_taken_from_the_same_sentence(store: Store, published: int) -> None:
    """The sentence is "The road is open, they said."."""
    store.write_now(
        lambda book: book.correct(
            published,
            version_of(book, published),
            Revision(),
            NOON,
            made_by=ANNA,
            told=True,
            span=Span(4, 16),
        )
    )

    (statement,) = store.statements.by_number([published])
    (appearance,) = statement.appearances
    assert (appearance.text, appearance.shown, appearance.start, appearance.end) == (
        "road is open",
        "road is open",
        4,
        16,
    )


def test_two_editors_at_once_the_second_changes_nothing(store: Store, published: int) -> None:
    def both(book: Book) -> list[bool]:
        seen = version_of(book, published)
        first = book.correct(published, seen, Revision(stance=Stance.DENIES), NOON, made_by=ANNA, told=True)
        second = book.correct(
            published, seen, Revision(topics=(Topic.OTHER,)), NOON, made_by=BORYS, told=False
        )
        third = book.withdraw_seen(published, seen, NOON, made_by=BORYS, reason="wrong")
        return [first is not None, second is not None, third]

    assert store.write_now(both) == [True, False, False]


def test_an_undo_within_the_hold_tells_nobody(store: Store, published: int, rows: Rows) -> None:
    def change(book: Book) -> None:
        book.withdraw(published, NOON, made_by=ANNA, reason="wrong")
        undone = book.undo_last(ANNA, NOON + timedelta(seconds=19), hold=HOLD)
        assert undone
        assert (undone.act.kind, undone.act.statements, undone.late) == (ActKind.WITHDRAW, 1, False)
        assert journal(book)[-1] == ("published", published, 0, ANNA, "undone")
        assert book.undo_last(ANNA, NOON, hold=HOLD) is None

    store.write_now(change)

    assert [each.number for each in store.statements.about("S1").statements] == [published]


def test_a_late_undo_is_told_too(store: Store) -> None:
    def change(book: Book) -> None:
        numbers = [Desk(book).keep(extracted(text)) for text in ("One", "Two")]
        for number in numbers:
            book.publish(number, NOON, made_by=ANNA, announce=True)
        undone = book.undo_last(ANNA, NOON + HOLD, hold=HOLD)
        assert undone
        assert (undone.act.statements, undone.late) == (2, True)
        assert journal(book)[-2:] == [
            ("withdrawn", 2, 1, ANNA, "undone"),
            ("withdrawn", 1, 1, ANNA, "undone"),
        ]
        assert [state for (state,) in book._db.execute("SELECT state FROM statement")] == ["withdrawn"] * 2

    store.write_now(change)


def test_drafts_published_by_mistake_are_drafts_again(store: Store, rows: Rows) -> None:
    def change(book: Book) -> None:
        number = Desk(book).keep(extracted())
        book.publish(number, NOON, made_by=ANNA, announce=True)
        book.undo_last(ANNA, NOON, hold=HOLD)
        assert book.publish(number, NOON, made_by=BORYS, announce=True)

    store.write_now(change)

    assert rows("SELECT state FROM statement") == [("published",)]


def test_what_somebody_else_has_changed_since_is_not_taken_back(store: Store, published: int) -> None:
    def change(book: Book) -> None:
        seen = version_of(book, published)
        book.correct(published, seen, Revision(stance=Stance.DENIES), NOON, made_by=ANNA, told=True)
        book.correct(
            published,
            version_of(book, published),
            Revision(said_on=YESTERDAY),
            NOON,
            made_by=BORYS,
            told=True,
        )
        before = contents(book)
        with pytest.raises(ChangedSinceError, match=f"No. {published} has been changed since"):
            book.undo_last(ANNA, NOON, hold=HOLD)
        assert contents(book) == before

    store.write_now(change)


def test_a_takedown_is_one_act(store: Store) -> None:
    def change(book: Book) -> None:
        desk = Desk(book)
        desk.publish(extracted("Only there"), outlet="The Daily")
        both = desk.publish(extracted("There too"), outlet="The Daily")
        desk.reprint(both, extracted("There too"), outlet="Example News")
        desk.publish(extracted("Elsewhere"), outlet="Example News")
        before = contents(book)

        assert book.take_down("The Daily", None, NOON, made_by=ANNA, reason="forged") == 2

        assert contents(book) == recounted_by_speaker(book)
        shown = book._db.execute("SELECT count(*) FROM place_outlet WHERE place = 4").fetchall()
        assert shown == [(1,)]
        undone = book.undo_last(ANNA, NOON, hold=HOLD)
        assert undone
        assert (undone.act.about, undone.act.statements) == ("The Daily", 2)
        assert contents(book) == before

    store.write_now(change)


def test_a_merged_speaker_points_on_and_the_words_stay(store: Store, rows: Rows) -> None:
    misspelt = Speaker("Oxana Lypa", SpeakerKind.OFFICIAL, "ua", "governor")

    def change(book: Book) -> None:
        desk = Desk(book)
        desk.publish(extracted("One", speaker=GOVERNOR))
        desk.publish(extracted("Two", speaker=misspelt))
        assert book.merge_speakers(2, 1, NOON, made_by=ANNA)
        assert not book.merge_speakers(2, 1, NOON, made_by=ANNA)
        desk.publish(extracted("Three", speaker=misspelt))

    store.write_now(change)

    about = store.statements.about("S1")
    assert {each.speaker.name for each in about.statements if each.speaker} == {"Oksana Lypa"}
    assert (about.totals.statements, about.totals.speakers) == (3, 1)
    assert rows("SELECT speaker FROM version ORDER BY id") == [(1,), (2,), (1,)]
    entry = store.speakers.get(1)
    assert entry
    assert entry.merged == ((2, "Oxana Lypa"),)

    store.write_now(lambda book: book.split_speaker(2, NOON, made_by=ANNA))
    assert store.statements.about("S1").totals.speakers == 2


def test_a_source_is_graded_and_ungraded(store: Store, published: int) -> None:
    assert store.write_now(lambda book: book.change_source(1, "grade", "B", NOON, made_by=ANNA))
    assert not store.write_now(lambda book: book.change_source(1, "grade", "B", NOON, made_by=ANNA))
    entry = store.sources.get(1)
    assert entry
    assert (entry.source.grade, entry.articles, entry.statements) == ("B", 1, 1)

    store.write_now(lambda book: book.undo_last(ANNA, NOON, hold=HOLD))
    assert store.sources.all(limit=5)[0].source.grade == "F"


def test_a_statements_history_says_who_did_what_when(store: Store) -> None:
    def later(seconds: int) -> datetime:
        return NOON + timedelta(seconds=seconds)

    def change(book: Book) -> None:
        number = Desk(book).keep(extracted())
        book.publish(number, later(1), made_by=ANNA, announce=True)
        book.correct(
            number,
            version_of(book, number),
            Revision(stance=Stance.DENIES),
            later(2),
            made_by=BORYS,
            told=True,
        )
        book.undo_last(BORYS, later(3), hold=HOLD)
        book.withdraw(number, later(4), made_by="feed", reason="gone")

    store.write_now(change)

    assert store.acts.history(1) == [
        Entry(NOON, "found", "rules 1", None, 1),
        Entry(later(1), "publish", ANNA),
        Entry(later(2), "correct", BORYS, None, 2),
        Entry(later(3), "undo", BORYS),
        Entry(later(4), "withdrawn", "feed", "gone"),
    ]


acts = st.lists(
    st.tuples(
        st.sampled_from(["publish", "withdraw", "correct", "take down", "merge", "split", "source"]),
        st.integers(0, 5),
        st.sampled_from(REVISIONS),
    ),
    max_size=12,
)


@settings(max_examples=60)
@given(st.lists(drafts, min_size=1, max_size=5), acts, st.booleans())
def test_any_acts_undone_leave_what_was_before(drafts: list[Any], acts: list[Any], late: bool) -> None:
    with fresh_book() as book:
        desk = Desk(book)
        for draft in drafts:
            number = desk.publish(draft.statement, outlet=draft.outlet)
            if number % 2:
                desk.reprint(number, draft.statement, outlet="The Daily")
        before = contents(book)
        versions = book._db.execute("SELECT id, state, current FROM statement").fetchall()
        for moment, (kind, which, revision) in enumerate(acts):
            act(book, kind, 1 + which % len(drafts), revision, NOON + timedelta(minutes=moment))
            assert contents(book) == recounted_by_speaker(book)

        now = NOON + timedelta(days=1) if late else NOON - timedelta(days=1)
        while book.undo_last(ANNA, now, hold=HOLD):
            pass

        assert contents(book) == before
        assert book._db.execute("SELECT id, state, current FROM statement").fetchall() == versions


def act(book: Book, kind: str, number: int, revision: Revision, now: datetime) -> None:
    (state,) = book._db.execute("SELECT state FROM statement WHERE id = ?", [number]).fetchone()
    match kind:
        case "publish":
            book.publish(number, now, made_by=ANNA, announce=True)
        case "withdraw":
            book.withdraw(number, now, made_by=ANNA, reason="wrong")
        case "correct" if state == "published":
            book.correct(number, version_of(book, number), revision, now, made_by=ANNA, told=True)
        case "take down":
            book.take_down("The Daily", None, now, made_by=ANNA, reason="forged")
        case "merge":
            book.merge_speakers(number, 1 + number % 3, now, made_by=ANNA)
        case "split":
            book.split_speaker(number, now, made_by=ANNA)
        case "source":
            book.change_source(1, "grade", "ABCDE"[number % 5], now, made_by=ANNA)


def recounted_by_speaker(book: Book) -> dict[str, list[Any]]:
    """Return what the counters have to say where merged speakers are counted as one."""
    counted = recounted(book)
    counted["place_speaker"] = sorted(
        book._db.execute(
            """
            SELECT place, speaker.id, count(*) FROM statement_place
            JOIN statement ON statement.id = statement_place.statement
            JOIN version ON version.id = statement.current
            JOIN speaker AS said ON said.id = version.speaker
            JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id) AND speaker.kind <> 'unnamed'
            WHERE main = 1 AND narration = 0 GROUP BY place, speaker.id
            """
        ).fetchall(),
        key=repr,
    )
    counted["place_outlet"] = sorted(
        book._db.execute(
            """
            SELECT place, article.source, count(DISTINCT statement_place.statement) FROM statement_place
            JOIN statement ON statement.id = statement_place.statement
            JOIN version_appearance ON version_appearance.version = statement.current
            JOIN appearance ON appearance.id = version_appearance.appearance
            JOIN article ON article.id = appearance.article
            WHERE main = 1 AND narration = 0 GROUP BY place, article.source
            """
        ).fetchall(),
        key=repr,
    )
    speakers = Counter(place for place, _, _ in counted["place_speaker"])
    outlets = Counter(place for place, _, _ in counted["place_outlet"])
    counted["place_activity"] = sorted(
        ((place, a, b, speakers.get(place, 0), outlets.get(place, 0), newest)
         for place, a, b, _, _, newest in counted["place_activity"]), key=repr
    )  # fmt: skip
    return counted
