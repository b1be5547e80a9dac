"""Whatever outlets and speakers write: the tags are ours, the lengths hold, nothing is invented."""

import re
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from domain import following
from domain.answer import Neighbour, PlaceNews, SinceAsked
from domain.language import Language
from domain.place import Activity
from domain.press import LONGEST, More, decode
from domain.statement import (
    Appearance,
    Article,
    Precision,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    Topic,
)
from domain.turn import Message
from rendering.answers import group_answer, more, place_answer
from rendering.cleaning import clean
from rendering.measuring import FOLD, LABEL, MESSAGE, TO_THE_FOLD, visible
from rendering.plain import plain_text
from tests.rendering.builders import KYIV, MYRNOHRAD, NOON, SIDES, YESTERDAY, news, statement, understood

NASTY = "<b>|</b></a>|&amp;|&#0;|<a href='x'>|\u202e|\u200b|😀👩\u200d🚒|שלום|“|»|\n\n|\x00|\ud800"
HUGE = ["x" * 20_000, "word " * 4_000, "&<>\"'" * 4_000, "😀" * 20_000, "\u0301" * 20_000]

texts = st.one_of(
    st.text(max_size=30),
    st.lists(st.sampled_from(NASTY.split("|")), max_size=6).map("".join),
    st.sampled_from(HUGE),
)
urls = st.one_of(
    texts,
    st.sampled_from(
        ["https://example.org/" + "&" * 190, "https://example.org/" + "a" * 980, "https://example.org/a"]
    ),
)
days = st.dates(date(2020, 1, 1), date(2026, 12, 31))
moments = st.builds(datetime.combine, days, st.times(), st.just(KYIV))
speakers = st.one_of(
    st.none(),
    st.builds(
        Speaker,
        name=texts,
        kind=st.sampled_from(SpeakerKind),
        side=st.sampled_from(["ua", "ru", "independent", "mars", None]),
        role=st.none() | texts,
    ),
)
articles = st.builds(
    Article, source=texts, url=urls, published=days | moments, language=st.sampled_from(Language)
)


@st.composite
def appearances(draw: st.DrawFn) -> Appearance:
    article, text = draw(articles), draw(texts)
    return Appearance(article, text, 0, len(text), text, text, article.language, direct_quote=False)


@st.composite
def statements(draw: st.DrawFn, number: int) -> Statement:
    said_on = draw(st.none() | days)
    return replace(
        statement(number=number, appearances=draw(st.lists(appearances(), min_size=1, max_size=3))),
        speaker=draw(speakers),
        said_on=said_on,
        said_precision=draw(st.sampled_from(Precision)) if said_on else None,
        topics=tuple(draw(st.lists(st.sampled_from(Topic), min_size=1, max_size=2, unique=True))),
        stance=draw(st.sampled_from(Stance)),
        checked_by=draw(st.none() | st.just("editor")),
    )


@st.composite
def all_news(draw: st.DrawFn) -> PlaceNews:
    some = [draw(statements(number)) for number in range(draw(st.integers(0, 24)))]
    since = draw(st.none() | st.builds(SinceAsked, moments, *[st.integers(0, 99)] * 3))
    about = news(*(s for s in some if s.speaker), narration=[s for s in some if not s.speaker])
    return replace(about, since=since, neighbours=(Neighbour(MYRNOHRAD, Activity(3, YESTERDAY)),))


languages = st.sampled_from(Language)
topics = st.none() | st.sampled_from(Topic)
examined = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


class Tags(HTMLParser):
    """Checks while reading that tags are Telegram's, closed in order, with our attributes only."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.seen: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []
        assert self.rawdata == ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        match tag, attrs:
            case ("b" | "i" | "s", []) | ("blockquote", [("expandable", None)]):
                pass
            case "a", [("href", str(url))]:
                assert re.match(r"https?://[^\s<>\"]+$", url), url
            case _:
                raise AssertionError(self.get_starttag_text())
        self.open.append(tag)
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_entityref(self, name: str) -> None:
        assert name in ("lt", "gt", "amp", "quot")


def can_be_sent(message: Message) -> None:
    html = str(message.html)
    assert len(Tags(html).seen) <= 100
    assert 0 < visible(message.html) <= MESSAGE
    assert len(html.encode()) <= 32_768
    assert not re.search("[\x00-\x09\x0b-\x1f\u200b\u2028-\u202e\u2066-\u2069]", html)
    assert "\n\n\n" not in html
    assert len(message.buttons) <= 3
    for button in (button for row in message.buttons for button in row):
        assert 0 < len(button.label) <= LABEL
        assert button.url or decode(button.data) or following.decode(button.data)
        assert len(button.data.encode()) <= LONGEST


def shown_once_and_known(message: Message, about: PlaceNews) -> None:
    known = {(s.number, s.version) for s in (*about.statements, *about.narration)}
    assert len(set(message.shows)) == len(message.shows)
    assert set(message.shows) <= known


@examined
@given(about=all_news(), language=languages, topic=topics, typed=texts)
def test_any_answer_can_be_sent(
    about: PlaceNews, language: Language, topic: Topic | None, typed: str
) -> None:
    resolved = understood(typed=typed, exact=False)

    message = place_answer(about, resolved, language=language, sides=SIDES, now=NOON, topic=topic)

    can_be_sent(message)
    shown_once_and_known(message, about)
    openly, _, behind = message.html.partition("<blockquote expandable>")
    if behind:
        assert visible(Markup(openly.rstrip("\n"))) <= TO_THE_FOLD
        assert visible(Markup(behind.partition("</blockquote>")[0])) <= FOLD


@examined
@given(about=all_news(), language=languages, typed=texts)
def test_any_answer_for_a_group_can_be_sent(about: PlaceNews, language: Language, typed: str) -> None:
    resolved = understood(typed=typed, exact=False)

    message = group_answer(
        about, resolved, language=language, sides=SIDES, now=NOON, bot_username="example_bot"
    )

    can_be_sent(message)
    shown_once_and_known(message, about)
    assert visible(message.html) <= TO_THE_FOLD


@examined
@given(about=all_news(), language=languages, topic=topics)
def test_all_that_is_left_can_be_leafed_through(
    about: PlaceNews, language: Language, topic: Topic | None
) -> None:
    remaining = [*about.statements, *about.narration]

    while remaining:
        page = more(about, remaining, len(remaining), language=language, sides=SIDES, now=NOON, topic=topic)
        can_be_sent(page)
        assert page.shows == tuple((s.number, s.version) for s in remaining[: len(page.shows)]) != ()
        remaining = remaining[len(page.shows) :]


@examined
@given(about=all_news(), language=languages)
def test_the_button_counts_what_is_not_in_the_message(about: PlaceNews, language: Language) -> None:
    message = place_answer(about, None, language=language, sides=SIDES, now=NOON)

    left = [b.label for row in message.buttons for b in row if isinstance(decode(b.data), More)]
    hidden = len(about.statements) + len(about.narration) - len(message.shows)
    assert [int(re.sub(r"\D", "", label)) for label in left] == ([hidden] if hidden else [])


@given(words=st.text(max_size=200))
def test_the_words_of_a_speaker_are_shown_as_they_stand(words: str) -> None:
    message = place_answer(news(statement(words)), None, language=Language.EN, sides=SIDES, now=NOON)

    assert f"chief of staff\n{clean(words) or '…'}\npublished" in plain_text(message).replace("\n\n", "\n")
