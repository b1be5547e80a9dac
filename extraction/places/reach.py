"""What the text has named so far: the places that a noun can point to, and how far back they stand."""

from collections.abc import Iterator, Sequence

from extraction.places.areakinds import is_district
from extraction.places.named import Named
from extraction.places.salience import fits, is_of
from extraction.words.lexicon import Lexicon

REACH = 8
"""Sentences back to which "the city" can point."""


class Reach:
    """The places of the sentences read, newest last; `lead` are those of the first that names any."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._named: list[tuple[int, list[Named]]] = []
        self.lead: list[tuple[int, list[Named]]] = []
        self._beside: Sequence[Named] = ()
        self._described: Sequence[Named] = ()
        self._without: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self._named)

    def saw(self, number: int, named: Sequence[Named]) -> None:
        """Remember the places that sentence `number` names or means."""
        if not self.lead:
            self.lead.append((number, list(named)))
        self._named.append((number, list(named)))

    def beside(self, named: Sequence[Named], described: Sequence[Named] = ()) -> None:
        """Take places of the same sentence, before the words that are read next, as the nearest ones.

        "There" may be one where the speaker is `described` as well: "China, which builds a port at X, said".
        """
        self._beside = named
        self._described = described

    def leave_out(self, places: Sequence[Named]) -> None:
        """Let nouns mean none of these: in "its capture cut the road to the city" that is another one."""
        self._without = frozenset(one.key for one in places)

    def back(self) -> Iterator[tuple[int, list[Named]]]:
        """Yield all sentences that name places, the last one first."""
        return reversed(self._named)

    def within(self, number: int) -> Iterator[tuple[int, list[Named]]]:
        """Yield the sentences that name places to which one of sentence `number` can point."""
        for earlier, places in reversed(self._named):
            if number - earlier > REACH:
                break
            yield earlier, places

    def with_clause(self, number: int) -> Iterator[tuple[int, Sequence[Named]]]:
        """Yield what stands before the words in their own sentence, and the sentences `within` reach."""
        yield number, [*self._described, *self._beside]
        yield from self.within(number)

    def near(self, number: int) -> Iterator[tuple[int, Named]]:
        """Yield the places within reach and those of the lead, with how many sentences back they stand."""
        for earlier, places in [(number + 1, self._beside), *self.within(number), *self.lead]:
            yield from ((number - earlier, one) for one in places if one.key not in self._without)

    def fitting(self, number: int, sort: str, noun: str) -> list[tuple[int, Named]]:
        """Return those of them that are of the noun's sort, and that it can be used of."""
        near = self.near(number)
        return [pair for pair in near if is_of(pair[1], sort) and fits(pair[1], noun, self._lexicon)]

    def only_district(self, number: int) -> list[Named]:
        """Return the district to which «цей район» can point if only one was named; none else."""
        found = {one.key: one for _, named in self.within(number) for one in named if is_district(one)}
        return list(found.values()) if len(found) == 1 else []

    def just_before(self, number: int, sort: str, noun: str) -> list[Named]:
        """Return the only place that fits the noun in the last sentence that names one, else none.

        "This city" is that one, whatever the article is about.
        """
        for earlier, places in self.within(number):
            known = [one for one in places if is_of(one, sort) and not one.in_passing]
            if known:
                fitting = {one.key: one for one in known if fits(one, noun, self._lexicon)}
                return list(fitting.values()) if len(fitting) == 1 and number - earlier <= LATELY else []
        return []


LATELY = 2
"""Sentences back in which "this city" was named."""
