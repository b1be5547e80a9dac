"""Pronouns that cannot mean the only person who has spoken."""

import pytest

from domain.statement import Doubt, SpeakerKind
from tests.extraction.reading import read


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Харків обстріляно, сказав Зеленський. «Люди без світла», — розповіла вона.", "вона"),
        ("Зеленський сказав, що Харків обстріляно. Вона додала, що люди без світла.", "вона"),
        ("Мер Ткач сказав, що Харків обстріляно. Вона додала, що люди без світла.", "вона"),
        ("Речниця Ганна Маляр сказала, що Харків тримається. «Люди без світла», — додав він.", "він"),
        ("Песков сказал, что Харьков обстрелян. «Люди без света», — рассказала она.", "она"),
        ("Мэр Ткач сказал, что Харьков обстрелян. Она добавила, что люди без света.", "она"),
        ("Zelensky said Kharkiv had been shelled. “People have no power,” she said.", "she"),
        ("Peskov said the talks went on. She added that Moscow was ready.", "she"),
    ],
)
def test_a_pronoun_of_the_other_sex_is_nobody_named(text: str, called: str) -> None:
    she = read(text)[-1]

    assert she.speaker is not None
    assert (she.speaker.name, she.speaker.kind) == (called, SpeakerKind.UNNAMED)
    assert {Doubt.SPEAKER_BY_PRONOUN, Doubt.UNNAMED_SPEAKER} <= set(she.doubts)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Мер Ткач сказав, що Харків обстріляно. Він додав, що люди без світла.", "Ткач"),
        ("Мер Ткач сказала, що Харків обстріляно. Вона додала, що люди без світла.", "Ткач"),
        ("Zakharova said the talks went on. She added that Moscow was ready.", "Maria Zakharova"),
        ("Mayor Jan Berg said Kharkiv had been shelled. He said people had no power.", "Jan Berg"),
    ],
)
def test_a_pronoun_of_their_own_sex_is_the_last_speaker(text: str, name: str) -> None:
    assert [one.speaker and one.speaker.name for one in read(text)] == [name, name]
