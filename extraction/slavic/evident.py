"""What shows that a Ukrainian or Russian verb which things have as well says something here."""

from domain.statement import SpeakerKind
from extraction.cues.finding import Cue
from extraction.cues.media import is_medium
from extraction.cues.placed import Placed, Side
from extraction.slavic.objects import SUCH, Objects
from extraction.slavic.sources import ABOUT
from extraction.slavic.unsaid import OBSERVERS

LEFT_OUT = "verb without its speaker"
FINAL = "speaker and verb after the words"
INSIDE = "verb and speaker inside the words"
AFTER_THE_WORDS = "verb and speaker after the words"


_HOW = ("як", "как", "де", "где")
"""What stands behind «бачать» where something is seen, not said: «бачать, як палає склад»."""
_GREY = ("сір", "сер")


_INSTRUMENTAL = (
    "ою",
    "ею",
    "єю",
    "ом",
    "ем",
    "єм",
    "им",
    "ым",
    "ой",
    "ей",
    "ими",
    "ыми",
    "ами",
    "ями",
    "ью",
    "ю",
)
LONGEST_JUDGEMENT = 5
"""Tokens of what somebody takes for something: «дії влади запізнілими»."""
_CALLED_MANY = ("ими", "ыми")
_THEM = frozenset("його її їх це его её ее их это".split())
_INFINITIVES = ("ть", "ться", "ти", "тися")
URGED_WITHIN = 6
"""Tokens after «убеждает» within which stands what is to be done."""

JUDGED_WITHIN = 10
"""Tokens after «вважає» within which the judgement stands."""


class Evident(Objects):
    """Knows when a weak verb is one of saying."""

    def _is_sure(self, cue: Cue, placed: Placed, start: int, marker: int | None) -> bool:
        """Return whether something beside a verb that things have as well shows that somebody says it."""
        form = cue.verb.form if cue.verb is not None else ""
        if form.startswith(self.lexicon.signs.gestures):
            return (self._reports(start, None) and start > 0) or marker == cue.last + 1
        if form.startswith(self.lexicon.signs.mapping):
            return self._observes(cue, placed)
        if placed.rule == FINAL and form.startswith(self.lexicon.signs.answering):
            return bool(self.sentence.quotes) or self.tokens[start - 1].is_dash  # гармати відповідають рідше
        if placed.rule in (FINAL, AFTER_THE_WORDS) and self._is_in_anothers_words(cue):
            return False  # За словами жінки, її переконав син
        if form in self.lexicon.signs.perceiving and marker is not None:
            return self.tokens[min(marker + 1, len(self.tokens) - 1)].norm not in _HOW
        return (
            self._reports(start, marker)
            or placed.rule in (AFTER_THE_WORDS, INSIDE, FINAL, LEFT_OUT)
            or self._shows_evidence(cue)
            or self._is_retold(placed.phrase)
            or self._is_as(max(0, start - 1))
            or self._is_as(start)
            or self._speaks_of(cue, placed)
            or self._has_its_noun(cue)
            or self._sees_none(cue)
            or self._has_counted(cue, placed)
            or self._observes(cue, placed)
            or self._refers_to_reasons(cue, placed)
            or self._urges(cue)
            or self._thinks_it(cue, placed)
        )

    def _is_in_anothers_words(self, cue: Cue) -> bool:
        """Return whether nothing but «за словами X» stands before the clause of the verb."""
        last = self.found[-1] if self.found else None
        if last is None or last.cue.verb is not None or last.words is not Side.AFTER:
            return False
        return self.subjects.clause_start(cue.first) - 1 <= last.last + 1

    def _has_its_noun(self, cue: Cue) -> bool:
        """Return whether the cue is «висловив занепокоєння», «указав на», but not «указав на мапі»."""
        behind = self.tokens[cue.last + 1].norm if cue.last + 1 < len(self.tokens) else ""
        denied = cue.negated or self.tokens[cue.first].norm in self.lexicon.grammar.negators
        return cue.last > cue.first and not denied and behind not in self.lexicon.grammar.shown

    def _sees_none(self, cue: Cue) -> bool:
        """Return whether somebody «не бачить ознак» of something."""
        after = self.tokens[cue.last + 1 : cue.last + 2]
        return cue.negated and any(one.norm in self.lexicon.signs.absent for one in after)

    def _has_counted(self, cue: Cue, placed: Placed) -> bool:
        """Return whether somebody in an office «насчитал не менее семи прилетов»."""
        form = cue.verb.form if cue.verb is not None else ""
        near = self.tokens[cue.last + 1 : cue.last + 5]
        number = any(
            token.is_number
            or token.norm in self.lexicon.counting.values
            or token.norm in self.lexicon.signs.at_least
            for token in near
        )
        roles = self.tokens[placed.phrase.first : placed.phrase.last + 1]
        return (
            form.startswith(self.lexicon.signs.counting)
            and number
            and any(one.norm in self.lexicon.roles for one in roles)
        )

    def _speaks_of(self, cue: Cue, placed: Placed) -> bool:
        """Return whether a person «говорит как минимум о девяти утонувших»."""
        near = self.tokens[cue.last + 1 : cue.last + 5]
        about = any(token.norm in ABOUT for token in near) and not any(token.norm in SUCH for token in near)
        form = cue.verb.form if cue.verb is not None else ""
        return about and form.startswith(("говор", "каж")) and self._has_role(placed)

    def _has_role(self, placed: Placed) -> bool:
        """Return whether a person, authorities or a body speaks."""
        own = self.tokens[placed.phrase.first : placed.phrase.last + 1]
        return self._is_person(placed.phrase) or any(token.norm in self.lexicon.roles for token in own)

    def _observes(self, cue: Cue, placed: Placed) -> bool:
        """Return whether a body counts or maps it: «зафіксував просування», «позначає сірою зоною»."""
        form = cue.verb.form if cue.verb is not None else ""
        if not self._is_body(placed):
            return False
        if form.startswith(self.lexicon.signs.mapping):
            near = self.tokens[cue.last + 1 : cue.last + 1 + JUDGED_WITHIN]
            return any(token.norm.startswith(_GREY) for token in near)
        return form.startswith(self.lexicon.signs.observing) and not cue.negated

    def _is_body(self, placed: Placed) -> bool:
        """Return whether the speaker is a body that watches, serves or fights, or its experts."""
        own = self.tokens[placed.phrase.first : placed.phrase.last + 1]
        roles = [role for token in own if (role := self.lexicon.roles.get(token.norm)) is not None]
        if self._records(placed):
            return False
        if any(role.body and role.kind in OBSERVERS for role in roles):
            return True
        named = any(token.is_capital and token.text.isascii() for token in own)
        return named or any(role.kind is SpeakerKind.EXPERT for role in roles)

    def _records(self, placed: Placed) -> bool:
        """Return whether it is a body whose findings and charges are acts: police, prosecutors, courts."""
        own = self.tokens[placed.phrase.first : placed.phrase.last + 1]
        return any(token.norm.startswith(self.lexicon.signs.recording) for token in own)

    def _refers_to_reasons(self, cue: Cue, placed: Placed) -> bool:
        """Return whether somebody, no medium, gives a reason: «чиновники ссылаются на нехватку денег»."""
        form = cue.verb.form if cue.verb is not None else ""
        following = self.tokens[cue.last + 1].norm if cue.last + 1 < len(self.tokens) else ""
        if not form.startswith(self.lexicon.signs.referring) or following != "на":
            return False
        own = self.tokens[placed.phrase.first : placed.phrase.last + 1]
        roles = [role for token in own if (role := self.lexicon.roles.get(token.norm)) is not None]
        writes = any(role.kind in (SpeakerKind.MONITOR, SpeakerKind.EXPERT) or role.group for role in roles)
        return bool(roles) and not writes and not is_medium(self.sentence, placed.phrase, self.lexicon)

    def _urges(self, cue: Cue) -> bool:
        """Return whether somebody is asked to do something: «переконує мешканців не повертатися»."""
        form = cue.verb.form if cue.verb is not None else ""
        near = self.tokens[cue.last + 1 : cue.last + 1 + URGED_WITHIN]
        done = (token.norm.endswith(_INFINITIVES) and not token.norm.endswith("сть") for token in near)
        return form.startswith(self.lexicon.signs.urging) and any(done)

    def _thinks_it(self, cue: Cue, placed: Placed) -> bool:
        """Return whether a judgement follows: «вважає це причиною», «возлагает ответственность»."""
        form = cue.verb.form if cue.verb is not None else ""
        near = self.tokens[cue.last + 1 : cue.last + 1 + JUDGED_WITHIN]
        if form.startswith(self.lexicon.signs.classing):
            return any(token.norm in ("як", "как") for token in near) and not self._records(placed)
        if form.startswith(self.lexicon.signs.blaming):
            blame = any(token.norm.startswith(self.lexicon.signs.blame) for token in near[:2])
            return blame and not self._records(placed)
        end = next((at for at, token in enumerate(near) if not token.is_word), len(near))
        called = 1 < end <= LONGEST_JUDGEMENT and near[end - 1].norm.endswith(_CALLED_MANY)
        them = len(near) > 1 and near[0].norm in _THEM and near[1].norm.endswith(_INSTRUMENTAL)
        if (them or called) and form.startswith(self.lexicon.signs.thinking):
            return True  # вважають його постановочним, вважає дії влади запізнілими
        judged = (
            token.norm.startswith(self.lexicon.signs.judged) and token.norm.endswith(_INSTRUMENTAL)
            for token in near
        )
        return form.startswith(self.lexicon.signs.thinking) and any(judged)
