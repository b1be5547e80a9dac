"""In a group the answer is one short block; all the rest is in private."""

from domain.answer import PlaceNews
from domain.language import Language
from domain.statement import Topic
from domain.turn import Button, Message
from rendering.answers import answered_above, group_answer
from rendering.plain import plain_text
from tests.rendering.builders import (
    GOVERNOR,
    MINISTRY,
    NOON,
    REGION,
    SIDES,
    appearance,
    news,
    statement,
    understood,
)

RIVALS = news(
    statement("the outskirts are held", number=1),
    statement("buildings have been taken", number=2, speaker=MINISTRY),
    statement("another thing", number=3, speaker=GOVERNOR, topic=Topic.STRIKE),
)


def ask(about: PlaceNews, language: Language = Language.EN) -> Message:
    return group_answer(
        about, understood(), language=language, sides=SIDES, now=NOON, bot_username="example_bot"
    )


def test_a_group_is_told_one_statement_of_each_side() -> None:
    message = ask(RIVALS)

    assert plain_text(message) == (
        "Pokrovsk, Donetsk region · newest 11 Nov\n"
        "Advance: both sides speak\n"
        "Ukraine · Danylo Horobets: the outskirts are held\n"
        "Russia · Russian Defence Ministry: buildings have been taken\n"
        "Both: published 11 Nov · Example News <https://example.org/a>\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )
    assert message.shows == ((1, 1001), (2, 1002))


def test_the_button_opens_the_place_in_private() -> None:
    url = "https://t.me/example_bot?start=p_UA14160210010012345"

    assert [ask(RIVALS, language).buttons for language in Language] == [
        ((Button("All 3, in private", url=url),),),
        ((Button("Усі 3 — в особистому чаті", url=url),),),
        ((Button("Все 3 — в личном чате", url=url),),),
    ]


def test_words_of_two_articles_each_have_their_own() -> None:
    elsewhere = appearance("buildings have been taken", source="Another", url="https://example.org/b")
    about = news(
        statement("the outskirts are held", number=1, checked_by="editor"),
        statement(number=2, speaker=MINISTRY, appearances=[elsewhere], checked_by="editor"),
    )

    assert plain_text(ask(about)).splitlines()[2:] == [
        (
            "Ukraine · Danylo Horobets: the outskirts are held"
            " · published 11 Nov · Example News <https://example.org/a>"
        ),
        (
            "Russia · Russian Defence Ministry: buildings have been taken"
            " · published 11 Nov · Another <https://example.org/b>"
        ),
        "People’s words, not findings.",
    ]


def test_the_silence_of_a_side_is_told_to_a_group_too() -> None:
    assert plain_text(ask(news(statement("held", speaker=MINISTRY)))).splitlines()[1:4] == [
        "Advance: only the Russian side",
        "Russia · Russian Defence Ministry: held · published 11 Nov · Example News <https://example.org/a>",
        "No Ukrainian statement on this in my answers yet.",
    ]


def test_a_silent_place_is_silent_in_a_group() -> None:
    message = ask(news(place=REGION))

    assert plain_text(message) == (
        "Donetsk region\n"
        "\n"
        "There is no statement about this place in my answers yet.\n"
        "Silence does not mean that it is calm."
    )
    assert message.buttons == ()


def test_what_outlets_write_themselves_is_left_to_the_private_chat() -> None:
    message = ask(news(narration=[statement(number=1, speaker=None)]))

    assert (
        plain_text(message)
        == "Pokrovsk, Donetsk region\n\nIn my answers nobody is quoted about this place yet."
    )
    assert [[button.label for button in row] for row in message.buttons] == [["Open in private"]]


def test_a_group_that_asks_again_is_pointed_to_the_answer() -> None:
    assert [answered_above(language).html for language in Language] == [
        "Answered above, nothing new since.",
        "Відповідь вище, відтоді нічого нового.",
        "Ответ выше, с тех пор ничего нового.",
    ]
