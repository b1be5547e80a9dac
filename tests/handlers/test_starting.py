"""Getting to know the bot, and being forgotten by it."""

from tests.people import HNATOV, Newsroom, Reader

CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."
SILENCE = (
    "\n\nThere is no statement about this place in my answers yet. Small towns and villages are often not named in the news.\n"
    "Silence does not mean that it is calm."
)
SILENCE_OF_A_CITY = (
    "\n\nThere is no statement about this place in my answers yet.\nSilence does not mean that it is calm."
)
SILENCE_OF_A_CITY_UK = (
    "\n\nПро це місце у відповідях бота поки немає жодної заяви.\nТиша в новинах не означає, що там тихо."
)


async def test_start_greets_and_switches_its_language_in_place(reader: Reader) -> None:
    assert await reader.says("/start") == (
        "Ask me about a town or village in Ukraine: I show <b>who said what about it, when and where it was published</b>, with links, the rival claims together.\n\n"
        "I am <b>not an alarm</b> and I do not check who is right. In danger, follow the sirens and the official channels.\n\n"
        "Try: Pokrovsk · що в Куп’янську · evacuation from Rodynske\n\n"
        "I keep your settings and, for 30 days, what I showed you, so that I can tell you if it is withdrawn. /forget deletes everything."
    )
    assert await reader.presses("Українська") == (
        "Запитайте про місто чи село в Україні. Я покажу, <b>хто, що й коли про нього сказав і де це опубліковано</b>, з посиланнями; заяви обох сторін — поруч.\n\n"
        "Я <b>не сповіщаю про тривогу</b> й не вирішую, хто має рацію. У небезпеці слухайте сирени та офіційні канали.\n\n"
        "Спробуйте: Покровськ · що в Куп’янську · евакуація з Родинського\n\n"
        "Зберігаю ваші налаштування і 30 днів — що вам показував, аби попередити, якщо заяву відкличуть. /forget видаляє все."
    )


async def test_a_link_opens_a_place(reader: Reader) -> None:
    assert await reader.says("/start p_UA14160210020079908") == (
        "<b>Rodynske</b>\nPokrovsk district, Donetsk region" + SILENCE
    )


async def test_a_chosen_language_holds_where_the_question_shows_none(reader: Reader) -> None:
    assert await reader.says("/language uk") == (
        "Відтепер відповідаю українською, якщо запитання не іншою мовою."
    )
    assert await reader.says("Херсон") == (
        "<b>Херсон</b>\nХерсонський район, Херсонська область" + SILENCE_OF_A_CITY_UK
    )
    assert await reader.says("Kherson") == (
        "<b>Kherson</b>\nKherson district, Kherson region" + SILENCE_OF_A_CITY
    )


async def test_language_without_a_choice_offers_three(reader: Reader) -> None:
    assert await reader.says("/language") == (
        "Which language shall I answer in? A question in another language is answered in its own."
    )
    assert await reader.presses("Русский") == "Теперь отвечаю по-русски, если вопрос не на другом языке."


async def test_forget_deletes_what_is_kept(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )
    assert await reader.says("/forget") == "Done. Everything I kept about you is deleted."
    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )
