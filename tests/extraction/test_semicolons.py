"""A semicolon parts the halves of what one speaker said, or what two speakers said."""

import pytest

from tests.extraction.reading import said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Six people were hurt in Pokrovsk; two homes burned, mayor Anna Lee said.",
            "Six people were hurt in Pokrovsk; two homes burned",
        ),
        (
            "У Покровську стріляють; у Торецьку спокійно, сказав мер Іван Гай.",
            "У Покровську стріляють; у Торецьку спокійно",
        ),
        (
            "В Покровске погибла женщина; ранены двое; сгорел дом, сообщил мэр Иван Гай.",
            "В Покровске погибла женщина; ранены двое; сгорел дом",
        ),
    ],
)
def test_the_words_before_an_attribution_begin_before_the_semicolon(text: str, words: str) -> None:
    assert [one for _, one in said(text)] == [words]


def test_whose_speaker_was_named_before_the_semicolon_keeps_the_words() -> None:
    text = "Fire broke out in Pokrovsk, officials said; two people were hurt, the mayor said."

    assert [one for _, one in said(text)] == ["Fire broke out in Pokrovsk", "two people were hurt"]
