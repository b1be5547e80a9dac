"""Ukrainian and Russian media that pass on what somebody else has said, and whom they name for it."""

import pytest

from tests.extraction.reading import places, read, said

RELAYED = [
    ("Про це повідомляє ТСН із посиланням на речника бригади Петра Лисенка.", "Петро Лисенко"),
    ("Про це повідомляє 24 Канал з посиланням на речника бригади Петра Лисенка.", "Петро Лисенко"),
    ("Про це повідомляє Новини.LIVE з посиланням на командира роти Петра Лисенка.", "Петро Лисенко"),
    ("Про це інформує Четверта хвиля з посиланням на Петра Лисенка.", "Петро Лисенко"),
    ("Про це передає УНН із посиланням на сторінку мера Петра Лисенка у Facebook.", "Петро Лисенко"),
    ("Про це передає УНН із посиланням на Facebook прокуратури.", "прокуратура"),
    ("Про це пише ТСН із посиланням на поліцію Харківської області.", "поліція Харківської області"),
    ("Об этом передает «Маяк» со ссылкой на страницу мэра Игоря Орлова.", "Игорь Орлов"),
    ("Об этом пишет Газета.Ru со ссылкой на командира роты Игоря Орлова.", "Игорь Орлов"),
    ("Об этом пишет Фонтанка со ссылкой на прокуратуру.", "прокуратура"),
]


@pytest.mark.parametrize(("text", "name"), RELAYED)
def test_whom_a_medium_refers_to_has_said_it(text: str, name: str) -> None:
    russian = text.startswith("Об")
    before = "Снаряд попал в рынок." if russian else "Снаряд влучив у ринок."

    assert said(f"{before} {text}") == [(name, before)]


@pytest.mark.parametrize(
    "source", ["джерела", "джерела в поліції", "російські пабліки", "телеграм-канал «Реальні новини»"]
)
def test_a_medium_that_names_no_source_has_said_it_itself(source: str) -> None:
    assert said(f"Снаряд влучив у ринок. Про це пише ТСН із посиланням на {source}.")[0][0] == "TSN"


def test_the_office_of_whom_a_medium_refers_to_is_known_later_on() -> None:
    text = (
        "Під містом бої. Про це пише ТСН із посиланням на речника бригади Петра Лисенка. "
        "Лисенко додав, що дощить."
    )

    assert [(one.speaker.name, one.speaker.side) for one in read(text) if one.speaker] == [
        ("Петро Лисенко", "ua"),
        ("Петро Лисенко", "ua"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Йде дощ. Про це сказав мер Іван Ткач журналісту Олегу Сірку.", "Іван Ткач"),
        ("Йде дощ. Про це розповіла речниця ДСНС Ніна Ткач журналістці Анні Сірко в ефірі.", "Ніна Ткач"),
        ("«Идёт дождь», — сказал мэр Игорь Орлов корреспонденту Олегу Сизову.", "Игорь Орлов"),
        ("Йде дощ. Про це у коментарі LIGA.net повідомив мер Іван Ткач.", "Іван Ткач"),
    ],
)
def test_the_reporter_who_was_told_has_not_said_it(text: str, name: str) -> None:
    assert said(text)[0][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Ми чекали», — каже вдова Івана Ткача.", "вдова Івана Ткача"),
        ("«Ми чекали», — каже вдова Івана Ткача Олена.", "Олена"),
        ("«Ми чекали», — розповідає сусідка пані Галини.", "сусідка пані Галини"),
        ("«Мы ждали этого», — говорит мать погибшего Ивана.", "мать погибшего Ивана"),
        ("«Ми чекали», — каже адвокат Івана Ткача.", "адвокат Івана Ткача"),
    ],
)
def test_whose_somebody_is_does_not_speak(text: str, name: str) -> None:
    assert said(text)[0][0] == name


POSTED = [
    "Відповідне відео опублікував мер Іван Ткач.",
    "Відповідний допис мер Іван Ткач оприлюднив у Facebook.",
    "Відповідне фото у соцмережах розмістив мер Іван Ткач.",
    "Про це повідомив мер Іван Ткач у своєму каналі",
]


@pytest.mark.parametrize("text", POSTED)
def test_whoever_posted_it_has_said_what_stands_before(text: str) -> None:
    assert said(f"Снаряд влучив у ринок.\n\n{text}\n\nЙде дощ.") == [
        ("Іван Ткач", "Снаряд влучив у ринок."),
        (None, "Йде дощ."),
    ]


@pytest.mark.parametrize("line", ["Джерело: https://t.me/mer_tkach/12", "https://example.org/a/1"])
def test_an_address_alone_is_no_sentence(line: str) -> None:
    assert said(f"Снаряд влучив у ринок.\n\n{line}\n\nЙде дощ.") == [
        (None, "Снаряд влучив у ринок."),
        (None, "Йде дощ."),
    ]


OFFICES = [
    ("міністр внутрішніх справ Іван Ткач", "глава МВС", "Іван Ткач"),
    ("міністр оборони Іван Ткач", "голова відомства", "Іван Ткач"),
    ("начальник управління комунікацій бригади Іван Ткач", "речник", "Іван Ткач"),
    ("керівник пресслужби бригади Іван Ткач", "речник", "Іван Ткач"),
    ("міністр оборони Іван Ткач", "глава МВС", "глава МВС"),
]


@pytest.mark.parametrize(("office", "later", "name"), OFFICES)
def test_an_office_is_known_by_its_other_names(office: str, later: str, name: str) -> None:
    text = f"Про дощ повідомив {office}. Журналістка зауважила, що йде сніг. «Йде дощ», — сказав {later}."

    assert said(text)[-1][0] == name


@pytest.mark.parametrize(
    "text",
    [
        "Ситуація у Вовчанську складніша, ніж у Купʼянську.",
        "В Волчанске условия были сложнее, чем в Купянске.",
    ],
)
def test_a_place_behind_than_is_named_for_comparison(text: str) -> None:
    assert [len(one) for one in places(text)] == [1]


def test_more_than_a_number_compares_no_places() -> None:
    text = "Ворог просунувся більш ніж на 10 кілометрів і закріпився біля Вовчанська."

    assert [len(one) for one in places(text)] == [1]


ANNOUNCED = [
    ("Мер Іван Ткач прокоментував ситуацію в місті:\n\n«Вночі горіло. Жертв немає».", "Іван Ткач"),
    ("Мешканка села Ольга Ткач показує хату:\n\n— Тут була кухня. Тепер нема.", "Ольга Ткач"),
    ("В разговор включается мэр Игорь Орлов:\n\n— Это тоже искусство, мы ждём.", "Игорь Орлов"),
]


@pytest.mark.parametrize(("text", "name"), ANNOUNCED)
def test_who_does_something_before_a_colon_speaks_behind_it(text: str, name: str) -> None:
    assert said(text)[1][0] == name


def test_what_is_listed_behind_a_colon_is_nobodys_speech() -> None:
    text = "Мер Іван Ткач привіз такі речі:\n\n- дві пилки;\n\n- три генератори марки «Схід» для школи."

    assert [one for one, _ in said(text)] == [None, None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Об этом губернатор заявил в своём телеграм-канале.",
        "Об этом заявил губернатор.",
        "Новость об этом опубликовал губернатор.",
    ],
)
def test_an_office_without_a_name_has_said_it(text: str) -> None:
    assert said(f"Снаряд попал в рынок, жертв нет. {text}") == [
        ("губернатор", "Снаряд попал в рынок, жертв нет.")
    ]


def test_reporters_of_another_medium_are_speakers() -> None:
    assert said("Идёт дождь, сообщил корреспондент «Известий».", "Маяк")[0][0] == "корреспондент «Известий»"
    assert said("Идёт дождь, сообщил корреспондент «Маяка».", "Маяк")[0][0] is None


def test_villages_behind_an_abbreviation_stay_in_their_sentence() -> None:
    text = "У сел. Вовчанськ загинув чоловік; у с. Липці постраждали двоє."

    assert said(text) == [(None, text)]


@pytest.mark.parametrize(
    "text",
    ["Новим командувачем став Петро Лисенко.", "До міста прибув полковник Липців.", "Згинув генерал Бахмут."],
)
def test_adjectives_and_surnames_behind_a_rank_are_no_places(text: str) -> None:
    assert places(text) == [[]]


FURNITURE = [
    "Якщо ви помітили помилку, виділіть текст і натисніть Ctrl+Enter.",
    "Підтримайте нас гривнею.",
    "Будь-яке копіювання без згоди редакції заборонене.",
    "Нашли ошибку? Выделите её и нажмите Ctrl и Enter.",
    "Новость дополняется.",
    "Любое копирование, перепечатка информации агентства запрещается.",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_what_a_page_asks_of_its_readers_is_no_statement(line: str) -> None:
    before = "Снаряд влучив у ринок." if "і" in line else "Снаряд попал в рынок, это всё."

    assert said(f"{before}\n\n{line}") == [(None, before)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Так вважає оглядач Петро Лисенко, передають Вісті.", "Петро Лисенко"),
        ("Про це станом на 18:30 повідомила прокуратура.", "прокуратура"),
    ],
)
def test_what_stands_before_is_theirs(text: str, name: str) -> None:
    assert said(f"Ворог іде далі. {text}") == [(name, "Ворог іде далі.")]


def test_a_clock_time_is_no_part_of_who_speaks() -> None:
    assert said("Станом на 18:30 11 жовтня прокуратура повідомила, що йде дощ.")[0][0] == "прокуратура"


@pytest.mark.parametrize("place", ["Курської області", "території Бєлгородської області", "Криму"])
def test_where_missiles_come_from_is_not_whose_ground_it_is(place: str) -> None:
    text = f"У селі загинув чоловік, каже мер Іван Ткач. Балістика летіла з {place}."

    assert [one.speaker.side for one in read(text) if one.speaker] == ["ua"]


def test_an_adjective_of_several_things_is_no_village() -> None:
    assert places("Нові відомості озвучив мер Іван Ткач.") == [[]]


@pytest.mark.parametrize("short", ["с.", "сел.", "смт", "м.", "селі"])
def test_a_town_behind_a_short_word_for_towns_is_a_place(short: str) -> None:
    assert places(f"Горіла хата у {short} Іванівка, поранено двох людей.") == [["?Іванівка"]]


def test_speech_without_marks_is_theirs_who_are_named_at_its_end() -> None:
    text = "Їхати непросто. Прошу всіх не чекати. Життя дорожче - наголосив мер Іван Ткач."

    assert [one for one, _ in said(text)] == ["Іван Ткач"] * 3


def test_narration_before_speech_without_marks_stays_narration() -> None:
    text = "У селі загинув чоловік. Підрозділи тримають оборону. Бої тривають, — сказав мер Іван Ткач."

    assert [one for one, _ in said(text)] == [None, None, "Іван Ткач"]
