"""The bot as a reader meets it: the first file to read. Each test is one conversation."""

from datetime import date

from domain.language import Language
from domain.statement import Speaker, SpeakerKind, Stance, Topic
from tests.people import ADMINISTRATION, EXPERT, HNATOV, RUSSIAN_FORCES, Clock, Newsroom, Reader

CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."
CLOSING_UK = (
    "\n\nЦе слова тих, кого названо, а не висновки бота. Розібрано автоматично, редактор ще не перевіряв."
)
CLOSING_RU = (
    "\n\nЭто слова тех, кто назван, а не выводы бота. Разобрано автоматически, редактор ещё не проверял."
)
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
SILENCE_OF_A_CITY_RU = "\n\nОб этом месте в ответах бота пока нет ни одного заявления.\nТишина в новостях не значит, что там тихо."
SILENCE_UK = (
    "\n\nПро це місце у відповідях бота поки немає жодної заяви. Малі міста й села в новинах згадують нечасто.\n"
    "Тиша в новинах не означає, що там тихо."
)


async def test_a_place_is_answered_with_who_said_what_when_and_where(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("The enemy has got into the southern outskirts", speaker=HNATOV)
    newsroom.hears("claim to have captured dozens of buildings", speaker=RUSSIAN_FORCES)
    newsroom.hears(
        "“Not one street is lost.”",
        speaker=ADMINISTRATION,
        topic=Topic.CONTROL,
        said_on=date(2025, 11, 8),
        direct_quote=True,
    )
    newsroom.hears("strongholds stand ready west of the city", speaker=EXPERT)
    newsroom.hears("Most of the residents have left.", speaker=None, topic=Topic.EVACUATION)

    assert await reader.says("status of Pokrovsk?") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 4 statements, 4 speakers, 1 outlet\n\n"
        "<b>Advance: both sides speak</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The enemy has got into the southern outskirts\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n\n'
        "Russia · <b>Russian forces</b>\n"
        "claim to have captured dozens of buildings\n"
        'published 11 Nov · <a href="https://news.example/2">Example News</a>\n\n'
        "<b>Control: only the Ukrainian side</b>\n"
        "Ukraine · <b>Pokrovsk military administration</b>\n"
        "“Not one street is lost.”\n"
        '8 Nov · <a href="https://news.example/3">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n\n"
        "<blockquote expandable><b>Experts and unnamed</b>\n"
        '<b>Oleksiy Example</b>, military expert: strongholds stand ready west of the city · published 11 Nov · <a href="https://news.example/4">Example News</a></blockquote>'
        + CLOSING
    )


async def test_a_heading_says_no_more_than_what_stands_below_it(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The outskirts are held", speaker=HNATOV)
    newsroom.hears("all of it is ours", speaker=RUSSIAN_FORCES, topic=Topic.CONTROL, also_on=Topic.ADVANCE)

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 2 statements, 2 speakers, 1 outlet\n\n"
        "<b>Advance: the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "The Russian side speaks on this too: see the other statements.\n\n"
        "<b>Control: only the Russian side</b>\n"
        "Russia · <b>Russian forces</b>\n"
        "all of it is ours\n"
        'published 11 Nov · <a href="https://news.example/2">Example News</a>\n'
        "No Ukrainian statement on this in my answers yet." + CLOSING
    )


async def test_the_answer_follows_the_language_of_the_question(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await reader.says("що в Покровську?") == (
        "<b>Покровськ</b>\n"
        "Покровський район, Донецька область\n"
        "Остання заява: учора, 11 листопада · 1 заява, 1 особа чи відомство, 1 видання\n\n"
        "<b>Просування: заявляє лише українська сторона</b>\n"
        "Україна · <b>Andriy Hnatov</b>, начальник Генштабу\n"
        "The southern outskirts are held (англійською)\n"
        'опубліковано 11 листопада · <a href="https://news.example/1">Example News</a>\n'
        "Заяв російської сторони про це у відповідях бота поки немає." + CLOSING_UK
    )
    assert await reader.says("что под Покровском") == (
        "<b>Покровск</b>\n"
        "Покровский район, Донецкая область\n"
        "Последнее заявление: вчера, 11 ноября · 1 заявление, 1 человек или ведомство, 1 издание\n"
        "После вашего запроса в 12:00: ничего нового.\n\n"
        "<b>Продвижение: заявляет только украинская сторона</b>\n"
        "Украина · <b>Andriy Hnatov</b>, начальник Генштаба\n"
        "The southern outskirts are held (на английском)\n"
        'опубликовано 11 ноября · <a href="https://news.example/1">Example News</a>\n'
        "Заявлений российской стороны об этом в ответах бота пока нет." + CLOSING_RU
    )


async def test_an_article_in_the_readers_language_is_shown_in_its_own_words(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("Південну околицю утримують", speaker=HNATOV, language=Language.UK, outlet="Приклад")

    assert await reader.says("що в Покровську?") == (
        "<b>Покровськ</b>\n"
        "Покровський район, Донецька область\n"
        "Остання заява: учора, 11 листопада · 1 заява, 1 особа чи відомство, 1 видання\n\n"
        "<b>Просування: заявляє лише українська сторона</b>\n"
        "Україна · <b>Andriy Hnatov</b>, начальник Генштабу\n"
        "Південну околицю утримують\n"
        'опубліковано 11 листопада · <a href="https://news.example/1">Приклад</a>\n'
        "Заяв російської сторони про це у відповідях бота поки немає." + CLOSING_UK
    )
    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n"
        "Since you asked at 12:00: nothing new.\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Південну околицю утримують (in Ukrainian)\n"
        'published 11 Nov · <a href="https://news.example/1">Приклад</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )


async def test_the_bare_name_is_a_question(reader: Reader) -> None:
    assert await reader.says("Rodynske") == ("<b>Rodynske</b>\nPokrovsk district, Donetsk region" + SILENCE)
    assert await reader.says("Родинське") == (
        "<b>Родинське</b>\nПокровський район, Донецька область" + SILENCE_UK
    )
    assert await reader.says("/status Rodynske") == (
        "<b>Rodynske</b>\nPokrovsk district, Donetsk region" + SILENCE
    )


async def test_letters_that_show_no_language_leave_it_to_the_readers_telegram(reader: Reader) -> None:
    reader.has_telegram_in("ru")

    assert await reader.says("Херсон") == (
        "<b>Херсон</b>\nХерсонский район, Херсонская область" + SILENCE_OF_A_CITY_RU
    )

    reader.has_telegram_in("uk")

    assert await reader.says("Херсон") == (
        "<b>Херсон</b>\nХерсонський район, Херсонська область" + SILENCE_OF_A_CITY_UK
    )


async def test_a_former_name_says_what_it_was_taken_for(reader: Reader) -> None:
    assert await reader.says("Krasnoarmiisk") == (
        "<b>Pokrovsk</b> (you wrote “Krasnoarmiisk”)\nPokrovsk district, Donetsk region" + SILENCE_OF_A_CITY
    )
    assert await reader.says("под Красноармейском") == (
        "<b>Покровск</b> (вы написали «Красноармейском»)\n"
        "Покровский район, Донецкая область" + SILENCE_OF_A_CITY_RU
    )


async def test_a_typo_says_what_it_was_taken_for(reader: Reader) -> None:
    assert await reader.says("kramatorks") == (
        "<b>Kramatorsk</b> (you wrote “kramatorks”)\nKramatorsk district, Donetsk region" + SILENCE_OF_A_CITY
    )


async def test_two_places_get_an_answer_each(reader: Reader) -> None:
    assert await reader.says("між Торецьком і Костянтинівкою") == (
        "<b>Торецьк</b>\n"
        "Бахмутський район, Донецька область" + SILENCE_UK + "\n\n"
        "<b>Костянтинівка</b>\n"
        "Краматорський район, Донецька область" + SILENCE_OF_A_CITY_UK
    )


async def test_a_question_about_a_topic_is_answered_on_that_topic(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)
    newsroom.hears("claimed to have taken the station", speaker=RUSSIAN_FORCES)

    newsroom.hears("The last bus has left", speaker=ADMINISTRATION, topic=Topic.EVACUATION)

    assert await reader.says("evacuation from Pokrovsk?") == (
        "<b>Pokrovsk</b> · evacuation\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement\n\n"
        "<b>Evacuation: only the Ukrainian side</b>\n"
        "Ukraine · <b>Pokrovsk military administration</b>\n"
        "The last bus has left\n"
        'published 11 Nov · <a href="https://news.example/3">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )
    assert await reader.says("обстріли Покровська") == (
        "<b>Покровськ</b> · обстріли\n"
        "Покровський район, Донецька область\n\n"
        "На цю тему про це місце у відповідях бота поки немає жодної заяви.\n"
        "Востаннє про це місце говорили учора, 11 листопада (просування: 2 заяви).\n"
        "Тиша в новинах не означає, що там тихо."
    )


async def test_a_denial_by_somebody_of_unknown_side_is_a_rival_all_the_same(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("have taken the centre", speaker=RUSSIAN_FORCES, topic=Topic.CONTROL)
    newsroom.hears(
        "denied that the centre was taken",
        speaker=Speaker("Danylo Example", SpeakerKind.MILITARY, None, "spokesman"),
        topic=Topic.CONTROL,
        stance=Stance.DENIES,
    )

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 2 statements, 2 speakers, 1 outlet\n\n"
        "<b>Control: denied by Danylo Example</b>\n"
        "Russia · <b>Russian forces</b>\n"
        "have taken the centre\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n\n'
        "<b>Danylo Example</b>, spokesman\n"
        "denied that the centre was taken\n"
        'published 11 Nov · <a href="https://news.example/2">Example News</a>' + CLOSING
    )


async def test_a_region_is_answered_with_what_is_said_across_it(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await reader.says("Donetsk oblast") == (
        "<b>Donetsk region</b>\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held (Pokrovsk)\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )
    assert await reader.says("Донбас") == (
        "<b>Донбас</b>\n"
        "Остання заява: учора, 11 листопада · 1 заява, 1 особа чи відомство, 1 видання\n\n"
        "<b>Просування: заявляє лише українська сторона</b>\n"
        "Україна · <b>Andriy Hnatov</b>, начальник Генштабу\n"
        "The southern outskirts are held (англійською) (Покровськ)\n"
        'опубліковано 11 листопада · <a href="https://news.example/1">Example News</a>\n'
        "Заяв російської сторони про це у відповідях бота поки немає." + CLOSING_UK
    )


async def test_asking_again_says_what_has_come_since(
    reader: Reader, newsroom: Newsroom, clock: Clock
) -> None:
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

    clock.passes(hours=2)

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n"
        "Since you asked at 12:00: nothing new.\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )

    newsroom.hears(
        "Two drones were shot down", speaker=ADMINISTRATION, topic=Topic.STRIKE, published=date(2025, 11, 12)
    )

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: today, 12 Nov · 2 statements, 2 speakers, 1 outlet\n"
        "Since you asked at 14:00: 1 new.\n\n"
        "<b>Strikes: only the Ukrainian side</b>\n"
        "Ukraine · <b>Pokrovsk military administration</b>\n"
        "Two drones were shot down\n"
        'published 12 Nov · <a href="https://news.example/2">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )


async def test_a_withdrawn_statement_is_gone_and_said_to_be(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)
    newsroom.hears("claimed to have taken the station", speaker=RUSSIAN_FORCES)

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 2 statements, 2 speakers, 1 outlet\n\n"
        "<b>Advance: both sides speak</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n\n'
        "Russia · <b>Russian forces</b>\n"
        "claimed to have taken the station\n"
        'published 11 Nov · <a href="https://news.example/2">Example News</a>' + CLOSING
    )

    newsroom.withdraws(2)

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n"
        "Since you asked at 12:00: 1 withdrawn.\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )


async def test_an_edited_question_is_answered_again(reader: Reader) -> None:
    assert await reader.says("Rodynsk") == (
        "<b>Rodynske</b> (you wrote “Rodynsk”)\nPokrovsk district, Donetsk region" + SILENCE
    )
    assert await reader.edits_it_to("Chasiv Yar") == (
        "<b>Chasiv Yar</b>\nBakhmut district, Donetsk region" + SILENCE
    )
