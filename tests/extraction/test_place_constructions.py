"""Places in all combinations of constructions and names: at home, of the world, and that no table knows."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import places, read

NAMES = ("Pokrovsk", "Bakhmut", "Shebekino", "Goma", "El Fasher", "Khan Younis")
UNKNOWN = "Kalynske"
ENGLISH = (
    ("Shells hit {a} on Monday.", "a"),
    ("{a} was shelled overnight.", "a"),
    ("Troops advanced near {a} and {b}.", "ab"),
    ("Fighting went on in {a}, {b} and {c}.", "abc"),
    ("The village of {a} was captured.", "a"),
    ("Two people were killed in {a}, North Kivu.", "a+North Kivu"),
    ("{a}, a town in North Darfur, has no water.", "a+North Darfur"),
    ("The army withdrew from {a} to {b}.", "ab"),
    ("The {a} refinery caught fire.", "a"),
    ("The road between {a} and {b} is cut.", "ab"),
    ("“The enemy is in {a},” said Ivan Bondar.", "a"),
    ("Residents fled {a} for {b}.", "ab"),
    ("The town resembles {a} in 2023.", ""),
    ("Moscow said its troops had taken {a}.", "a"),
    ("The capture of {a} would open the way to {b}.", "ab"),
    ("{a}: two wounded.", "a"),
    ("The mayor of {a}, Ivan Bondar, said the talks had failed.", ""),
    ("The {a} Times wrote about the talks.", ""),
    ("Its ambassador in {a} resigned.", ""),
)
ALONE = ("{a} was shelled", "in {a}", "near {a}", "fall of {a}", "seized {a}", "between {a} and")
"""Of the constructions above those in which a name that no table knows is a place as well."""

CASES = {
    "uk": ("Шебекіно", "Суджі", "Курську", "Гомі", "Рильську"),
    "ru": ("Шебекине", "Судже", "Курске", "Гоме", "Рыльске"),
}
EASTERN = (
    ("uk", "У {a} пролунали вибухи, це був важкий день."),
    ("uk", "Ворог стоїть у {a} та {b}, бій був важкий."),
    ("uk", "— Вони вже в {a}, — сказав Іван Бондар."),
    ("ru", "В {a} прогремели взрывы, это был тяжелый день."),
    ("ru", "Враг стоит в {a} и {b}, это был тяжелый день."),
    ("ru", "— Они уже в {a}, — сказал Иван Бондарь."),
)


@pytest.mark.parametrize(("template", "wanted"), ENGLISH)
def test_the_named_places_are_found_whatever_their_names(template: str, wanted: str) -> None:
    letters, _, region = wanted.partition("+")
    for number, name in enumerate(NAMES):
        own = {key: NAMES[(number + step) % len(NAMES)] for step, key in enumerate("abc")}
        expected = [own[letter] for letter in letters] + [region] * bool(region)

        assert _named(template.format(**own)) == expected, name


@pytest.mark.parametrize(
    "template", [one for one, wanted in ENGLISH if wanted and any(part in one for part in ALONE)]
)
def test_a_name_that_no_table_knows_is_found_too(template: str) -> None:
    text = template.format(a=UNKNOWN, b="Bakhmut", c="Goma")

    assert UNKNOWN in _named(text)


@pytest.mark.parametrize(("language", "template"), EASTERN)
def test_case_forms_are_found_in_ukrainian_and_russian(language: str, template: str) -> None:
    forms = CASES[language]
    for number, form in enumerate(forms):
        other = forms[(number + 1) % len(forms)]
        expected = [form, *([other] if "{b}" in template else [])]

        assert _named(template.format(a=form, b=other)) == expected


def _named(text: str) -> list[str]:
    return [one.lstrip("?") for statement in places(text) for one in statement if not one.endswith("*")]


STRANGE = ("Luvungi", "Umm Kadada", "Busra al-Harir", "Tel al-Hawa")
"""Names that no table knows, of one word and of more."""

PARTS_OF_TOWNS = (
    "Shells hit the {a} neighborhood.",
    "Clashes broke out in the {a} neighbourhood.",
    "At the {a} displacement camp, shells fell overnight.",
    "Two people died in the {a} refugee camp.",
    "The {a} airport was shelled.",
    "{a}, the capital of North Darfur, has no water.",
    "In {a}, west of Goma, a convoy was hit.",
    "They marched on {a}.",
    "A convoy bound for {a} was hit.",
    "The bridge at {a} was blown up.",
    "The gates of {a} were shut.",
)


@pytest.mark.parametrize("template", PARTS_OF_TOWNS)
def test_what_the_words_call_a_camp_a_quarter_or_a_town_is_one(template: str) -> None:
    for name in STRANGE:
        assert name in _named(template.format(a=name)), name


COMMUNITIES = {
    "Потерпали Межівська та Великомихайлівська громади.": ["Межівська", "Великомихайлівська"],
    "Ворог бив по Межівській і Борівській громадах.": ["Межівській", "Борівській"],
    "Тривала евакуація з Вовчанської громади.": ["Вовчанської громади"],
    "Над Брянской и Воронежской областями сбиты дроны, это был тяжелый день.": [
        "Брянской",
        "Воронежской",
    ],
    "Южнее Шебекина идут бои, это был тяжелый день.": ["Шебекина"],
    "В Новостроевке-1-ой погибли два человека, это был тяжелый день.": ["Новостроевке-1-ой"],
}


@pytest.mark.parametrize("text", COMMUNITIES)
def test_several_areas_with_one_noun_have_their_own_names(text: str) -> None:
    assert _named(text) == COMMUNITIES[text]


@pytest.mark.parametrize(
    "text", ["The Druze communities were hit.", "They captured Abramovich Smith.", "He spoke at Reuters."]
)
def test_peoples_persons_and_media_are_none(text: str) -> None:
    assert _named(text) == []


KINDS = {
    "Shells hit the neighborhoods of Sheikh Maqsoud and Bani Zeid.": ["Sheikh Maqsoud", "Bani Zeid"],
    "Drones hit the Luvungi Airport and the Luvungi Dam.": ["Luvungi"],
    "Reports tell of fighting in both the Pokrovsk and nearby Kupiansk areas.": ["Pokrovsk", "Kupiansk"],
    "Large parts of Sudan have no water.": ["Sudan"],
    "People fled the fighting in the Democratic Republic of Congo.": ["Democratic Republic of Congo"],
    "The families were taken to Russia.": ["Russia"],
    "Росіяни знову обстрілювали Україну вночі.": ["Україну"],
    "Бої точаться на сході та півдні України.": ["України"],
    "Сутички були у районах Ступочек, Покровська та Дубового.": ["Ступочек", "Pokrovsk", "Дубового"],
    "Это был удар по больнице на юге сектора Газа, погибли люди.": ["сектора Газа"],
    "Дроны атаковали грузовик на автодороге Заречье-Дубки, водитель был ранен.": ["Заречье", "Дубки"],
    "Сбиты дроны: два над Белгородской областью, еще один был над Курской.": [
        "Белгородской областью",
        "Курской",
    ],
    "Under fire. Education: ten schools shut. The education officials left.": [],
    "Под обстрел попали населенные пункты ДНР, это был тяжелый день.": ["ДНР"],
}
NONE = (
    "It was the first occupation since World War II.",
    "Порожні вулиці міста нагадують Покровськ.",
    "Координатор в Україні Павло Ткач засудив удари.",
    "Об этом пишет «Живая Кубань», это был тяжелый день.",
    "Об этом пишет РИА Новости, это был тяжелый день.",
)


@pytest.mark.parametrize("text", KINDS)
def test_places_are_read_in_company_of_nouns_roads_and_states(text: str) -> None:
    assert _named(text) == KINDS[text]


@pytest.mark.parametrize("text", NONE)
def test_wars_posts_media_and_what_is_only_compared_are_none(text: str) -> None:
    assert _named(text) == []


NO_PLACE = (
    "A drone pilot, call sign Bakhmut, was killed.",
    "The officer goes by the callsign Bakhmut.",
    "They told us the same about Bakhmut.",
    "In Brussels, the alliance's spokesman said it would help.",
    "“It is quiet,” Ivan Bondar said by phone from the nearby town of Bakhmut.",
)


@pytest.mark.parametrize("text", NO_PLACE)
def test_call_signs_and_where_somebody_only_spoke_are_none(text: str) -> None:
    assert _named(text) == []


METONYMS = (
    "В Киеве этот удар пока не комментировали.",
    "В Киеве ответственность за этот удар официально не брали.",
    "В Киеве о новых взрывах не объявляли.",
    "У Києві удар не підтверджують.",
)
IN_TOWN = (
    "В Киеве не работали светофоры.",
    "В Киеве воздушную тревогу не объявляли.",
    "У Києві не було світла.",
    "У Києві поранено двох людей, імен яких не називають.",
)


@pytest.mark.parametrize("text", METONYMS)
def test_a_capital_where_they_do_not_comment_is_its_government(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize("text", IN_TOWN)
def test_a_capital_where_something_else_does_not_happen_is_a_place(text: str) -> None:
    assert _named(text) == ["Kyiv"]


COMPARED = (
    "For comparison, the army moved faster at Bakhmut.",
    "It is the biggest prize since Bakhmut in 2023.",
    "Ворог повторює те, що робили під Покровськом.",
    "Сравнивать эту операцию с Покровском не стоит, это другой бой.",
    "Мы это видели под Покровском: остаются те, кому некуда.",
    "Було важко, як колись у Харкові.",
)


@pytest.mark.parametrize("text", COMPARED)
def test_what_they_did_or_saw_elsewhere_is_only_compared(text: str) -> None:
    assert _named(text) == []


WATERS_AND_WOODS = {
    "They crossed the Oskil on boats.": ["Oskil"],
    "The foothold east of the Oskil is at risk.": ["Oskil"],
    "Ворог намагається форсувати Оскіл.": ["Оскіл"],
    "Это попытка форсировать Черный Жеребец.": ["Черный Жеребец"],
    "Лінія фронту йде по річці Гайчур.": ["Гайчур"],
    "Ворог відходить за Сіверський Донець.": ["Сіверський Донець"],
    "Fighting goes on in the Serebrianka forest.": ["Serebrianka forest"],
    "Бої точаться в Серебрянському лісі.": ["Серебрянському лісі"],
    "They marched across the Kremlin.": [],
    "They came across the Ukrainian border.": [],
    "Russian forest fires spread.": [],
    "Темний ліс горить.": [],
    "The understandings reached at the Alaska summit are alive.": [],
}


@pytest.mark.parametrize("text", WATERS_AND_WOODS)
def test_rivers_that_are_crossed_and_woods_with_a_name_are_places(text: str) -> None:
    assert _named(text) == WATERS_AND_WOODS[text]


def test_a_river_that_only_its_crossing_shows_is_in_doubt() -> None:
    [one] = read("They crossed the Torets on boats.")

    assert Doubt.PLACE in one.doubts
