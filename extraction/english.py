"""Which words are the speaker of an English cue, and on which side of it the reported words stand."""

from dataclasses import replace
from itertools import pairwise

from extraction.addressee import addressee
from extraction.cues import Cue
from extraction.finite import BE, PASSIVE, QUOTING, REPORTED, as_saying
from extraction.lexicon import Verb
from extraction.phrases import Phrase
from extraction.placed import Placed, Side
from extraction.placing import Placing
from extraction.tokens import TERMINATORS
from extraction.unlisted import SPEAKING, is_people, unlisted_subject

LONGEST_WAY = 8
"""Tokens between a verb that takes a clause ("hopes") and the clause's own verb."""

LONGEST_CLAUSE = 16
"""Tokens of a clause between a subject and its verb."""

LONGEST_UNSAID = 20
"""Tokens of a speaker named only by a colon or a dash."""

_FINITE = frozenset(
    "is are was were will would has have had can could may might must should did do does remains remain "
    "'s 're 'll isn't aren't wasn't weren't won't can't".split()
)
_WITH_ADDRESSEE = frozenset("told tells tell informed briefed notified assured accused blamed urged".split())
_ASKING = frozenset("if where when who".split())
_PAST = frozenset(
    "gave fled lost left saw came took went spoke ran wrote heard had was were has is are got hid".split()
)
_EXPECTING = frozenset("expected expects expect feared hoped wanted".split())
_POSTING = frozenset("posted posts published shared released circulated".split())
_COUNTED = frozenset(
    """
    toll number figure total count dead wounded losses casualties cost damage death deaths
    """.split()
)
_SUBORDINATE = frozenset("which who whose where when".split())
_HANDED_OVER = ("by", "from", "of")


class EnglishPlacing(Placing):
    """Places the cues of one English sentence."""

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
        if cue.sort == "show":
            return self._evidence(cue)
        if placed := self._told_by(cue) or self._reported_by(cue) or self._quoted_by_another(cue):
            return placed
        if cue.verb.form in REPORTED and self._is_passive(cue):
            return None
        placed = self._going_on(cue) or self._inverted(cue) or self._relative(cue) or self._subject_first(cue)
        if placed is None or cue.sort not in ("clause", "state", "quote"):
            return placed
        if cue.sort == "quote":
            return placed if self._is_beside_quotation(placed) or self._is_put(cue) else None
        return placed if placed.words is not Side.AFTER or self._takes_clause(placed.last + 1) else None

    def _is_put(self, cue: Cue) -> bool:
        """Return whether it is "as the mayor put it" or "put the death toll at forty"."""
        if cue.verb is None or cue.verb.form not in ("put", "puts"):
            return False
        norms = [token.norm for token in self.tokens[cue.last + 1 : cue.last + 1 + LONGEST_WAY]]
        return norms[:1] == ["it"] or ("at" in norms and not _COUNTED.isdisjoint(norms))

    def _is_beside_quotation(self, placed: Placed) -> bool:
        """Return whether a quotation ends just before the attribution or is opened by what follows it."""
        before, after = placed.first - 1, placed.last + 1
        if placed.words is Side.BEFORE:
            return before >= 0 and self.tokens[before].is_quote
        following = self.tokens[after : after + 2]
        return len(following) == 2 and following[0].text in ",:" and following[1].is_quote

    def _told_by(self, cue: Cue) -> Placed | None:
        """Read "The mission was informed by the plant that …": who told it is the speaker."""
        tokens = self.tokens
        if cue.verb is None or cue.verb.form not in PASSIVE or cue.last + 2 >= len(tokens):
            return None
        if tokens[cue.last + 1].norm != "by" or tokens[cue.first - 1].norm not in ("was", "were", "been"):
            return None
        phrase = self.phrases.right_of(cue.last + 1)
        if phrase is None or not self._takes_clause(phrase.rightmost + 1):
            return None
        return Placed(cue, phrase, Side.AFTER, "told by the speaker")

    def _quoted_by_another(self, cue: Cue) -> Placed | None:
        """Read "The agency quoted Petro Lysenko as saying …": who was quoted is the speaker."""
        tokens = self.tokens
        if cue.verb is None or cue.verb.form not in QUOTING or tokens[cue.first].norm in BE:
            return None
        behind = as_saying(tokens, cue.last)
        if behind is None:
            return None
        phrase = self.phrases.left_of(behind)
        if phrase is None or phrase.leftmost <= cue.last:
            return None
        return Placed(replace(cue, last=behind + 1), phrase, Side.AFTER, "quoted by another")

    def _is_passive(self, cue: Cue) -> bool:
        following = self.tokens[cue.last + 1].norm if cue.last + 1 < len(self.tokens) else ""
        return following == "by" and any(one.norm in BE for one in self.tokens[cue.first : cue.last])

    def _reported_by(self, cue: Cue) -> Placed | None:
        """Read "Another strike was reported by the governor": the words stand before the verb."""
        if cue.verb is None or cue.verb.form not in REPORTED or not self._is_passive(cue):
            return None
        if self.tokens[cue.first - 1].norm in self.lexicon.grammar.relative or cue.first < 2:
            return None
        phrase = self.phrases.right_of(cue.last + 1)
        return Placed(cue, phrase, Side.BEFORE, "reported by the speaker") if phrase else None

    def _inverted(self, cue: Cue) -> Placed | None:
        """Read "…," said Petro Lysenko, the governor."""
        before = self.tokens[cue.first - 1] if cue.first else None
        if before is None or not (before.is_quote or before.text == "," or before.is_dash):
            return None
        if cue.verb is not None and cue.verb.form in _WITH_ADDRESSEE:
            return None  # …, the mayor, told journalists
        phrase = self.phrases.right_of(cue.last) or self._unlisted_behind(cue)
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

    def _unlisted_behind(self, cue: Cue) -> Phrase | None:
        """Return "a shepherd" of "…,” recalled a shepherd.", whom no list knows."""
        first = cue.last + 1
        if cue.verb is None or cue.verb.form not in SPEAKING or not self.tokens[cue.first - 1].is_quote:
            return None
        if first + 1 >= len(self.tokens) or self.tokens[first].norm not in ("a", "an", "the", "one"):
            return None
        last = first
        while last + 1 < len(self.tokens) and self.tokens[last + 1].is_word and last - first < LONGEST_WAY:
            if self.phrases.inside.leaves(last + 1) or not self.phrases.inside.goes_in(last + 1):
                break
            last += 1
        return Phrase(first, last) if last > first else None

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
        if phrase is None or not self.tokens[phrase.last].is_capital or not self._takes_clause(cue.last + 1):
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
        clause = cue.sort in ("say", "claim") or self._takes_clause(cue.last + 1)
        if not (known and people.norm.endswith("s") and clause):
            return None
        first = who - 1
        while first > 0 and (
            self.tokens[first - 1].is_capital or self.tokens[first - 1].norm in self.lexicon.roles
        ):
            first -= 1
        return Placed(cue, Phrase(first, who - 1), Side.AFTER, "relative clause")

    def _subject_first(self, cue: Cue) -> Placed | None:
        phrase = self._over_clause(cue) or self.phrases.left_of(cue.first) or self._unlisted(cue)
        phrase = phrase or self._subject_of_two_verbs(cue)
        if phrase is not None and self.tokens[phrase.first].norm == "they" and phrase.first == phrase.last:
            phrase = self.phrases.plural_in(phrase.first) or phrase
        phrase = phrase and self._with_conjunct(self.phrases.after_noun(phrase))
        if phrase is None or self._is_thing_called(phrase):
            return None
        if self._is_final(phrase, cue):
            return Placed(cue, phrase, Side.BEFORE, "speaker and verb after the words")
        return Placed(cue, phrase, Side.AFTER, "speaker and verb before the words")

    def _unlisted(self, cue: Cue) -> Phrase | None:
        """Return "grain traders" of "grain traders said", whom no list knows."""
        if cue.verb is None or cue.verb.form not in SPEAKING:
            return None
        end = cue.first - 1
        while end > 0 and self.tokens[end].norm in self.lexicon.grammar.fillers:
            end -= 1
        first = unlisted_subject(self.tokens, end, self.lexicon) if end >= 0 else None
        return None if first is None else Phrase(first, end)

    def _with_conjunct(self, phrase: Phrase) -> Phrase:
        """Return "the region's governor and power firm DTEK" for its second half."""
        at = phrase.leftmost - 1
        if at < 1 or self.tokens[at].norm != "and" or phrase.apposition:
            return phrase
        before = self.tokens[at - 1]
        if before.text == ")" and at > 3:
            at, before = at - 3, self.tokens[at - 4]  # the observatory (SO) and witnesses
        if not (before.is_capital or before.norm in self.lexicon.roles):
            return phrase
        first = self.phrases.ending_at(at - 1)
        return Phrase(first.first, phrase.last) if first else phrase

    def _over_clause(self, cue: Cue) -> Phrase | None:
        """Return the subject before "that publishes maps", "who fled on Friday", which ends at the verb."""
        for at in range(cue.first - 2, max(0, cue.first - LONGEST_CLAUSE), -1):
            token = self.tokens[at]
            if not (token.is_word or token.is_number):
                return None
            if token.norm in ("that", "who", "which"):
                verb = self.tokens[at + 1].norm
                begins = (verb.endswith(("s", "ed")) or verb in _PAST) and verb not in self.lexicon.roles
                spoken = begins and at + 2 < cue.first and self._ends_in_role(at - 1)
                return self.phrases.of_clause(at, cue.first - 1) if spoken else None
        return None

    def _ends_in_role(self, end: int) -> bool:
        """Return whether the words up to `end` name somebody by a role: "a nurse", "a nurse in the city"."""
        phrase = self.phrases.ending_at(end)
        if phrase is None:
            return False
        own = self.tokens[phrase.first : phrase.last + 1]
        return own[-1].norm in self.lexicon.roles or (
            own[-1].is_capital and any(token.norm in self.lexicon.roles for token in own)
        )

    def _is_thing_called(self, phrase: Phrase) -> bool:
        """Return whether it is "what it described as": the words for a thing, not what is said."""
        return phrase.first > 0 and self.tokens[phrase.first - 1].norm in ("what", "whom")

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
        return self._first_subject(at)

    def _first_subject(self, before: int) -> Phrase | None:
        """Return the words before the sentence's first verb, where they name a speaker."""
        last = 0
        while last + 1 < before and (
            self.tokens[last + 1].is_capital
            or self.tokens[last + 1].norm in self.lexicon.roles
            or self.tokens[last].norm in ("the", "a")
            or self._joins(last + 1)
        ):
            last += 1
        return Phrase(0, last) if last < before - 1 and self.phrases.is_speaker(0, last) else None

    def _joins(self, index: int) -> bool:
        """Return whether "'s", "of" or "in" goes on inside the subject: "Ukraine's embassy in Washington"."""
        after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if self.tokens[index].norm == "'s" or after is None:
            return after is not None
        known = after.is_capital or after.norm in self.lexicon.roles
        return self.tokens[index].norm in ("of", "in", "for", "at") and known

    def _going_on(self, cue: Cue) -> Placed | None:
        """Read "The embassy posted a plea, saying …": the sentence's subject speaks."""
        if cue.sort != "going" or cue.first < 2 or self.tokens[cue.first - 1].text != ",":
            return None
        phrase = self._first_subject(cue.first - 1)
        following = self.tokens[phrase.last + 1] if phrase else None
        if phrase is None or following is None or not following.is_word or not following.norm.endswith("ed"):
            return None
        return Placed(cue, phrase, Side.AFTER, "participle of the subject")

    def _takes_clause(self, start: int) -> bool:
        """Return whether a clause, a colon or a quotation follows at `start`."""
        tokens, grammar = self.tokens, self.lexicon.grammar
        index = start
        while index < len(tokens) and (length := grammar.adjuncts.length_at(tokens, index)):
            index += length
        index += index < len(tokens) and tokens[index].norm in ("to", "out") and self._is_that_near(index)
        if index >= len(tokens):
            return False
        token = tokens[index]
        if token.norm in grammar.that or token.text == ":" or token.is_quote or token.norm in _ASKING:
            return True
        if token.text == "," and index + 1 < len(tokens) and tokens[index + 1].is_quote:
            return True
        return self._is_clause_ahead(index) or self._goes_on_saying(index) or self._is_to_happen(index)

    def _is_to_happen(self, start: int) -> bool:
        """Return whether it is "expected the toll to rise" or "posted photos of the fire"."""
        norms = [token.norm for token in self.tokens[start - 1 : start + LONGEST_WAY]]
        if norms[0] in _EXPECTING:
            reach = next((at for at, norm in enumerate(norms) if norm in ",.;:"), len(norms))
            return "to" in norms[2:reach]
        if norms[0] not in _POSTING:
            return False
        at = next((at for at, norm in enumerate(norms[1:5], 1) if norm in self.lexicon.documents), 0)
        return bool(at) and at + 1 < len(norms) and norms[at + 1] in ("of", "showing", "from", "that")

    def _goes_on_saying(self, start: int) -> bool:
        """Return whether a participle brings the clause: "posted images indicating that …"."""
        if self._is_statement_issued(start):
            return True
        for index in range(start, min(len(self.tokens) - 1, start + LONGEST_WAY)):
            token = self.tokens[index]
            if token.text in TERMINATORS or token.text in ",;":
                return False
            verb = self.lexicon.verbs.get(token.norm)
            if verb is not None and verb.sort == "going":
                if any(one.norm in self.lexicon.documents for one in self.tokens[start:index]):
                    return True  # issued a statement deploring the attacks
                return self.tokens[index + 1].norm in self.lexicon.grammar.that or self._is_clause_ahead(
                    index + 1
                )
        return False

    def _is_statement_issued(self, start: int) -> bool:
        """Return whether it is 'issued a statement on its raids: "…"' or "…, saying …"."""
        near = self.tokens[start : start + LONGEST_CLAUSE]
        if not any(token.norm in self.lexicon.documents for token in near[:4]):
            return False
        for token, after in pairwise(near):
            verb = self.lexicon.verbs.get(after.norm)
            if (token.text == ":" and after.is_quote) or (
                token.text == "," and verb is not None and verb.sort == "going"
            ):
                return True
            if token.text in TERMINATORS or token.text in ",;:":
                return False
        return False

    def _is_that_near(self, index: int) -> bool:
        return any(token.norm == "that" for token in self.tokens[index + 1 : index + 4])

    def _is_clause_ahead(self, start: int) -> bool:
        """Return whether a subject and its verb stand there, as in "hopes the town will hold"."""
        if self.tokens[start].norm in self.lexicon.grammar.prepositions:
            return False
        for index in range(start, min(len(self.tokens), start + LONGEST_WAY)):
            token = self.tokens[index]
            if (
                not (token.is_word or token.is_number)
                or token.norm in _SUBORDINATE
                or token.norm in ("to", "that")
            ):
                return False
            if token.norm in _FINITE:
                return index > start
        return False

    def _evidence(self, cue: Cue) -> Placed | None:
        """Read "Video provided by the corps shows …": evidence that somebody handed over."""
        if mine := self._own_evidence(cue):
            return mine
        by = next((i for i in range(cue.first - 1, -1, -1) if self.tokens[i].norm in _HANDED_OVER), None)
        if by is None or not any(
            token.norm in self.lexicon.documents for token in self.tokens[max(0, by - 4) : by]
        ):
            return None
        phrase = self.phrases.right_of(by)
        if phrase is None or phrase.last != cue.first - 1:
            return None
        return Placed(cue, phrase, Side.AFTER, "evidence handed over")

    def _own_evidence(self, cue: Cue) -> Placed | None:
        """Read "Its map shows …" and "The Steppe Observatory's map shows …"."""
        first = cue.first - 2
        if first < 0 or self.tokens[first + 1].norm not in self.lexicon.documents:
            return None
        if self.tokens[first].norm in ("its", "their"):
            return Placed(cue, Phrase(first, first + 1), Side.AFTER, "evidence of its own")
        phrase = self.phrases.ending_at(first - 1) if self.tokens[first].norm == "'s" else None
        return Placed(cue, phrase, Side.AFTER, "evidence of its own") if phrase else None

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
        if before.text == "," and not self.phrases.is_clause(0, left - 1):
            return False  # nothing but "However" or "Early on Monday" stands before
        if before.is_quote:
            return True
        told = addressee(self.tokens, cue.last + 1, cue, self.lexicon)
        after = self._after(max(cue.last + told, phrase.rightmost))
        return after >= len(self.tokens) or self.tokens[after].text in ".!?,;…" or self.tokens[after].is_quote
