"""Places, speakers and statements that the tests of rendering talk about. All happenings are invented."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.answer import PlaceNews, TopicCount, Totals
from domain.language import Language, Names
from domain.place import Match, Meaning, Place, PlaceKind, Resolved
from domain.statement import (
    Appearance,
    Article,
    PlaceMention,
    Precision,
    Side,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    Topic,
)

KYIV = ZoneInfo("Europe/Kyiv")
NOON = datetime(2025, 11, 12, 12, tzinfo=KYIV)
YESTERDAY = date(2025, 11, 11)

UKRAINE = Side("ua", Names("Ukraine", "Україна", "Украина"))
RUSSIA = Side("ru", Names("Russia", "Росія", "Россия"))
INDEPENDENT = Side("independent", Names("Independent", "Незалежні", "Независимые"))
SIDES = (UKRAINE, RUSSIA, INDEPENDENT)

REGION = Place(
    "UA14000000000091971",
    PlaceKind.REGION,
    Names("Donetsk region", "Донецька область", "Донецкая область"),
)
DISTRICT = Place(
    "UA14160000000093139",
    PlaceKind.DISTRICT,
    Names("Pokrovsk district", "Покровський район", "Покровский район"),
    within=(REGION,),
)
POKROVSK = Place(
    "UA14160210010012345",
    PlaceKind.CITY,
    Names("Pokrovsk", "Покровськ", "Покровск"),
    within=(DISTRICT, REGION),
)
MYRNOHRAD = Place(
    "UA14160170010054321",
    PlaceKind.CITY,
    Names("Myrnohrad", "Мирноград", "Мирноград"),
    within=(DISTRICT, REGION),
)

STAFF_CHIEF = Speaker("Danylo Horobets", SpeakerKind.MILITARY, "ua", "chief of staff")
GOVERNOR = Speaker("Oksana Lypa", SpeakerKind.OFFICIAL, "ua", "governor")
MINISTRY = Speaker("Russian Defence Ministry", SpeakerKind.OFFICIAL, "ru")
EXPERT = Speaker("Taras Vilnyi", SpeakerKind.EXPERT, "ua", "military expert")
ANALYSTS = Speaker("some analysts", SpeakerKind.UNNAMED)
AID_WORKER = Speaker("Nora Lind", SpeakerKind.AID, "independent", "aid coordinator")


def appearance(
    shown: str = "The road is open",
    *,
    source: str = "Example News",
    url: str = "https://example.org/a",
    published: date | datetime = YESTERDAY,
    language: Language = Language.EN,
) -> Appearance:
    """An article that holds `shown`."""
    article = Article(source, url, published, language)
    return Appearance(article, shown, 0, len(shown), shown, shown, language, direct_quote=False)


def statement(
    shown: str = "The road is open",
    *,
    number: int = 1,
    speaker: Speaker | None = STAFF_CHIEF,
    topic: Topic = Topic.ADVANCE,
    also: Sequence[Topic] = (),
    appearances: Sequence[Appearance] = (),
    published: date | datetime = YESTERDAY,
    said_on: date | None = None,
    precision: Precision | None = None,
    stance: Stance = Stance.ASSERTS,
    place: Place = POKROVSK,
    implied_by: str | None = None,
    checked_by: str | None = None,
) -> Statement:
    """A statement about Pokrovsk, published yesterday. `implied_by` is what stands for the place's name."""
    mention = PlaceMention(
        place.id,
        place.names.en,
        place.names.en if implied_by is None else implied_by,
        implied=implied_by is not None,
    )
    return Statement(
        number=number,
        version=number + 1000,
        speaker=speaker,
        appearances=tuple(appearances) or (appearance(shown, published=published),),
        said_on=said_on,
        said_precision=precision or (Precision.DAY if said_on else None),
        topics=(topic, *also),
        stance=stance,
        places=(mention,),
        checked_by=checked_by,
    )


def news(*statements: Statement, narration: Sequence[Statement] = (), place: Place = POKROVSK) -> PlaceNews:
    """All there is about `place`, counted as the store counts it."""
    counted = [s.speaker.name for s in statements if s.speaker and s.speaker.kind is not SpeakerKind.UNNAMED]
    totals = Totals(
        statements=len(statements),
        speakers=len(set(counted)),
        outlets=len({a.article.source for s in statements for a in s.appearances}),
        narrations=len(narration),
        newest=max((s.day for s in statements), default=None),
    )
    return PlaceNews(place, totals, statements, tuple(narration), topic_counts(statements))


def topic_counts(statements: Sequence[Statement]) -> tuple[TopicCount, ...]:
    """Count `statements` by topic and side."""
    groups: dict[tuple[Topic, str | None], list[Statement]] = {}
    for each in statements:
        side = each.speaker.side if each.speaker else None
        for topic in each.topics:
            groups.setdefault((topic, side), []).append(each)
    return tuple(
        TopicCount(topic, side, len(group), max(s.day for s in group))
        for (topic, side), group in groups.items()
    )


def understood(place: Place = POKROVSK, *, typed: str = "Pokrovsk", exact: bool = True) -> Resolved:
    """A question that was taken for `place`."""
    return Resolved(Meaning.PLACE, (Match(place, 1.0, typed),), typed, exact)
