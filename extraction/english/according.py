"""English speakers behind a preposition: "according to X", "in X's view", "with X saying"."""

from dataclasses import replace

from extraction.cues.anonymous import Anonymous
from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.cues.placing import Placing
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS
from extraction.words.unlisted import OWN

LONGEST_ACCOMPANYING = 12
"""Tokens between "with" and "saying"."""

LONGEST_INFORMATION = 6
"""Tokens of "preliminary information provided by"."""

LONGEST_SECOND = 6
"""Words of a second speaker behind "and"."""

PAGES = frozenset("channel page account feed profile".split())
_SOCIETIES = frozenset("organization organisation group charity association network union ngo".split())
_INFORMATION = frozenset("information details intelligence testimony testimonies accounts".split())


class AccordingTo(Placing):
    """Places the cues of one English sentence that have a preposition."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        super().__init__(sentence, lexicon)
        self.anonymous = Anonymous(self.phrases)

    def accompanied(self, cue: Cue) -> Phrase | None:
        """Return "the mayor" of "…, with the mayor saying …", who has a participle of his own."""
        if cue.sort != "going" or cue.first < 2 or self.tokens[cue.first - 1].text == ",":
            return None
        for at in range(cue.first - 2, max(0, cue.first - LONGEST_ACCOMPANYING), -1):
            token = self.tokens[at]
            if token.norm == "with" and self.tokens[at - 1].text == ",":
                nominal = self.phrases.nominal
                known = nominal.is_speaker(at + 1, cue.first - 1)
                showing = cue.verb is not None and cue.verb.form == "showing"
                shown = showing and nominal.has_document(at + 1, cue.first)  # with images showing ruins
                shown = shown or self._is_unsourced(Phrase(at + 1, cue.first - 1))  # preliminary reports
                return Phrase(at + 1, cue.first - 1) if known and not shown else None
            if token.text in ",;:" or token.is_quote:
                return None
        return None

    def _prepositional(self, cue: Cue) -> Placed | None:
        """Read "according to the hospital" too: whatever has an article may be asked."""
        if cue.sort == "possessive":
            return self._esteemed(cue)
        if cue.first == cue.last and not self._stands_apart(cue.first):
            return None  # 20 dollars per day
        if phrase := self._informant(cue):
            ends = self._closes(phrase.rightmost)
            side = Side.AFTER if self._starts_clause(cue.first) else Side.BEFORE if ends else Side.AROUND
            return self._with_another(Placed(cue, phrase, side, "according to information from the speaker"))
        if self._is_own_report(cue):
            return None
        own = [token.norm for token in self.tokens[cue.last + 1 : cue.last + 3]]
        if self._starts_clause(cue.first) and own in (["its", "information"], ["their", "information"]):
            return Placed(cue, Phrase(cue.last + 1, cue.last + 2), Side.AFTER, "prepositional, before")
        if usual := super()._prepositional(cue):
            return self._as_usual(usual)
        phrase = self.phrases.with_article(cue.last + 1) if cue.sort == "prepositional" else None
        if phrase is None or self._is_rule(phrase):
            return None
        if self._starts_clause(cue.first):
            return Placed(cue, phrase, Side.AFTER, "prepositional, before")
        after = self._after(phrase.last)
        ends = after >= len(self.tokens) or self.tokens[after].text in TERMINATORS
        return Placed(cue, phrase, Side.BEFORE if ends else Side.AROUND, "prepositional, after")

    def _as_usual(self, usual: Placed) -> Placed | None:
        """Return what every language reads so, with the name behind its anonymity and who else is asked."""
        phrase = self._so_called(self.anonymous.behind(usual.phrase))
        if phrase is None or self._is_rule(phrase):
            return None
        side = Side.BEFORE if self._is_described_to_end(usual) else usual.words
        return self._with_another(replace(usual, phrase=phrase, words=side))

    def _so_called(self, phrase: Phrase | None) -> Phrase | None:
        """Return the committee of "an organization called the Committee for Peace"."""
        at = phrase.last + 1 if phrase else 0
        if phrase is None or at + 1 >= len(self.tokens) or self.tokens[phrase.last].norm not in _SOCIETIES:
            return phrase
        return self.phrases.right_of(at) or phrase if self.tokens[at].norm in ("called", "named") else phrase

    def _is_own_report(self, cue: Cue) -> bool:
        """Return whether "according to reports from its teams" tells how the speaker knows."""
        near = [token.norm for token in self.tokens[cue.last + 1 : cue.last + 4]]
        return near[:1] == ["reports"] and near[1:] in ([at, owner] for at in ("from", "by") for owner in OWN)

    def _is_described_to_end(self, placed: Placed) -> bool:
        """Return whether only the source is told of behind it: "…, according to its report of today"."""
        rest = self.tokens[placed.last + 1 :]
        while rest and rest[-1].text in TERMINATORS:
            rest = rest[:-1]
        if placed.words is not Side.AROUND or not placed.first or self.tokens[placed.first - 1].text != ",":
            return False
        grammar = self.lexicon.grammar
        small = any(token.norm in grammar.that or token.norm in grammar.auxiliaries for token in rest)
        plain = all(token.is_word or token.is_number or token.text in "()" for token in rest)
        return plain and not small and not any(token.is_quote for token in rest)

    def _with_another(self, placed: Placed) -> Placed:
        """Return `placed` up to the second speaker who ends the sentence: "the police and two residents."."""
        joint = placed.phrase.last + 1
        after = self.tokens[joint : joint + LONGEST_SECOND + 2]
        if placed.phrase.apposition or placed.words is Side.AFTER or not after or after[0].norm != "and":
            return placed
        end = next((at for at, token in enumerate(after) if at and not token.is_word), 0)
        first, last = joint + 1, joint + end - 1
        if (
            last < first
            or self.tokens[joint + end].text not in TERMINATORS
            or joint + end + 2 < len(self.tokens)
        ):
            return placed
        told = any(token.norm in self.lexicon.grammar.auxiliaries for token in after[1:end])
        if told or not self.phrases.nominal.is_speaker(first, last):
            return placed
        return replace(placed, phrase=Phrase(placed.phrase.first, last), words=Side.BEFORE)

    def _informant(self, cue: Cue) -> Phrase | None:
        """Return the police of "according to information provided by the police", whose page it is."""
        near = self.tokens[cue.last + 1 : cue.last + 1 + LONGEST_INFORMATION]
        at = next((at for at, token in enumerate(near) if token.norm in _INFORMATION | PAGES), -1)
        of = "of" if at >= 0 and near[at].norm in PAGES else "by"
        by = next((by for by in range(at + 1, len(near)) if near[by].norm in (of, "by", "from")), 0)
        if at < 0 or not by or any(not token.is_word for token in near[:by]):
            return None
        return self.phrases.right_of(cue.last + 1 + by) if by - at <= 2 else None

    def _esteemed(self, cue: Cue) -> Placed | None:
        """Read "in the mayor's view" and "by the ministry's count"."""
        first, last = cue.first + 1, cue.last - 2
        if last < first or not self.phrases.nominal.is_speaker(first, last):
            return None
        side = Side.AFTER if self._starts_clause(cue.first) else Side.BEFORE
        if side is Side.BEFORE and not self._closes(cue.last):
            side = Side.AROUND
        return Placed(cue, Phrase(first, last), side, "in the speaker's view")

    def _is_rule(self, phrase: Phrase) -> bool:
        """Return whether it is "the plan", "a cabinet decision": nobody who could say anything."""
        end, inner = phrase.first, self.lexicon.grammar.inner_prepositions
        while end < phrase.last and not (
            self.tokens[end + 1].norm in inner or self.tokens[end + 1].norm.endswith("ing")
        ):
            end += 1
        return self.tokens[end].norm in self.lexicon.no_sources

    def _stands_apart(self, index: int) -> bool:
        """Return whether a clause begins or a comma stands before "per"."""
        before = self.tokens[index - 1] if index else None
        return before is None or before.text in ",;:(" or before.is_dash or before.is_quote
