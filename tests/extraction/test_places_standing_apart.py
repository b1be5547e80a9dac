"""Towns that somebody only deals with, comes from, compares or is called by, and those that are meant."""

import pytest

from tests.extraction.reading import places, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Debris fell on a school in Kyiv's Podil district.", ["Kyiv", "?Podil district"]),
        ("Kyiv's northern suburbs are without power.", ["Kyiv"]),
        ("Kyiv's northern allies are without a plan.", []),
        ("Most of the deaths were in the east, but Kyiv and Kharkiv also suffered.", ["Kyiv", "Kharkiv"]),
        ("Kyiv and Kharkiv officials are at odds.", []),
        ("Людей з громади, об'єднаних бідою, везуть до Харкова чи Києва.", ["Kharkiv", "Kyiv"]),
        ("The road linking Khartoum to Darfur is cut.", ["?Khartoum", "?Darfur"]),
        ("A paper linking Khartoum to the raid was found.", []),
        ("Мост на дороге, связывающей Армению с Ираном, закрыт.", ["?Армению"]),
        ("Эти бумаги связывают Армению с убийством.", []),
    ],
)
def test_a_capital_is_a_place_by_its_parts_its_company_and_its_roads(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Переговори між Києвом і Вашингтоном тривають.", []),
        ("Траса між Варшавою і Берліном порожня.", ["?Варшавою"]),
        ("Решение теперь за Вашингтоном.", []),
        ("Связи с Варшавой объявлены крепкими.", []),
        ("На Украине считают, что сделка возможна, и объявили об этом.", []),
        ("На Украине объявлена эвакуация детей.", ["?Украине"]),
    ],
)
def test_who_is_dealt_with_is_a_government(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The dead man was a native of Kharkiv.",
        "The pilot, originally from Kharkiv, was buried.",
        "Загиблий був родом із Харкова.",
        "Погибший, уроженец Харькова, был объявлен героем.",
        "The Istanbul talks ended without a result.",
        "The Kharkiv process has stalled.",
        "«Динамо» Харків і «Зоря» зіграють у середу.",
        "Телеканал «Харьков 24» это показал, объявив розыск.",
        "The captain of the Kharkiv submarine was dismissed.",
        "Генконсул Польщі у Харкові склав повноваження.",
        "Его сын, 26-летний сварщик из Харькова, объявлен пропавшим.",
        "Сусід, колишній тракторист із Харкова, судиться з ними.",
        "A mercenary from Kharkiv was reported killed abroad.",
        "Загинув боєць із Харкова.",
        "Наемник из Харькова убит.",
    ],
)
def test_where_somebody_was_born_and_what_is_called_by_a_town_are_no_places(text: str) -> None:
    assert places(text) == [[]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("After talks in Kharkiv, the envoy said the sides were closer.", []),
        ("Reached by phone in Kharkiv, she said her house had burned.", []),
        ("After a strike on Kharkiv, the envoy said the sides were closer.", ["Kharkiv"]),
        ("The battle for Kupiansk is as hard as the one for Bakhmut.", ["Kupiansk"]),
        ("They fled as far as Kharkiv.", ["Kharkiv"]),
        ("A soldier from Kharkiv was evacuated.", ["Kharkiv"]),
        ("Evacuees from Kharkiv live without water.", ["Kharkiv"]),
        ("Kharkiv is being flattened just as Bakhmut was.", ["Kharkiv"]),
        ("He was asleep as Kharkiv was shelled.", ["Kharkiv"]),
        ("Like Bakhmut before it, Kharkiv stands on a height.", ["Kharkiv"]),
        ("It is worse than Bakhmut.", []),
        ("They set a trap like the one at Bakhmut.", []),
        ("Nobody wants Kharkiv to share Bakhmut's fate.", ["Kharkiv"]),
        ("He knew of Bakhmut's fate.", ["Bakhmut"]),
        ("As with Bakhmut, they will rebuild Kharkiv.", ["Kharkiv"]),
        ("Харків тримається довше, ніж Бахмут.", ["Kharkiv"]),
        ("They repeat the approach they had used around Bakhmut.", []),
        ("Схожа історія була з Бахмутом.", []),
        ("«Таке я бачив у Алеппо», – сказав хірург про лікарню в Харкові.", ["Kharkiv"]),
        ("“The wards are full,” the surgeon said of the hospital in Kharkiv.", ["Kharkiv"]),
        ("“The wards are full,” the surgeon said in Kharkiv.", []),
        ("Руйнування такі, як у Бахмуті.", []),
        ("Харків рівняють із землею так само, як Бахмут.", ["Kharkiv"]),
        ("Як і в Бахмуті, у Куп'янську б'ються за кожен дім.", ["Kupiansk"]),
        ("Разрушения такие же, как в Бахмуте, объявил он.", []),
        ("The town, known in Ukraine as Bakhmut, was shelled.", ["Bakhmut"]),
    ],
)
def test_where_somebody_spoke_and_what_is_compared_are_no_places(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fighting broke out at Sangbo and Luvumo.", ["?Sangbo", "?Luvumo"]),
        ("Thousands fled Lay Kay Kaw to the hills.", ["?Lay Kay Kaw"]),
        ("In the Indian state of Mandalgarh, people ran into the street.", ["?Mandalgarh"]),
        ("The country is in a state of shock.", []),
        ("The fighters held out at the Azovmash steelworks.", ["?Azovmash steelworks"]),
        ("The army carried out 19 attacks on LPR territory.", ["?LPR"]),
        ("На острове Большой Потемкинский объявлен сбор.", ["?Большой Потемкинский"]),
        ("Дамба Белгородского водохранилища повреждена взрывом.", ["?Белгородского водохранилища"]),
        ("Рух Кримським мостом перекрито.", ["?Кримським мостом"]),
        ("Жители живут в Таврическом микрорайоне, объявил он.", ["?Таврическом микрорайоне"]),
        ("Обстріляли з Кінбурнської коси.", ["?Кінбурнської коси"]),
        ("Удар пришёлся по Рафаху.", ["?Рафаху"]),
        ("Облога Дейр-ель-Балаха триває.", ["?Дейр-ель-Балаха"]),
        ("Drones struck Al-Dabra and hit Al-Marsa hospital.", ["?Al-Dabra", "?Al-Marsa hospital"]),
        ("He struck a deal with Al-Mahdi.", []),
        ("Обстріл накрив Ель-Мараб, люди тікають.", ["?Ель-Мараб"]),
        ("Люди тікають із Масісі.", ["?Масісі"]),
        ("He blamed outlaws for the attack on Busra al-Hadid.", ["?Busra al-Hadid"]),
        ("Shelling hit Shahrud and the village of Mazruk.", ["?Shahrud", "?Mazruk"]),
        ("Jets struck Jubara and Mahrouna in southern Lebanon.", ["?Jubara", "?Mahrouna", "?Lebanon"]),
        ("Jets struck Hezbollah in southern Lebanon.", ["?Lebanon"]),
        ("A drone hit a tanker off Senegal.", ["?Senegal"]),
        ("They sent envoys to talks in Naqoura.", ["?Naqoura"]),
        ("They recalled the envoy in Naqoura.", []),
        ("Аэропорт Пулково закрыли на три часа, объявил он.", ["?Пулково"]),
        ("Schools in Sheikh Marsub stayed shut.", ["?Sheikh Marsub"]),
        ("They trust in Sheikh Marsub.", []),
        ("They hold the capitals of North Kivu and South Kivu provinces.", ["?North Kivu", "?South Kivu"]),
        ("Бой идёт в Сюникской области Армении.", ["?Сюникской области", "?Армении"]),
        ("Париж готов отправить инструкторов на Украину, объявили вчера.", ["?Украину"]),
        ("По приказу Киева мост взорвали.", []),
        ("ВСУ обстреляли ДНР, объявлен траур.", ["?ДНР"]),
        ("Горить склад на Харківському проспекті.", ["?Харківському проспекті"]),
        ("Удар пришёлся по улице Каховской.", ["?улице Каховской"]),
        ("Площадь пожара выросла до ста метров, объявил он.", []),
        ("Бои идут у Бахмута ДНР, объявил он.", ["Bakhmut", "?ДНР"]),
        ("Напомним, в городе до сих пор нет света.", []),
        ("Газу немає з осені.", []),
        ("Тепла взимку не буде.", []),
        ("У Газу зайшли танки.", ["?Газу"]),
    ],
)
def test_places_outside_the_gazetteer_are_read_whole(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "GAZA CITY, Palestinian Territories: A hospital said two were killed.",
        "Port Sudan (Sudan), Dec 16, 2025 (AFP) - A hospital said two were killed.",
        "Beirut, Lebanon (AFP) - A hospital said two were killed.",
    ],
)
def test_a_dateline_is_no_place(text: str) -> None:
    assert said(text) == [("hospital", "two were killed")]
    assert places(text) == [[]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Обстреляны Козинка, Глотово, Горьковский, сообщил Гладков. Объявлен траур.", "Vyacheslav Gladkov"),
        (
            "Под обстрел попали Никольское, Ближнее и Разумное, написал губернатор. Объявлен траур.",
            "губернатор",
        ),
        ("Иван Глотов, глава посёлка, сообщил о взрыве. Объявлен траур.", "Иван Глотов"),
    ],
)
def test_the_last_town_of_a_list_is_not_who_says_so(text: str, speaker: str) -> None:
    assert said(text)[0][0] == speaker


def test_a_direction_may_leave_its_noun_out_once_directions_are_told_of() -> None:
    text = (
        "На Куп'янському напрямку сім атак.\nНа Покровському ворог атакував. На Покровському вокзалі темно."
    )

    assert places(text) == [["Kupiansk"], ["Pokrovsk"], []]
    assert places("На Покровському ворог атакував.") == [[]]
