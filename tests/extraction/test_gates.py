"""Gates: which rules a word can set going."""

from pathlib import Path

import pytest

from domain.language import Language
from extraction.extractor import extract
from extraction.texts.sentences import sentences
from extraction.words.gates import gate, open_gates, opened_by
from extraction.words.tokens import tokenise
from extraction.words.wordlists import lexicon
from tests.extraction.scoring import read_article
from tests.extraction.towns import Towns

ARTICLES = Path(__file__).with_name("articles")
ENGLISH = lexicon(Language.EN)
OF_TOWNS = gate(lambda lexicon, word: lexicon.places.nouns.get(word) == "settlement")
OF_SHORT_WORDS = gate(lambda _, word: len(word) < 3)


def test_a_word_opens_the_gates_of_the_rules_that_it_is_about() -> None:
    opened = opened_by(ENGLISH)

    assert [word for word in ("town", "of", "shelling") if opened[word] & OF_TOWNS] == ["town"]
    assert [word for word in ("town", "of", "shelling") if opened[word] & OF_SHORT_WORDS] == ["of"]


def test_words_together_open_what_one_of_them_opens() -> None:
    tokens = tokenise("The town of Lyman")

    together = open_gates(tokens, opened_by(ENGLISH))

    assert together & OF_TOWNS
    assert together & OF_SHORT_WORDS
    assert [bool(token.opens & OF_TOWNS) for token in tokens] == [False, True, False, False]


def test_a_word_that_nobody_asked_opens_all_gates() -> None:
    assert all(token.opens & OF_TOWNS for token in tokenise("Smoke rose"))


def test_a_sentence_opens_the_gates_of_its_own_words_only() -> None:
    first, second = sentences("The town burns. The gun smokes.", ENGLISH)

    assert first.opens & OF_TOWNS
    assert not second.opens & OF_TOWNS


def test_a_gate_that_is_made_later_is_opened_as_well() -> None:
    earlier = opened_by(ENGLISH)["smoke"]

    made = gate(lambda _, word: word == "smoke")

    assert not earlier & made
    assert opened_by(ENGLISH)["smoke"] & made


class AllOpen(dict[str, int]):
    """What words open where no gate keeps any rule from being asked."""

    def __missing__(self, word: str) -> int:
        return -1


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.stem)
def test_a_gate_keeps_no_rule_from_saying_yes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text, outlet, day = read_article(path)
    gated = extract(text, published=day, places=Towns(), outlet=outlet)

    monkeypatch.setattr("extraction.texts.sentences.opened_by", lambda _: AllOpen())

    assert extract(text, published=day, places=Towns(), outlet=outlet) == gated
