"""Whatever an article, its speakers and an editor write: a card can be sent, and every button be pressed."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from domain import pending
from domain.card import Act, ArticleCard, Field, Item, Pile
from domain.card_press import decode
from domain.choice import Choice
from domain.language import Language, Names
from domain.pending import Asks, Origin, Pending, Sent
from domain.press import LONGEST
from domain.statement import Article, Doubt, PlaceMention, Side, Topic
from domain.turn import Message
from rendering import card_item, cards
from rendering import pending as asking
from rendering.measuring import LABEL, visible
from rendering.reader import reader
from rendering.waiting import waiting
from tests.rendering.builders import NOON, SIDES, statement
from tests.rendering.test_safety import Tags, speakers, texts, urls

examined = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
languages = st.sampled_from(Language)
mentions = st.builds(
    PlaceMention,
    id=st.sampled_from([None, "UA1", "geonames:12345678"]),
    name=texts,
    as_written=texts,
    implied=st.booleans(),
)


@st.composite
def items(draw: st.DrawFn, number: int) -> Item:
    doubts = tuple(draw(st.lists(st.sampled_from(Doubt), max_size=3, unique=True)))
    said = replace(
        statement(number=number),
        version=10**9 + number,
        speaker=draw(speakers),
        places=tuple(draw(st.lists(mentions, max_size=4))),
        topics=tuple(draw(st.lists(st.sampled_from(Topic), min_size=1, max_size=2, unique=True))),
        said_on=draw(st.none() | st.dates(date(2020, 1, 1), date(2025, 11, 12))),
        doubts=doubts,
    )
    act = draw(
        st.none()
        | st.builds(
            Act, st.sampled_from(["ingest", "editor 7"]), st.just(datetime(2025, 11, 12, 9, tzinfo=UTC))
        )
    )
    return Item(
        said,
        draw(st.sampled_from(["draft", "published", "withdrawn", "dropped"])),
        draw(texts),
        draw(texts),
        draw(texts),
        draw(texts),
        draw(st.booleans()),
        bool(doubts),
        draw(st.none() | st.tuples(texts, st.just(date(2025, 11, 1)))),
        act,
    )


@st.composite
def article_cards(draw: st.DrawFn) -> ArticleCard:
    article = Article(draw(texts), draw(urls), date(2025, 11, 11), draw(languages), draw(st.none() | texts))
    many = draw(st.integers(0, 9))
    names = {"UA1": Names(draw(texts), draw(texts), draw(texts))}
    return ArticleCard(
        10**9, article, tuple(draw(items(10**9 + n)) for n in range(many)), "0123456789", names
    )


def can_be_sent(message: Message, read: object = decode) -> None:
    assert Tags(str(message.html))
    assert 0 < visible(message.html) <= 4096
    assert len(str(message.html).encode()) <= 32_768
    for button in (button for row in message.buttons for button in row):
        assert 0 < len(button.label.strip()) <= LABEL
        assert 0 < len(button.data.encode()) <= LONGEST
        assert callable(read)
        assert read(button.data) is not None, button.data


@examined
@given(card=article_cards(), language=languages)
def test_any_card_can_be_sent(card: ArticleCard, language: Language) -> None:
    who = reader(language, SIDES, NOON)

    can_be_sent(
        cards.card(card, who, told=cards.published(3, NOON, who), undo=cards.undo(card, NOON, NOON, who))
    )
    can_be_sent(cards.sure_to_drop(card, who))
    for page in range(3):
        can_be_sent(cards.everything(card, page, who))
    can_be_sent(waiting([(card, 5)] * 10, 12, who, page=1, further=True))


@examined
@given(
    card=article_cards(),
    language=languages,
    pile=st.sampled_from(Pile),
    field=st.sampled_from(Field),
    typed=texts,
)
def test_any_statement_can_be_looked_at(
    card: ArticleCard, language: Language, pile: Pile, field: Field, typed: str
) -> None:
    who = reader(language, SIDES, NOON)
    choices = [
        Choice("UA14160210010099403", PlaceMention("UA14160210010099403", typed, typed)),
        Choice("ua", Side("ua", Names(typed, typed, typed))),
        Choice("2025-11-11", date(2025, 11, 11)),
        Choice("casualties", Topic.CASUALTIES),
        Choice("-", None),
    ]

    for shown in card.items[:2]:
        usual = [choice for choice in choices if typed.strip() or choice.what is not None]
        can_be_sent(card_item.item(card, shown, pile, who, "editor 7", asked=field, likely=usual))
        can_be_sent(card_item.choosing(card, shown, pile, field, usual, who))
        can_be_sent(card_item.overtaken(card, shown, pile, Markup("x"), who, "editor 7"))
    can_be_sent(card_item.typing_again(field, typed, who))


@examined
@given(
    text=texts,
    link=st.none() | urls,
    source=st.none() | texts,
    asks=st.sampled_from(Asks),
    origin=st.sampled_from(Origin),
    language=languages,
)
def test_any_question_about_something_sent_can_be_sent(
    text: str, link: str | None, source: str | None, asks: Asks, origin: Origin, language: Language
) -> None:
    who = reader(language, SIDES, NOON)
    sent = Sent(origin, text, NOON, link, source)
    about = Pending(10**9, 5, 5, language, sent, asks, None, linkless=False, tries=0)

    can_be_sent(asking.question(about, [(10**9, text), (2, "Courier")], "news.example", who), pending.decode)
    can_be_sent(asking.unfetched("refused", 404, who), pending.decode)
    can_be_sent(asking.day_again(text, who), pending.decode)
