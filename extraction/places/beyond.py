"""What place nouns mean behind places of the same words that are none: "took Nove, north of the city"."""

from collections.abc import Sequence
from typing import NamedTuple

from extraction.places.areakinds import DIRECTED
from extraction.places.centres import CentreOf
from extraction.places.containing import Containing
from extraction.places.lately import FEW
from extraction.places.named import Named
from extraction.places.pointers import Pointers
from extraction.places.reach import Reach
from extraction.places.resolving import Resolving
from extraction.places.salience import clashes, fits, is_of, is_settlement
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


class Pointed(NamedTuple):
    """The places that a noun of some sort means, and whether that is beyond doubt."""

    places: Sequence[Named]
    sort: str = ""
    noun: str = ""
    surely: bool = False


class Beyond:
    """Finds what "the city", "the region" mean beside other places."""

    def __init__(
        self,
        lexicon: Lexicon,
        reach: Reach,
        resolving: Resolving,
        containing: Containing,
        centre_of: CentreOf,
    ) -> None:
        self._lexicon = lexicon
        self._pointers = Pointers(lexicon)
        self._reach = reach
        self._resolving = resolving
        self._containing = containing
        self._centre_of = centre_of

    def meant(
        self, number: int, tokens: Sequence[Token], own: Sequence[Named], office: Sequence[Named]
    ) -> Pointed | None:
        """Return what the first noun among `tokens` means that means something else than `own`, if any.

        To the mayor of Izium (`office`) «потяг із Лозової до міста» goes to Izium.
        """
        for sort, noun, index in self._pointers.found_in(tokens):
            near = tokens[max(0, index - FEW) : index]
            if sort in ("region", "centre"):
                found = self._around_them(number, sort, noun, own)
            elif sort in ("settlements", "state"):
                found = Pointed(self._resolving.meant_by(number, sort, noun, near, ()))
            elif sort == "area" and noun.startswith(DIRECTED):
                found = Pointed(self._resolving.line(number, noun), sort, noun)
            elif sort == "settlement":
                found = Pointed(self._town(number, noun, near, own, office), sort, noun)
            else:
                continue
            if found.places:
                return found
        return None

    def _around_them(self, number: int, sort: str, noun: str, own: Sequence[Named]) -> Pointed:
        """Return the region or district in which the first of them lies that lies in any, or its centre.

        «Район» beside a village that no table knows is the one named before.
        """
        if noun.startswith("район") and not any(is_of(one, "region") for one in own):
            return Pointed(self._reach.only_district(number), sort, noun)
        around = (self._containing.around(one, noun) for one in own)
        area = next((one for one in around if one is not None), None)
        if area is None:
            return Pointed(())
        if sort == "region":
            return Pointed(() if any(is_of(one, sort) for one in own) else [area], surely=True)
        centre = self._centre_of(area)
        return Pointed([centre] if centre is not None and centre.key not in _keys(own) else ())

    def _town(
        self,
        number: int,
        noun: str,
        near: Sequence[Token],
        own: Sequence[Named],
        office: Sequence[Named],
    ) -> Sequence[Named]:
        """Return the speaker's town where the words name others to or from which somebody only goes.

        Else another than they name, if none of those is a city, or the noun stands behind "north of".
        """
        towns = [one for one in office if is_settlement(one) and fits(one, noun, self._lexicon)][:1]
        if towns and all(one.in_passing or one.is_area for one in own) and towns[0].key not in _keys(own):
            return towns
        if self._is_off(near) or all(clashes(one, noun, self._lexicon) for one in own):
            return self._resolving.meant_by(number, "settlement", noun, near, ())
        return ()

    def _is_off(self, near: Sequence[Token]) -> bool:
        """Return whether "near", "north of" stand before "the city": a village at it is another place."""
        back = self._lexicon.places.back
        words = [token.norm for token in near if token.norm not in self._lexicon.grammar.articles]
        if words[-1:] and words[-1] in back.off:
            return True
        return (
            words[-1:] != []
            and words[-1] in back.of
            and any(norm.startswith(back.off_by) for norm in words[:-1])
        )


def _keys(named: Sequence[Named]) -> list[str]:
    return [one.key for one in named]
