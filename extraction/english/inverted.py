"""English speakers behind their verb: "…," said X; "The road, said X, was closed"."""

from itertools import pairwise, takewhile

from extraction.cues.finding import Cue
from extraction.cues.finite import BE
from extraction.cues.media import medium_at
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.cues.verbnouns import PERFECT
from extraction.english.subjects import EnglishSubjects
from extraction.english.thereby import Thereby
from extraction.texts.days import length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS
from extraction.words.unlisted import OWN, SPEAKING

LONGEST_RELAY = 6
"""Tokens of "the Ukrinform agency reports"."""

_WITH_ADDRESSEE = frozenset("told tells tell informed briefed notified assured accused blamed urged".split())


class InvertedPlacing(Thereby):
    """Places the cues of one English sentence whose speaker stands behind."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        super().__init__(sentence, lexicon)
        self._subjects = EnglishSubjects(self.phrases)

    def _inverted(self, cue: Cue) -> Placed | None:
        """Read "…," said Petro Lysenko, the governor."""
        if not self._may_stand_first(cue):
            return None
        before = self.tokens[cue.first - 1]
        if self._is_followed_by_where(cue):
            return None
        phrase = self.phrases.right_of(cue.last) or self._subjects.unlisted_behind(cue)
        phrase = self._without_document(self.anonymous.behind(phrase))
        if phrase is None:
            return None
        after = self.tokens[phrase.rightmost + 1].norm if phrase.rightmost + 1 < len(self.tokens) else ""
        if after in PERFECT or after in BE:
            return None  # and, by the end of the week, said it had left
        quoted = before.is_quote or (before.text == "," and self.tokens[cue.first - 2].is_quote)
        ends = self._closes(phrase.rightmost) or self._goes_on_about_saying(phrase)
        ends = ends or self._is_relayed(phrase) or self._goes_on_about_who(phrase)
        named = ends and (self._is_name_behind(phrase) or self._is_all_behind(cue, phrase))
        if not (quoted or named) and self._is_described_before(cue):
            return None
        if not quoted and not ends and self._is_interposed(cue, phrase):
            return Placed(cue, phrase, Side.AROUND, "interposed")
        titled = named or (phrase.apposition is not None and self.tokens[phrase.last].is_capital and ends)
        if before.text == "," and not (quoted or titled) and self._has_subject(cue, ends=ends):
            return None
        return Placed(cue, phrase, Side.BEFORE, "inverted") if quoted or ends else None

    def _without_document(self, phrase: Phrase | None) -> Phrase | None:
        """Return the institute of "…, wrote the institute in its latest assessment"."""
        for at in range(phrase.first + 1, phrase.last) if phrase else ():
            if self.tokens[at].norm == "in" and self.tokens[at + 1].norm in OWN:
                return Phrase(phrase.first, at - 1) if phrase else None
        return phrase

    def _is_followed_by_where(self, cue: Cue) -> bool:
        """Return whether it is "…, said in an interview with local radio"."""
        at = cue.last + 1
        after = self.tokens[at].norm if at < len(self.tokens) else ""
        on_air = after == "on" and not length_of_day(self.tokens, at, self.lexicon)  # said on television
        return on_air or after in ("in", "during", "at", "via", "through")

    def _may_stand_first(self, cue: Cue) -> bool:
        """Return whether a mark before the verb parts it from what could be its subject."""
        before = self.tokens[cue.first - 1] if cue.first else None
        if before is None or not (before.is_quote or before.text == "," or before.is_dash):
            return False
        form = cue.verb.form if cue.verb else ""
        if form.endswith("ing") or form in _WITH_ADDRESSEE:
            return False  # …, the mayor, told journalists
        return not self.anonymous.before(cue.first - 1)  # a medic with the call sign “Fox” said 40 died

    def _has_subject(self, cue: Cue, *, ends: bool) -> bool:
        """Return whether who speaks stands before the comma: "The mayor, who fled, said the police left"."""
        left = self.phrases.left_of(cue.first)
        lone = left is not None and left.apposition is None and left.last == cue.first - 2
        return left is not None and not (lone and ends)  # Bombs fell on Sumy, said the mayor.

    def _is_described_before(self, cue: Cue) -> bool:
        """Return whether it is "The treasurer, Olena Koval, says the fund, …", whose subject is whole."""
        left = self.phrases.left_of(cue.first)
        if left is None or left.apposition is None:
            return False
        return not self.phrases.nominal.is_clause(0, left.leftmost)

    def _is_name_behind(self, phrase: Phrase) -> bool:
        """Return whether it is "the head of the region, Petro Lysenko", an office and then a name."""
        first, last = phrase.apposition or (0, -1)
        whole = phrase.last < first < last and all(one.is_named for one in self.tokens[first : last + 1])
        own = self.tokens[phrase.first : phrase.last + 1]
        return whole and any(one.norm in self.lexicon.roles for one in own)

    def _is_all_behind(self, cue: Cue, phrase: Phrase) -> bool:
        """Return whether somebody stands by role and name behind "said" and nothing else is told there."""
        form = cue.verb.form if cue.verb is not None else ""
        own, first = self.tokens[phrase.first : phrase.last + 1], phrase.first
        if form not in SPEAKING or not own[-1].is_named or not self._closes(phrase.rightmost):
            return False
        begin, end = phrase.apposition or (first, phrase.last)
        described = self.tokens[begin : end + 1]
        roles = self.lexicon.roles
        names = takewhile(lambda one: one.is_named and one.norm not in roles, reversed(own))
        named = sum(1 for _ in names)
        office = first + len(own) - named - 1
        before = phrase.apposition is not None or self.tokens[office].norm in self.lexicon.roles
        return named > 1 and before and any(one.norm in self.lexicon.roles for one in described)

    def _is_interposed(self, cue: Cue, phrase: Phrase) -> bool:
        """Return whether the words go on behind it: "The road, said the mayor, was closed"."""
        after = phrase.rightmost + 1
        after += length_of_day(self.tokens, after, self.lexicon)  # said the mayor on Monday, causing
        if cue.verb is None or cue.verb.form not in SPEAKING or after + 2 >= len(self.tokens):
            return False
        if self.tokens[cue.first - 1].text != "," or self.tokens[after].text != ",":
            return False
        inside = self.tokens[phrase.leftmost : after]
        told = any(
            one.norm.endswith("ed") and two.norm in self.lexicon.grammar.prepositions
            for one, two in pairwise(inside)
        )
        return not told or self.phrases.left_of(cue.first) is None  # said a car crashed in Rutba, killing

    def _is_relayed(self, phrase: Phrase) -> bool:
        """Return whether only the medium follows that passes it on: "…, said Petro Lysenko, UNN writes."."""
        comma = phrase.rightmost + 1
        rest = self.tokens[comma + 1 : comma + LONGEST_RELAY + 2]
        if comma >= len(self.tokens) or self.tokens[comma].text != "," or len(rest) < 2:
            return False
        first = 1 if rest[0].norm in self.lexicon.verbs else 0
        end = next((at for at, token in enumerate(rest) if token.text in TERMINATORS), len(rest))
        medium = medium_at(rest, first, self.lexicon)
        verb = first or (medium < end and rest[medium].norm in self.lexicon.verbs)
        return bool(medium and verb) and end == medium + 1 and comma + 1 + end >= len(self.tokens) - 2

    def _goes_on_about_saying(self, phrase: Phrase) -> bool:
        """Return whether only where it was said follows an apposition: ", on the Telegram messaging app."."""
        comma = phrase.rightmost + 1
        if phrase.apposition is None or comma + 1 >= len(self.tokens) or self.tokens[comma].text != ",":
            return False
        rest = self.tokens[comma + 1 :]
        if rest[0].norm not in self.lexicon.grammar.prepositions and not rest[0].norm.endswith("ing"):
            return False
        return not any(token.text in ",;:" or token.is_quote for token in rest)

    def _goes_on_about_who(self, phrase: Phrase) -> bool:
        """Return whether only who it was follows: "said a commander who declined to be named"."""
        at = phrase.rightmost + 1
        at += at < len(self.tokens) and self.tokens[at].text == ","
        rest = self.tokens[at:]
        of_whom = [token.norm for token in rest[1:3]] == ["of", "whom"]  # sources, one of whom was there
        if len(rest) < 2 or not (of_whom or rest[0].norm in ("who", "whose")):
            return False
        return not any(token.text in ",;:" or token.is_quote or token.is_dash for token in rest)
