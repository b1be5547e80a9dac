"""One word in marks in Ukrainian and Russian: the speaker's own, a name, or the outlet's distance."""

import pytest

from tests.extraction.reading import read, said

OWN = (
    "Окупаційна влада заявила про «націоналізацію» заводу в Лимані.",
    "Минобороны РФ сообщило о «зачистке» села, были жертвы.",
    "МИД Польши призвал Россию «безотлагательно» открыть проезд, это было важно.",
    "У поліції повідомили про затори і назвали рух «нестерпним».",
)


@pytest.mark.parametrize("text", OWN)
def test_what_somebody_speaks_of_or_calls_something_is_their_own_word(text: str) -> None:
    assert [one.direct_quote for one in read(text)] == [True]


NOT_OWN = (
    "Мер Лисенко розповів про «шахеди» над містом.",
    "Минобороны РФ сообщило об «освобождении» села, были жертвы.",
    "Міноборони РФ заявило про «звільнення» двох кварталів.",
    "Окупаційна влада заявляла, що Лиман «звільнено».",
    "Штаб повідомив, що росіяни втретє оголосили про «взяття» Лимана.",
    "Эксперт рассказал, что там был так называемый «мешок».",
    "Речник назвав «Іскандер» головною загрозою для міста.",
)


@pytest.mark.parametrize("text", NOT_OWN)
def test_weapons_names_and_claims_of_others_are_not(text: str) -> None:
    assert [one.direct_quote for one in read(text)] == [False]


NARRATION = (
    "Люди в Лимані бачать, як повертаються лікарі.",
    "Жители Лимана, с которыми поговорила «Полоса», видят другое.",
    "Судя по снимкам спутника Landsat-9 от 3 марта, горят два склада.",
    "Судячи зі знімків супутника, знищено ангар.",
)


@pytest.mark.parametrize("text", NARRATION)
def test_what_is_seen_or_taken_by_a_device_is_narration(text: str) -> None:
    assert [speaker for speaker, _ in said(text)] == [None]


def test_those_who_see_that_something_is_so_have_said_it() -> None:
    [one] = said("Аналітики бачать, що лінія фронту зсунулася.")

    assert one[0] is not None
