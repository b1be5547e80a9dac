"""English speakers who are not the subject: "told by", "reported by", "quoted X as saying", evidence."""

from dataclasses import replace
from itertools import pairwise

from domain.statement import SpeakerKind
from extraction.cues.finding import Cue
from extraction.cues.finite import BE, PASSIVE, QUOTING, REPORTED, as_saying, is_denied_in_capital
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.cues.placed import Placed, Side
from extraction.english.following import Following
from extraction.english.monitors import MARKING
from extraction.words.tokens import TERMINATORS
from extraction.words.unlisted import OWN

LONGEST_SEEN = 12
"""Tokens from "in which" to what somebody is seen to show."""
_HANDED_OVER = ("by", "from", "of")
LONGEST_EVIDENCE = 5
"""Tokens between a comma and "from" in "…, tracking data from the ministry show"."""

_REVIEWED = frozenset("reviewed analysed analyzed verified seen obtained examined checked geolocated".split())
"""What a medium does with another's evidence."""
LONGEST_REVIEW = 8
"""Tokens of "by the Harbour Lens" and the comma behind."""

_WHERE = ("on", "via", "through", "in", "to", "with")


class Agents:
    """Finds who is named behind "by", or handed over what shows something, in one English sentence."""

    def __init__(self, phrases: Phrases, following: Following) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.lexicon = phrases.lexicon
        self._following = following

    def told_by(self, cue: Cue) -> Placed | None:
        """Read "The mission was informed by the plant that …": who told it is the speaker."""
        tokens = self.tokens
        if cue.verb is None or cue.verb.form not in PASSIVE or cue.last + 2 >= len(tokens):
            return None
        if tokens[cue.last + 1].norm != "by" or tokens[cue.first - 1].norm not in ("was", "were", "been"):
            return None
        phrase = self.phrases.right_of(cue.last + 1)
        if phrase is None or not self._following.takes_clause(phrase.rightmost + 1):
            return None
        return Placed(cue, phrase, Side.AFTER, "told by the speaker")

    def quoted_by_another(self, cue: Cue) -> Placed | None:
        """Read "The agency quoted Petro Lysenko as saying …": who was quoted is the speaker."""
        tokens = self.tokens
        form, being = cue.verb.form if cue.verb else "", tokens[cue.first].norm in BE
        if not (form in ("quoting", "citing") if being else form in QUOTING):
            return None  # Reuters is quoting him as saying
        behind = as_saying(tokens, cue.last)
        if behind is None:
            return None
        phrase = self.phrases.left_of(behind)
        if phrase is None or phrase.leftmost <= cue.last:
            phrase = self.phrases.right_of(cue.last)  # a nurse who asked not to be named
        if phrase is None or phrase.rightmost >= behind:
            return None
        side = Side.AFTER if self._goes_on(behind + 2) else Side.BEFORE
        if side is Side.BEFORE:
            cue = replace(cue, first=self._quoter(cue))
        return Placed(replace(cue, last=behind + 1), phrase, side, "quoted by another")

    def _goes_on(self, start: int) -> bool:
        """Return whether words follow "as saying"; else they stand before: '"…", X quoted Y as saying.'"""
        start += self.phrases.inside.day_from(start)
        return any(token.is_word for token in self.tokens[start : start + 2])

    def _quoter(self, cue: Cue) -> int:
        """Return where the medium begins that quotes."""
        medium = self.phrases.left_of(cue.first)
        return min(cue.first, medium.leftmost) if medium else cue.first

    def is_passive(self, cue: Cue) -> bool:
        """Return whether the verb is passive with "by": "was reported by"."""
        following = self.tokens[cue.last + 1].norm if cue.last + 1 < len(self.tokens) else ""
        return following == "by" and any(one.norm in BE for one in self.tokens[cue.first : cue.last])

    def reported_by(self, cue: Cue) -> Placed | None:
        """Read "Another strike was reported by the governor": the words stand before the verb."""
        if cue.verb is not None and is_denied_in_capital(self.tokens, cue.last, cue.verb):
            return self._denied_in(cue)
        if cue.verb is None or cue.verb.form not in REPORTED or not self.is_passive(cue):
            return None
        if self.tokens[cue.first - 1].norm in self.lexicon.grammar.relative or cue.first < 2:
            return None
        phrase = self.phrases.right_of(cue.last + 1)
        return Placed(cue, phrase, Side.BEFORE, "reported by the speaker") if phrase else None

    def _denied_in(self, cue: Cue) -> Placed | None:
        """Read "That, too, was denied in Kyiv.": the government there is the speaker."""
        at = cue.last + 2
        if self.tokens[at].norm not in self.lexicon.places.governments or cue.first < 1:
            return None
        return Placed(cue, Phrase(at, at), Side.BEFORE, "denied in a capital")

    def evidence(self, cue: Cue) -> Placed | None:
        """Read "Video provided by the corps shows …": evidence that somebody handed over."""
        if cue.verb is not None and cue.verb.form in MARKING:
            return None
        reviewed = self._before_review(cue.first) < cue.first
        mine = None if reviewed else self._counted(cue) or self._own_evidence(cue) or self._monitored(cue)
        if mine:
            return mine
        end = self._before_review(cue.first)
        by = next((i for i in range(end - 1, -1, -1) if self.tokens[i].norm in _HANDED_OVER), None)
        phrase = self._who_handed_over(cue, by, end) if by is not None else None
        if by is None or phrase is None:
            return None
        comma = next(
            (at for at in range(by - 1, max(0, by - LONGEST_EVIDENCE), -1) if self.tokens[at].text == ","), 0
        )
        ends = cue.last + 1 >= len(self.tokens) or self.tokens[cue.last + 1].text in TERMINATORS
        if ends and comma:  # …, tracking data from the ministry show.
            return Placed(replace(cue, first=comma + 1), phrase, Side.BEFORE, "evidence handed over")
        return Placed(cue, phrase, Side.AFTER, "evidence handed over")

    def is_seen_in(self, cue: Cue) -> bool:
        """Return whether it is what a picture holds: "A video in which soldiers show a flag"."""
        near = [token.norm for token in self.tokens[max(0, cue.first - LONGEST_SEEN) : cue.first]]
        return ("in", "which") in pairwise(near)

    def _who_handed_over(self, cue: Cue, by: int, end: int) -> Phrase | None:
        """Return who stands between "provided by" and `end`, where pictures or figures stand before it."""
        if not any(token.norm in self.lexicon.documents for token in self.tokens[max(0, by - 4) : by]):
            return None
        phrase = self._without_page(self.phrases.right_of(by))
        if phrase is not None and phrase.first < end <= phrase.last and end < cue.last:
            phrase = Phrase(phrase.first, end - 1)  # images from Maxar appear to show
        if phrase is None or not (phrase.last == end - 1 or self._is_where(phrase.last + 1, end)):
            return None
        filmed = self.tokens[phrase.last].norm in self.lexicon.signs.filming
        return None if filmed else phrase  # taken by a photographer of the paper

    def _before_review(self, end: int) -> int:
        """Return where "images from X, reviewed by Y," ends before who only looked at them; else `end`."""
        last = end - (self.tokens[end - 1].text == ",")
        for at in range(last - 1, max(1, last - LONGEST_REVIEW), -1):
            if self.tokens[at].norm == "by" and self.tokens[at - 1].norm in _REVIEWED:
                joint = self.tokens[at - 2]
                before = self.tokens[: at - 2]
                handed = any(token.norm in _HANDED_OVER for token in before)
                return at - 2 if handed and (joint.text == "," or joint.norm == "and") else end
        return end

    def _counted(self, cue: Cue) -> Placed | None:
        """Read "UN figures show that …" and "…, ministry data shows.": whose figures they are says it."""
        at = cue.first - 1
        if at < 1 or self.tokens[at].norm not in self.lexicon.signs.figures:
            return None
        phrase = self.phrases.left_of(cue.first)
        if phrase is None or phrase.last != at or phrase.first == at:
            return None
        end = at - 1 - (self.tokens[at - 1].norm == "'s")  # the ministry's figures
        owner = self.tokens[end]
        role = self.lexicon.roles.get(owner.norm)
        named = owner.is_shouted or (owner.is_capital and at > 1) or (role is not None and role.body)
        if not named or not owner.is_word:
            return None
        closes = phrase.first > 1 and self.tokens[phrase.first - 1].text == ","
        closes = closes and self.tokens[min(cue.last + 1, len(self.tokens) - 1)].text in TERMINATORS
        side = Side.BEFORE if closes else Side.AFTER
        return (
            Placed(cue, Phrase(phrase.first, end), side, "evidence of its own")
            if end >= phrase.first
            else None
        )

    def _without_page(self, phrase: Phrase | None) -> Phrase | None:
        """Return the council of "the council on its Facebook page"."""
        for at in range(phrase.first + 1, phrase.last) if phrase else ():
            if self.tokens[at].norm in ("on", "via") and self.tokens[at + 1].norm in OWN:
                return Phrase(phrase.first, at - 1) if phrase else None
        return phrase

    def _is_where(self, first: int, end: int) -> bool:
        """Return whether only the page or the day stands there: "on their Facebook page", "on Monday"."""
        where = self.tokens[first:end]
        return len(where) > 1 and where[0].norm in _WHERE and all(token.is_word for token in where)

    def _monitored(self, cue: Cue) -> Placed | None:
        """Return "DeepState showed the village as lost": what a monitor shows is what it says."""
        phrase = self.phrases.left_of(cue.first)
        if phrase is None or any(
            token.norm in self.lexicon.documents for token in self.tokens[phrase.first : phrase.last + 1]
        ):
            return None
        roles = (self.lexicon.roles.get(token.norm) for token in self.tokens[phrase.first : phrase.last + 1])
        watches = any(role is not None and role.kind is SpeakerKind.MONITOR for role in roles)
        capital = self.tokens[phrase.last].is_capital
        return Placed(cue, phrase, Side.AFTER, "evidence of its own") if watches and capital else None

    def _own_evidence(self, cue: Cue) -> Placed | None:
        """Read "Its map shows …" and "The Steppe Observatory's map shows …"."""
        phrase = self.phrases.left_of(cue.first)
        document = cue.first - 1 if phrase is None else phrase.last
        first = document - 1
        if first < 0 or self.tokens[document].norm not in self.lexicon.documents:
            return None
        if self.tokens[first].norm in ("its", "their"):
            return Placed(cue, Phrase(first, document), Side.AFTER, "evidence of its own")
        dated = self.tokens[first - 1].norm in self.lexicon.signs.spans  # last month's figures
        owner = self.phrases.ending_at(first - 1) if self.tokens[first].norm == "'s" and not dated else None
        if owner is None:
            return None
        closes = owner.first > 1 and self.tokens[owner.first - 1 - self._has_article(owner)].text == ","
        closes = closes and self.tokens[min(cue.last + 1, len(self.tokens) - 1)].text in TERMINATORS
        side = Side.BEFORE if closes else Side.AFTER  # …, the ministry's figures show.
        return Placed(cue, owner, side, "evidence of its own")

    def _has_article(self, phrase: Phrase) -> bool:
        return self.tokens[phrase.first - 1].norm in self.lexicon.grammar.articles
