"""Private people: their names wait for an editor, whether they speak or are told of (DESIGN, rule 7)."""

import pytest

from domain.language import Language
from domain.statement import Doubt
from tests.extraction.reading import read, read_in

NAMED = (
    ("Halyna, a resident of Yarova, said it was quiet.", True),
    ("Olena Koval, who runs the center for a charity, said it was quiet.", True),
    ("Taras Melnyk, who works at the hub, said it was quiet.", True),
    ("Ivan Bondar, who runs the Center for Civil Rights, said it was quiet.", False),
    ("Ivan Bondar, who runs the command center of the army, said it was quiet.", False),
    ("Ivan Bondar, who runs the city's police, said it was quiet.", False),
    ("Олена Коваль, яка керує центром благодійної організації, розповіла, що тихо.", True),
    ("Олена Коваль, яка працює в пекарні, розповіла, що тихо.", True),
    ("Олена Коваль, яка працює у військовому центрі, розповіла, що тихо.", False),
    ("Сергій Ткач, який керує поліцією області, розповів, що тихо.", False),
    ("Елена Коваль, которая руководит приютом для пожилых, рассказала, что тихо.", True),
    ("Olena Koval, a volunteer with the Warm Hands foundation, said few agree to leave.", True),
    ("Olena Koval, the coordinator of a volunteer group, said few agree to leave.", False),
    ("Residents of Yarova said it was quiet.", False),
    ("It was quiet, said Olena Koval, a 68-year-old retired bookkeeper.", True),
    ("It was quiet, said Olena Koval, a retired bookkeeper.", True),
    ("It was quiet, said Petro Koval, a retired general.", False),
    ("Житель Ярової Петро Мороз каже, що тихо.", True),
    ("Жителька Ярової Ганна каже, що тихо.", True),
    ("Волонтерка Олена Коваль каже, що їдуть мало.", True),
    ("Керівниця волонтерської групи Олена Коваль каже, що їдуть мало.", False),
    ("Мешканці Ярової кажуть, що тихо.", False),
    ("Жительница Яровой Анна говорит, что тихо.", True),
    ("Волонтер Олег Коваль говорит, что едут мало.", True),
    ("Руководитель волонтерской группы Олег Коваль говорит, что едут мало.", False),
    ("Жители Покровска говорят, что тихо.", False),
)


@pytest.mark.parametrize(("sentence", "is_held"), NAMED)
def test_private_people_who_speak_are_held_by_the_name_that_is_told(sentence: str, is_held: bool) -> None:
    language = (
        Language.EN if sentence.isascii() else Language.UK if set("іїє") & set(sentence) else Language.RU
    )

    assert (
        Doubt.PRIVATE_PERSON in {doubt for one in read_in(language, sentence) for doubt in one.doubts}
    ) is is_held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Halyna, a resident of Yarova, said it was quiet. Halyna walks to a well. The road is open.",
            [True, True, False],
        ),
        (
            "Жителька Ярової Ганна Мороз каже, що тихо. Мороз щодня ходить по воду. Дорога відкрита.",
            [True, True, False],
        ),
        ("Mayor Anna Lee said it was quiet. Lee was on the bridge. The road is open.", [False, False, False]),
    ],
)
def test_narration_about_a_private_person_who_speaks_is_held_too(text: str, held: list[bool]) -> None:
    assert [Doubt.PRIVATE_PERSON in one.doubts for one in read(text)] == held
