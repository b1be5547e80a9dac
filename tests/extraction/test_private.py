"""Who and where an editor has to see: dead, wounded, prisoners, children by name, addresses, points, units.

A private person who came to harm is never missed; who holds an office is nobody's secret.
"""

import pytest

from domain.language import Language
from domain.statement import Doubt, Speaker, SpeakerKind
from tests.extraction.reading import read, read_in

Table = dict[Language, tuple[str, ...]]

CASUALTIES: Table = {
    Language.EN: (
        "Olena Koval, 62, was killed in her garden.",
        "The dead man was identified as Petro Lysenko.",
        "A teacher, Iryna Melnyk, died in hospital.",
        "Local resident Mykola Bondar was wounded in the leg.",
        "Among the dead is paramedic Andriy Shevchuk.",
        "Driver Serhiy Kravets was killed when a drone hit his bus.",
        "Two sisters, Maria and Anna Hrytsenko, died in the fire.",
        "Soldier Ihor Tkach was killed near the village.",
        "Sergeant Pavlo Moroz was killed in action.",
        "The body of Vasyl Petrenko was found under the rubble.",
        "Rescuers found the body of 71-year-old Halyna Savchenko.",
        "The victim, Oksana Rud, was a nurse.",
        "He lost his wife Natalia in the strike.",
        "His mother, Valentyna Koval, did not survive.",
        "Volunteer Dmytro Hnatiuk suffered shrapnel wounds.",
        "Farmer Stepan Ilchuk was blown up by a mine.",
    ),
    Language.UK: (
        "Загинула Олена Коваль, 62 роки.",
        "Загиблого звали Петро Лисенко.",
        "Учителька Ірина Мельник померла в лікарні.",
        "Місцевий житель Микола Бондар поранений у ногу.",
        "Серед загиблих — фельдшер Андрій Шевчук.",
        "Водій Сергій Кравець загинув, коли дрон влучив в автобус.",
        "Солдат Ігор Ткач загинув під селом.",
        "Сержант Павло Мороз загинув у бою.",
        "Тіло Василя Петренка знайшли під завалами.",
        "Під завалами знайшли тіло 71-річної Галини Савченко.",
        "У бою загинув Коваленко Андрій Петрович.",
        "Його мати, Валентина Коваль, не вижила.",
        "Фермер Степан Ільчук підірвався на міні.",
        "Волонтер Дмитро Гнатюк дістав осколкові поранення.",
    ),
    Language.RU: (
        "Погибла Елена Коваль, 62 года.",
        "Погибшего звали Петр Лысенко.",
        "Учительница Ирина Мельник умерла в больнице.",
        "Местный житель Николай Бондарь ранен в ногу.",
        "Среди погибших — фельдшер Андрей Шевчук.",
        "Водитель Сергей Кравец погиб, когда дрон попал в автобус.",
        "Солдат Игорь Ткач погиб под деревней.",
        "Сержант Павел Мороз погиб в бою.",
        "Тело Василия Петренко нашли под завалами.",
        "Под завалами нашли тело 71-летней Галины Савченко.",
        "В бою погиб Коваленко Андрей Петрович.",
        "Его мать, Валентина Коваль, не выжила.",
        "Фермер Степан Ильчук подорвался на мине.",
        "Волонтер Дмитрий Гнатюк получил осколочные ранения.",
    ),
}
MINORS: Table = {
    Language.EN: (
        "A seven-year-old girl, Sofia Koval, lost an arm.",
        "Schoolboy Danylo Moroz, 12, hid in the cellar.",
        "His daughter Polina is nine.",
        "The boy, Artem Koval, aged 4, was pulled out alive.",
        "Maksym, 15, lives with his grandmother.",
    ),
    Language.UK: (
        "Семирічна Софія Коваль втратила руку.",
        "Школяр Данило Мороз, 12 років, ховався в підвалі.",
        "Його донька Поліна, якій дев'ять років, живе в Одесі.",
    ),
    Language.RU: (
        "Семилетняя София Коваль потеряла руку.",
        "Школьник Данил Мороз, 12 лет, прятался в подвале.",
        "Пятнадцатилетний Максим живет с бабушкой.",
    ),
}
PRISONERS: Table = {
    Language.EN: (
        "Prisoner Oleh Hnatiuk was held in Taganrog.",
        "Oleh Hnatiuk spent two years in captivity.",
        "Captured soldier Ivan Petrov told his story on video.",
        "The released prisoner, Andriy Bilous, weighs 48 kilograms.",
        "Journalist Viktoria Roshchina died in captivity.",
    ),
    Language.UK: (
        "Полонений Олег Гнатюк утримувався в Таганрозі.",
        "Олег Гнатюк провів два роки в полоні.",
        "Звільнений із полону Андрій Білоус важить 48 кілограмів.",
    ),
    Language.RU: (
        "Пленный Олег Гнатюк содержался в Таганроге.",
        "Олег Гнатюк провел два года в плену.",
        "Освобожденный из плена Андрей Белоус весит 48 килограммов.",
    ),
}
ADDRESSES: Table = {
    Language.EN: (
        "The drone hit 14 Shevchenko Street.",
        "A shell landed at 5 Myru Avenue.",
        "The family lives on Soborna Street, building 12.",
        "She lives in apartment 45 at 8 Peremohy Lane.",
    ),
    Language.UK: (
        "Влучання на вулиці Шевченка, 14.",
        "Дрон влучив у будинок № 5 на проспекті Миру.",
        "Родина живе на вул. Соборній, 12.",
        "Будинок по вулиці Лесі Українки зруйновано.",
    ),
    Language.RU: (
        "Попадание на улице Шевченко, 14.",
        "Дрон попал в дом № 5 на проспекте Мира.",
        "Семья живет на ул. Соборной, 12.",
        "Дом по улице Леси Украинки разрушен.",
    ),
}
COORDINATES: Table = {
    Language.EN: (
        "The strike hit 48.2794, 37.1765.",
        "The position is at 48°16'46\"N 37°10'35\"E.",
        "Grid reference 37U DP 12345 67890.",
    ),
    Language.RU: (
        "Координати: 48.2794, 37.1765.",
        "Координаты: 48.2794, 37.1765.",
        "Точка 48°16′46″ пн. ш. 37°10′35″ сх. д.",
    ),
}
UNITS: Table = {
    Language.EN: (
        "The 155th Brigade is based in the school in Pokrovsk.",
        "The brigade's command post is in the village of Hryshyne.",
        "The battalion is deployed in Rodynske.",
        "Ammunition is stored in the factory in Pokrovsk.",
        "A battery of howitzers stands behind the farm near Hryshyne.",
    ),
    Language.UK: (
        "Штаб бригади розташований у школі Покровська.",
        "155-та бригада стоїть у Покровську.",
        "Батальйон дислокується в Родинському.",
        "Пункт управління дронами — в підвалі лікарні.",
        "Склад боєприпасів облаштували на заводі в Покровську.",
    ),
    Language.RU: (
        "Штаб бригады расположен в школе Покровска.",
        "155-я бригада стоит в Покровске.",
        "Батальон дислоцируется в Родинском.",
        "Пункт управления дронами — в подвале больницы.",
        "Склад боеприпасов устроили на заводе в Покровске.",
    ),
}
OFFICIALS: Table = {
    Language.EN: (
        "President Volodymyr Zelenskyy visited the wounded.",
        "Governor Ivan Fedorov said two people were killed.",
        "Two people were killed, said Ivan Fedorov, the head of the regional administration.",
        "Mayor Anna Lee said three children were wounded.",
        "Defence Minister Rustem Umerov met relatives of prisoners.",
        "Kyrylo Budanov said 300 prisoners were exchanged.",
        "UN coordinator Denise Brown condemned the killing of civilians.",
        "Spokesman Dmytro Pletenchuk said no one died.",
        "Donald Trump spoke about the dead.",
        "Vladimir Putin met the families of the dead.",
        "The Taras Shevchenko university was damaged and two people were wounded.",
        "Two people were wounded on Lesia Ukrainka boulevard in Kyiv.",
    ),
    Language.UK: (
        "Губернатор Іван Федоров повідомив, що загинули двоє.",
        "Очільник ОВА Іван Федоров повідомив, що загинули двоє дітей.",
        "Президент Володимир Зеленський відвідав поранених.",
        "Омбудсман Дмитро Лубінець зустрівся з родинами полонених.",
        "Речник Дмитро Плетенчук сказав, що ніхто не загинув.",
        "Володимир Путін зустрівся з родинами загиблих.",
    ),
    Language.RU: (
        "Губернатор Вячеслав Гладков сообщил, что погибли двое.",
        "Глава региона Денис Пушилин сообщил, что ранены двое детей.",
        "Президент Владимир Зеленский навестил раненых.",
        "Омбудсмен Татьяна Москалькова встретилась с родными пленных.",
        "Владимир Путин встретился с семьями погибших.",
    ),
}
NOWHERE: Table = {
    Language.EN: (
        "The price rose by 48.27 percent.",
        "The temperature was 37 degrees.",
        "The streets of Pokrovsk are empty.",
        "Wall Street fell.",
        "The 10th anniversary was marked in Kyiv.",
        "The front line is 12 km from the town.",
    ),
    Language.UK: (
        "Ціна зросла на 48,27 відсотка.",
        "Вулиці Покровська порожні.",
        "Температура сягнула 37 градусів.",
    ),
    Language.RU: (
        "Вулицями ходять собаки.",
        "Цена выросла на 48,27 процента.",
        "Улицы Покровска пусты.",
        "Температура достигла 37 градусов.",
        "Людей прибуло 12 тисяч.",
    ),
}
SPEAKERS = (
    ("Captured soldier Ivan Petrov said he was beaten.", Doubt.PRISONER),
    ("A prisoner of war, Ivan Petrov, said he was beaten.", Doubt.PRISONER),
    ("The wounded soldier Ivan Petrov said it rained.", Doubt.CASUALTY),
    ("Ivan Petrov, 16, said he was beaten.", Doubt.MINOR),
    ("Полонений Іван Петренко сказав, що його били.", Doubt.PRISONER),
)


def _cases(table: Table) -> list[tuple[Language, str]]:
    return [(language, sentence) for language, sentences in table.items() for sentence in sentences]


def _doubts(language: Language, sentence: str) -> set[Doubt]:
    return {doubt for one in read_in(language, sentence) for doubt in one.doubts}


@pytest.mark.parametrize(("language", "sentence"), _cases(CASUALTIES))
def test_who_was_killed_or_wounded_is_seen_by_an_editor(language: Language, sentence: str) -> None:
    assert {Doubt.PRIVATE_PERSON, Doubt.CASUALTY} <= _doubts(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), _cases(MINORS))
def test_a_child_by_name_is_seen_by_an_editor(language: Language, sentence: str) -> None:
    assert {Doubt.PRIVATE_PERSON, Doubt.MINOR} <= _doubts(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), _cases(PRISONERS))
def test_a_prisoner_by_name_is_seen_by_an_editor(language: Language, sentence: str) -> None:
    assert {Doubt.PRIVATE_PERSON, Doubt.PRISONER} <= _doubts(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), _cases(ADDRESSES))
def test_a_street_is_seen_by_an_editor(language: Language, sentence: str) -> None:
    assert Doubt.ADDRESS in _doubts(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), _cases(COORDINATES))
def test_a_point_is_seen_by_an_editor(language: Language, sentence: str) -> None:
    assert Doubt.COORDINATES in _doubts(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), _cases(UNITS))
def test_where_a_unit_stands_is_seen_by_an_editor(language: Language, sentence: str) -> None:
    assert Doubt.UNIT_POSITION in _doubts(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), _cases(OFFICIALS))
def test_who_holds_an_office_is_no_private_person(language: Language, sentence: str) -> None:
    assert Doubt.PRIVATE_PERSON not in _doubts(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), _cases(NOWHERE))
def test_other_numbers_and_streets_are_no_spot(language: Language, sentence: str) -> None:
    assert not {Doubt.ADDRESS, Doubt.COORDINATES, Doubt.UNIT_POSITION} & _doubts(language, sentence)


@pytest.mark.parametrize(("sentence", "harm"), SPEAKERS)
def test_a_prisoner_a_child_or_the_wounded_who_speak_are_seen_by_an_editor(
    sentence: str, harm: Doubt
) -> None:
    language = Language.EN if sentence.isascii() else Language.UK
    assert {Doubt.PRIVATE_PERSON, harm} <= _doubts(language, sentence)


def test_a_spokesman_for_prisoners_is_none_of_them() -> None:
    text = "Petro Yatsenko, a spokesman for the Headquarters for Prisoners of War, said it rained."
    assert Doubt.PRISONER not in _doubts(Language.EN, text)


def test_a_child_known_by_age_only_is_held_back() -> None:
    _narration, words = read("Kateryna still sleeps in the metro. “I am scared,” the 9-year-old says.")

    assert words.speaker == Speaker("Kateryna", SpeakerKind.RESIDENT, "independent", None)
    assert words.doubts == (Doubt.PRIVATE_PERSON, Doubt.MINOR)


@pytest.mark.parametrize(
    "text",
    ["Пострадавшую девочку зовут Алиса, и ей плохо.", "Поранену дівчинку звати Аліса, їй зле."],
)
def test_a_childs_first_name_is_held_back(text: str) -> None:
    [statement] = read(text)

    assert {Doubt.PRIVATE_PERSON, Doubt.MINOR} <= set(statement.doubts)
