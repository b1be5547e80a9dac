"""Places, statements and a desk that keeps them: what the tests of the store talk about. All is invented."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from domain.delivery import Delivery, Lane
from domain.language import Language, Names
from domain.place import Place, PlaceKind
from domain.schedule import INSTANT
from domain.statement import (
    Article,
    Extracted,
    PlaceMention,
    Source,
    Speaker,
    SpeakerKind,
    Topic,
)
from domain.subscription import Address, Subject, SubjectKind, Wish
from domain.turn import Message
from store import moments
from store.book import Book
from store.drafting import Found
from store.outbox import Outbox

NOON = datetime(2025, 11, 12, 10, tzinfo=UTC)
YESTERDAY = date(2025, 11, 11)

DONETSK_REGION = Place(
    "R1", PlaceKind.REGION, Names("Donetsk region", "Донецька область", "Донецкая область")
)
LUHANSK_REGION = Place(
    "R2", PlaceKind.REGION, Names("Luhansk region", "Луганська область", "Луганская область")
)
POKROVSK_DISTRICT = Place(
    "D1",
    PlaceKind.DISTRICT,
    Names("Pokrovsk district", "Покровський район", "Покровский район"),
    within=(DONETSK_REGION,),
)
POKROVSK = Place(
    "S1",
    PlaceKind.CITY,
    Names("Pokrovsk", "Покровськ", "Покровск"),
    within=(POKROVSK_DISTRICT, DONETSK_REGION),
    latitude=48.28,
    longitude=37.18,
)
MYRNOHRAD = Place(
    "S2",
    PlaceKind.CITY,
    Names("Myrnohrad", "Мирноград", "Мирноград"),
    within=(POKROVSK_DISTRICT, DONETSK_REGION),
)
LYSYCHANSK = Place(
    "S3",
    PlaceKind.CITY,
    Names("Lysychansk", "Лисичанськ", "Лисичанск"),
    within=(LUHANSK_REGION,),
)
DONBAS = Place("donbas", PlaceKind.AREA, Names("Donbas", "Донбас", "Донбасс"), members=("R1", "R2"))

PLACES = (DONETSK_REGION, LUHANSK_REGION, POKROVSK_DISTRICT, POKROVSK, MYRNOHRAD, LYSYCHANSK, DONBAS)
"""Parents before children, as the gazetteer gives them."""

GOVERNOR = Speaker("Oksana Lypa", SpeakerKind.OFFICIAL, "ua", "governor")
COLONEL = Speaker("Danylo Horobets", SpeakerKind.MILITARY, "ua", "colonel")
MINISTRY = Speaker("Russian Defence Ministry", SpeakerKind.OFFICIAL, "ru")
EXPERT = Speaker("Taras Vilnyi", SpeakerKind.EXPERT, None, "military expert")
RESIDENTS = Speaker("some residents", SpeakerKind.UNNAMED)


def extracted(
    text: str = "The road is open",
    *,
    speaker: Speaker | None = GOVERNOR,
    places: Sequence[Place] = (POKROVSK,),
    topics: Sequence[Topic] = (Topic.ADVANCE,),
    said_on: date | None = None,
) -> Extracted:
    """A statement as it is found at the start of an article; the governor speaks about Pokrovsk."""
    return Extracted(
        text=text,
        start=0,
        end=len(text),
        sentence=f"{text}, they said.",
        shown=text,
        speaker=speaker,
        places=tuple(PlaceMention(place.id, place.names.en, place.names.en) for place in places),
        said_on=said_on,
        topics=tuple(topics),
    )


class Desk:
    """Keeps, publishes and withdraws statements with a book: each one from an article of its own."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._articles = book._db.execute("SELECT count(*) FROM article").fetchone()[0]

    def keep(self, statement: Extracted, *, outlet: str = "Example News", published: date = YESTERDAY) -> int:
        """Keep a draft; return its number."""
        return self._book.add_draft(self._found(statement, outlet, published), "rules 1", NOON)

    def reprint(self, number: int, statement: Extracted, *, outlet: str) -> None:
        """Find a statement in a further article."""
        self._book.add_appearance(number, self._found(statement, outlet, YESTERDAY))

    def publish(
        self, statement: Extracted, *, outlet: str = "Example News", published: date = YESTERDAY
    ) -> int:
        """Keep a statement and let readers know it; return its number."""
        number = self.keep(statement, outlet=outlet, published=published)
        self._book.publish(number, NOON, made_by="desk", announce=True)
        return number

    def withdraw(self, number: int) -> bool:
        return self._book.withdraw(number, NOON, made_by="desk", reason="a mistake")

    def _found(self, statement: Extracted, outlet: str, published: date) -> Found:
        self._articles += 1
        self._book.add_source(Source(outlet))
        article = Article(outlet, f"https://example.org/{self._articles}", published, Language.EN)
        article_id = self._book.add_reading(article, f"hash {self._articles}", 1, NOON)
        return Found(statement, article_id, Language.EN, published, "Before.", "After.")


def claim(book: Book, now: datetime, transport: str = "telegram") -> Delivery | None:
    """Claim the next written message that is due, as a sender without a pace would."""
    for lane in Lane:
        for due in Outbox(book._db).due(transport, lane, now, most=1):
            return book.claim(due.id, now)
    return None


def ask_and_be_answered(book: Book, chat: int, words: str, now: datetime) -> None:
    """Let a chat leave all the traces it can: `words` are the reader's own, and stand in the answers.

    Of two updates (ten times the chat's number, and one more) the second is open; of two messages the second
    waits for a year.
    """
    desk, key = Desk(book), f"reply:telegram:{10 * chat}:0"
    number = desk.publish(extracted())
    version = book._db.execute("SELECT current FROM statement WHERE id = ?", [number]).fetchone()[0]
    update = {"message": {"chat": {"id": chat}, "text": words}}
    book.choose_language("telegram", chat, Language.UK)
    book.receive("telegram", [{"update_id": 10 * chat + n, **update} for n in (0, 1)], now)
    book.note_question("telegram", chat, "S1", now, seq=0, answer=key)
    book.remember_choice("telegram", chat, words, "S1", now)
    book.ask("telegram", chat, "place", words, now)
    wish = Wish(Subject(SubjectKind.SPEAKER, words), INSTANT)
    book.follow(Address("telegram", chat), wish, ["S1"], Language.UK, ZoneInfo("UTC"), now)
    book.set_discreet("telegram", chat, True)
    waiting = moments.to_text(now)
    for table in ("alert", "notice"):
        book._db.execute(
            f"""
            INSERT INTO {table} (transport, chat, thread, statement, seq, since)
            VALUES ('telegram', ?, 0, ?, 1, ?)
            """,
            [chat, number, waiting],
        )
    book.owe(key, "telegram", chat, Message(Markup(f"answer: {words}"), shows=((number, version),)), now)
    answer = claim(book, now)
    assert answer
    book.sent(answer.id, 77, now)
    book.owe(f"{key}+", "telegram", chat, Message(Markup(f"waits: {words}")), now)
    waits = claim(book, now)
    assert waits
    book.retry(waits.id, now + timedelta(days=365), "flood")
    book.failed("telegram", 10 * chat, f"ValueError: {words}", now)
    book.close("telegram", 10 * chat, now)
