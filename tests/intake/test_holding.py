"""What always needs an editor stays a draft, whoever says publish (DESIGN, rule 7)."""

from datetime import UTC, date, datetime

import pytest

from domain.language import Language
from domain.statement import NEEDS_EDITOR, Article, Doubt, Extracted, Source, Speaker, SpeakerKind
from intake.keeping import Kept, keep
from intake.reading import Reading
from store.book import Book
from store.store import Store

NOON = datetime(2025, 11, 12, 12, tzinfo=UTC)
ARTICLE = Article("Example News", "https://news.example/1", date(2025, 11, 11), Language.EN)
POLICE = Speaker("Example police", SpeakerKind.OFFICIAL, "ua")


def said(text: str, *doubts: Doubt) -> Extracted:
    return Extracted(text, 0, len(text), text, text, POLICE, doubts=doubts)


def kept(store: Store, *statements: Extracted, only_sure: bool = False) -> Kept:
    reading = Reading(ARTICLE, " ".join(each.text for each in statements), statements)

    def change(book: Book) -> Kept:
        return keep(
            book,
            reading,
            Source("Example News"),
            extractor="by hand",
            publish=True,
            made_by="test",
            now=NOON,
            only_sure=only_sure,
        )

    return store.write_now(change)


@pytest.mark.parametrize("doubt", sorted(NEEDS_EDITOR))
def test_a_doubt_that_always_needs_an_editor_holds_a_statement(synced_store: Store, doubt: Doubt) -> None:
    outcome = kept(synced_store, said("The road is open.", Doubt.DAY), said("A name was given.", doubt))

    assert (outcome.new, outcome.published, outcome.held) == ([1, 2], 1, [2])
    assert synced_store.journal.end() == 1


def test_words_at_second_hand_wait_whatever_is_published(synced_store: Store) -> None:
    outcome = kept(
        synced_store, said("The road is open.", Doubt.DAY), said("The town is lost.", Doubt.NESTED)
    )

    assert (outcome.published, outcome.waiting, outcome.held) == (1, [2], [])
    assert outcome.doubts == {1: {Doubt.DAY}, 2: {Doubt.NESTED}}


def test_where_only_the_sure_ones_are_published_the_doubtful_ones_wait(synced_store: Store) -> None:
    sure, doubtful, held = (
        said("The road is open."),
        said("It was open.", Doubt.DAY, Doubt.SIDE),
        said("A name was given.", Doubt.MINOR, Doubt.DAY),
    )

    outcome = kept(synced_store, sure, doubtful, held, only_sure=True)

    assert (outcome.published, outcome.waiting, outcome.held) == (1, [2], [3])
    assert outcome.doubts == {2: {Doubt.DAY, Doubt.SIDE}, 3: {Doubt.MINOR, Doubt.DAY}}
    assert synced_store.journal.end() == 1
