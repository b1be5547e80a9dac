"""The project's own questions with gold answers hold the levels that issue 3 asks for."""

import pytest

from bench.asked_places import OWN, questions, score
from gazetteer.gazetteer import Gazetteer


@pytest.mark.parametrize("part", ["tuned", "unseen"])
def test_97_of_100_questions_are_understood_and_one_at_most_confidently_wrong(
    gazetteer: Gazetteer, part: str
) -> None:
    result = score(gazetteer.resolve, questions(OWN / f"questions-{part}.jsonl"))

    assert result.accuracy >= 97, result.mistakes
    assert result.confidently_wrong <= 1, result.mistakes
