"""Which of the places named so far a noun can mean: those that are just what it says, if any is."""

from collections.abc import Sequence

from domain.place import PlaceKind
from extraction.places.named import Named
from extraction.places.reach import Reach
from extraction.places.salience import called, is_of, is_settlement
from extraction.places.subject import Subject
from extraction.words.lexicon import Lexicon

KINDS: tuple[tuple[str, tuple[PlaceKind, ...]], ...] = (
    ("селищ", (PlaceKind.TOWN,)),
    ("сел", (PlaceKind.VILLAGE, PlaceKind.TOWN)),  # a town of the law is a village to many
    ("дерев", (PlaceKind.VILLAGE,)),
    ("громад", (PlaceKind.CITY, PlaceKind.TOWN)),
    ("міст", (PlaceKind.CITY,)),
    ("город", (PlaceKind.CITY,)),
    ("city", (PlaceKind.CITY,)),
)
"""What nouns call a settlement."""


class Fitting:
    """Finds in `reach` the places that a noun can mean, given what the article (`subject`) called them."""

    def __init__(self, lexicon: Lexicon, reach: Reach, subject: Subject) -> None:
        self._lexicon = lexicon
        self._reach = reach
        self._subject = subject

    def of(self, number: int, sort: str, noun: str) -> list[tuple[int, Named]]:
        """Return the places that `noun` of sentence `number` can mean, each with how far back it stands."""
        fitting = self._reach.fitting(number, sort, noun)
        if noun in self._lexicon.places.heres:
            fitting = [pair for pair in fitting if is_settlement(pair[1])] or fitting
        fitting = self._exact(fitting, noun) or fitting
        if fitting or not (sort == "facility" or noun == "town"):
            return fitting
        near = [pair for pair in self._reach.near(number) if is_of(pair[1], "settlement")]
        return [pair for pair in near if noun == "town" or pair[1].has_site]

    def _exact(self, fitting: Sequence[tuple[int, Named]], noun: str) -> list[tuple[int, Named]]:
        """Return the settlements that are just what the noun calls them: «селище» is no village.

        What the article itself called so is one; what it called a village is no city.
        """
        kinds = next((kinds for start, kinds in KINDS if noun.startswith(start)), tuple(PlaceKind))
        own = [(pair, called(self._subject.nouns(pair[1], noun), noun)) for pair in fitting]
        return [
            (distance, one)
            for (distance, one), known in own
            if known > 0 or (known == 0 and (one.place is None or one.place.kind in kinds))
        ]
