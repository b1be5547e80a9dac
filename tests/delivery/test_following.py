"""Following by words and buttons: chosen, changed, stopped, taken back."""

from datetime import date

from tests.people import HNATOV, Newsroom, Reader

NO_ALARM = (
    "I write as soon as I have read something new: at most 6 messages an hour, then one that gathers.\n"
    "This is <b>no alarm</b>: people’s words, minutes or hours old. "
    "In danger, follow the sirens and the official channels."
)
AT_EIGHT = "I tell you every day at 08:00 (Kyiv time). Next: Thu, 13 Nov, 08:00."


async def test_plain_words_follow_in_three_languages(reader: Reader) -> None:
    assert await reader.says("follow Pokrovsk") == f"You follow <b>Pokrovsk</b>.\n{AT_EIGHT}"
    assert await reader.says("стежити за Покровськом щодня о 9") == (
        "Ви стежите: <b>Покровськ</b>.\n"
        "Повідомляю щодня о 09:00 (за часом: Київ). Наступного разу: чт, 13 листопада, 09:00."
    )
    assert await reader.says("следить за Покровском еженедельно в пятницу в 18:00") == (
        "Вы следите: <b>Покровск</b>.\n"
        "Сообщаю каждую пятницу в 18:00 (по времени: Киев). В следующий раз: пт, 14 ноября, 18:00."
    )


async def test_an_ambiguous_place_is_asked_back_and_the_rest_of_the_wish_is_kept(reader: Reader) -> None:
    asked = await reader.says("follow Pokrovske instant only strikes")

    assert asked.startswith("Which place do you mean by “Pokrovske”?\n1. <b>Pokrovske</b>, town, Synelnykove")
    assert await reader.presses("1") == (
        f"You follow <b>Pokrovske (Synelnykove district)</b>.\n{NO_ALARM}\nShown: strikes only."
    )


async def test_more_places_than_are_offered_are_counted_and_found_by_their_district(reader: Reader) -> None:
    assert (await reader.says("follow Pokrovske")).splitlines()[8:] == [
        "8. <b>Pokrovske</b>, village, Poltava district, Poltava region: no statements",
        (
            "15 more are possible. If you mean one of those, write the district too: "
            "“/follow Pokrovske, Synelnykove district”."
        ),
    ]
    assert (await reader.says("стежити за Покровське")).splitlines()[-1] == (
        "Є ще 15 місць. Якщо ви про одне з них, допишіть район: «/follow Покровське, Синельниківський район»."
    )
    assert (await reader.says("следить за Покровское")).splitlines()[-1] == (
        "Есть ещё 14 мест. Если вы об одном из них, допишите район: "
        "«/follow Покровское, Синельниковский район»."
    )
    assert await reader.says("/follow Покровське, Синельниківський район") == (
        "Ви стежите: <b>Покровське (Синельниківський район)</b>.\n"
        "Повідомляю щодня о 08:00 (за часом: Київ). Наступного разу: чт, 13 листопада, 08:00."
    )


async def test_a_distance_or_a_time_that_cannot_be_is_said_and_nothing_is_followed(reader: Reader) -> None:
    assert await reader.says("/follow Pokrovsk -5 km") == (
        "I can follow 1 to 100 km around a town or village: /follow Pokrovsk 20 km"
    )
    assert await reader.says("стежити за Покровськом 500000 км") == (
        "Можу стежити за колом від 1 до 100 км довкола міста чи села: /follow Покровськ 20 км"
    )
    assert await reader.says("следить за Покровском 5,5 км") == (
        "Могу следить за кругом от 1 до 100 км вокруг города или села: /follow Покровск 20 км"
    )
    assert await reader.says("/follow Pokrovsk daily 25:00") == (
        "I can tell you at once, every day or every week, at a time from 00:00 to 23:59: "
        "/follow Pokrovsk instant · /follow Pokrovsk daily 08:00 · /follow Pokrovsk weekly Mon 08:00"
    )
    assert await reader.says("стежити за Покровськом щодня о 30") == (
        "Можу повідомляти одразу, щодня або щотижня, о годині від 00:00 до 23:59: "
        "/follow Покровськ одразу · /follow Покровськ щодня 08:00 · /follow Покровськ щотижня пн 08:00"
    )
    assert await reader.says("следить за Покровском каждый час") == (
        "Могу сообщать сразу, ежедневно или еженедельно, в любое время от 00:00 до 23:59: "
        "/follow Покровск сразу · /follow Покровск ежедневно 08:00 · /follow Покровск еженедельно пн 08:00"
    )
    assert await reader.says("/following") == (
        "You follow nothing yet. “follow Pokrovsk” or the button under an answer is enough."
    )


async def test_a_time_of_the_day_in_words_is_that_time(reader: Reader) -> None:
    assert await reader.says("follow Pokrovsk every day at noon") == (
        "You follow <b>Pokrovsk</b>.\nI tell you every day at 12:00 (Kyiv time). Next: Thu, 13 Nov, 12:00."
    )
    assert await reader.says("стежити за Покровськом щодня опівдні") == (
        "Ви стежите: <b>Покровськ</b>.\n"
        "Повідомляю щодня о 12:00 (за часом: Київ). Наступного разу: чт, 13 листопада, 12:00."
    )
    assert await reader.says("следить за Покровском каждый день в 9 часов вечера") == (
        "Вы следите: <b>Покровск</b>.\n"
        "Сообщаю каждый день в 21:00 (по времени: Киев). В следующий раз: ср, 12 ноября, 21:00."
    )


async def test_a_time_that_is_no_minute_of_the_day_is_not_replaced_by_another(reader: Reader) -> None:
    assert await reader.says("follow Pokrovsk every morning") == (
        "I can tell you at once, every day or every week, at a time from 00:00 to 23:59: "
        "/follow Pokrovsk instant · /follow Pokrovsk daily 08:00 · /follow Pokrovsk weekly Mon 08:00"
    )
    assert await reader.says("стежити за Покровськом щовечора") == (
        "Можу повідомляти одразу, щодня або щотижня, о годині від 00:00 до 23:59: "
        "/follow Покровськ одразу · /follow Покровськ щодня 08:00 · /follow Покровськ щотижня пн 08:00"
    )
    assert await reader.says("следить за Покровском по утрам") == (
        "Могу сообщать сразу, ежедневно или еженедельно, в любое время от 00:00 до 23:59: "
        "/follow Покровск сразу · /follow Покровск ежедневно 08:00 · /follow Покровск еженедельно пн 08:00"
    )


async def test_a_digest_at_another_time_is_not_shown_now_instead(reader: Reader) -> None:
    await reader.says("/follow Pokrovsk")

    assert await reader.says("/digest every day at noon") == (
        "/digest shows it now. To be told at another time, write what and when: "
        "“follow Pokrovsk daily 12:00”."
    )
    assert await reader.says("/digest щодня опівдні") == (
        "/digest показує зведення зараз. Щоб отримувати його в інший час, напишіть, про що і коли: "
        "«стежити за Покровськом щодня 12:00»."
    )
    assert await reader.says("/digest в полдень, ежедневно, ы") == (
        "/digest показывает сводку сейчас. Чтобы получать её в другое время, напишите, о чём и когда: "
        "«следить за Покровском ежедневно 12:00»."
    )
    assert (await reader.says("/digest")).startswith("<b>Your place · Wed, 12 Nov, 12:00</b>\n")


async def test_a_radius_a_region_and_a_speaker_can_be_followed(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The road is open", speaker=HNATOV, said_on=date(2025, 11, 9))

    assert await reader.says("/follow Pokrovsk 20 km") == (
        f"You follow <b>Pokrovsk and 20 km around it</b>.\n{AT_EIGHT}"
    )
    assert await reader.says("/follow Donetsk region") == f"You follow <b>Donetsk region</b>.\n{AT_EIGHT}"
    assert await reader.says("/follow Hnatov") == f"You follow <b>Andriy Hnatov</b>.\n{AT_EIGHT}"
    assert await reader.says("/follow Donetsk region 20 km") == (
        "I can follow 1 to 100 km around a town or village: /follow Pokrovsk 20 km"
    )
    assert await reader.says("/follow Atlantis") == (
        "I know neither a place nor a speaker called “Atlantis”. Places are towns, villages, districts and "
        "regions of Ukraine; speakers are those I have statements of."
    )
    assert await reader.says("/status") == (
        "<b>The 3 you follow</b>, Wed, 12 Nov, 12:00\n"
        '<a href="https://t.me/sitrep_test_bot?start=p_UA14160210010099403">Pokrovsk and 20 km around it</a>'
        " · 9 Nov\n"
        '<a href="https://t.me/sitrep_test_bot?start=p_UA14000000000091971">Donetsk region</a>'
        " · 9 Nov · advance\n"
        "Andriy Hnatov · 9 Nov"
    )


async def test_the_buttons_under_an_answer_and_under_silence_follow(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("The road is open", speaker=HNATOV)
    await reader.says("Pokrovsk")
    assert await reader.presses("Follow") == f"You follow <b>Pokrovsk</b>.\n{AT_EIGHT}"

    await reader.says("Bakhmut")
    assert await reader.presses("Tell me when there is one") == f"You follow <b>Bakhmut</b>.\n{NO_ALARM}"


async def test_time_and_filter_are_changed_by_buttons(reader: Reader) -> None:
    await reader.says("follow Pokrovsk")

    await reader.presses("Another time")
    assert await reader.presses("20:00") == (
        "You follow <b>Pokrovsk</b>.\nI tell you every day at 20:00 (Kyiv time). Next: Wed, 12 Nov, 20:00."
    )
    await reader.presses("Filter")
    await reader.presses("Strikes")
    assert await reader.presses("officials") == (
        "What of <b>Pokrovsk</b> shall I show? Press to choose; without a choice it is everything.\n"
        "Shown: strikes, officials only."
    )
    await reader.presses("Back")
    assert await reader.says("/following") == (
        "<b>You follow 1 thing</b>\n"
        "1. <b>Pokrovsk</b>: every day at 20:00 · strikes, officials\n\n"
        "Time zone: Kyiv\n"
        "With nothing new: a short word"
    )


async def test_one_or_all_are_stopped_and_can_be_taken_back(reader: Reader) -> None:
    await reader.says("follow Pokrovsk")
    await reader.says("follow Myrnohrad at 9")

    assert await reader.says("unfollow Kyiv") == "You do not follow “Kyiv”. You follow: Pokrovsk, Myrnohrad."
    assert await reader.says("відписатися від Покровська") == (
        "Зупинено: <b>Покровськ</b>. Про це більше не надсилаю."
    )
    assert await reader.says("stop") == "Stopped: <b>Myrnohrad</b>. I send you nothing more about it."
    assert await reader.presses("Undo") == "Followed again: <b>Myrnohrad</b>."
    assert await reader.presses("Undo") == "There is nothing left to take back."
    assert await reader.says("отписаться") == ("Остановлено: <b>Мирноград</b>. Об этом больше не присылаю.")
    assert await reader.says("stop") == "You follow nothing, so I send nothing of my own."
    await reader.says("follow Pokrovsk")
    await reader.says("follow Myrnohrad")
    assert await reader.says("stop") == (
        "Stopped: <b>Pokrovsk, Myrnohrad</b>. I send you nothing more about them."
    )


async def test_the_zone_is_set_by_button_city_or_name(reader: Reader) -> None:
    await reader.says("follow Pokrovsk")

    assert (
        await reader.says("/timezone Варшава") == "I count your hours in Warsaw time: it is 11:00 there now."
    )
    await reader.says("/timezone")
    assert await reader.presses("New York") == ("I count your hours in New York time: it is 05:00 there now.")
    assert await reader.says("/timezone Kharkiv") == (
        "I count your hours in Kyiv time: it is 12:00 there now."
    )
    assert await reader.says("/timezone Asia/Kathmandu") == (
        "I count your hours in Kathmandu time: it is 15:45 there now."
    )
    assert await reader.says("/timezone Atlantis") == (
        "I know no zone or large city called “Atlantis”. Write the nearest large city: /timezone Warsaw"
    )


async def test_an_old_button_for_what_is_stopped_does_no_harm(reader: Reader) -> None:
    await reader.says("follow Pokrovsk")
    await reader.says("stop")

    assert await reader.presses("At once") == (
        "I do not know this any more. /following shows what you follow."
    )


async def test_in_a_group_only_administrators_decide(member: Reader) -> None:
    assert (
        await member.says("/follow Pokrovsk") == "Only administrators of this group can change what it gets."
    )
