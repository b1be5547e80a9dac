"""What "there", «там», «звідти» and "here" mean, and where they mean no place that was named."""

import pytest

from tests.extraction.reading import places

THERE = {
    "Shells hit Pokrovsk.\nPeople fled to Kupiansk.\nTwo died there.": ["Kupiansk"],
    "Shells hit Pokrovsk.\nPeople hide in Kupiansk, in Kharkiv region.\nTwo died there.": ["Kupiansk"],
    "Shells hit Pokrovsk.\nFires were seen in Kharkiv region.\nTwo died there.": ["Kharkiv region"],
    "Shells hit Bakhmut.\nShells hit Pokrovsk and Kupiansk.\nNobody was hurt there.": [
        "Pokrovsk",
        "Kupiansk",
    ],
    "Shells hit Bakhmut.\nThe governor of Kharkiv region said two people died there.": ["Kharkiv region"],
    "Troops hold Pokrovsk.\n“My house is there, but nobody is left,” Anna Lee said.": ["Pokrovsk"],
    "Обстріляно Бахмут.\nЛюди виїхали до Харкова.\nТам немає світла.": ["Kharkiv"],
    "Обстріляно Покровськ.\nОбстріляно Харків і Бахмут.\nТам обійшлося без жертв.": ["Kharkiv", "Bakhmut"],
    "Обстрелян Бахмут.\nЛюдей вывезли в Харьков.\nОттуда они поедут дальше.": ["Kharkiv"],
}
NOWHERE = (
    "Shells hit Pokrovsk.\n“By four there was no light,” Anna Lee said.",
    "Shells hit Pokrovsk.\n“And tomorrow there is nothing,” Anna Lee said.",
    "Shells hit Pokrovsk.\n“Down here there is a test,” Anna Lee said.",
    "Shells hit Pokrovsk.\n“They spend two nights down there,” Anna Lee said.",
    "Shells hit Pokrovsk.\n“It takes a minute to get there,” Anna Lee said.",
    "Shells hit Pokrovsk.\n“They hide in a forest, because there they see less,” Anna Lee said.",
    "Shells hit Pokrovsk.\n“Is there any bread?” Anna Lee said.",
    "Обстріляно Покровськ.\n«Вони йдуть туди, де вчора загинули їхні», — сказав Іван Бондар.",
    "Обстріляно Покровськ.\n«Їм потрібні ліси, бо там дрони бачать гірше», — сказав Іван Бондар.",
    "Обстріляно Покровськ.\n«У двох селах людей немає, там стоїть ворог», — сказав Іван Бондар.",
    "Обстрелян Покровск, были взрывы.\n«Повреждена школа, занятий там не было», — сказал Иван Бондарь.",
    "Обстрелян Покровск, были взрывы.\n«Они взяли высоты, оттуда видно все», — сказал Иван Бондарь.",
)


@pytest.mark.parametrize("text", THERE)
def test_there_is_the_place_named_last_with_all_that_it_is_joined_to(text: str) -> None:
    assert _implied(text) == THERE[text]


@pytest.mark.parametrize("text", NOWHERE)
def test_it_is_none_before_what_there_is_or_behind_a_spot_of_the_same_sentence(text: str) -> None:
    assert _implied(text) == []


def test_a_house_or_a_wood_of_another_sentence_does_not_keep_there_from_its_town() -> None:
    text = "Обстріляно Харків.\n«Зруйновано дім. Люди там зимують», — сказав Іван Бондар."

    assert _implied(text) == ["Kharkiv"]


def _implied(text: str) -> list[str]:
    return [one.lstrip("?").rstrip("*") for one in places(text)[-1] if one.endswith("*")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Losses in the energy sector are great.",
        "In the private sector wages fell.",
        "The business community protested.",
        "Work goes on in this direction.",
        "The talks are moving in the right direction.",
        "He left the area around Bakhmut.",
        "There remain many questions.",
        "There came no answer.",
        "Here is what we know.",
        "The men are neither here nor there.",
        "У цьому напрямку працюють дипломати.",
        "Тут же почалася пожежа.",
    ],
)
def test_what_looks_like_a_place_noun_or_adverb_and_is_none_points_to_nothing(sentence: str) -> None:
    first = "Shells hit Pokrovsk." if sentence.isascii() else "Обстріляно Покровськ і Бахмут учора."

    assert _implied(f"{first}\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "В этом направлении работают дипломаты.",
        "Там же работают врачи.",
        "То здесь, то там гремят взрывы.",
        "Туда и обратно ездят машины.",
    ],
)
def test_what_looks_like_a_russian_place_noun_or_adverb_and_is_none_points_to_nothing(sentence: str) -> None:
    assert _implied(f"Вчера обстреляны Покровск и Бахмут.\n{sentence}") == []
