"""English speakers named by the clause around their verb: "X, who says …", "X did it, saying …"."""

from collections.abc import Sequence
from itertools import pairwise

from extraction.cues.finding import Cue
from extraction.cues.finite import BE
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.cues.placed import Placed, Side
from extraction.english.following import Following
from extraction.english.mainclause import MainClause
from extraction.words.unlisted import is_people

_PLAINLY = frozenset("said says say".split())
"""Verbs that need no clause behind them to say something."""
_BODIES_SAY = _PLAINLY | frozenset(
    "claims claimed insists insisted denies denied warns warned argues argued maintains added".split()
)
"""Verbs before which "which" stands for a body; "which suggests" is about the whole clause."""
_AND = ("and", "but", "then")
FARTHEST_ONE = 6
"""Tokens of "one of five survivors"."""
LONGEST_ADVERBIAL = 12
"""Tokens between "and" and its verb."""
LONGEST_RELATIVE = 30
"""Tokens of a relative clause in the middle of its sentence."""


class Subordinate:
    """Finds the speakers of subordinate cues of one English sentence."""

    def __init__(self, phrases: Phrases, following: Following) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.lexicon = phrases.lexicon
        self.main = MainClause(phrases)
        self._following = following

    def going_on(self, cue: Cue) -> Placed | None:
        """Read "The embassy posted a plea, saying …": the subject of the main verb speaks."""
        if cue.sort != "going" or cue.first < 2:
            return None
        before = self.tokens[cue.first - 1]
        if before.text != "," and before.norm not in self.lexicon.documents:
            return None
        if self.tokens[cue.last].norm in self.lexicon.signs.showing and not self._following.takes_clause(
            cue.last + 1
        ):
            return None
        phrase = self.main.subject(cue.first - (before.text == ","))
        return Placed(cue, phrase, Side.AFTER, "participle of the subject") if phrase else None

    def of_two_verbs(self, cue: Cue, found: Sequence[Placed]) -> Phrase | None:
        """Read "Zelenskyy visited the town and said …": the subject is the last speaker's or the clause's."""
        at = self._before_adverbs(cue.first - 1)
        if at > 0 and self.tokens[at].norm not in _AND:
            at = self._before_adverbial(at)
        if at < 1 or self.tokens[at].norm not in _AND:
            return None
        last = found[-1] if found else None
        if last is not None and last.cue.verb is not None:
            return last.phrase if last.words is Side.AFTER else None
        return self.main.subject(at)

    def _before_adverbial(self, end: int) -> int:
        """Return where "and" stands before "and, by the middle of the week, said", "and in May said"."""
        for at in range(end, max(0, end - LONGEST_ADVERBIAL), -1):
            if self.tokens[at].norm in _AND:
                begin = at + 1 + (self.tokens[at + 1].text == ",")
                return at if self.tokens[begin].norm in self.lexicon.grammar.prepositions else 0
            if self.tokens[at].is_quote or self.tokens[at].text in ";:":
                return 0
        return 0

    def _before_adverbs(self, at: int) -> int:
        """Return the last token before adverbs, auxiliaries and a day that end at `at`."""
        while at > 0 and (
            self.tokens[at].norm in self.lexicon.grammar.fillers or self.tokens[at].norm.endswith("ly")
        ):
            at -= 1
        return at - self.phrases.inside.day_ending_at(at)

    def relative(self, cue: Cue) -> Placed | None:
        """Read "Petro Lysenko, who says …", "the agency, which said …", "rebels who say …"."""
        before = self._before_adverbs(cue.first - 1)
        if before < 2 or self.tokens[before].norm not in ("who", "which", "whom"):
            return None
        if both := self._both_of_which(before, cue):
            return both
        if self.tokens[before].norm == "whom":
            return None
        if self.tokens[before - 1].text != ",":
            return self._restricted(before, cue) if self.tokens[before].norm == "who" else None
        phrase = self._source_before(before)
        if phrase is None or not self._says(cue, self.tokens[before].norm):
            return None
        return Placed(cue, phrase, Side.AFTER, "relative clause", self._up_to_main_verb(cue))

    def _both_of_which(self, pronoun: int, cue: Cue) -> Placed | None:
        """Read "Moscow and Kyiv, both of which have accused …": all before the comma speak."""
        comma = pronoun - 3
        of_all = [token.norm for token in self.tokens[max(0, comma) : pronoun]]
        if comma < 3 or of_all[0] != "," or of_all[1] not in ("both", "all") or of_all[2] != "of":
            return None
        first = comma - 1
        while first > 0 and (self.tokens[first - 1].is_capital or self.tokens[first - 1].norm == "and"):
            first -= 1  # between Moscow and Kyiv
        named = Phrase(first, comma - 1) if self.tokens[comma - 1].is_capital else None
        phrase = named or self.phrases.ending_at(comma - 1)
        if phrase is None or all(one.norm != "and" for one in self.tokens[phrase.first : phrase.last]):
            return None
        return Placed(cue, phrase, Side.AFTER, "relative clause", self._up_to_main_verb(cue))

    def _source_before(self, pronoun: int) -> Phrase | None:
        """Return whom the clause speaks of: the name, office or body before ", who"."""
        last, who = pronoun - 2, self.tokens[pronoun].norm == "who"
        if who and self.tokens[last].is_capital:
            first = self._first_of_name(Phrase(0, last))
            return Phrase(first, last) if self.phrases.nominal.is_speaker(first, last) else None
        phrase = self.phrases.ending_at(last)
        if phrase is None or phrase.last != last:
            return None
        phrase = self._nearest(phrase)
        return phrase if self._is_source(phrase, self.tokens[pronoun].norm) else None

    def _nearest(self, phrase: Phrase) -> Phrase:
        """Return "the army" of "figures from the army", "the head of the hospital" whole."""
        grammar = self.lexicon.grammar
        for at in range(phrase.last, phrase.first, -1):
            if self.tokens[at].norm not in grammar.articles:
                continue
            of_role = self.tokens[at - 1].norm in grammar.inner_prepositions and at - 2 >= phrase.first
            if not (of_role and self.phrases.nominal.is_role(at - 2)):
                return Phrase(at, phrase.last)
        return phrase

    def _says(self, cue: Cue, pronoun: str) -> bool:
        """Return whether the relative clause is one of saying: "which says", not "which suggests"."""
        form = cue.verb.form if cue.verb else ""
        if pronoun == "which":
            return form in _BODIES_SAY
        return (
            form in _PLAINLY
            or cue.sort in ("say", "claim", "deny")
            or self._following.takes_clause(cue.last + 1)
        )

    def _is_source(self, phrase: Phrase, pronoun: str) -> bool:
        """Return whether the noun before the pronoun is somebody's office, or a body before "which"."""
        last = self.tokens[phrase.last]
        if pronoun == "which" and last.norm in self.lexicon.places.governments:
            return True
        own = self.tokens[phrase.first : phrase.last + 1]
        roles = (self.lexicon.roles.get(token.norm) for token in own)
        return any(role is not None and (role.body or pronoun == "who") for role in roles)

    def _first_of_name(self, phrase: Phrase) -> int:
        """Return where the capitals and offices begin that end the phrase."""
        first = phrase.last
        while first > phrase.first and (
            self.tokens[first - 1].is_capital
            or self.tokens[first - 1].norm in self.lexicon.roles
            or self._is_particle(first - 1)
        ):
            first -= 1
        return first

    def _is_particle(self, at: int) -> bool:
        """Return whether it is the "de" of "Claire de Souza"."""
        inner = self.tokens[at].is_word and len(self.tokens[at].text) < 4 and at > 0
        return inner and self.tokens[at - 1].is_capital and self.tokens[at + 1].is_capital

    def _up_to_main_verb(self, cue: Cue) -> tuple[int, int] | None:
        """Return the words of a relative clause in the middle: "X, who said it rained, was standing …"."""
        begin = cue.last + 1
        begin += begin < len(self.tokens) and self.tokens[begin].norm == "that"
        for at in range(begin + 1, min(len(self.tokens) - 1, begin + LONGEST_RELATIVE)):
            if self.tokens[at].is_quote:
                return None
            if self.tokens[at].text == "," and self.tokens[at + 1].norm in BE | {
                "has",
                "have",
                "had",
                "will",
            }:
                return begin, at - 1
        return None

    def within(self, phrase: Phrase, cue: Cue) -> tuple[int, int] | None:
        """Return the words of "The town, which the mayor said was empty, was hit"; None: not so."""
        before = phrase.leftmost - 1
        if before < 1 or self.tokens[before].norm != "which" or self.tokens[before - 1].text != ",":
            return None
        return self._up_to_main_verb(cue)

    def denies_all_before(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether it is "…, which Kyiv denies": what is denied stands before."""
        before, after = phrase.leftmost - 1, cue.last + 1
        if before < 3 or self.tokens[before].norm != "which" or self.tokens[before - 1].text != ",":
            return False
        ends = after >= len(self.tokens) or self.tokens[after].text in ".;,"
        return ends and cue.sort in ("say", "claim", "deny")

    def _restricted(self, who: int, cue: Cue) -> Placed | None:
        """Read "rebels who say they have captured the town", "a resident who said it rained"."""
        people = self.tokens[who - 1]
        known = people.norm in self.lexicon.roles or is_people(people, self.lexicon)
        clause = cue.sort in ("say", "claim") or self._following.takes_clause(cue.last + 1)
        near = [token.norm for token in self.tokens[max(0, who - FARTHEST_ONE) : who]]
        if not (known and clause) or ("one", "of") in pairwise(near):
            return None  # she said - one of five survivors who told Reuters
        if not people.norm.endswith("s"):
            phrase = self.phrases.ending_at(who - 1)
            alone = phrase is not None and self.tokens[phrase.first].norm in ("a", "an", "another", "one")
            return Placed(cue, phrase, Side.AFTER, "relative clause") if phrase and alone else None
        first = self._first_of_name(Phrase(max(0, who - 8), who - 1))
        return Placed(cue, Phrase(first, who - 1), Side.AFTER, "relative clause")
