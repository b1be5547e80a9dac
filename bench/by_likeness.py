"""The plainest alternative, for comparison: rapidfuzz's `extractOne` with `WRatio` over the same names."""

import sqlite3
from contextlib import closing

from rapidfuzz import fuzz, process, utils

from domain.place import Meaning, Place, Resolution, Resolved
from gazetteer.candidates import LEAD, OFFICIAL, worth
from gazetteer.gazetteer import Gazetteer
from gazetteer.names import DATA

CUTOFF = 86
"""The likeness from which on a name is believed; 90 and more forgoes names within sentences."""


class ByLikeness:
    """Answers with the bearers of the one name that is most like the whole question.

    Among several the most populous is meant if it leads as far as the resolver asks of it.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        with closing(sqlite3.connect(DATA)) as connection:
            texts = [row[0] for row in connection.execute("SELECT DISTINCT text FROM name ORDER BY text")]
        self._names = texts
        self._alike = [utils.default_process(text) for text in texts]
        self._gazetteer = gazetteer

    def resolve(self, question: str) -> Resolution:
        found = process.extractOne(
            utils.default_process(question), self._alike, scorer=fuzz.WRatio, score_cutoff=CUTOFF
        )
        if not found:
            return Resolution(question, Resolved(Meaning.NONE, (), question))
        matches = self._gazetteer.named(self._names[found[2]])
        if not matches:
            return Resolution(question, Resolved(Meaning.NONE, (), question))
        leads = len(matches) == 1 or _worth(matches[0].place) - _worth(matches[1].place) >= LEAD
        kind = Meaning.PLACE if matches[0].place.is_settlement else Meaning.REGION
        return Resolution(question, Resolved(kind if leads else Meaning.AMBIGUOUS, matches, question))


def _worth(place: Place) -> float:
    return worth(place, OFFICIAL)
