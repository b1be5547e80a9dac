"""An old message put right: what was withdrawn is struck, and nothing else changes."""

import re
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from domain.amends import Change
from domain.answer import PlaceNews
from domain.language import Language
from domain.statement import Stance, Statement, Topic
from domain.turn import Message
from rendering.answers import group_answer, more, place_answer
from rendering.headings import claims
from rendering.mending import language_of, mended
from rendering.reader import reader
from tests.botapi.markup import read_html
from tests.rendering.builders import (
    EXPERT,
    GOVERNOR,
    MINISTRY,
    NOON,
    SIDES,
    STAFF_CHIEF,
    appearance,
    news,
    statement,
)
from tests.rendering.test_safety import all_news, examined, languages

WHO = reader(Language.EN, SIDES, NOON)
SENTENCES = st.lists(
    st.text(st.characters(categories=["Ll", "Lu", "Nd"], include_characters=" ,"), min_size=20, max_size=300)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: len(text) > 15),
    min_size=1,
    max_size=9,
    unique_by=lambda text: text[:12],
)


def withdrawn(each: Statement, reason: str | None = "It was a mistake") -> Change:
    return Change(each, each, withdrawn=True, at=NOON, reason=reason, shown_at=NOON)


def bare(html: str) -> str:
    """What stands there, struck or not."""
    return re.sub("</?s>", "", html)


def without_claims(html: str) -> str:
    """What stands there, of the headings their topics only."""
    html = str(html)
    for heading, topic in claims(WHO, []).items():
        html = html.replace(f"<b>{heading}</b>", f"<b>{topic}</b>")
    return html


def telegram_takes(html: Markup) -> bool:
    """Whether it is a message: tags that nest, and not too long."""
    return 0 < len(read_html(str(html))[0]) <= 4096


def answer(about: PlaceNews) -> Message:
    return place_answer(about, None, language=Language.EN, sides=SIDES, now=NOON)


@settings(examined, max_examples=20, phases=[Phase.generate])
@given(sentences=SENTENCES, data=st.data())
def test_one_statement_is_struck_and_every_other_line_stays(
    sentences: list[str], data: st.DataObject
) -> None:
    speakers = [STAFF_CHIEF, MINISTRY, GOVERNOR]
    said = [
        statement(
            text,
            number=number,
            speaker=speakers[number % 3],
            topic=list(Topic)[number % 4],
            appearances=[appearance(text, url=f"https://example.org/{number}")],
        )
        for number, text in enumerate(sentences, start=1)
    ]
    message = answer(news(*said))
    gone = data.draw(st.sampled_from([each for each in said if (each.number, each.version) in message.shows]))

    html = mended(message.html, [withdrawn(gone)], WHO)

    assert telegram_takes(html)
    struck = html.split("<s>")[1].split("</s>")[0]
    assert html.count("<s>") == html.count("Withdrawn 12 Nov: It was a mistake.") == 1
    assert gone.appearances[0].shown[:30] in struck
    assert not any(each.appearances[0].shown[:12] in struck for each in said if each != gone)
    assert without_claims(bare(html).replace("\nWithdrawn 12 Nov: It was a mistake.", "")) == without_claims(
        message.html
    )


@settings(examined, max_examples=20, phases=[Phase.generate])
@given(about=all_news(), language=languages)
def test_whatever_is_withdrawn_the_message_can_be_sent(about: PlaceNews, language: Language) -> None:
    who = reader(language, SIDES, NOON)
    everything = [*about.statements, *about.narration]
    for message in (
        place_answer(about, None, language=language, sides=SIDES, now=NOON),
        group_answer(about, None, language=language, sides=SIDES, now=NOON, bot_username="example_bot"),
        *(
            [more(about, everything, len(everything), language=language, sides=SIDES, now=NOON)]
            if everything
            else []
        ),
    ):
        gone = [withdrawn(each) for each in everything if (each.number, each.version) in message.shows]

        html = mended(message.html, gone, who)

        assert telegram_takes(html)
        assert language_of(html, message.buttons) in (language, None)


def test_all_of_a_message_can_go() -> None:
    said = [statement("The road is open", number=1), statement("The bridge stands", number=2)]
    html = mended(answer(news(*said)).html, [withdrawn(each, None) for each in said], WHO)

    assert html.count("<s>") == html.count("Withdrawn 12 Nov.") == 2


def test_of_two_with_the_same_beginning_the_speaker_tells_which() -> None:
    same = "The road to the town in the north is open to everybody who "
    first = statement(f"{same}walks", number=1, speaker=GOVERNOR)
    second = statement(f"{same}drives", number=2, speaker=MINISTRY)

    html = mended(answer(news(first, second)).html, [withdrawn(second)], WHO)

    assert "<s>Russia · <b>Russian Defence Ministry</b>" in html
    assert html.count("<s>") == 1


def test_what_cannot_be_found_is_told_at_the_end() -> None:
    html = mended(Markup("Something else"), [withdrawn(statement())], WHO)

    assert html == (
        "Something else\nUkraine · Danylo Horobets, chief of staff: The road is open "
        "Withdrawn 12 Nov: It was a mistake."
    )


def test_a_corrected_day_and_role_are_put_where_the_old_ones_stand() -> None:
    old = statement(said_on=NOON.date().replace(day=9))
    new = replace(
        old,
        version=2,
        said_on=NOON.date().replace(day=8),
        speaker=replace(STAFF_CHIEF, role="head of staff"),
    )
    change = Change(old, new, withdrawn=False, at=NOON, reason=None, shown_at=NOON, announced=False)
    before = answer(news(old)).html

    html = mended(before, [change], WHO)

    assert html == Markup(before.replace("chief of staff", "head of staff").replace("\n9 Nov ·", "\n8 Nov ·"))


def told_and_mended(*said: Statement, changes: Sequence[Change]) -> list[str]:
    """The lines of an answer after `changes`, from its first heading on."""
    html = str(mended(answer(news(*said)).html, changes, WHO))
    return html.split("\n\n", 1)[1].split("\n")


def test_two_sides_no_longer_speak_where_one_of_them_was_withdrawn() -> None:
    ours, theirs = (
        statement("The road is open", number=1),
        statement("All is taken", number=2, speaker=MINISTRY),
    )

    assert told_and_mended(ours, theirs, changes=[withdrawn(theirs, None)])[:10] == [
        "<b>Advance</b>",
        "Ukraine · <b>Danylo Horobets</b>, chief of staff",
        "The road is open",
        'published 11 Nov · <a href="https://example.org/a">Example News</a>',
        "",
        "<s>Russia · <b>Russian Defence Ministry</b>",
        "All is taken",
        'published 11 Nov · <a href="https://example.org/a">Example News</a></s>',
        "Withdrawn 12 Nov.",
        "",
    ]


def test_a_heading_stays_that_another_statement_of_the_side_bears_out() -> None:
    said = [statement("The road is open", number=1), statement("The bridge stands", number=2)]
    first, second = (withdrawn(each, None) for each in said)

    assert told_and_mended(*said, changes=[first])[0] == "<b>Advance: only the Ukrainian side</b>"
    assert told_and_mended(*said, changes=[first, second])[0] == "<b>Advance</b>"


def test_only_the_heading_above_what_was_withdrawn_says_less() -> None:
    said = [
        statement("The road is open", number=1),
        statement("The bridge was hit", number=2, topic=Topic.STRIKE),
        statement("The mill was hit", number=3, topic=Topic.STRIKE, speaker=MINISTRY),
    ]

    lines = told_and_mended(*said, changes=[withdrawn(said[0]), withdrawn(said[2])])

    assert [line for line in lines if line.startswith(("<b>Advance", "<b>Strikes"))] == [
        "<b>Strikes</b>",
        "<b>Advance</b>",
    ]


def test_a_denial_that_was_withdrawn_denies_no_more() -> None:
    claim = statement("All is taken", number=1, speaker=MINISTRY)
    denial = statement("denied that", number=2, speaker=EXPERT, stance=Stance.DENIES)

    assert told_and_mended(claim, denial, changes=[withdrawn(denial)])[0] == "<b>Advance</b>"
    assert told_and_mended(claim, denial, changes=[withdrawn(claim)])[0] == (
        "<b>Advance: denied by Taras Vilnyi</b>"
    )


def test_a_side_that_turns_out_to_have_spoken_is_not_said_to_be_silent() -> None:
    said = statement("The road is open")
    moved = Change(
        said, replace(said, speaker=MINISTRY), withdrawn=False, at=NOON, reason=None, shown_at=NOON
    )

    assert told_and_mended(said, changes=[moved])[:6] == [
        "<b>Advance</b>",
        "Russia · <b>Russian Defence Ministry</b>",
        "The road is open",
        'published 11 Nov · <a href="https://example.org/a">Example News</a>',
        (
            "Corrected 12 Nov. Speaker: Russia · Russian Defence Ministry, "
            "not Ukraine · Danylo Horobets, chief of staff."
        ),
        "",
    ]
