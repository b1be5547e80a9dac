"""Which Ukrainian and Russian verbs of saying say nothing where they stand: hearsay, verdicts, deeds."""

from extraction.cues.finding import Cue
from extraction.cues.placed import Placed, Side
from extraction.slavic.evident import INSIDE, Evident
from extraction.slavic.objects import SUCH
from extraction.slavic.sources import ABOUT
from extraction.words.lexicon import Verb

OBJECT_BEFORE = "object before the speaker"
_RELATIVE_STEMS = ("який", "яка", "яке", "які", "яку", "якого", "якої", "яких", "котор")
_SO = ("як", "как", "так")
_TO_DO = ("ти", "тись", "тися", "ть", "ться")
"""How verbs end that follow another: «утримувати», «продвигаться»."""
_THEY_DO = ((4, "ють"), (2, "ють"), (3, "ять"), (4, "уют"), (2, "ют"), (3, "ят"))
"""Letters of an infinitive that give way to the ending of what many do: «наголошувати», «требовать»."""


class Unspoken(Evident):
    """Tells such verbs in one sentence."""

    def _says_nothing(self, cue: Cue, verb: Verb, start: int, marker: int | None) -> bool:
        """Return whether it is hearsay, a clause inside words, a refusal or «прокоментували інформацію»."""
        if cue.sort == "impersonal" and self._is_nobodys(cue, verb, start, marker):
            return not self._opens(cue)
        inside = start > 0 and marker is None and not self._only_reminds(start)
        if inside and self._is_subordinate(start - 1) and not self._told_about(cue, verb):
            return True
        if inside and self._is_relative(start - 1):
            return True
        if (
            verb.form.startswith(self.lexicon.signs.calling_names)
            and self.tokens[start - 1 if inside else start].norm in _SO
        ):
            return True  # на Острові, як називають район місцеві; так у Росії називають Бахмут
        if self._is_deed(cue, verb) or (marker is None and self._is_verdict(cue, verb)):
            return True
        if verb.form.startswith(self.lexicon.signs.commenting) and (
            cue.negated or not self._reports(start, marker)
        ):
            return True
        return cue.negated and cue.sort == "say" and marker is None and verb.form not in self.lexicon.weak

    def _is_verdict(self, cue: Cue, verb: Verb) -> bool:
        """Return whether somebody was found guilty or not: «суд заочно визнав винним водія»."""
        near = self.tokens[cue.last + 1 : cue.last + 4]
        guilty = any(one.norm.startswith(self.lexicon.signs.guilty) for one in near)
        return guilty and verb.form.startswith(self.lexicon.signs.finding)

    def _opens(self, cue: Cue) -> bool:
        """Return whether only a comma stands for "that": «Зазначається, усі живі»; hearsay is nobody's."""
        hearsay = self.tokens[cue.last].norm.startswith(self.lexicon.signs.hearsay)
        behind = self.tokens[cue.last + 1].text if cue.last + 1 < len(self.tokens) else ""
        return cue.first == 0 and behind == "," and not hearsay

    def _is_deed(self, cue: Cue, verb: Verb) -> bool:
        """Return whether somebody goes on doing, not saying: «продовжують утримувати село»."""
        behind = self.tokens[cue.last + 1].norm if cue.last + 1 < len(self.tokens) else ""
        lasts = verb.form.startswith(self.lexicon.signs.lasting) and behind.endswith(_TO_DO)
        return lasts and not self._is_to_say(behind)

    def _is_to_say(self, infinitive: str) -> bool:
        """Return whether an infinitive says something: «продовжують наголошувати, що …»."""
        return any(infinitive[:-cut] + end in self.lexicon.verbs for cut, end in _THEY_DO)

    def _told_about(self, cue: Cue, verb: Verb) -> bool:
        """Return whether somebody's claim is told in another's words: «нагадав, що X заявив про …»."""
        near = self.tokens[cue.last + 1 : cue.last + 3]
        about = any(token.norm in ABOUT for token in near) and not any(token.norm in SUCH for token in near)
        return about and verb.form.startswith(self.lexicon.signs.claiming) and self._left(cue) is not None

    def _is_relative(self, index: int) -> bool:
        """Return whether it is «який місцеві називають Островом»: nothing is reported there."""
        return self.tokens[index].norm.startswith(_RELATIVE_STEMS) and not self._reports(index + 1, None)

    def _is_act(self, cue: Cue, placed: Placed) -> bool:
        """Return whether a place stands where a body would: «У громаді оголосили евакуацію» is nobody's.

        So is «14 вибухів зафіксували у громаді».
        """
        near, signs = self.tokens[cue.last + 1 : cue.last + 5], self.lexicon.signs
        form = cue.verb.form if cue.verb is not None and cue.verb.plural else ""
        declares = form.startswith(signs.declaring) and any(one.norm.startswith(signs.acts) for one in near)
        if not (declares or form.startswith(signs.observing)):
            return False
        own = self.tokens[placed.phrase.first : placed.phrase.last + 1]
        heads = [token for token in own if token.norm in self.lexicon.roles or token.is_shouted]
        return all(token.norm.startswith(self.lexicon.signs.lands) for token in heads)

    def _is_told_of_others(self, placed: Placed) -> bool:
        """Return whether others only act in somebody's words: «За словами мера, стан жінки лікарі оцінюють».

        So do they in «Крім того, додав мер, поліція виявила міни».
        """
        within = self.found[-1].rule == INSIDE and placed.words is Side.BEFORE
        return placed.rule == OBJECT_BEFORE or within

    def _are_in_need(self, cue: Cue, placed: Placed) -> bool:
        """Return whether nobody in particular asks for something: «Люди просять про допомогу»."""
        near = self.tokens[cue.last + 1 : cue.last + 4]
        asked = any(token.norm.endswith(_TO_DO) or token.is_quote or token.text in ",:" for token in near)
        alone = self.tokens[placed.phrase.first].norm == "люди" and placed.words is Side.AFTER
        return alone and cue.sort == "order" and not asked
