"""What stands beside a speaker's name between commas: an office, a trade, the name itself."""

from collections.abc import Callable

from extraction.cues.edges import Edges
from extraction.cues.officerow import last_office
from extraction.cues.patients import is_done_to
from extraction.cues.phrase import Phrase
from extraction.cues.selfnamed import own_name
from extraction.cues.statesabroad import contains
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.surnames import are_names, without_age, without_initials
from extraction.words.tokens import TERMINATORS

LONGEST_APPOSITION = 30
"""Tokens of what stands between a speaker's name and the second comma."""

_RELATIVE = frozenset("who that whose".split())
ONE = ("один", "одна", "одного", "одної", "однієї", "одной")


class Appositions:
    """Finds the appositions of one sentence; `ending_at` gives the phrase that ends at a token."""

    def __init__(
        self, sentence: Sentence, lexicon: Lexicon, edges: Edges, ending_at: Callable[[int], Phrase | None]
    ) -> None:
        self.tokens = sentence.tokens
        self.sentence = sentence
        self.lexicon = lexicon
        self.inside = edges.inside
        self.nominal = edges.nominal
        self._edges = edges
        self._ending_at = ending_at

    def named_before(self, first: int, last: int) -> Phrase | None:
        """Return the name before an apposition without its second comma: "Petro Lysenko, mayor of X said"."""
        if first < 3 or self.tokens[first - 1].text != ",":
            return None
        at = first + (self.tokens[first].norm in self.lexicon.grammar.articles)
        role = self.lexicon.roles.get(self.tokens[at].norm)  # mayor of Toretsk, an adviser to the mayor
        linked = at < last and self.tokens[at + 1].norm in ("of", "in", "to", "for", "at", "with", "from")
        if self.tokens[last].is_capital and (role is None or not linked):
            return None
        if not self.nominal.describes((first, last)):
            return None
        start = first - 1
        while start > 0 and self.tokens[start - 1].is_named and self.tokens[start - 1].is_word:
            start -= 1
        begins = start == 0 or self.tokens[start - 1].is_quote or self.tokens[start - 1].text == ","
        begins = begins and self.tokens[start].norm not in self.lexicon.grammar.prepositions
        return Phrase(start, first - 2, (first, last)) if begins and first - 1 - start > 1 else None

    def over_roles(self, first: int) -> int:
        """Return where a chain of roles begins: "полковник запаса ВСУ, военный эксперт Роман Свитан"."""
        if (
            first < 2
            or self.tokens[first - 1].text != ","
            or self.tokens[first].norm not in self.lexicon.roles
        ):
            return first
        start = first - 2
        while start >= 0 and first - start < LONGEST_APPOSITION and self.inside.goes_in(start):
            start -= 1
        start = self._edges.trim_left(start + 1, first - 2)
        return start if self.nominal.describes((start, start)) else first

    def over_apposition(self, comma: int) -> Phrase | None:
        """Return the phrase before ", chief of staff," or ", who leads it," that ends at `comma`."""
        opening, head = self.opening_of(comma, comma), None
        if opening is not None and (aged := self._of_aged(opening, comma)):
            return aged
        while opening is not None:
            relative = self.tokens[opening + 1].norm in self.lexicon.grammar.relative
            head = self._ending_at(opening - 1) or self._one_of_those(opening)
            nearest = self.opening_of(comma, comma) == opening and not self.nominal.is_sentence(
                opening + 1, comma
            )
            if head is not None and (relative or nearest):
                break
            opening, head = self.opening_of(comma, opening), None
        if head is None or opening is None or self.nominal.tells_a_deed(head.first, head.last):
            return None
        inner = (opening + 1, comma - 1)
        if self.tokens[inner[0]].norm.endswith("ing") and self.nominal.is_thing(head.first, head.last):
            return None  # They hit a house in Kupiansk, killing two people, said the mayor
        if self.tokens[inner[0]].norm in self.lexicon.grammar.relative:
            name = own_name(self.tokens, *inner)
            return Phrase(head.first, head.last, name) if name else head
        if self.tokens[inner[0]].norm in self.lexicon.grammar.breaks:
            return head
        if head.apposition is not None and self.nominal.has_role(head.apposition[0], head.apposition[1] + 1):
            return head  # Ivan Bondar, mayor of Hai, a village near Sumy, said
        named = inner[0] <= inner[1] and self._names(head, inner)
        return (None if named else self._of_name(head)) or Phrase(head.first, head.last, inner)

    def _one_of_those(self, comma: int) -> Phrase | None:
        """Return "One of those evacuated" before its name, whatever was done to them."""
        first = [token.norm for token in self.tokens[:3]]
        return Phrase(0, comma - 1) if first == ["one", "of", "those"] and comma in (4, 5) else None

    def _of_aged(self, opening: int, comma: int) -> Phrase | None:
        """Return the name before an age and an apposition: "Ivan Bondar, 62, a retired teacher, said"."""
        if opening < 3 or not self.tokens[opening - 1].is_number or self.tokens[opening - 2].text != ",":
            return None
        head = self._ending_at(opening - 3)
        named = head is not None and self.tokens[head.last].is_named
        return Phrase(head.first, head.last, (opening + 1, comma - 1)) if head and named else None

    def _of_name(self, head: Phrase) -> Phrase | None:
        """Return the name before two appositions: "Ivan Bondar, a spokesman, deployed there, said"."""
        is_role = not self.tokens[head.first].is_capital or self.tokens[head.first].norm in self.lexicon.roles
        if head.first < 2 or self.tokens[head.first - 1].text != "," or not is_role:
            return None
        name = self._ending_at(head.first - 2)
        if name is None or not self.nominal.has_role(head.first, head.last + 1):
            return None
        if name.first == name.last == 0 and self.tokens[0].norm.endswith(("ing", "ed")):
            return None  # Speaking in Kyiv, the governor, deployed there, said
        whole = all(token.is_capital and token.is_word for token in self.tokens[name.first : name.last + 1])
        return Phrase(name.first, name.last, (head.first, head.last)) if whole else None

    def opening_of(self, comma: int, before: int) -> int | None:
        """Return the nearest mark before `before` that can open what closes at `comma`."""
        close = self.tokens[comma].text
        opening = "(" if close == ")" else close
        for index in range(before - 1, max(-1, comma - LONGEST_APPOSITION - 2), -1):
            token = self.tokens[index]
            if token.text == opening or (token.is_dash and self.tokens[comma].is_dash):
                return index if before - index > 1 and index > 0 else None
            if (token.text in TERMINATORS and not self.inside.is_abbreviation(index)) or token.text in ";:":
                return None
        return None

    def with_following_apposition(self, phrase: Phrase, *, strict: bool) -> Phrase:
        """Return `phrase` with ", head of the region's police" after it, up to the comma or full stop."""
        comma = phrase.last + 1
        comma += comma < len(self.tokens) and self.tokens[comma].is_quote  # сказав «Яструб», боєць …
        if comma >= len(self.tokens) - 2 or self.tokens[comma].text != ",":
            return phrase
        slavic = not self.lexicon.is_english and self.nominal.has_role(phrase.first, comma)
        if slavic and (row := last_office(self.tokens, comma + 1, self.nominal)):
            return Phrase(phrase.first, phrase.last, row)
        if end := self._end_of_relative(phrase, comma, strict=strict):
            return Phrase(phrase.first, phrase.last, (comma + 1, end))
        for index in range(comma + 1, min(len(self.tokens), comma + LONGEST_APPOSITION)):
            token, inner = self.tokens[index], (comma + 1, index - 1)
            if token.text in (",", ".") and not (token.text == "." and self.inside.is_abbreviation(index)):
                if token.text == "," and (aged := self._behind_age(phrase, inner, strict=strict)):
                    return aged
                fits = index > comma + 1 and not (strict and token.text == ".")
                fits = fits and self._fits(phrase, inner, strict=strict)
                return Phrase(phrase.first, phrase.last, inner) if fits else phrase
            parts = index > comma + 1 and token.norm in self.lexicon.grammar.prepositions
            parts = parts or (index > comma + 2 and self.inside.leaves(index))
            if parts and self._names(phrase, inner):
                return Phrase(phrase.first, phrase.last, inner)  # the governor, Petro Lysenko on Telegram
            if not self.inside.goes_in(index) and not self._leads_on(comma + 1, index):
                return phrase
        return phrase

    def _behind_age(self, phrase: Phrase, inner: tuple[int, int], *, strict: bool) -> Phrase | None:
        """Return the name with what follows its age: "said Mykhailo, 34, a mortarman"."""
        aged = Phrase(phrase.first, inner[1]) if self._is_age(inner) else None
        behind = aged and self.with_following_apposition(aged, strict=strict).apposition
        return Phrase(phrase.first, phrase.last, behind) if behind else None

    def _fits(self, phrase: Phrase, inner: tuple[int, int], *, strict: bool) -> bool:
        """Return whether what stands between two commas describes who stands before it."""
        if is_done_to(self.tokens, inner, self.lexicon):
            return False
        if self.nominal.describes(inner) or self._names(phrase, inner) or self._is_age(inner):
            return True
        if strict:
            return False
        contained = contains(self.tokens, phrase.last, inner, self.lexicon)
        return contained or self._is_about(phrase, inner) or self._is_body(phrase, inner)

    def _leads_on(self, first: int, index: int) -> bool:
        """Return whether a trade's own clause has begun: "a volunteer who drives people out"."""
        if not self.lexicon.is_english or not self.tokens[index].is_word:
            return False
        relative = next((at for at in range(first, index + 1) if self.tokens[at].norm in _RELATIVE), 0)
        return relative > first and self.nominal.describes((first, relative - 1))

    def _is_age(self, inner: tuple[int, int]) -> bool:
        """Return whether it is the "45" of "Petro Lysenko, 45,"."""
        number = self.tokens[inner[0]]
        return inner[0] == inner[1] and number.is_number and len(number.text) < 4

    def _end_of_relative(self, phrase: Phrase, comma: int, *, strict: bool) -> int | None:
        """Return the last token of ", who runs a shelter" between a name and the full stop or comma."""
        if self.tokens[comma + 1].norm != "who" or not self.tokens[phrase.last].is_capital:
            return None
        for index in range(comma + 2, min(len(self.tokens), comma + LONGEST_APPOSITION)):
            token = self.tokens[index]
            ends = token.text in TERMINATORS and not self.inside.is_abbreviation(index)
            if ends or (strict and token.text == ","):
                return index - 1 if ends != strict else None
            if token.text in ",;:" or token.is_quote:
                return None
        return None

    def _is_body(self, phrase: Phrase, inner: tuple[int, int]) -> bool:
        """Return whether what sort of body it is follows: "the Committee for Displaced People, a charity"."""
        first, last = self.tokens[inner[0]].norm, self.lexicon.roles.get(self.tokens[inner[1]].norm)
        named = self.tokens[phrase.last].is_capital and self.lexicon.is_english
        return named and first in ("a", "an") and last is not None and last.body

    def _is_about(self, phrase: Phrase, inner: tuple[int, int]) -> bool:
        """Return whether a person's trade that no list knows follows: ", a jeweller from the town"."""
        name = self.tokens[phrase.first : phrase.last + 1]
        if not self.lexicon.is_english or len(name) < 2 or inner[0] == inner[1]:
            return False
        first = self.tokens[inner[0]].norm
        return first in ("a", "an", "the") and all(token.is_capital and token.is_word for token in name)

    def _names(self, phrase: Phrase, inner: tuple[int, int]) -> bool:
        """Return whether a role is followed by its holder's name: "the governor, Petro Lysenko,"."""
        own = without_initials(without_age(self.tokens[inner[0] : inner[1] + 1]))
        known = self.tokens[phrase.first].norm.startswith(ONE) and phrase.last > phrase.first
        known = known or self.nominal.has_role(phrase.first, phrase.last + 1)
        nameless = known and not self.tokens[phrase.last].is_capital
        if self._is_led(phrase) and not self.nominal.has_role(inner[0], inner[1] + 1):
            nameless = nameless or self.nominal.describes(
                (phrase.first + (self.tokens[phrase.first].norm == "the"), phrase.last)
            )  # the head of the X, A B
        alone = own[0].norm in self.lexicon.given_names
        fits = len(own) in (2, 3, 4) or (len(own) == 1 and alone)  # один із мешканців, Микола
        first = self.tokens[phrase.first].norm
        if (
            self.lexicon.is_english
            and self.tokens[phrase.last].norm.endswith("s")
            and first != "one"
            and not self.nominal.describes((phrase.first, phrase.last))
        ):
            return False  # According to residents, Petro Lysenko, …
        return nameless and fits and are_names(own)

    def _is_led(self, phrase: Phrase) -> bool:
        """Return whether it begins as an office does: "the head of", "Commander-in-Chief of"."""
        first, after = self.tokens[phrase.first], self.tokens[min(phrase.first + 1, phrase.last)]
        office = self.lexicon.is_english and first.norm in self.lexicon.roles
        return first.norm == "the" or (office and after.norm in ("of", "for", "to"))
