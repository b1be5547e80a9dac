"""Articles in Ukrainian and Russian on other countries: their officials are of neither side of this war."""

import pytest

from tests.extraction.reading import read

ABROAD = (
    "Израиль нанёс удары по югу Ливана. Министерство здравоохранения сообщило о семи погибших.",
    "Армения и Азербайджан обвинили друг друга. Пограничная служба республики заявила о двух раненых.",
    "Баку і Єреван обмінялися звинуваченнями. У прикордонній службі сказали про двох поранених.",
    "Ізраїль ударив по Лівану. Місцеве управління повідомило про дев'ятьох загиблих.",
)


@pytest.mark.parametrize("text", ABROAD)
def test_officials_of_another_country_are_of_neither_side(text: str) -> None:
    *_, last = read(text)

    assert last.speaker is not None
    assert last.speaker.side == "other"


AT_HOME = {
    "Посол Польщі приїхав у село. Мер заявив, що школу відбудують.": "ua",
    "Україна та Польща відкрили пункт пропуску. У прикордонній службі сказали про черги.": "ua",
    "Послы США и Франции приехали в Сумы. Мэр заявил, что школу отстроят.": "ua",
    "Ворог дістав дрони з Ірану та Китаю. У прикордонній службі сказали про трьох поранених.": "ua",
}


@pytest.mark.parametrize(("text", "side"), AT_HOME.items())
def test_guests_and_weapons_from_abroad_leave_the_article_at_home(text: str, side: str) -> None:
    *_, last = read(text)

    assert last.speaker is not None
    assert last.speaker.side == side


@pytest.mark.parametrize("who", ["Баку", "Ереван"])
def test_a_capital_abroad_stays_its_government_in_an_article_on_its_country(who: str) -> None:
    text = (
        f"Жители приграничных сёл уходят. {who} отверг обвинения Парижа. «Армия не стреляет», — заявил {who}."
    )

    assert {one.speaker.side for one in read(text) if one.speaker} == {"other"}
