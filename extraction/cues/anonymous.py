"""English people who give only a first name or a call sign: "a medic who goes by Fox"."""

from dataclasses import replace

from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.texts.sentences import Sentence
from extraction.words.tokens import TERMINATORS

LONGEST_GIVING = 16
"""Tokens between somebody's trade and the name that is given."""
LONGEST_GIVEN = 3
LONGEST_REASON = 12
"""Tokens of "in line with the Ukrainian military's rules"."""

_TRIGGERS = frozenset("as named called nicknamed sign callsign name by is".split())
_MARKS = frozenset(
    "who whose named called nicknamed known identified callsign sign identifying goes going".split()
)
_USED = frozenset("be used given published".split())
"""What may follow: "on condition that only his call sign, Fox, be used"."""
_OF_BODY = frozenset("from of in with".split())
_SOMEBODY = frozenset("a an one another the his her their".split())
_REASONS = frozenset("in for due because under per".split())
"""Behind which stands why only a first name or call sign is given: "for security reasons"."""
_BETWEEN = frozenset((",", "only", "simply", "just"))


class Anonymous:
    """Finds the names that are given of people without a name in one English sentence."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._tokens = phrases.tokens

    def behind(self, phrase: Phrase | None) -> Phrase | None:
        """Return `phrase` with the name given behind it: "said a medic who goes by Fox"."""
        if phrase is None or (called := self._with_call_sign(phrase)):
            return phrase and called
        if phrase.last > phrase.first and self._tokens[phrase.last].norm in _MARKS:
            phrase = replace(phrase, last=phrase.last - 1)  # a gunner known as Fox
        if not self._is_nameless(phrase):
            return phrase
        marked = False
        for at in range(phrase.last + 1, min(len(self._tokens) - 1, phrase.last + LONGEST_GIVING)):
            token = self._tokens[at]
            if token.text in TERMINATORS + ";:":
                return phrase
            marked = marked or token.norm in _MARKS
            if marked and token.norm in _TRIGGERS and (name := self._name_from(at + 1)):
                return replace(phrase, apposition=name)
        return phrase

    def _with_call_sign(self, phrase: Phrase) -> Phrase | None:
        """Return "a gunner with the call sign Fox" with the call sign as the name."""
        inner = phrase.apposition
        if inner is not None:
            signed = self._tokens[inner[0]].norm in ("call", "callsign") and inner[1] > inner[0]
            return replace(phrase, apposition=(inner[1], inner[1])) if signed else None
        end = phrase.last - self._tokens[phrase.last].is_quote
        for at in range(phrase.first + 2, end):
            begins = at + 1 + self._tokens[at + 1].is_quote
            if self._tokens[at].norm in ("sign", "callsign") and self._tokens[begins].is_named:
                head = next((i for i in range(phrase.first, at) if self._tokens[i].norm == "with"), 0) - 1
                return Phrase(phrase.first, head, (begins, end)) if head >= phrase.first else None
        return None

    def led(self, phrase: Phrase) -> Phrase:
        """Return "Amina" of "Amina, a nurse who gave only her first name, said"."""
        comma = phrase.first - 1
        if comma < 1 or self._tokens[comma].text != "," or self._tokens[phrase.first].norm not in ("a", "an"):
            return phrase
        first = comma
        while first > 0 and self._tokens[first - 1].is_named and self._tokens[first - 1].is_word:
            first -= 1
        begins = first == 0 or self._tokens[first - 1].is_quote
        after = self._tokens[phrase.last + 1].norm if phrase.last + 1 < len(self._tokens) else ""
        begins = begins and (comma - first > 1 or after == "who") and not self._is_opening(first)
        return Phrase(first, comma - 1, (phrase.first, phrase.last)) if begins and first < comma else phrase

    def _is_opening(self, first: int) -> bool:
        """Return whether a day or a small word stands there: "On Monday, a nurse", "However, a nurse"."""
        norm, lexicon = self._tokens[first].norm, self._phrases.lexicon
        small = norm in lexicon.grammar.prepositions or norm in lexicon.grammar.breaks
        return small or norm in lexicon.grammar.fillers or norm in lexicon.days or norm in lexicon.weekdays

    def before(self, end: int) -> Phrase | None:
        """Return the subject whose given name ends before the verb: "a medic, call sign Fox, said".

        Why no more was given may follow: "…, call sign Fox, in line with military rules, said".
        """
        if phrase := self._given_up_to(end):
            return phrase
        for at in range(end, max(0, end - LONGEST_REASON), -1):
            if self._tokens[at].text in TERMINATORS:
                return None
            if self._tokens[at].norm in _REASONS and (phrase := self._given_up_to(at - 1)):
                return phrase
        return None

    def _given_up_to(self, end: int) -> Phrase | None:
        while end > 0 and (
            self._tokens[end].text == "," or self._tokens[end].is_quote or self._tokens[end].norm in _USED
        ):
            end -= 1
        first = end
        while first > 0 and end - first < LONGEST_GIVEN and self._tokens[first].is_named:
            first -= 1
        trigger = first
        while trigger > 0 and (self._tokens[trigger].norm in _BETWEEN or self._tokens[trigger].is_quote):
            trigger -= 1
        if first == end or self._tokens[trigger].norm not in _TRIGGERS:
            return None
        return self._trade_before(trigger, (first + 1, end))

    def _trade_before(self, trigger: int, name: tuple[int, int]) -> Phrase | None:
        """Return the last nameless person before the words that give the name."""
        for at in range(trigger, max(0, trigger - LONGEST_GIVING), -1):
            if self._tokens[at].text in TERMINATORS or self._tokens[at].is_quote:
                return None
            begins = self._tokens[at].norm in ("who", "whose", "with") or at == trigger
            begins = begins or self._tokens[at].norm in ("known", "identified", "call")
            if not begins:
                continue
            head = at - 1 - (self._tokens[at - 1].text == ",")
            named = head < 0 or self._tokens[head].norm in _MARKS
            phrase = None if named else self._phrases.ending_at(head)
            if phrase is not None and self._is_nameless(phrase):
                first = self._introduced(phrase)
                return Phrase(first.first, first.last, name)
        return None

    def _introduced(self, phrase: Phrase) -> Phrase:
        """Return "another soldier" of "Another soldier, a medic who goes by Fox", else `phrase`."""
        comma = phrase.first - 1
        before = self._phrases.ending_at(comma - 1) if comma > 0 and self._tokens[comma].text == "," else None
        return before if before is not None and self._is_nameless(before) else phrase

    def _is_nameless(self, phrase: Phrase) -> bool:
        """Return whether the words are one person's trade without a name."""
        last = self._tokens[phrase.last]
        own = self._tokens[phrase.first : phrase.last + 1]
        of_body = any(token.norm in _OF_BODY for token in own[1:-1])  # a gunner from the 68th Brigade
        nameless = phrase.apposition is None and (of_body or not last.is_named)
        role = self._phrases.lexicon.roles.get(last.norm)
        known = role is not None and not role.body and not role.group
        known = known or self._phrases.nominal.describes((phrase.first, phrase.last))
        return nameless and known and self._tokens[phrase.first].norm in _SOMEBODY

    def _name_from(self, at: int) -> tuple[int, int] | None:
        while at < len(self._tokens) and (self._tokens[at].norm in _BETWEEN or self._tokens[at].is_quote):
            at += 1
        last = at
        while last < len(self._tokens) and last - at < LONGEST_GIVEN and self._tokens[last].is_named:
            last += 1
        return (at, last - 1) if last > at and self._tokens[at].is_word else None


def is_given(sentence: Sentence, phrase: Phrase) -> bool:
    """Return whether the apposition is one word given as a call sign, whatever else it means: "Dancer"."""
    if phrase.apposition is None or phrase.apposition[0] != phrase.apposition[1]:
        return False
    at = phrase.apposition[0]
    while at > 0 and (sentence.tokens[at - 1].norm in _BETWEEN or sentence.tokens[at - 1].is_quote):
        at -= 1
    return sentence.tokens[phrase.apposition[0]].is_named and sentence.tokens[at - 1].norm in _TRIGGERS
