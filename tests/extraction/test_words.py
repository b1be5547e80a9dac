"""The word lists and the registry can be loaded, and lack nothing in any language."""

import subprocess
import sys

import pytest

from domain.language import Language
from domain.statement import Doubt, Topic
from extraction.speakers.registry import registry
from extraction.words.language import language_of
from extraction.words.names import same_person
from extraction.words.wordlists import lexicon


@pytest.mark.parametrize("language", Language)
def test_every_language_has_words_for_every_topic_and_sensitive_matter(language: Language) -> None:
    words = lexicon(language)

    assert words.about.labels >= set(Topic) - {Topic.OTHER}
    assert words.sensitive.labels >= {Doubt.PRISONER, Doubt.MINOR, Doubt.CASUALTY, Doubt.COORDINATES}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        ("Volodymyr Zelenskyy", "Zelenskiy"),
        ("Володимир Зеленський", "Володимира Зеленського"),
        ("Володимир Зеленський", "Зеленським"),
        ("Олена Коваль", "Олени Коваль"),
        ("Andriy Hnatov", "A. Hnatov"),
    ],
)
def test_two_spellings_or_case_forms_are_one_name(one: str, other: str) -> None:
    assert same_person(tuple(one.split()), tuple(other.split()))


@pytest.mark.parametrize(("one", "other"), [("Ivan Bondar", "Olha Bondar"), ("Ivan Bondar", "Ivan Koval")])
def test_two_people_are_two(one: str, other: str) -> None:
    assert not same_person(tuple(one.split()), tuple(other.split()))


@pytest.mark.parametrize("name", ["the Kremlin", "Moscow", "Кремль", "Россия"])
def test_a_body_is_found_under_all_its_names(name: str) -> None:
    body = registry().body(name)

    assert body is not None
    assert body.names.en == "Russia's government"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It rains in Pokrovsk.", Language.EN),
        ("У Покровську йде дощ.", Language.UK),
        ("В Покровске идёт дождь.", Language.RU),
        (
            "На рассвете прогремело несколько взрывов. Перед этим над городом пролетело шесть ракет.",
            Language.RU,
        ),
        ("Глава района сообщил о взрыве в Покровске.", Language.RU),
        ("Дома района обстреляны, пожар тушат спасатели, он разрастается.", Language.RU),
        ("Голова району повідомив про вибух у Покровську.", Language.UK),
        ("Газ вимкнено, каже голова району.", Language.UK),
        ("Враг обстрелял Балаклею. Ранен мужчина.", Language.RU),
        ("Город под контролем ВСУ, бои на окраинах.", Language.RU),
        ("Взрыв в Сумах. Работает ПВО.", Language.RU),
        ("Ранено двое, один погиб.", Language.RU),
        ("Ворог атакував порт, ППО збила шахед.", Language.UK),
        ("Вбито двох людей, пошкоджено будинок.", Language.UK),
        ("Удар по порту Одеси. Загинув охоронець.", Language.UK),
        ("314", Language.EN),
    ],
)
def test_the_language_is_known_by_letters_and_small_words(text: str, language: Language) -> None:
    assert language_of(text) is language


def test_reading_html_is_not_loaded_with_the_extractor() -> None:
    check = "import sys, extraction.extractor; sys.exit('trafilatura' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
