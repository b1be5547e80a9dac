"""Which words are the speaker of an English cue, and on which side of it the reported words stand."""

from extraction.cues.addressee import addressee
from extraction.cues.finding import Cue
from extraction.cues.finite import REPORTED
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.cues.verbchain import is_beside_noun
from extraction.english.agents import Agents
from extraction.english.citing import CITING, cited, is_between_commas
from extraction.english.claimed import before_claim, behind_as
from extraction.english.following import Following
from extraction.english.gaps import is_meanwhile
from extraction.english.inverted import InvertedPlacing
from extraction.english.modifiers import Modifiers
from extraction.english.monitors import Monitors
from extraction.english.rowheads import with_office
from extraction.english.subordinate import Subordinate
from extraction.english.things import Things
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon, Verb
from extraction.words.met import NONE_MET, Met
from extraction.words.tokens import TERMINATORS
from extraction.words.unlisted import OWN, SPEAKING

LONGEST_UNSAID = 20
"""Tokens of a speaker named only by a colon or a dash."""

LONGEST_HEAD = 4
"""Names and one more that a person has before a colon."""

LABEL = len(("Quote", "from"))

_ALONE = ("he", "she", "they", "it")
_TITLED = frozenset("titled entitled called named headlined".split())


class EnglishPlacing(InvertedPlacing):
    """Places the cues of one English sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, met: Met = NONE_MET) -> None:
        super().__init__(sentence, lexicon)
        self._met = met
        self._following = Following(sentence, lexicon)
        self._agents = Agents(self.phrases, self._following)
        self._things = Things(sentence.tokens, lexicon)
        self._monitors = Monitors(self.phrases)
        self._modifiers = Modifiers(self.phrases)
        self._subordinate = Subordinate(self.phrases, self._following)

    def unsaid(self) -> Placed | None:
        """Read 'Petro Lysenko, the governor: "…"', 'Quote from Lysenko: "…"', '"…" — Petro Lysenko'."""
        tokens, end = self.tokens, len(self.tokens)
        colon = next((at for at in range(1, min(end - 1, LONGEST_UNSAID)) if tokens[at].text == ":"), 0)
        label = LABEL * ([token.norm for token in tokens[:2]] == ["quote", "from"])
        label = label or tokens[0].is_number  # 14:30 Zelensky: …
        headed = colon > label and (tokens[colon + 1].is_quote or self._is_headed(label, colon))
        if headed and (phrase := self._alone(label, colon)):
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

    def _is_headed(self, first: int, colon: int) -> bool:
        """Return whether a person alone stands before the colon: "Zelensky: Putin says …"."""
        names = self.tokens[first + (self.tokens[first].norm in self.lexicon.roles) : colon]
        known = len(names) == 1 and names[0].norm in self._met.surnames
        full = 1 < len(names) < LONGEST_HEAD and names[0].norm in self.lexicon.given_names
        return (known or full) and all(token.is_named for token in names)

    def _alone(self, first: int, end: int) -> Phrase | None:
        """Return the speaker that the tokens from `first` to `end` name, if they name one and no more."""
        comma = next((at for at in range(first, end) if self.tokens[at].text == ","), end)
        own = self.tokens[first:comma]
        if not own:
            return None
        known = any(token.norm in self.lexicon.roles for token in own)
        known = known or own[0].norm in self._met.surnames
        known = known or sum(token.is_named for token in own) + (first == LABEL) > 1  # Quote from Bondar: “…”
        if not own[-1].is_word or not known:
            return None
        behind = 0 < first <= LABEL
        phrase = Phrase(first, comma - 1) if behind else self.phrases.ending_at(comma - 1)
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
        if cue.sort == "show" and self._agents.is_seen_in(cue):
            return None
        watched = self._monitors.placed(cue)
        if watched or cue.sort == "show":
            return watched or self._agents.evidence(cue)
        if placed := self._by_agent(cue):
            return placed
        if self._says_nothing(cue):
            return None
        cue = self._following.up_to_saying(cue)
        placed = (
            self._subordinate.going_on(cue)
            or (None if self._titled(cue) else self._inverted(cue))
            or self._subordinate.relative(cue)
            or self._subject_first(cue)
        )
        return placed if placed and self._has_words(placed, cue) else None

    def _by_agent(self, cue: Cue) -> Placed | None:
        """Return whom "by" names: "was told by X", "was reported by X", "quoted by Y as saying"."""
        agents = self._agents
        return agents.told_by(cue) or agents.reported_by(cue) or agents.quoted_by_another(cue)

    def _says_nothing(self, cue: Cue) -> bool:
        """Return whether it is "the man accused of" or "was reported", which names nobody."""
        if is_between_commas(self.tokens, cue, self.lexicon):
            return True  # the outlet, citing its sources, reported
        alone = cue.sort == "going" and cue.first == cue.last
        if alone and is_beside_noun(self.tokens, cue.first, self.lexicon):
            return True
        return cue.verb is not None and cue.verb.form in REPORTED and self._agents.is_passive(cue)

    def _has_words(self, placed: Placed, cue: Cue) -> bool:
        """Return whether a verb that needs a clause or a quotation to say something has one."""
        if cue.sort == "quote":
            document = self.tokens[placed.phrase.last].norm in self.lexicon.documents
            reads = document and placed.words is Side.BEFORE  # …, the statement reads
            return reads or self._is_beside_quotation(placed) or self._following.is_put(cue)
        if cue.sort not in ("clause", "state") or placed.words is not Side.AFTER:
            return True
        return self._following.takes_clause(placed.last + 1) or self._is_as(placed)

    def _is_as(self, placed: Placed) -> bool:
        """Return whether it is "As the mayor pointed out, …"."""
        after = placed.last + 1
        ends = after < len(self.tokens) and self.tokens[after].text == ","
        return ends and placed.first > 0 and self.tokens[placed.first - 1].norm == "as"

    def _is_beside_quotation(self, placed: Placed) -> bool:
        """Return whether a quotation ends just before the attribution or is opened by what follows it."""
        before, after = placed.first - 1, placed.last + 1
        if placed.words is Side.BEFORE:
            return before >= 0 and self.tokens[before].is_quote
        following = self.tokens[after : after + 2]
        return len(following) == 2 and following[0].text in ",:" and following[1].is_quote

    def _subject_before(self, cue: Cue) -> Phrase | None:
        """Return the subject that stands before the verb, with whoever is joined to it."""
        begin = self._clause_from(cue)
        phrase = (
            self.anonymous.before(cue.first - 1)
            or self._modifiers.subject(cue.first, begin)
            or self._subjects.over_clause(cue)
            or self._titled(cue)
            or self._beside(cue)
            or self._modifiers.initial(cue.first, begin)
            or self._subjects.unlisted(cue)
            or self._subordinate.of_two_verbs(cue, self.found)
        )
        if phrase is not None and self.tokens[phrase.first].norm == "they" and phrase.first == phrase.last:
            phrase = self.phrases.plural_in(phrase.first) or phrase
        return phrase and self._subjects.with_conjunct(self.phrases.after_noun(phrase))

    def _subject_first(self, cue: Cue) -> Placed | None:
        phrase = self._subject_before(cue)
        if (
            phrase is None
            or self._subjects.is_thing_called(phrase, cue)
            or self._things.is_thing(phrase, cue)
        ):
            return None
        phrase = self.anonymous.led(phrase)
        if self._is_final(phrase, cue) or self._subordinate.denies_all_before(phrase, cue):
            return cited(Placed(cue, phrase, Side.BEFORE, "speaker and verb after the words"), self.phrases)
        between = self._subordinate.within(phrase, cue)
        placed = Placed(cue, phrase, Side.AFTER, "speaker and verb before the words", between)
        return self.said_this(cited(placed, self.phrases))

    def _titled(self, cue: Cue) -> Phrase | None:
        """Return the report of "The report, titled “Fields of Fear,” documents how …"."""
        quote = self.sentence.quote_at(cue.first - 1) if cue.first > 3 else None
        if quote is None or quote[1] != cue.first - 1:
            return None
        comma = quote[0] - 1 - (self.tokens[quote[0] - 1].norm in _TITLED)
        if comma < 1 or self.tokens[comma].text != ",":
            return None
        named = self.tokens[comma - 1].norm in self.lexicon.documents
        return self.phrases.left_of(comma) if named else None

    def _beside(self, cue: Cue) -> Phrase | None:
        phrase = self.phrases.left_of(cue.first)
        if phrase is None or self._modifiers.is_verbal(phrase):
            return None
        return with_office(self.tokens, phrase, self.lexicon)

    def _clause_from(self, cue: Cue) -> int:
        """Return where the clause of `cue` begins: behind the attribution before it and its "that"."""
        last = max((one.last for one in self.found if one.last < cue.first), default=-1)
        return last + 1 + (last >= 0 and self.tokens[last + 1].norm in self.lexicon.grammar.that)

    def _closes_without_comma(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether it is "Four men had been killed he added.", whose comma was lost."""
        left, after = phrase.first, cue.last + 1
        if cue.verb is None or cue.verb.form not in SPEAKING or phrase.first != phrase.last:
            return False
        ends = after >= len(self.tokens) or self.tokens[after].text in TERMINATORS
        before = self.tokens[left - 1]
        small = before.norm in self.lexicon.grammar.breaks or before.norm in self.lexicon.grammar.prepositions
        if not ends or small or not before.is_word or before.norm in ("and", "than"):
            return False
        return self.tokens[left].norm in _ALONE and self.phrases.nominal.is_clause(0, left)

    def _is_final(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether the words stand before: "…, officials say." and “…,” Zelenskyy said on Monday."""
        left = min(phrase.leftmost, cue.first)
        if left < 2:
            return False
        left -= self.tokens[left - 1].norm in OWN
        left -= self.tokens[left - 1].norm == "as"
        left = before_claim(self.tokens, left, cue, self.lexicon)
        before = self.tokens[left - 1]
        if cue.sort == "order" and not (before.is_dash or before.is_quote or self.tokens[left - 2].is_quote):
            return False
        if not (before.is_quote or before.text in ",)" or before.is_dash):
            return self._closes_without_comma(phrase, cue)
        if before.text == "," and not self.phrases.nominal.is_clause(0, left - 1):
            return False  # nothing but "However" or "Early on Monday" stands before
        if before.is_quote:
            return True
        told = addressee(self.tokens, cue.last + 1, cue, self.lexicon)
        after = self._after(max(cue.last + told, phrase.rightmost))
        after = behind_as(self.tokens, after) if cue.sort == "deny" else after
        if after < len(self.tokens) and self.tokens[after].norm in CITING:
            return True  # …, Xinhua reported citing police
        if before.text == "," and is_meanwhile(self.tokens, after):
            return True  # …, the mayor said as rescuers were at work
        if after < len(self.tokens) and self.tokens[after].is_quote and not before.is_quote:
            return any(last < left for _, last in self.sentence.quotes)  # Asked on Monday, he said “no”
        return after >= len(self.tokens) or self.tokens[after].text in ".!?,;…" or self.tokens[after].is_quote
