"""The country of an English sentence that "it" and "its ministry" mean, and whose somebody is."""

from dataclasses import replace
from itertools import takewhile

from extraction.cues.phrase import Phrase
from extraction.speakers.described import Described
from extraction.speakers.occupied import run_by_occupiers
from extraction.speakers.serving import serves_body
from extraction.speakers.sides import Sides
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_OF_THE_COUNTRY = ("країни", "держави", "страны", "государства")
"""What stands behind «міністерство оборони» in place of the country's name."""

_OF_TOWNS = ("mayor", "governor")
"""Offices of towns and regions, which no country has."""

LONGEST_TIE = 6
"""Tokens of those with whom somebody is "affiliated"."""


class Governments:
    """Finds what stands before a phrase and says to whom it belongs."""

    def __init__(self, lexicon: Lexicon, sides: Sides) -> None:
        self._lexicon = lexicon
        self._sides = sides

    def of_another(self, sentence: Sentence, phrase: Phrase, described: Described) -> Described:
        """Return `described` with whose "its ministry", "its spokesman X" or "his deputy" it is."""
        words = [token.norm for token in sentence.tokens[max(0, phrase.first - 1) : phrase.first + 1]]
        if not (described.name or described.witness) and run_by_occupiers(sentence, phrase, self._lexicon):
            return replace(described, side="ru", home=None)
        if not self._lexicon.is_english:
            return self._of_that_country(sentence, phrase, described)
        if described.name:
            return replace(described, of_body=serves_body(sentence, phrase, self._lexicon))
        if (side := self._affiliated(sentence, phrase)) and described.side in (None, "independent"):
            return replace(described, side=side)
        its = "its" in words and described.offices.isdisjoint(_OF_TOWNS)  # the city, its mayor said
        government = self.before(sentence, phrase) if its else None
        if government is None and its:
            return replace(described, of_body=True)
        if government is not None and described.side is None:
            return replace(described, side=self._sides.side([government]))
        first = sentence.tokens[:3]
        if described.side is None and described.single and [one.norm for one in first[::2]] == ["in", "'s"]:
            side = self._sides.side([first[1]])  # In Russia's Saratov region, the governor
            return replace(described, side=side)
        if (seat := self._seat(sentence, phrase)) is not None and described.side is None:
            return replace(described, side=self._sides.side([seat]), words=frozenset())
        if sentence.tokens[phrase.last].norm == "them" or words[-1] in ("his", "her"):
            return replace(described, of_last=True)  # one of them
        return described

    def _of_that_country(self, sentence: Sentence, phrase: Phrase, described: Described) -> Described:
        """Return whose «міністерство оборони країни» is: of the country that the sentence names.

        Another country's ministry is none that has spoken before; where the sentence names no country,
        nobody can tell whose it is.
        """
        own = sentence.tokens[phrase.first : phrase.last + 1]
        if described.side is not None or not any(token.norm in _OF_THE_COUNTRY for token in own):
            return described
        others = [*reversed(sentence.tokens[: phrase.first]), *sentence.tokens[phrase.last + 1 :]]
        lands = (one for one in others if one.is_capital and one.norm in self._lexicon.sides)
        side = next(filter(None, (self._sides.side([land]) for land in lands)), None)
        whose = not described.name and (side == "other" or not (side or described.single))
        return replace(described, side=side, home=None, whose=described.whose or whose)

    def _affiliated(self, sentence: Sentence, phrase: Phrase) -> str | None:
        """Return the side of "a blogger reportedly affiliated with the Russian army"."""
        tokens, at = sentence.tokens, phrase.last + 1
        at += at < len(tokens) and tokens[at].norm.endswith("ly")
        if at + 1 >= len(tokens) or tokens[at].norm not in self._lexicon.signs.affiliated:
            return None
        whose = list(takewhile(self._is_no_verb, tokens[at + 2 : at + 2 + LONGEST_TIE]))
        joined = tokens[at + 1].norm in ("with", "to")
        return self._sides.side(whose) if joined and whose else None

    def _is_no_verb(self, token: Token) -> bool:
        return token.is_word and token.norm not in self._lexicon.verbs

    def _seat(self, sentence: Sentence, phrase: Phrase) -> Token | None:
        """Return the capital of "In Moscow, the authorities said", which are no others just heard."""
        near = self._lexicon.places.states.parts  # In neighboring Moldova, officials said
        first = [token for token in sentence.tokens[: phrase.first] if token.norm not in near]
        small = self._lexicon.grammar.articles
        if len(first) < 3 or first[0].norm != "in" or first[2].text != "," or len(first) > 4:
            return None
        known = first[1].norm in self._lexicon.places.governments
        return first[1] if known and all(token.norm in small for token in first[3:]) else None

    def before(self, sentence: Sentence, phrase: Phrase) -> Token | None:
        """Return the country or capital of which "it" and "its" are said in the same sentence."""
        if not self._lexicon.is_english:
            return None
        for at in range(phrase.first - 1, -1, -1):
            token = sentence.tokens[at]
            acts = at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].norm != "'s"
            if token.is_capital and token.norm in self._lexicon.places.governments and acts:
                return token
        return None
