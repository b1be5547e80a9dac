"""What a statement is about, and what only looks like a place."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import places, read

CASES = {
    "Shells hit Pokrovsk.": ["Pokrovsk"],
    "Shells hit Pokrovsk in the Donetsk region.": ["Pokrovsk", "Donetsk region"],
    "Troops were driven back from Kyiv.": ["Kyiv"],
    "A drone hit a house in Kyiv.": ["Kyiv"],
    "Kyiv's forces left Pokrovsk.": ["Pokrovsk"],
    "Moscow appears to be waiting.": [],
    "It was a priority for the Kremlin.": [],
    "The Kyiv Independent wrote about Pokrovsk.": ["Pokrovsk"],
    "The 5th Kharkiv Brigade left Pokrovsk.": ["Pokrovsk"],
    "The battle for Pokrovsk resembles that for Bakhmut in 2023.": ["Pokrovsk"],
    "Oleh left the house.": [],
    "Oleh Bondar left the house.": [],
    "A column stood in Belgorod.": ["?Belgorod"],
    "Shells hit the village of Zelenyi Hai.": ["?Zelenyi Hai"],
    "Бої йдуть у Покровську.": ["Pokrovsk"],
    "Оточення Покровська немає.": ["Pokrovsk"],
    "Бої йдуть у Харківській області.": ["Kharkiv region"],
    "Удар по Покровському району.": ["Pokrovsk district"],
    "На Покровському напрямку тихо.": ["Pokrovsk"],
    "Садове дерево впало.": [],
    "Бои идут в Покровске и Купянске.": ["Pokrovsk", "Kupiansk"],
}


@pytest.mark.parametrize("sentence", CASES)
def test_only_what_locates_the_words_is_a_place(sentence: str) -> None:
    assert places(sentence) == [CASES[sentence]]


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        ("Shells hit Pokrovsk district.", "ivanivka-donetsk"),
        ("Shells hit the Kharkiv region.", "ivanivka-kharkiv"),
    ],
)
def test_a_namesake_is_settled_by_the_region_the_article_names(context: str, expected: str) -> None:
    last = read(f"{context} Shells hit the village of Ivanivka.")[-1]

    assert [place.id for place in last.places] == [expected]


def test_a_namesake_that_nothing_settles_is_kept_as_written() -> None:
    [statement] = read("Shells hit the village of Ivanivka.")

    assert [(place.id, place.as_written) for place in statement.places] == [(None, "Ivanivka")]


def test_the_speakers_own_town_is_no_place_of_the_words() -> None:
    assert places("Officials in Kharkiv said shells hit Pokrovsk.") == [["Pokrovsk"]]


def test_a_residents_town_is_where_the_words_are_about() -> None:
    assert places("A resident of Pokrovsk said the shop had closed.") == [["Pokrovsk"]]


@pytest.mark.parametrize(
    "sentence",
    ["Shells hit the city.", "Fighting goes on in the area.", "“We hold the town,” Ivan Bondar said."],
)
def test_a_place_noun_points_back_to_the_last_place(sentence: str) -> None:
    last = read(f"Troops entered Pokrovsk. {sentence}")[-1]

    assert [(place.id, place.as_written, place.implied) for place in last.places] == [
        ("pokrovsk", "Pokrovsk", True)
    ]


def test_a_place_noun_is_in_doubt_only_where_it_could_mean_another_place() -> None:
    one = "Troops entered Pokrovsk. Shells hit the city."
    two = "Troops left Bakhmut. Troops entered Pokrovsk. Shells hit the city."

    assert [read(text)[-1].doubts for text in (one, two)] == [(), (Doubt.IMPLIED_PLACE,)]


def test_a_place_carried_over_without_any_word_for_it_is_not_written_and_in_doubt() -> None:
    text = "Kyiv said shells hit Pokrovsk. Kyiv said there was no encirclement."
    [place] = (last := read(text)[-1]).places

    assert (place.id, place.as_written, place.implied) == ("pokrovsk", "", True)
    assert last.doubts == (Doubt.IMPLIED_PLACE,)


def test_a_denial_by_another_is_about_the_place_whose_loss_was_claimed() -> None:
    text = "Moscow said its troops had encircled Pokrovsk. “There is no encirclement,” Ivan Bondar said."

    assert places(text) == [["Pokrovsk"], ["Pokrovsk*"]]


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Bondar said troops entered Pokrovsk. “We lost six men,” he said.",
        "Ivan Bondar said troops hold Pokrovsk. Talks go on. “There is no encirclement,” he said.",
        "Shells hit Pokrovsk, Moscow said. “There is no encirclement,” Ivan Bondar said.",
        "Іван Бондар сказав, що Покровськ обстріляли. «Загинули двоє людей», — додав він.",
        "Иван Бондарь сказал, что Покровск обстрелян. «Погибли два человека», — добавил он.",
    ],
)
def test_other_words_without_a_place_have_none(text: str) -> None:
    assert places(text)[-1] == []


def test_several_places_are_meant_by_the_cities() -> None:
    text = "Troops entered Pokrovsk and Myrnohrad. Shells hit the cities."

    assert places(text)[-1] == ["Pokrovsk*", "Myrnohrad*"]


def test_a_comparison_is_not_what_the_city_points_back_to() -> None:
    text = "The battle for Pokrovsk resembles that for Bakhmut in 2023. Shells hit the city."

    assert places(text)[-1] == ["Pokrovsk*"]


def test_narration_without_a_place_noun_carries_nothing_over() -> None:
    assert places("Troops entered Pokrovsk. It was raining.") == [["Pokrovsk"], []]


def test_a_speaker_goes_on_about_who_holds_the_same_place() -> None:
    text = "Ivan Bondar said troops entered Pokrovsk. “They never captured anything,” he said."

    assert places(text) == [["Pokrovsk"], ["Pokrovsk*"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Troops took the town of Bani Hamra. Bani Hamra lies near the border.", [["?Bani Hamra"]] * 2),
        ("Shells hit the Kherson Nuclear Power Plant at night.", [["?Kherson Nuclear Power Plant"]]),
        ("Drones flew over the Black Sea.", [["?Black Sea"]]),
        ("Shells hit villages including Ivanivka, Sadove and Dolynka.", [["Ivanivka", "Sadove", "?Dolynka"]]),
        ("Shells hit Pokrovsk, Myrnohrad and Dolynka.", [["Pokrovsk", "Myrnohrad", "?Dolynka"]]),
        ("Rockets hit several cities, including the capital Kyiv.", [["Kyiv"]]),
        ("In Pokrovsk, police said it rained.", [["Pokrovsk"]]),
        ("The Pokrovsk district prosecutor opened a case.", [[]]),
        ("Mayor Sadove arrived in Pokrovsk.", [["Pokrovsk"]]),
        ("He left the Ukrainian-controlled cities.", [[]]),
        ("Danylo Ivanivka said it rained. Ivanivka slept.", [[], []]),
    ],
)
def test_names_outside_the_gazetteer_and_names_that_are_no_places(text: str, found: list[list[str]]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Shells hit Pokrovsk. Fighting went on in Pokrovsk. Families went to Kharkiv. The city is dark.",
            [["Pokrovsk"], ["Pokrovsk"], ["Kharkiv"], ["Pokrovsk*"]],
        ),
        (
            "Shells hit Kharkiv. The mayor of Pokrovsk, Ivan Bondar, said the city was dark.",
            [["Kharkiv"], ["Pokrovsk*"]],
        ),
        (
            "Shells hit Pokrovsk. The city’s mayor, Ivan Bondar, said three houses burned.",
            [["Pokrovsk"], ["Pokrovsk*"]],
        ),
        ("Shells hit Pokrovsk. Rescuers work at the site of the strike.", [["Pokrovsk"], ["Pokrovsk*"]]),
        ("Shells hit Pokrovsk. There were no losses.", [["Pokrovsk"], []]),
        ("Shells hit Pokrovsk. Nobody lives there.", [["Pokrovsk"], ["Pokrovsk*"]]),
        (
            "A drone hit the Kherson Nuclear Power Plant. The plant has no power.",
            [["?Kherson Nuclear Power Plant"], ["?Kherson Nuclear Power Plant*"]],
        ),
        (
            "Kharkiv Governor Ivan Bondar said three people were hurt in his region.",
            [["Kharkiv region*"]],
        ),
    ],
)
def test_a_place_noun_means_the_place_the_article_is_about(text: str, found: list[list[str]]) -> None:
    assert places(text) == found


def test_a_word_that_names_papers_is_an_everyday_word_in_small_letters() -> None:
    assert places("Kovalov said attacks near Pokrovsk today were repelled.") == [["Pokrovsk"]]
    assert places("Kovalov told Pokrovsk Today the attacks were repelled.") == [[]]
