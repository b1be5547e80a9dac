"""Which words are the speaker of an English cue, and on which side of it the reported words stand."""

from extraction.according import AccordingTo
from extraction.addressee import addressee
from extraction.agents import Agents
from extraction.cues import Cue
from extraction.english_subjects import EnglishSubjects
from extraction.finite import REPORTED
from extraction.following import Following
from extraction.lexicon import Lexicon, Verb
from extraction.phrase import Phrase
from extraction.placed import Placed, Side
from extraction.sentences import Sentence
from extraction.tokens import TERMINATORS
from extraction.unlisted import SPEAKING, is_people

LONGEST_UNSAID = 20
"""Tokens of a speaker named only by a colon or a dash."""
_WITH_ADDRESSEE = frozenset("told tells tell informed briefed notified assured accused blamed urged".split())


class EnglishPlacing(AccordingTo):
    """Places the cues of one English sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        super().__init__(sentence, lexicon)
        self._following = Following(sentence, lexicon)
        self._subjects = EnglishSubjects(self.phrases)
        self._agents = Agents(self.phrases, self._following)

    def unsaid(self) -> Placed | None:
        """Read 'Petro Lysenko, the governor: "…"' and '"…" — Petro Lysenko': a speaker without a verb."""
        tokens, end = self.tokens, len(self.tokens)
        colon = next((at for at in range(1, min(end - 1, LONGEST_UNSAID)) if tokens[at].text == ":"), 0)
        if colon and tokens[colon + 1].is_quote and (phrase := self._alone(0, colon)):
            return Placed(
                Cue(colon, colon, Verb("", "say"), "say"), phrase, Side.AFTER, "speaker and a colon"
            )
        while end and tokens[end - 1].text in TERMINATORS:
            end -= 1
        dash = next((at for at in range(end - 2, max(1, end - LONGEST_UNSAID), -1) if tokens[at].is_dash), 0)
        if dash and tokens[dash - 1].is_quote and (phrase := self._alone(dash + 1, end)):
            cue = Cue(dash, dash, Verb("", "say"), "say")
            return Placed(cue, phrase, Side.BEFORE, "words, dash, speaker")
        return None

    def _alone(self, first: int, end: int) -> Phrase | None:
        """Return the speaker that the tokens from `first` to `end` name, if they name one and no more."""
        comma = next((at for at in range(first, end) if self.tokens[at].text == ","), end)
        own = self.tokens[first:comma]
        known = any(token.norm in self.lexicon.roles for token in own)
        if not (own and own[-1].is_word) or not (known or sum(token.is_named for token in own) > 1):
            return None
        phrase = self.phrases.ending_at(comma - 1)
        if phrase is None or phrase.leftmost != first:
            return None
        return Phrase(phrase.first, phrase.last, (comma + 1, end - 1)) if comma + 1 < end else phrase

    def place(self, cue: Cue) -> Placed | None:
        """Return `cue` with its speaker, or None if nobody is named who could be speaking."""
        if backward := self._backward(cue):
            return backward
        if cue.verb is None:
            return self._prepositional(cue)
        if own := self.accompanied(cue):
            return Placed(cue, own, Side.AFTER, "participle with its own subject")
        if cue.sort == "show":
            return self._agents.evidence(cue)
        if (
            placed := self._agents.told_by(cue)
            or self._agents.reported_by(cue)
            or self._agents.quoted_by_another(cue)
        ):
            return placed
        if cue.verb.form in REPORTED and self._agents.is_passive(cue):
            return None
        placed = self._going_on(cue) or self._inverted(cue) or self._relative(cue) or self._subject_first(cue)
        if placed is None or cue.sort not in ("clause", "state", "quote"):
            return placed
        if cue.sort == "quote":
            return placed if self._is_beside_quotation(placed) or self._following.is_put(cue) else None
        return (
            placed
            if placed.words is not Side.AFTER or self._following.takes_clause(placed.last + 1)
            else None
        )

    def _is_beside_quotation(self, placed: Placed) -> bool:
        """Return whether a quotation ends just before the attribution or is opened by what follows it."""
        before, after = placed.first - 1, placed.last + 1
        if placed.words is Side.BEFORE:
            return before >= 0 and self.tokens[before].is_quote
        following = self.tokens[after : after + 2]
        return len(following) == 2 and following[0].text in ",:" and following[1].is_quote

    def _inverted(self, cue: Cue) -> Placed | None:
        """Read "…," said Petro Lysenko, the governor."""
        before = self.tokens[cue.first - 1] if cue.first else None
        if before is None or not (before.is_quote or before.text == "," or before.is_dash):
            return None
        if cue.verb is not None and cue.verb.form in _WITH_ADDRESSEE:
            return None  # …, the mayor, told journalists
        phrase = self.phrases.right_of(cue.last) or self._subjects.unlisted_behind(cue)
        if phrase is None:
            return None
        quoted = before.is_quote or (before.text == "," and self.tokens[cue.first - 2].is_quote)
        ends = self._closes(phrase.rightmost) or self._goes_on_about_saying(phrase)
        if not quoted and not ends and self._is_interposed(cue, phrase):
            return Placed(cue, phrase, Side.AROUND, "interposed")
        titled = phrase.apposition is not None and self.tokens[phrase.last].is_capital and ends
        if before.text == "," and not (quoted or titled) and self.phrases.left_of(cue.first):
            return None
        return Placed(cue, phrase, Side.BEFORE, "inverted") if quoted or ends else None

    def _is_interposed(self, cue: Cue, phrase: Phrase) -> bool:
        """Return whether the words go on behind it: "The road, said the mayor, was closed"."""
        after = phrase.rightmost + 1
        if cue.verb is None or cue.verb.form not in SPEAKING or after + 2 >= len(self.tokens):
            return False
        return self.tokens[cue.first - 1].text == "," and self.tokens[after].text == ","

    def _goes_on_about_saying(self, phrase: Phrase) -> bool:
        """Return whether only where it was said follows an apposition: ", on the Telegram messaging app."."""
        comma = phrase.rightmost + 1
        if phrase.apposition is None or comma + 1 >= len(self.tokens) or self.tokens[comma].text != ",":
            return False
        rest = self.tokens[comma + 1 :]
        if rest[0].norm not in self.lexicon.grammar.prepositions and not rest[0].norm.endswith("ing"):
            return False
        return not any(token.text in ",;:" or token.is_quote for token in rest)

    def _relative(self, cue: Cue) -> Placed | None:
        """Read "Petro Lysenko, who says …" at the end of a clause that speaks of him."""
        before = cue.first - 1
        while before > 0 and self.tokens[before].norm in self.lexicon.grammar.fillers:
            before -= 1
        before -= self.phrases.inside.day_ending_at(before)
        if before < 2 or self.tokens[before].norm != "who":
            return None
        if self.tokens[before - 1].text != ",":
            return self._who_say(before, cue)
        phrase = self.phrases.ending_at(before - 2)
        if (
            phrase is None
            or not self.tokens[phrase.last].is_capital
            or not self._following.takes_clause(cue.last + 1)
        ):
            return None
        first = phrase.last
        while first > phrase.first and (
            self.tokens[first - 1].is_capital or self.tokens[first - 1].norm in self.lexicon.roles
        ):
            first -= 1
        return Placed(cue, Phrase(first, phrase.last), Side.AFTER, "relative clause")

    def _who_say(self, who: int, cue: Cue) -> Placed | None:
        """Read "rebels who say they have captured the town"."""
        people = self.tokens[who - 1]
        known = people.norm in self.lexicon.roles or is_people(people)
        clause = cue.sort in ("say", "claim") or self._following.takes_clause(cue.last + 1)
        if not (known and people.norm.endswith("s") and clause):
            return None
        first = who - 1
        while first > 0 and (
            self.tokens[first - 1].is_capital or self.tokens[first - 1].norm in self.lexicon.roles
        ):
            first -= 1
        return Placed(cue, Phrase(first, who - 1), Side.AFTER, "relative clause")

    def _subject_first(self, cue: Cue) -> Placed | None:
        phrase = (
            self._subjects.over_clause(cue) or self.phrases.left_of(cue.first) or self._subjects.unlisted(cue)
        )
        phrase = phrase or self._subject_of_two_verbs(cue)
        if phrase is not None and self.tokens[phrase.first].norm == "they" and phrase.first == phrase.last:
            phrase = self.phrases.plural_in(phrase.first) or phrase
        phrase = phrase and self._subjects.with_conjunct(self.phrases.after_noun(phrase))
        if phrase is None or self._subjects.is_thing_called(phrase):
            return None
        if self._is_final(phrase, cue):
            return Placed(cue, phrase, Side.BEFORE, "speaker and verb after the words")
        return Placed(cue, phrase, Side.AFTER, "speaker and verb before the words")

    def _subject_of_two_verbs(self, cue: Cue) -> Phrase | None:
        """Read "Zelenskyy visited the town and said …": the subject is the last speaker's or stands first."""
        at = cue.first - 1
        while at > 0 and (
            self.tokens[at].norm in self.lexicon.grammar.fillers or self.tokens[at].norm.endswith("ly")
        ):
            at -= 1
        if at < 1 or self.tokens[at].norm not in ("and", "but", "then", "while", "though"):
            return None
        last = self.found[-1] if self.found else None
        if self.tokens[at].norm in ("and", "but", "then") and last is not None and last.cue.verb is not None:
            return last.phrase if last.words is Side.AFTER else None
        if self.tokens[at].norm not in ("and", "but", "then"):
            return None
        return self._subjects.first_subject(at)

    def _going_on(self, cue: Cue) -> Placed | None:
        """Read "The embassy posted a plea, saying …": the sentence's subject speaks."""
        if cue.sort != "going" or cue.first < 2 or self.tokens[cue.first - 1].text != ",":
            return None
        phrase = self._subjects.first_subject(cue.first - 1)
        following = self.tokens[phrase.last + 1] if phrase else None
        if phrase is None or following is None or not following.is_word or not following.norm.endswith("ed"):
            return None
        return Placed(cue, phrase, Side.AFTER, "participle of the subject")

    def _is_final(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether the words stand before: "…, officials say." and “…,” Zelenskyy said on Monday."""
        left = min(phrase.leftmost, cue.first)
        if left < 2:
            return False
        grammar = self.lexicon.grammar
        left -= self.tokens[left - 1].norm in ("its", "their", "his", "her")
        left -= self.tokens[left - 1].norm == "as"
        if self.tokens[left - 1].norm in grammar.claims:
            left -= 1 + (self.tokens[left - 2].norm in grammar.articles)
        before = self.tokens[left - 1]
        if cue.sort == "order" and not (before.is_quote or self.tokens[left - 2].is_quote):
            return False
        if not (before.is_quote or before.text == "," or before.is_dash):
            return False
        if before.text == "," and not self.phrases.nominal.is_clause(0, left - 1):
            return False  # nothing but "However" or "Early on Monday" stands before
        if before.is_quote:
            return True
        told = addressee(self.tokens, cue.last + 1, cue, self.lexicon)
        after = self._after(max(cue.last + told, phrase.rightmost))
        return after >= len(self.tokens) or self.tokens[after].text in ".!?,;…" or self.tokens[after].is_quote
