"""What is said where there is nothing to answer with."""

from domain.statement import Topic
from tests.people import Newsroom, Reader

CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."
SILENCE = (
    "\n\nThere is no statement about this place in my answers yet. Small towns and villages are often not named in the news.\n"
    "Silence does not mean that it is calm."
)


async def test_a_place_that_nobody_spoke_of_is_not_called_calm(reader: Reader) -> None:
    assert await reader.says("Chasiv Yar") == (
        "<b>Chasiv Yar</b>\nBakhmut district, Donetsk region" + SILENCE
    )


async def test_only_the_outlets_own_words_are_said_to_be_that(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("Shells fell on the town all night.", speaker=None, place="Myrnohrad", topic=Topic.STRIKE)

    assert await reader.says("Myrnohrad") == (
        "<b>Myrnohrad</b>\n"
        "Pokrovsk district, Donetsk region\n\n"
        "In my answers nobody is quoted about this place yet.\n\n"
        "<b>Outlets in their own words</b>\n"
        'Shells fell on the town all night. · published 11 Nov · <a href="https://news.example/1">Example News</a>'
        + CLOSING
    )


async def test_small_talk_gets_one_friendly_line(reader: Reader) -> None:
    assert await reader.says("hello") == (
        "I’m here. Ask me about a town or village in Ukraine, for example “Pokrovsk”."
    )
    assert await reader.says("дякую!") == (
        "Я на зв’язку. Запитайте про місто чи село в Україні, наприклад «Покровськ»."
    )
    assert await reader.says("спасибо") == (
        "Я на связи. Спросите о городе или селе в Украине, например «Покровск»."
    )


async def test_a_place_outside_the_gazetteer_is_said_to_be_outside(reader: Reader) -> None:
    assert await reader.says("Paris") == "I know the towns and villages of Ukraine only."


async def test_an_unknown_place_is_said_to_be_unknown(reader: Reader) -> None:
    assert await reader.says("Qwrtzpolis") == (
        "I don’t know a place called “Qwrtzpolis”. Please write the name of a town, village, district or region of Ukraine."
    )


async def test_a_status_without_a_place_asks_for_one(reader: Reader) -> None:
    assert await reader.says("/status") == ("Which place? Write its name after the command: /status Pokrovsk")


async def test_what_cannot_be_read_is_said_so(reader: Reader) -> None:
    assert await reader.sends(voice={"file_id": "a", "file_unique_id": "b", "duration": 1}) == (
        "I can only read text. Write me the name of the town or village."
    )


async def test_an_unknown_command_is_answered_with_how_to_ask(reader: Reader) -> None:
    assert await reader.says("/weather") == (
        "Write the name of a town, village, district or region of Ukraine, in English, Ukrainian or Russian: “status of Pokrovsk?”, “Pokrovsk”, “evacuation from Rodynske”. Typos and former names are understood.\n\n"
        "You get <b>people’s words, with the day, the outlet and a link</b>: the sides in a fixed order, what is newest first. I do not say who is right.\n\n"
        "/status Pokrovsk – what is said about a place\n"
        "/follow Pokrovsk daily 08:00 – tell me what is new; “follow Pokrovsk” works too\n"
        "/following – what I follow: times, filters, pause, time zone\n"
        "/source 31 – one statement in full, with all that became of it\n"
        "/language – English, Ukrainian or Russian\n"
        "/forget – delete everything I keep about you\n\n"
        "In a group I answer commands, mentions of my name and replies to me.\n"
        "I am not an alarm: these are words, minutes or hours old."
    )
