"""What an answer about a place is made of."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.answer import SinceAsked, TopicCount, Totals
from domain.language import Language
from domain.statement import (
    Appearance,
    Article,
    Extracted,
    PlaceMention,
    Precision,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    Topic,
)
from store.book import Book
from store.chats import Asked
from store.statements import NEWEST, Statements
from store.store import Store
from tests.store.builders import (
    COLONEL,
    EXPERT,
    GOVERNOR,
    LYSYCHANSK,
    MINISTRY,
    MYRNOHRAD,
    NOON,
    POKROVSK,
    RESIDENTS,
    YESTERDAY,
    Desk,
    extracted,
)
from tests.store.memory import fresh_book

NOTHING: frozenset[int] = frozenset()


def publish(store: Store, *statements: Extracted) -> list[int]:
    def change(book: Book) -> list[int]:
        desk = Desk(book)
        return [desk.publish(statement) for statement in statements]

    return store.write_now(change)


def numbers(statements: tuple[Statement, ...]) -> list[int]:
    return [statement.number for statement in statements]


def test_a_statement_comes_back_whole(store: Store) -> None:
    found = Extracted(
        text="«Місто стоїть»",
        start=10,
        end=24,
        sentence="«Місто стоїть», — сказав він.",
        shown="«Місто стоїть»",
        speaker=Speaker("Danylo Horobets", SpeakerKind.MILITARY, "ua", "colonel"),
        speaker_as_written="він",
        cue="сказав",
        direct_quote=True,
        places=(
            PlaceMention("S1", "Pokrovsk", "місто", implied=True),
            PlaceMention(None, "Warsaw", "Варшаві"),
        ),
        said_on=date(2025, 11, 8),
        said_precision=Precision.WEEK,
        topics=(Topic.CONTROL, Topic.ADVANCE),
        stance=Stance.DENIES,
    )

    (number,) = publish(store, found)

    article = Article("Example News", "https://example.org/1", YESTERDAY, Language.EN)
    assert store.statements.about("S1").statements == (
        Statement(
            number=number,
            version=1,
            speaker=found.speaker,
            appearances=(
                Appearance(
                    article,
                    found.text,
                    10,
                    24,
                    found.sentence,
                    found.shown,
                    Language.EN,
                    direct_quote=True,
                ),
            ),
            said_on=date(2025, 11, 8),
            said_precision=Precision.WEEK,
            topics=(Topic.CONTROL, Topic.ADVANCE),
            stance=Stance.DENIES,
            places=found.places,
            extractor="rules 1",
        ),
    )


def test_each_version_says_what_made_it_and_who_looked_at_it(store: Store) -> None:
    def change(book: Book) -> list[int]:
        drafts = [Desk(book).keep(extracted()), Desk(book).keep(extracted())]
        book.publish(drafts[0], NOON, made_by="7", announce=True, checked_by="an editor")
        book.publish(drafts[1], NOON, made_by="ingest", announce=True)
        return drafts

    drafts = store.write_now(change)

    assert {
        each.number: (each.extractor, each.checked_by) for each in store.statements.by_number(drafts)
    } == {
        drafts[0]: ("rules 1", "an editor"),
        drafts[1]: ("rules 1", None),
    }


def test_reprints_are_appearances_of_one_statement(store: Store) -> None:
    def change(book: Book) -> int:
        desk = Desk(book)
        number = desk.publish(extracted("The road is open"), outlet="First")
        desk.reprint(number, extracted("The road is open now"), outlet="Second")
        return number

    store.write_now(change)

    about = store.statements.about("S1")
    (statement,) = about.statements
    assert [(each.article.source, each.text) for each in statement.appearances] == [
        ("First", "The road is open"),
        ("Second", "The road is open now"),
    ]
    assert about.totals == Totals(1, 1, 2, 0, YESTERDAY)


def test_an_answer_counts_speakers_and_outlets_but_not_unnamed_ones(store: Store) -> None:
    def change(book: Book) -> None:
        desk = Desk(book)
        desk.publish(extracted(speaker=GOVERNOR), outlet="First")
        desk.publish(extracted(speaker=GOVERNOR), outlet="Second")
        desk.publish(extracted(speaker=RESIDENTS), outlet="First")
        desk.publish(extracted(speaker=None, said_on=date(2025, 11, 12)), outlet="Third")

    store.write_now(change)

    assert store.statements.about("S1").totals == Totals(
        statements=3, speakers=1, outlets=2, narrations=1, newest=date(2025, 11, 11)
    )


def test_outlets_own_words_stand_apart(store: Store) -> None:
    said, told = publish(store, extracted(speaker=GOVERNOR), extracted(speaker=None))

    about = store.statements.about("S1")

    assert (numbers(about.statements), numbers(about.narration)) == ([said], [told])
    assert about.topics == (TopicCount(Topic.ADVANCE, "ua", 1, YESTERDAY),)


def test_topics_are_counted_by_side(store: Store) -> None:
    publish(
        store,
        extracted(speaker=GOVERNOR, topics=[Topic.ADVANCE, Topic.CONTROL], said_on=date(2025, 11, 8)),
        extracted(speaker=COLONEL, topics=[Topic.ADVANCE], said_on=date(2025, 11, 9)),
        extracted(speaker=MINISTRY, topics=[Topic.ADVANCE]),
        extracted(speaker=EXPERT, topics=[Topic.CONTROL]),
    )

    assert set(store.statements.about("S1").topics) == {
        TopicCount(Topic.ADVANCE, "ua", 2, date(2025, 11, 9)),
        TopicCount(Topic.CONTROL, "ua", 1, date(2025, 11, 8)),
        TopicCount(Topic.ADVANCE, "ru", 1, YESTERDAY),
        TopicCount(Topic.CONTROL, None, 1, YESTERDAY),
    }


def test_the_newest_day_comes_first_and_within_a_day_the_latest_article(store: Store) -> None:
    days = [date(2025, 11, 9), date(2025, 11, 10), date(2025, 11, 9)]
    first, second, third = publish(store, *(extracted(said_on=day) for day in days))

    assert numbers(store.statements.about("S1").statements) == [second, third, first]


def test_the_other_side_is_shown_however_old_its_words_are(store: Store) -> None:
    (old,) = publish(store, extracted(speaker=MINISTRY, said_on=date(2024, 1, 1)))
    newer = publish(store, *(extracted(f"{n} km") for n in range(NEWEST + 5)))

    about = store.statements.about("S1")

    assert numbers(about.statements) == [*reversed(newer[5:]), old]
    assert about.totals.statements == NEWEST + 6


def test_on_one_topic_only_what_is_said_about_it_is_told(store: Store) -> None:
    strike, _, both = publish(
        store,
        extracted(topics=[Topic.STRIKE]),
        extracted(topics=[Topic.ADVANCE]),
        extracted(topics=[Topic.ADVANCE, Topic.STRIKE]),
    )

    assert numbers(store.statements.about("S1", Topic.STRIKE).statements) == [both, strike]


def test_a_region_is_told_what_is_said_about_its_towns_and_an_area_that_of_its_regions(store: Store) -> None:
    pokrovsk, lysychansk = publish(store, extracted(places=[POKROVSK]), extracted(places=[LYSYCHANSK]))

    told = {
        place: numbers(store.statements.about(place).statements) for place in ("R1", "R2", "donbas", "S2")
    }

    assert told == {"R1": [pokrovsk], "R2": [lysychansk], "donbas": [lysychansk, pokrovsk], "S2": []}


def test_nothing_is_known_of_an_unknown_place(store: Store) -> None:
    assert store.statements.about("S99").totals == Totals()
    assert store.statements.following("S99", None, narration=False, without=NOTHING, limit=9) == ()
    assert store.statements.count("S99", None, narration=False, without=NOTHING) == 0
    assert store.statements.since("S99", Asked(NOON, 0, None)) == SinceAsked(NOON, 0, 0, 0)


def test_what_is_asked_for_by_number_comes_in_the_order_of_answers(store: Store) -> None:
    def change(book: Book) -> list[int]:
        desk = Desk(book)
        withdrawn = desk.publish(extracted(said_on=date(2025, 11, 9)))
        desk.withdraw(withdrawn)
        return [withdrawn, desk.keep(extracted(said_on=date(2025, 11, 10)))]

    withdrawn, draft = store.write_now(change)

    assert numbers(store.statements.by_number([withdrawn, draft, 99])) == [draft, withdrawn]
    assert store.statements.by_number([]) == ()


said = st.builds(
    extracted,
    speaker=st.sampled_from([GOVERNOR, MINISTRY, EXPERT, None]),
    topics=st.lists(st.sampled_from([Topic.STRIKE, Topic.ADVANCE]), min_size=1, unique=True),
    said_on=st.integers(0, 3).map(lambda days: YESTERDAY - timedelta(days=days)),
)


@settings(deadline=None)  # a busy machine is no mistake
@given(
    st.lists(said, max_size=12),
    st.sampled_from([None, Topic.STRIKE]),
    st.booleans(),
    st.integers(1, 5),
)
def test_page_after_page_all_there_is_comes_once_in_order(
    found: list[Extracted], topic: Topic | None, narration: bool, limit: int
) -> None:
    with fresh_book() as book:
        desk = Desk(book)
        for statement in found:
            desk.publish(statement)
        statements = Statements(book._db)
        expected = [
            statement.number
            for statement in statements.by_number(range(1, len(found) + 1))
            if (statement.speaker is None) == narration and (topic is None or topic in statement.topics)
        ]

        seen: list[int] = []
        while page := statements.following(
            "S1", topic, narration=narration, without=frozenset(seen), limit=limit
        ):
            assert len(page) <= limit
            seen += numbers(page)
            left = statements.count("S1", topic, narration=narration, without=frozenset(seen))
            assert left == len(expected) - len(seen)

        assert seen == expected


def test_since_a_chat_asked_the_new_and_the_withdrawn_are_counted(store: Store) -> None:
    (before,) = publish(store, extracted())
    asked = Asked(NOON, store.journal.end(), None)
    assert store.statements.since("S1", asked).nothing

    publish(store, extracted(), extracted(), extracted(speaker=None), extracted(places=[MYRNOHRAD]))
    store.write_now(lambda book: Desk(book).withdraw(before))

    assert store.statements.since("S1", asked) == SinceAsked(NOON, new=2, corrected=0, withdrawn=1)
    assert store.statements.since("R1", asked) == SinceAsked(NOON, new=3, corrected=0, withdrawn=1)


@settings(deadline=None)  # a busy machine is no mistake
@given(st.lists(st.tuples(st.sampled_from(["publish", "withdraw"]), st.integers(0, 3)), max_size=15))
def test_since_any_moment_as_much_is_new_as_the_journal_has_gained(events: list[tuple[str, int]]) -> None:
    with fresh_book() as book:
        desk, published = Desk(book), list[int]()
        ends = [0]
        happened: list[str] = []
        for event, which in events:
            if event == "publish":
                published.append(desk.publish(extracted()))
            elif not (published and desk.withdraw(published[which % len(published)])):
                continue
            happened.append(event)
            ends.append(book._db.execute("SELECT max(seq) FROM journal").fetchone()[0])

        statements = Statements(book._db)
        for index, seq in enumerate(ends):
            assert statements.since("S1", Asked(NOON, seq, None)) == SinceAsked(
                NOON, happened[index:].count("publish"), 0, happened[index:].count("withdraw")
            )
