"""Whom only a dash, a colon or a label names as the speaker: «…, — ДСНС.», «Олена Ткач: …»."""

from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.slavic.clauses import JOINING
from extraction.slavic.quoted import Quoted
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Verb
from extraction.words.tokens import TERMINATORS

_THEY_DO = ("ється", "ається", "яється", "иться", "їться", "ется", "ится")
"""How the present of reflexive verbs ends."""

OBSERVERS = (SpeakerKind.MILITARY, SpeakerKind.OFFICIAL, SpeakerKind.MONITOR, SpeakerKind.AID)
"""Kinds of bodies that watch, serve or fight."""

LONGEST_BODY = 7
"""Tokens of a body's name before the colon of «Сили оборони Півдня: …»."""
LONGEST_UNSAID = 16
"""Tokens from the dash of «…, — мер Олена Ткач.» to the sentence's end."""
_VERBS = tuple(
    "є ує ить їть ав ив ів ув ала ила іла ула ала ться вся лася ет ит ут ют ят ал ил ел ула ела ёт".split()
)
_MANY_DO = ("ють", "уть", "ять", "али", "или", "іли", "ели", "ют", "ут", "ят")


_HAPPENED = tuple("но то ло ли ла ють уть ять ить їть ється ны на ют ут ят ется ав ив ал ил".split())
"""How verbs end that tell what has happened: «пошкоджено», «пролунали», «поранено»."""
_WHO = tuple("це цей той то хто кто яки яка котор это этот тот".split())
"""What shows that the dash stands for "is": «Той, кого поранено, – мер Олег Ткач»."""

DOES_SOMETHING = "somebody before a colon"
"""The rule of somebody who does something before the words come: «Олексій заплакав: «…»»."""

LABELS = ("пряма", "прямая", "дослівно", "дословно", "цитата")
"""Words that stand with a colon before a quotation: «Пряма мова: …»."""


SOURCES = ("source", "sources", "джерело", "источник", "джерела", "источники")


def is_source_line(sentence: Sentence) -> bool:
    """Return whether the sentence is «Джерело: …», "Source: …", which is no statement itself."""
    first, *rest = sentence.tokens[:2]
    return first.norm in SOURCES and bool(rest) and rest[0].text == ":"


class Unsaid(Quoted):
    """Finds speakers without a verb of saying."""

    def _only_occasion(self, start: int) -> bool:
        """Return whether before `start` it only says in what: «У заяві, оприлюдненій у четвер, він …»."""
        own = self.tokens[:start]
        document = any(token.norm in self.lexicon.saying.occasions for token in own[1:4])
        opens = document and own[0].norm in self.lexicon.grammar.prepositions and own[-1].text == ","
        return opens and not any(token.is_quote or token.norm in self.lexicon.verbs for token in own)

    def unsaid(self) -> Placed | None:
        """Read «…, — ДСНС.» and «Олена Ткач, очільниця громади:»: a speaker without a verb of saying."""
        end = len(self.tokens)
        if is_source_line(self.sentence):
            return None
        if self.tokens[0].norm in LABELS:
            return self._labelled()
        while end and self.tokens[end - 1].text in TERMINATORS:
            end -= 1
        if end and self.tokens[end - 1].text == ":":
            return self._alone(0, end - 1, Side.AFTER, "speaker and a colon") or self._before_colon(end - 1)
        quoted = next((first for first, _ in self.sentence.quotes if first > 1), 0)
        if quoted and self.tokens[quoted - 1].text == ":":
            whole = self._alone(0, quoted - 1, Side.AFTER, "speaker, colon, quotation")
            return whole or self._before_colon(quoted - 1)
        near = range(1, min(end, LONGEST_UNSAID))
        if colon := next((at for at in near if self.tokens[at].text == ":"), 0):
            return self._at_colon(colon) or self._behind_dash(end)
        return self._behind_dash(end)

    def _at_colon(self, colon: int) -> Placed | None:
        """Read «Генштаб: ворог атакує …», where words of the sentence follow the colon."""
        marked = colon + 1 < len(self.tokens) and self.tokens[colon + 1].is_quote
        rule = "speaker, colon, quotation" if marked else "speaker and a colon"
        placed = self._alone(0, colon, Side.AFTER, rule)
        if placed is None or self._is_person(placed.phrase):
            return placed
        body = colon < 4 and (
            self.tokens[0].is_shouted or self.tokens[0].norm in self.lexicon.signs.by_one_word
        )
        named = colon < 3 and self.tokens[colon - 1].norm in self.subjects.met.surnames  # Песков: …
        announces = colon < LONGEST_BODY and self._may_announce(placed.phrase, colon)
        return placed if body or named or announces else None

    def _may_announce(self, phrase: Phrase, colon: int) -> bool:
        """Return whether a body's name before the colon tells who says it: «Сили оборони Півдня: ворог …».

        A question behind it is a headline's: «Поліція: хто приїде на виклик».
        """
        asked = self.tokens[colon + 1].norm if colon + 1 < len(self.tokens) else ""
        return self._is_serving_body(phrase) and asked not in self.lexicon.signs.asked

    def _is_serving_body(self, phrase: Phrase) -> bool:
        """Return whether the words are one body's that watches, serves or fights: no «поліція і лікарі»."""
        own = self.tokens[phrase.first : phrase.rightmost + 1]
        roles = [role for token in own if (role := self.lexicon.roles.get(token.norm)) is not None]
        several = any(token.norm in JOINING for token in own)
        return not several and bool(roles) and roles[0].body and roles[0].kind in OBSERVERS

    def _behind_dash(self, end: int) -> Placed | None:
        """Read «…, — ДСНС.»: a dash behind the words and then only their speaker."""
        dash = next(
            (at for at in range(end - 2, max(2, end - LONGEST_UNSAID), -1) if self.tokens[at].is_dash), 0
        )
        if not dash:
            return None
        before = self.tokens[dash - 1]
        spoken = before.text in ",!?" or self.sentence.quote_at(dash - 1) is not None
        spoken = spoken and not (before.text == "," and self._ends_a_relative(dash - 1))
        if not spoken and not self._is_told_of(dash) and not self._is_known(dash, end):
            return None
        alone = self._alone(dash + 1, end, Side.BEFORE, "words, dash, speaker")
        if not spoken:  # Ворог атакує місто - ОВА
            body = alone is not None and self._is_serving_body(alone.phrase)
            return alone if body or self._is_named(dash + 1, end) else None
        if alone is not None and before.text == "," and self._is_equated(dash - 1):
            return None
        return alone or self._acting(dash + 1)

    def _is_known(self, dash: int, end: int) -> bool:
        """Return whether only a well-known surname follows a clause: «Місто тримається – Сирський»."""
        known = end == dash + 2 and self.tokens[dash + 1].norm in self.subjects.met.surnames
        return known and dash > 2 and self.phrases.nominal.is_clause(0, dash)

    def _ends_a_relative(self, comma: int) -> bool:
        """Return whether the comma closes a clause with "who": «Пара, яку вивезли, – останні жителі»."""
        opening = next((at for at in range(comma - 1, 0, -1) if self.tokens[at].text == ","), 0)
        return bool(opening) and self.tokens[opening + 1].norm in self.lexicon.grammar.relative

    def _is_equated(self, comma: int) -> bool:
        """Return whether no clause stands before what the comma closes: «Серед них, за чутками, — лікар»."""
        opening = next((at for at in range(comma - 1, 0, -1) if self.tokens[at].text == ","), 0)
        inserted = opening > 0 and self.tokens[opening + 1].norm in self.lexicon.grammar.prepositions
        return inserted and not self._is_told_of(opening)

    def _is_told_of(self, dash: int) -> bool:
        """Return whether something happened before the dash: «В Ізюмі пошкоджено лікарню – мер Олег Ткач»."""
        own = self.tokens[:dash]
        happened = any(token.norm.endswith(_HAPPENED) and not token.is_capital for token in own)
        return len(own) > 3 and happened and not any(token.norm.startswith(_WHO) for token in own)

    def _is_named(self, first: int, end: int) -> bool:
        """Return whether the words are offices and names alone."""
        return all(token.is_capital or token.norm in self.lexicon.roles for token in self.tokens[first:end])

    def _acting(self, at: int) -> Placed | None:
        """Read «…», – рахує вона.»: whatever somebody does behind a quotation, they have said it."""
        token = self.tokens[at]
        if token.is_capital or not token.norm.endswith(_VERBS) or token.norm in self.lexicon.roles:
            return None
        verb = Verb(token.norm, "say", plural=token.norm.endswith(_MANY_DO))
        phrase = self.subjects.subject_after(at, verb)
        rule = "words, dash, any verb, speaker"
        return Placed(Cue(at, at, verb, "say"), phrase, Side.BEFORE, rule) if phrase else None

    def _labelled(self) -> Placed | None:
        """Read «Пряма мова Ткача: «…»» and «Дословно Ткач: «…»»: whose words they are."""
        colon = next((at for at in range(1, min(8, len(self.tokens))) if self.tokens[at].text == ":"), 0)
        first = 1 + (self.tokens[1].norm in ("мова", "речь") if colon > 1 else 0)
        if colon <= first:
            return None
        oblique = first > 1
        phrase = self.subjects.right_of(first - 1) if oblique else self.subjects.whole_subject(first, colon)
        if phrase is None or phrase.first != first or phrase.rightmost >= colon:
            return None
        verb = None if oblique else Verb("", "say")
        cue = Cue(colon, colon, verb, "prepositional" if oblique else "say")
        return Placed(cue, phrase, Side.AFTER, "speaker and a colon")

    def _before_colon(self, colon: int) -> Placed | None:
        """Read «Олексій заплакав: «…»»: a person did something, and then come the words in marks."""
        begin = self.subjects.clause_start(colon)
        subject = self.subjects.subject_of_sentence(colon) or self.subjects.subject_from(begin, colon)
        if subject is None or not self._is_person(subject):
            return None
        while subject.first < subject.last and self.tokens[subject.first].norm.endswith(_THEY_DO):
            subject = replace(subject, first=subject.first + 1)  # включается штурмовик
        return Placed(Cue(colon, colon, Verb("", "say"), "say"), subject, Side.AFTER, DOES_SOMETHING)

    def _alone(self, first: int, end: int, side: Side, rule: str) -> Placed | None:
        """Return the speaker that the tokens from `first` to `end` name, if they name one and no more."""
        cue = Cue(end, end, Verb("", "say"), "say") if side is Side.AFTER else None
        cue = cue or Cue(first - 1, first - 1, Verb("", "say"), "say")
        phrase = self.subjects.whole_subject(first, end)
        return Placed(cue, phrase, side, rule) if phrase else None


def after_label(sentence: Sentence) -> int:
    """Return where the sentence begins after a label such as «Пряма мова:»."""
    if sentence.tokens[0].norm not in LABELS:
        return 0
    near = enumerate(sentence.tokens[:6])
    return next((index + 1 for index, token in near if token.text == ":"), 0)
