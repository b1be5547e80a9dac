"""Articles that editors of the tests send; outlets, people and their words are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from domain.language import Language
from domain.statement import Article, Doubt, Extracted, PlaceMention, Source, Speaker, SpeakerKind, Topic
from intake.keeping import keep
from intake.reading import Reading
from store.book import Book
from store.store import Store

TITLE = "Bridge at Pokrovsk opens again"
LINK = "https://courier.example/bridge"

OFFICE = "Donetsk regional military administration"

BRIDGE = f"""{TITLE}

The bridge in Pokrovsk is open, the head of the {OFFICE}, Oksana Lypa, said on Tuesday.

“Two buses have left Pokrovsk for Dnipro,” Lypa said.

Russian forces have taken the brickyard in Pokrovsk, the Russian Defense Ministry said on Tuesday.

Residents of the city said that the water is cut off.
"""

LONG = (
    BRIDGE
    + "\n"
    + "\n\n".join(
        f"Road {number} to Myrnohrad is open, the head of the town, Danylo Horobets, said on Monday."
        for number in range(1, 95)
    )
)
"""More than one message holds."""

NOTHING: Mapping[str, str] = {}

LYPA = Speaker("Oksana Lypa", SpeakerKind.OFFICIAL, "ua")
MINISTRY = Speaker("Russian Defense Ministry", SpeakerKind.OFFICIAL, "ru")
RESIDENTS = Speaker("Residents of the city", SpeakerKind.UNNAMED)

POKROVSK = PlaceMention("UA14160210010099403", "Pokrovsk", "Pokrovsk")
DNIPRO = PlaceMention("UA12020010010037010", "Dnipro", "Dnipro")


def kept_by_hand(
    store: Store,
    now: datetime,
    outlet: str = "Eastern Courier",
    link: str = LINK,
    *,
    changed: Mapping[str, str] = NOTHING,
) -> int:
    """Keep `BRIDGE` as drafts, three sure and one by nobody in particular; return the article's number.

    Whatever the rules make of it: these tests are about editors. `changed` are words that have become others.
    """
    found: tuple[Extracted, ...] = (
        _said("The bridge in Pokrovsk is open", LYPA, (POKROVSK,), Topic.INFRASTRUCTURE),
        _said("“Two buses have left Pokrovsk for Dnipro,”", LYPA, (POKROVSK, DNIPRO), Topic.EVACUATION),
        _said("Russian forces have taken the brickyard in Pokrovsk", MINISTRY, (POKROVSK,), Topic.CONTROL),
        _said("the water is cut off", RESIDENTS, (), Topic.INFRASTRUCTURE, Doubt.UNNAMED_SPEAKER),
    )
    article = Article(outlet, link, date(2025, 11, 11), Language.EN, TITLE)
    text = BRIDGE
    for before, after in changed.items():
        text = text.replace(before, after)
        found = tuple(_otherwise(each, before, after) for each in found)
    reading = Reading(article, text, found)

    def keep_it(book: Book) -> int:
        keep(book, reading, Source(outlet), extractor="by hand", publish=False, made_by="editor 9", now=now)
        known = book.known_article(outlet, link)
        assert known is not None
        return known.id

    return store.write_now(keep_it)


def _otherwise(each: Extracted, before: str, after: str) -> Extracted:
    said = {name: getattr(each, name).replace(before, after) for name in ("text", "sentence", "shown")}
    return replace(each, **said, end=each.start + len(said["text"]))


def _said(
    words: str, speaker: Speaker, places: tuple[PlaceMention, ...], topic: Topic, *doubts: Doubt
) -> Extracted:
    start = BRIDGE.index(words)
    sentence = next(line for line in BRIDGE.splitlines() if words in line)
    return Extracted(
        words,
        start,
        start + len(words),
        sentence,
        words,
        speaker,
        direct_quote=words.startswith("“"),
        places=places,
        topics=(topic,),
        doubts=doubts,
    )
