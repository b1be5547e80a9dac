"""What the words of a statement are about: topics, stance, figures, and what an editor must see."""

import pytest

from domain.statement import NEEDS_EDITOR, Doubt, Stance, Topic
from tests.extraction.reading import read

TOPICS = {
    "Russian forces have encircled the town.": Topic.ENCIRCLEMENT,
    "Russian forces were advancing in the area.": Topic.ADVANCE,
    "They took control of the town.": Topic.CONTROL,
    "A missile hit the market.": Topic.STRIKE,
    "Two people were killed.": Topic.CASUALTIES,
    "Families were evacuated.": Topic.EVACUATION,
    "There is no drinking water.": Topic.HUMANITARIAN,
    "The power line is down.": Topic.INFRASTRUCTURE,
    "The talks go on.": Topic.NEGOTIATION,
    "It was raining.": Topic.OTHER,
    "Місто оточене.": Topic.ENCIRCLEMENT,
    "Росіяни просуваються.": Topic.ADVANCE,
    "Город окружён.": Topic.ENCIRCLEMENT,
    "Погибли два человека, это жители города.": Topic.CASUALTIES,
    "Its troops captured the village of Hostre.": Topic.CONTROL,
    "The town is contested, its centre a grey zone.": Topic.CONTROL,
    "Defenders were squeezed out of the district.": Topic.ADVANCE,
    "Their camp was under fire.": Topic.STRIKE,
    "Families fear to leave their homes.": Topic.EVACUATION,
    "A hospital took in the sick.": Topic.HUMANITARIAN,
    "Two homes were destroyed.": Topic.INFRASTRUCTURE,
    "The sides signed a truce.": Topic.NEGOTIATION,
    "Вугледар зруйнували.": Topic.INFRASTRUCTURE,
    "Електропостачання відновлено на 66 %.": Topic.INFRASTRUCTURE,
    "Мешканцям роздали хліб.": Topic.HUMANITARIAN,
    "Сторони домовилися про режим тиші.": Topic.NEGOTIATION,
    "Лещата довкола міста стискаються.": Topic.ENCIRCLEMENT,
    "Жители уехали ещё весной.": Topic.EVACUATION,
    "В доме выбило окна.": Topic.INFRASTRUCTURE,
    "Ночью был налёт.": Topic.STRIKE,
    "Над этим городом поднят флаг.": Topic.CONTROL,
}
OTHER_SENSES = (
    "The council meets in the fall.",
    "They hope to strike a deal.",
    "He is the head of a shell company.",
    "The great powers met.",
    "The flight hit a record.",
    "He was captured on camera.",
    "They reached a point of no return.",
    "Окупаційна влада провела нараду.",
    "У зв'язку з цим нараду перенесли.",
    "В связи с этим совещание перенесли.",
    "Временно оккупированный Мелитополь отметил праздник.",
)


@pytest.mark.parametrize("sentence", OTHER_SENSES)
def test_words_that_mean_something_else_are_no_topic(sentence: str) -> None:
    assert read(sentence)[0].topics == (Topic.OTHER,)


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Russian troops attacked near the village.", Topic.ADVANCE),
        ("Three people were wounded when the army attacked the town.", Topic.STRIKE),
        ("Ворог атакує на двох напрямках.", Topic.ADVANCE),
        ("Ворог атакував селище дронами.", Topic.STRIKE),
        ("Враг ещё атакует на двух направлениях.", Topic.ADVANCE),
        ("При атаке пострадали трое.", Topic.STRIKE),
    ],
)
def test_an_attack_is_a_strike_beside_what_strikes_do_and_else_on_the_ground(
    sentence: str, topic: Topic
) -> None:
    assert topic in read(sentence)[0].topics
    assert ({Topic.STRIKE, Topic.ADVANCE} - {topic}).isdisjoint(read(sentence)[0].topics)


@pytest.mark.parametrize("sentence", TOPICS)
def test_the_topic_is_what_the_words_speak_of(sentence: str) -> None:
    assert read(sentence)[0].topics == (TOPICS[sentence],)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ivan Bondar denied that the town was encircled.",
        "Ivan Bondar said the town was not encircled.",
        "Ivan Bondar said reports that it was captured were false.",
        "Речник спростував захоплення міста.",
        "Оточення немає, сказав Петро Лисенко.",
        "В Киеве заявляют, что город не окружён.",
        "Ivan Bondar said they had not yet been able to fully encircle the town.",
        "Ivan Bondar said they had failed to capture the town.",
        "Речник сказав, що ворогу не вдалося повністю захопити місто.",
        "Речник сказав, що йдеться не про оточення.",
        "Петров сообщил, что противник не смог войти в город.",
        "Петров сообщил, что штурма города сейчас нет.",
    ],
)
def test_a_denial_is_known_by_its_verb_or_a_negation_before_the_topic(sentence: str) -> None:
    assert read(sentence)[0].stance is Stance.DENIES


@pytest.mark.parametrize(
    "sentence",
    [
        "Ivan Bondar said the town was encircled.",
        "They had no choice but to advance.",
        "No bread is left.",
        "Ivan Bondar said they would not leave while the town was shelled.",
        "Reuters could not independently verify the capture of the town.",
        "Мешканці деокупованих сіл не витримують обстрілів.",
        "Ворог не раз обстрілював місто.",
        "Киев не признаёт итогов и продолжает обстреливать город.",
    ],
)
def test_everything_else_asserts(sentence: str) -> None:
    assert read(sentence)[0].stance is Stance.ASSERTS


SENSITIVE = {
    "The post stands at 48.2817, 37.1763.": [Doubt.COORDINATES],
    "Shells hit 14 Shevchenko Street.": [Doubt.ADDRESS],
    "Снаряд влучив у будинок на вул. Миру.": [Doubt.ADDRESS],
    "The 25th Airborne Brigade stands in Pokrovsk.": [Doubt.UNIT_POSITION],
    "Ivan Bondar, Olena Koval and a dog left.": [Doubt.PRIVATE_PERSON],
    "Olena Koval was killed.": [Doubt.PRIVATE_PERSON, Doubt.CASUALTY],
    "The prisoner of war Ivan Bondar was brought home.": [Doubt.PRIVATE_PERSON, Doubt.PRISONER],
    "The boy, Ivan Bondar, went to school.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "The gun is at 48°16′54″N 37°10′34″E.": [Doubt.COORDINATES],
    "Their base is at 48.28 N, 37.17 E.": [Doubt.COORDINATES],
    "The grid is 37U DQ 12345 67890.": [Doubt.COORDINATES],
    "Точка 48,2817 37,1763 під обстрілом.": [Doubt.COORDINATES],
    "Точка 48°16′ пн. ш. під обстрілом.": [Doubt.COORDINATES],
    "Широта точки відома.": [Doubt.COORDINATES],
    "Точка 48.2817, 37.1763 под обстрелом.": [Doubt.COORDINATES],
    "A drone hit apartment 12.": [Doubt.ADDRESS],
    "Shells hit 7 Peace Avenue.": [Doubt.ADDRESS],
    "Дрон влучив у будинок на вулиці Героїв Праці, 7.": [Doubt.ADDRESS],
    "Дрон влучив у будинок на Сумській вулиці.": [Doubt.ADDRESS],
    "Згоріла квартира 15.": [Doubt.ADDRESS],
    "Дроны были у дома на ул. Мира, 5.": [Doubt.ADDRESS],
    "Сгорел дом 12 у рынка.": [Doubt.ADDRESS],
    "Обстреляли проспект Победы.": [Doubt.ADDRESS],
    "The 3rd Battalion holds the strongpoint.": [Doubt.UNIT_POSITION],
    "47 омбр тримає опорний пункт.": [Doubt.UNIT_POSITION],
    "2-й батальон держит опорник.": [Doubt.UNIT_POSITION],
    "A 9-year-old girl named Zlata was there.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "Zlata Horova, 9, was there.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "Nine-year-old Olena Koval was there.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "Там була 9-річна дівчинка на ім'я Злата.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "Дев'ятирічна Олена Коваль була там.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "Там была 9-летняя девочка по имени Злата.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "Soldier Ivan Bondar was killed.": [Doubt.PRIVATE_PERSON, Doubt.CASUALTY],
    "Загинула Олена Коваль.": [Doubt.PRIVATE_PERSON, Doubt.CASUALTY],
    "Загинула Коваль Олена.": [Doubt.PRIVATE_PERSON, Doubt.CASUALTY],
    "Были взрывы, погибла Елена Коваль.": [Doubt.PRIVATE_PERSON, Doubt.CASUALTY],
    "Військовополонений Іван Бондар повернувся.": [Doubt.PRIVATE_PERSON, Doubt.PRISONER],
    "Пленный Иван Бондарь вернулся.": [Doubt.PRIVATE_PERSON, Doubt.PRISONER],
    "Resident Olena Koval left.": [Doubt.PRIVATE_PERSON],
    "The streets of the town are empty.": [],
    "Бої йдуть на вулицях Покровська.": [],
    "Two boys were wounded.": [],
    "Загинули двоє дітей.": [],
    "Погибли дети.": [],
    "The head of the city council Ivan Bondar left.": [],
    "Міський голова Іван Бондар поїхав.": [],
    "Мэр города Иван Бондарь уехал.": [],
    "Shells hit 12 km of 14.5 km.": [],
    "Temperatures of 30 °C were met.": [],
    "Twelve officers left.": [],
    "12 полковників поїхали до міста.": [],
    "Governor Ivan Bondar left.": [],
    "Two people were killed in Pokrovsk.": [],
}


@pytest.mark.parametrize("sentence", SENSITIVE)
def test_what_can_endanger_somebody_is_always_in_doubt(sentence: str) -> None:
    assert [*read(sentence)[0].doubts] == SENSITIVE[sentence]


@pytest.mark.parametrize(
    "text",
    [
        "Spokesman Ivan Bondar said two soldiers were killed.",
        "Soldier Ivan Bondar said a boy was wounded.",
        "“Two people were killed,” said Governor Ivan Bondar, 54.",
        "Речник Іван Бондар сказав, що загинули двоє дітей.",
        "За словами міського голови Івана Бондаря, поранено 12 людей.",
        "Губернатор Иван Бондарь сообщил, что погибли два человека.",
        "President Zelenskyy met Vladimir Putin.",
    ],
)
def test_who_merely_speaks_or_holds_an_office_endangers_nobody(text: str) -> None:
    assert not NEEDS_EDITOR & {doubt for one in read(text) for doubt in one.doubts}


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        (
            "“Everything here is burning to the ground now,” the note on the door read in part.",
            [Doubt.NO_CUE],
        ),
        ("Troops came from Lysa Balka at night.", [Doubt.PLACE]),
        ("The rescuers said it rained.", [Doubt.SPEAKER_BY_PRONOUN]),
        ("Troops moved at night.", []),
        ("President Zelenskyy said it rained. He added that it snowed.", []),
    ],
)
def test_what_may_be_misread_is_in_doubt(text: str, doubts: list[Doubt]) -> None:
    assert list(read(text)[-1].doubts) == doubts
