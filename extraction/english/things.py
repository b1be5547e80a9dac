"""English subjects that are things: "the fall of X suggests", "Kyiv's losses show" are said by nobody."""

from collections.abc import Sequence

from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token
from extraction.words.unlisted import OWN, SPEAKING, is_people

SHORTEST_ABSTRACT = 6
"""Letters of a noun whose ending makes it abstract."""

_ABSTRACT = tuple(
    "tion tions sion sions ment ments ness ity ities ism ance ence ship hood dom ing ings ure acy".split()
)


_SUGGESTING = ("suggest", "indicat", "show", "hint", "impl")
_REPORTS = frozenset("reports rumours rumors testimonies".split())


class Things:
    """Knows which subjects of one English sentence cannot speak."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._lexicon = lexicon

    def is_thing(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether nobody is named by the subject of `cue`: its noun is a thing."""
        if phrase.apposition is not None or cue.verb is None:
            return False
        head = self._head(phrase)
        token = self._tokens[head]
        if self._is_hearsay(phrase, cue):
            return True
        if phrase.first == phrase.last and token.norm == "it":
            return cue.sort == "state" or cue.verb.form in self._lexicon.signs.impersonal
        if token.is_capital and phrase.first < phrase.last and token.norm in self._lexicon.places.regions:
            return True  # Kharkiv Oblast recorded 11 injuries
        if token.is_capital:
            return phrase.first == phrase.last == 0 and self._begins_sentence(token)
        if not token.is_word or self._is_somebody(token):
            return False
        spoken = cue.verb.form in SPEAKING
        return not spoken or self._is_known_thing(token)

    def _is_hearsay(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether nobody's "reports suggest", "his account shows", "videos on social media show"."""
        form = cue.verb.form if cue.verb else ""
        own = self._tokens[phrase.first : cue.first]
        last = self._tokens[phrase.last].norm
        if form.startswith(_SUGGESTING) and last in _REPORTS:
            return not any(token.norm in self._lexicon.signs.first_reports for token in own)
        if form.startswith(_SUGGESTING) and own[0].norm in OWN:
            return last in ("account", "accounts")
        shared = any(token.norm in self._lexicon.signs.shared for token in own)
        return shared and any(token.norm in self._lexicon.documents for token in own)

    def _begins_sentence(self, token: Token) -> bool:
        """Return whether the capital is the sentence's and no name's: "Tradition says"."""
        known = token.norm in self._lexicon.things and token.norm not in self._lexicon.signs.things_as_names
        return known and token.norm not in self._lexicon.given_names

    def _is_known_thing(self, token: Token) -> bool:
        norm = token.norm
        return norm in self._lexicon.things or (len(norm) >= SHORTEST_ABSTRACT and norm.endswith(_ABSTRACT))

    def _is_somebody(self, token: Token) -> bool:
        lexicon = self._lexicon
        norm = token.norm
        known = norm in lexicon.roles or norm in lexicon.documents or norm in lexicon.pronouns
        if not known and norm in lexicon.things and norm not in lexicon.institutions:
            return False
        single = norm[:-3] + "y" if norm.endswith("ies") else norm.removesuffix("s")
        housed = norm in lexicon.institutions or single in lexicon.institutions
        return known or housed or is_people(token, self._lexicon) or token.is_named

    def _head(self, phrase: Phrase) -> int:
        """Return the noun before a preposition, a relative or a participle behind somebody's office."""
        for at in range(phrase.first + 1, phrase.last + 1):
            token, before = self._tokens[at], self._tokens[at - 1]
            grammar = self._lexicon.grammar
            ends = token.norm in grammar.prepositions or token.norm in grammar.inner_prepositions
            ends = ends or token.norm in grammar.relative or not (token.is_word or token.is_number)
            participle = token.norm.endswith(("ing", "ed")) or token.norm in self._lexicon.signs.near_to
            participle = participle and before.norm not in grammar.articles
            participle = participle and token.norm not in self._lexicon.signs.no_modifiers
            participle = participle and self._is_somebody(before)
            if (ends and token.norm not in ("'s", "'", "&", "/")) or participle or token.norm == "to":
                return at - 1
        return phrase.last
