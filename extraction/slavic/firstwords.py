"""Whether the first word of a Ukrainian or Russian sentence, a capital anyway, is somebody's name."""

from itertools import pairwise

from domain.language import Language
from extraction.slavic.passing import Passing


class FirstWords(Passing):
    """Tells names from other words at the beginning of a sentence."""

    def _begins_with_verb(self, index: int) -> bool:
        """Return whether a verb in the past begins the clause behind a comma: «приїхав, оглянув склад»."""
        past = ("в", "ла", "ло", "ли") if self.lexicon.language is Language.UK else ("л", "ла", "ло", "ли")
        token = self.tokens[index]
        lower = not token.is_capital and token.norm not in self.lexicon.roles and len(token.norm) > 3
        return self.tokens[index - 1].text == "," and lower and token.norm.endswith(past)

    def _is_read_before(self, opening: int) -> bool:
        """Return whether a Russian gerund follows a subject alone: «Институт, изучив снимки, пишет»."""
        norm = self.tokens[opening + 1].norm
        gerund = self.lexicon.language is Language.RU and len(norm) > 4 and norm.endswith(_RUSSIAN_GERUNDS)
        own = self.tokens[self.clause_start(opening) : opening]
        acts = any(
            token.norm.endswith(_FINITE) and not token.is_capital and token.norm not in self.lexicon.roles
            for token in own
        )
        return gerund and not acts

    def _is_name_before_verb(self, index: int) -> bool:
        """Return whether the sentence's first word is an unknown name: a verb of saying agrees with it.

        «Ігнат наголосив»: what stands before such a verb and is no small word is its subject.
        """
        token, grammar = self.tokens[index], self.lexicon.grammar
        at = index + 1
        while at < len(self.tokens) and (
            self.tokens[at].norm in grammar.fillers
            or self._is_adverb(at)
            or (at < index + 3 and self._is_genitive(at))
        ):
            at += 1
        verb = self.lexicon.verbs.get(self.tokens[at].norm) if at < len(self.tokens) else None
        if verb is None or verb.plural or verb.form in self.lexicon.weak or len(token.norm) < 4:
            return False
        if verb.sort not in ("say", "deny", "order") or token.norm.endswith(_NO_NAMES):
            return False
        if verb.sort != "deny" and not self._words_follow(at):
            return False  # Табличка попереджала про міни
        lists = (grammar.fillers, grammar.breaks, grammar.articles, grammar.prepositions)
        others = (self.lexicon.documents, self.lexicon.day_words)
        known = any(token.norm in words for words in (*lists, *others))
        return not known and not grammar.openers.length_at(self.tokens, index)

    def _words_follow(self, verb: int) -> bool:
        """Return whether "that", a colon or marks after the verb at `verb` show that something is said."""
        near = self.tokens[verb + 1 : verb + 14]
        that = any(
            one.text == "," and other.norm in self.lexicon.grammar.that for one, other in pairwise(near)
        )
        return that or any(token.text == ":" or token.is_quote for token in near)


_NO_NAMES = tuple("е и у ю о ння ття ість ция ція сть ние тие ки но то бо зі лі рі ів ів'я ям ах".split())
"""How a sentence's first word ends that is no name before a verb: an adverb, a thing, another case."""

_RUSSIAN_GERUNDS = ("ив", "ыв", "ав", "яв")  # in Ukrainian the past of verbs ends so
_FINITE = ("л", "ла", "ло", "ли", "ает", "яет", "ует", "ают", "яют", "уют")
"""How Russian verbs end that have the subject for their own: «бросило солдат, пообещав …»."""
