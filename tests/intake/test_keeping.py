"""What becomes of an article: new statements, further appearances, or nothing new."""

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from domain.language import Language, Names
from domain.place import Place, PlaceKind
from domain.statement import Appearance, Extracted, Figure, Speaker, Stance, Statement
from intake.keeping import Kept, keep
from intake.reading import Reading
from store.articles import KnownArticle
from store.book import Book
from store.drafting import Found
from store.store import Store, open_store
from tests.intake.builders import COLONEL, GOVERNOR, OPEN_ROAD, extracted, reading, source

NOON = datetime(2025, 11, 12, 10, tzinfo=UTC)

DENIED = "No enemy has entered Pokrovsk, whatever they show on their channels"


@pytest.fixture
def store(tmp_path: Path, empty: Path) -> Iterator[Store]:
    places = [
        Place("S1", PlaceKind.CITY, Names("Pokrovsk", "Покровськ", "Покровск")),
        Place("S2", PlaceKind.CITY, Names("Myrnohrad", "Мирноград", "Мирноград")),
    ]
    with open_store(Path(shutil.copyfile(empty, tmp_path / "sitrep.db"))) as store:
        store.write_now(lambda book: book.sync_places("1", places))
        yield store


def take(store: Store, article: Reading, *, publish: bool = True, now: datetime = NOON) -> Kept:
    """Keep an article as `ingest` does."""

    def change(book: Book) -> Kept:
        return keep(
            book, article, source(article), extractor="rules 1", publish=publish, made_by="ingest", now=now
        )

    return store.write_now(change)


def shown(store: Store, place: str = "S1") -> tuple[Statement, ...]:
    return store.statements.about(place).statements


def state(store: Store, number: int) -> str:
    standing = store.standings.of(number)
    assert standing
    return standing.state


def outlets(statement: Statement) -> list[str]:
    return [appearance.article.source for appearance in statement.appearances]


def test_what_an_article_holds_is_published(store: Store) -> None:
    article = reading(extracted(OPEN_ROAD), extracted(DENIED, speaker=COLONEL))

    assert take(store, article) == Kept(new=[1, 2], published=2)

    assert {statement.appearances[0].text for statement in shown(store)} == {OPEN_ROAD, DENIED}
    assert store.journal.end() == 2


def test_an_article_can_wait_as_drafts_until_it_is_published(store: Store) -> None:
    article = reading(extracted())
    assert take(store, article, publish=False) == Kept(new=[1])
    assert shown(store) == ()

    again = take(store, article, publish=True)

    assert again.article_known
    assert (again.new, again.known, again.published) == ([], [1], 1)
    assert len(shown(store)) == 1


def test_the_same_article_twice_adds_nothing(store: Store) -> None:
    article = reading(extracted())
    take(store, article)
    journal, before = store.journal.end(), shown(store)

    again = take(store, article, now=NOON + timedelta(hours=1))

    assert again == Kept(
        article_known=True, earlier=KnownArticle(1, NOON, (article.text_hash,)), known=[1], published=0
    )
    assert (store.journal.end(), shown(store)) == (journal, before)


def test_another_figure_in_words_is_another_statement(store: Store) -> None:
    def losses(number: str, value: float) -> Extracted:
        text = f"{number} people were killed in the shelling of Pokrovsk overnight"
        return replace(extracted(text), figures=(Figure(0, len(number), value, "people"),))

    take(store, reading(losses("Two", 2)))

    assert take(store, reading(losses("Three", 3), url="https://first.example/b")).new == [2]
    assert take(store, reading(losses("Two", 2), url="https://first.example/c")).reprints == [1]


def test_an_article_without_statements_is_noted_as_read(store: Store) -> None:
    article = reading(text="The weather was fine.")

    assert take(store, article) == Kept()
    assert take(store, article).article_known


def test_a_changed_article_says_what_is_new_what_stands_and_what_is_gone(store: Store) -> None:
    first = reading(extracted(OPEN_ROAD), extracted(DENIED))
    take(store, first)
    added = "The hospital of Pokrovsk has been moved to another town"
    changed = reading(extracted(OPEN_ROAD), extracted(added))

    kept = take(store, changed)

    assert kept == Kept(
        earlier=KnownArticle(1, NOON, (first.text_hash,)), new=[3], known=[1], gone=[2], published=1
    )
    # What is gone from the article is still answered with until an editor withdraws it.
    assert {statement.number for statement in shown(store)} == {1, 2, 3}


def test_what_readers_know_and_an_article_says_no_longer_is_noted_for_editors(store: Store) -> None:
    first = reading(extracted(OPEN_ROAD), extracted(DENIED))
    take(store, first)

    take(store, reading(extracted(OPEN_ROAD)))

    (change,) = store.changes.open()
    assert (change.source, change.url, change.new, change.gone) == ("First News", first.article.url, (), (2,))


def test_words_that_an_article_gives_to_somebody_else_are_gone_from_the_first(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD, speaker=GOVERNOR)))

    kept = take(store, reading(extracted(OPEN_ROAD, speaker=COLONEL), text=f"Corrected: {OPEN_ROAD}."))

    assert (kept.new, kept.gone) == ([2], [1])


def test_a_draft_that_its_article_says_no_longer_is_dropped(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD), extracted(DENIED)), publish=False)

    kept = take(store, reading(extracted(OPEN_ROAD)))

    assert (kept.known, kept.gone, kept.dropped, kept.published) == ([1], [], [2], 1)
    assert store.changes.open() == []
    assert state(store, 2) == "dropped"


def test_a_draft_that_another_article_says_stays(store: Store) -> None:
    take(store, reading(extracted(DENIED)), publish=False)
    take(store, reading(extracted(DENIED), outlet="Second News"), publish=False)

    kept = take(store, reading(extracted(OPEN_ROAD)), publish=False)

    assert (kept.gone, kept.dropped, state(store, 1)) == ([], [], "draft")


def test_an_article_that_takes_back_its_change_is_read_again(store: Store) -> None:
    first = reading(extracted(OPEN_ROAD), extracted(DENIED))
    take(store, first)
    take(store, reading(extracted(OPEN_ROAD), extracted(f"{DENIED} now")), now=NOON + timedelta(hours=1))
    added = "The hospital of Pokrovsk has been moved to another town"
    take(store, reading(extracted(added)), now=NOON + timedelta(hours=2))

    back = take(store, first, now=NOON + timedelta(hours=3))

    assert not back.article_known
    assert (back.new, back.known, back.gone) == ([], [1, 2], [3])


def test_a_changed_word_leaves_a_statement_what_it_was(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD)))

    kept = take(store, reading(extracted(OPEN_ROAD.replace("have left", "had left"))))

    assert (kept.new, kept.known, kept.gone) == ([], [1], [])


def test_what_an_editor_has_withdrawn_does_not_come_back(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD)))
    store.write_now(lambda book: book.withdraw(1, NOON, made_by="7", reason="a mistake"))

    kept = take(store, reading(extracted(OPEN_ROAD), extracted(DENIED)))

    assert (kept.new, kept.known, kept.gone) == ([2], [1], [])
    assert [statement.number for statement in shown(store)] == [2]


def test_what_was_withdrawn_is_not_reported_as_gone(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD)))
    store.write_now(lambda book: book.withdraw(1, NOON, made_by="7", reason="a mistake"))

    assert take(store, reading(extracted(DENIED))).gone == []


def test_a_reprint_is_an_appearance_of_the_statement_that_is_known(store: Store) -> None:
    take(store, reading(extracted(OPEN_ROAD)))
    words = OPEN_ROAD.replace("have left", "had left")
    reprint = reading(extracted(words), outlet="Second News", url="https://second.example/b")

    assert take(store, reprint) == Kept(reprints=[1])

    (statement,) = shown(store)
    assert outlets(statement) == ["First News", "Second News"]
    assert statement.appearances[1] == Appearance(
        reprint.article, words, 0, len(words), f"{words}.", words, Language.EN, direct_quote=False
    )
    assert store.statements.about("S1").totals.outlets == 2
    assert store.journal.end() == 1  # nobody is told again


def test_a_reprint_of_a_draft_publishes_it_when_it_is_to_be_published(store: Store) -> None:
    take(store, reading(extracted()), publish=False)

    kept = take(store, reading(extracted(), outlet="Second News"))

    assert (kept.new, kept.reprints, kept.published) == ([], [1], 1)
    assert outlets(shown(store)[0]) == ["First News", "Second News"]


def test_another_article_of_the_same_outlet_is_an_appearance_too(store: Store) -> None:
    take(store, reading(extracted()))

    assert take(store, reading(extracted(), url="https://first.example/b")).reprints == [1]
    assert store.statements.about("S1").totals.outlets == 1


@pytest.mark.parametrize(
    ("found", "language", "published"),
    [
        (extracted(speaker=COLONEL), Language.EN, date(2025, 11, 11)),
        (extracted(speaker=None), Language.EN, date(2025, 11, 11)),
        (extracted(f"{OPEN_ROAD} with 40 people"), Language.EN, date(2025, 11, 11)),
        (extracted(places=["S2"]), Language.EN, date(2025, 11, 11)),
        (extracted(stance=Stance.DENIES), Language.EN, date(2025, 11, 11)),
        (extracted(), Language.UK, date(2025, 11, 11)),
        (extracted(), Language.EN, date(2025, 11, 18)),
    ],
    ids=["speaker", "narration", "figures", "place", "stance", "language", "a week later"],
)
def test_what_differs_in_one_thing_is_a_statement_of_its_own(
    store: Store, found: Extracted, language: Language, published: date
) -> None:
    take(store, reading(extracted(OPEN_ROAD)))

    kept = take(store, reading(found, outlet="Second News", language=language, published=published))

    assert (kept.new, kept.reprints) == ([2], [])


def test_a_speaker_of_the_same_name_on_another_side_is_another(store: Store) -> None:
    take(store, reading(extracted()))
    namesake = Speaker(GOVERNOR.name, GOVERNOR.kind, "ru")

    assert take(store, reading(extracted(speaker=namesake), outlet="Second News")).new == [2]


def test_what_an_article_says_twice_is_kept_once(store: Store) -> None:
    text = f"{OPEN_ROAD}. And once more: {OPEN_ROAD}."
    twice = (extracted(OPEN_ROAD, article=text), extracted(OPEN_ROAD, article=text))

    kept = take(store, reading(*twice, text=text))

    assert (kept.new, kept.published) == ([1], 1)
    assert len(shown(store)[0].appearances) == 1


def test_all_of_an_article_is_kept_or_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    article = reading(extracted(OPEN_ROAD), extracted(DENIED, speaker=COLONEL))
    add_draft, added = Book.add_draft, list[int]()

    def fails_at_the_second(book: Book, found: Found, extractor: str, now: datetime) -> int:
        if added:
            raise sqlite3.DataError("no further")
        added.append(add_draft(book, found, extractor, now))
        return added[-1]

    monkeypatch.setattr(Book, "add_draft", fails_at_the_second)
    with pytest.raises(sqlite3.DataError, match="no further"):
        take(store, article)
    monkeypatch.undo()

    assert store.articles.source("First News") is None
    assert store.articles.known("First News", article.article.url) is None
    assert store.statements.by_number([1, 2]) == ()
    assert take(store, article).published == 2


def test_an_import_is_not_announced(store: Store, tmp_path: Path) -> None:
    article = reading(extracted())

    def change(book: Book) -> None:
        keep(
            book,
            article,
            source(article),
            extractor="rules 1",
            publish=True,
            made_by="import",
            now=NOON,
            announce=False,
        )
        announced = book._db.execute("SELECT announce, made_by FROM journal").fetchall()
        assert announced == [(0, "import")]

    store.write_now(change)
