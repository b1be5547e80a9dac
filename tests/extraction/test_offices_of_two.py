"""The governor is not the mayor who has just spoken, whoever of them has a name."""

import pytest

from tests.extraction.reading import said

SPOKEN = [
    (
        "A fire broke out, the mayor said; two people were hurt, the governor said.",
        [("mayor", "A fire broke out"), ("governor", "two people were hurt")],
    ),
    (
        "A fire broke out, the governor said; a school was hit, the mayor said.",
        [("governor", "A fire broke out"), ("mayor", "a school was hit")],
    ),
    (
        "The mayor said it burned. The governor said it froze.",
        [("mayor", "it burned"), ("governor", "it froze")],
    ),
    (
        "Terekhov said it burned. The governor said it froze.",
        [("Ihor Terekhov", "it burned"), ("governor", "it froze")],
    ),
    (
        "Syniehubov said it burned. The governor said it froze.",
        [("Oleh Syniehubov", "it burned"), ("Oleh Syniehubov", "it froze")],
    ),
    (
        "The mayor said it burned. The official said it froze.",
        [("mayor", "it burned"), ("mayor", "it froze")],
    ),
    (
        "Пожежа спалахнула вночі, повідомив мер; двоє поранені, повідомив губернатор.",
        [("мер", "Пожежа спалахнула вночі"), ("губернатор", "двоє поранені")],
    ),
    (
        "Терехов повідомив, що горить склад. Губернатор повідомив, що двоє поранені.",
        [("Ihor Terekhov", "горить склад"), ("Губернатор", "двоє поранені")],
    ),
    (
        "Голова ОВА повідомив, що горить склад. Губернатор додав, що двоє поранені.",
        [("Голова ОВА", "горить склад"), ("Голова ОВА", "двоє поранені")],
    ),
    (
        "Загорелся склад, сообщил мэр; пострадали двое, сообщил губернатор.",
        [("мэр", "Загорелся склад"), ("губернатор", "пострадали двое")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_two_offices_are_two_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
