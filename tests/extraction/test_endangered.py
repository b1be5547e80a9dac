"""Persons whom their name in print could endanger: all of them wait for an editor (DESIGN, rule 7)."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read

ACCUSED = (
    "Колаборант Олег Мельник мешкає у Слов'янську, повідомила СБУ.",
    "Коллаборант Олег Мельник проживает в Славянске, сообщила полиция.",
    "The collaborator Oleh Melnyk lives in Sloviansk, police said.",
)
CAPTURED = (
    "The governor said that the councillor Petro Hai had been captured by Russian soldiers near Sloviansk.",
    "Губернатор сказав, що росіяни взяли в полон старосту Петра Гая під Слов'янськом.",
    "Губернатор сказал, что депутат Петр Гай попал в плен под Славянском.",
)
FAMILIES = (
    "The parents of Petro Hai, a soldier killed near Pokrovsk, said he was 30.",
    "Родина Петра Гая, який загинув під Слов'янськом, сказала, що він був учителем.",
    "Семья погибшего Петра Гая сказала, что он служил в Славянске.",
)
HEALING_AND_TEACHING = (
    "School principal Olha Melnyk said the roof of the school in Sloviansk was gone.",
    "Лікарка Ольга Мельник сказала, що у Слов'янську бракує крові.",
    "Директорка гімназії у Слов'янську Ольга Мельник сказала, що діти вчаться вдома.",
    "Главврач больницы Ольга Мельник сказала, что в Славянске есть раненые.",
)


@pytest.mark.parametrize("text", ACCUSED + CAPTURED + FAMILIES + HEALING_AND_TEACHING)
def test_who_could_be_endangered_waits_for_an_editor(text: str) -> None:
    [statement] = read(text)

    assert Doubt.PRIVATE_PERSON in statement.doubts


@pytest.mark.parametrize("text", CAPTURED)
def test_an_office_makes_no_prisoner_public(text: str) -> None:
    [statement] = read(text)

    assert Doubt.PRISONER in statement.doubts


@pytest.mark.parametrize("text", FAMILIES)
def test_a_family_does_not_speak_as_the_one_it_lost(text: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert len(statement.speaker.name.split()) > 2


@pytest.mark.parametrize(
    "text",
    [
        "The professor at the School of Economics Paul Hogan said Sloviansk would hold.",
        "Russia holds 300 prisoners, Ombudsman Dmytro Lubinets said in Sloviansk.",
        "The collaborator Vladimir Saldo fled Kherson, the SBU said.",
    ],
)
def test_who_is_known_by_office_is_nobodys_secret(text: str) -> None:
    [statement] = read(text)

    assert Doubt.PRIVATE_PERSON not in statement.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Піхотинець Артем Дудник, який пробув у полоні три роки, розповів, що чекав. «Ждав», – сказав він.",
        "Военнослужащий Артём Дудник рассказал, что попал в плен. «Ждал», – сказал он.",
        "Marine Artem Dudnyk, who spent three years in captivity, said he had waited. “I waited,” he said.",
    ],
)
def test_all_that_a_former_prisoner_says_waits_for_an_editor(text: str) -> None:
    assert [Doubt.PRISONER in one.doubts for one in read(text)] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "Командир батальйону Артем Дудник розповів, що в полон узяли двох.",
        "Речник бригади Артем Дудник сказав, що в полоні 12 росіян.",
    ],
)
def test_who_tells_of_others_prisoners_does_not(text: str) -> None:
    assert [Doubt.PRISONER in one.doubts for one in read(text)] == [False]
