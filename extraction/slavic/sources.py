"""Who speaks beside a Ukrainian or Russian cue: subjects, bodies, documents, whom a medium quotes."""

from itertools import pairwise, takewhile

from extraction.cues.finding import Cue
from extraction.cues.media import is_medium
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.cues.placing import Placing
from extraction.cues.verbchain import that_without_comma
from extraction.slavic.authors import Authors
from extraction.slavic.clauses import PASSES_ON_NOW
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon, Verb
from extraction.words.met import NONE_MET, Met
from extraction.words.tokens import TERMINATORS

EVIDENCE_WITHIN = 4
"""Tokens after «показав» within which the evidence stands: «показав перші кадри наслідків»."""
ABOUT = ("про", "о", "об", "обо")


LONGEST_SUBJECT = 6
"""Tokens of ", а" and the name that stands before another verb of saying."""


class Sources(Placing):
    """Finds the speakers of one sentence's cues."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, met: Met = NONE_MET) -> None:
        super().__init__(sentence, lexicon)
        self.subjects = Authors(sentence, lexicon, met)
        self.phrases = self.subjects

    def _is_nobodys(self, cue: Cue, verb: Verb, start: int, marker: int | None) -> bool:
        """Return whether no document says it: «йдеться про два села», «повідомляється, що …»."""
        hearsay = verb.form.startswith(self.lexicon.signs.hearsay) or not self._reports(start, marker)
        return hearsay and not self._has_document(cue)

    def _governed_at(self, index: int) -> bool:
        return index > 0 and self.tokens[index - 1].norm in self.lexicon.grammar.prepositions

    def _shows_evidence(self, cue: Cue) -> bool:
        """Return whether it is «показав відео», «оприлюднила знімки»: evidence that somebody hands over."""
        near = self.tokens[cue.last + 1 : cue.last + 1 + EVIDENCE_WITHIN]
        own = takewhile(lambda token: token.text not in ",;:", near)
        return any(token.norm in self.lexicon.grammar.evidence for token in own)

    def _quoting(self, placed: Placed | None) -> Placed | None:
        """Return `placed` with whom a medium quotes: «повідомляє видання з посиланням на X»."""
        if placed is None or not self._may_quote(placed.phrase):
            return placed
        cited = self._cited(placed.phrase)
        if cited is None:
            return placed
        cue = Cue(placed.cue.first, placed.cue.last, None, "prepositional")
        ends = placed.words is Side.AROUND and self._closes(cited.rightmost)
        return Placed(cue, cited, Side.BEFORE if ends else placed.words, "whom a medium quotes")

    def _left(self, cue: Cue) -> Phrase | None:
        """Return the subject before the verb; not a medium to which somebody after the verb told it."""
        left = self.subjects.subject_before(cue.first, cue.verb)
        if left is not None and self._is_told_at_the_end(cue):
            return None
        if left is None or not is_medium(self.sentence, left, self.lexicon):
            return left
        if cue.verb is not None and cue.verb.plural and self.subjects.body_after(cue.last):
            return None
        body = self.subjects.body_before(cue.first) if cue.verb is not None and cue.verb.plural else None
        if body is not None and body.first < left.first:
            return None  # У ДСНС Суспільному уточнили
        right = self.subjects.subject_after(cue.last, cue.verb)
        told = right is not None and self._is_person(right) and not self._is_shown_by(right)
        return None if told or self.subjects.unknown_after(cue.last, cue.verb) is not None else left

    def _is_told_at_the_end(self, cue: Cue) -> bool:
        """Return whether a body closes the sentence: «…, постраждалих немає, уточнили у штабі»."""
        plural = cue.verb is not None and cue.verb.plural and cue.first > 0
        if not plural or self.tokens[cue.first - 1].text != ",":
            return False
        body = self.subjects.body_after(cue.last)
        return body is not None and body.first == cue.last + 1 and self._closes(body.rightmost)

    def _is_person(self, phrase: Phrase) -> bool:
        """Return whether the words are somebody's office, trade or first name, not a body's."""
        own = self.tokens[phrase.first : phrase.last + 1]
        roles = [role for token in own if (role := self.lexicon.roles.get(token.norm)) is not None]
        if roles:
            return not roles[0].body
        return any(token.is_capital and token.norm in self.lexicon.given_names for token in own)

    def _closes_after(self, cue: Cue) -> bool:
        right = self.subjects.subject_after(cue.last, cue.verb)
        if right is None:
            return False
        relay = self.tokens[right.rightmost + 1 : right.rightmost + 3]  # Так вважає X, передають Вісті
        relayed = len(relay) == 2 and relay[0].text == "," and relay[1].norm in PASSES_ON_NOW
        return relayed or self._closes(right.rightmost)

    def _closes(self, last: int) -> bool:
        """Return whether the clause ends after `last`, the mark after a name in marks passed over."""
        marked = last + 1 < len(self.tokens) and self.tokens[last + 1].is_quote
        return super()._closes(last + marked)

    def _is_shown_by(self, right: Phrase) -> bool:
        """Return whether pictures stand before those who took them: «оприлюднив відео місцевих жителів»."""
        return self.tokens[right.leftmost - 1].norm in self.lexicon.signs.pictures

    def _may_quote(self, phrase: Phrase) -> bool:
        """Return whether the phrase is a medium: a known one, or a name in marks without a person's role.

        What «пише» and has neither a role nor a first name is one too: «пише Четверта студія».
        """
        own = self.tokens[phrase.first : phrase.last + 1]
        roles = [role for token in own if (role := self.lexicon.roles.get(token.norm)) is not None]
        person = any(not role.group for role in roles) or any(
            token.norm in self.lexicon.given_names for token in own if token.is_capital
        )
        marked = self.sentence.quote_at(phrase.first) is not None or own[0].norm.isascii()
        marked = marked or (own[0].is_shouted and own[-1].is_quote)  # РИА «Новости»
        marked = marked or (any(role.group for role in roles) and any(token.is_quote for token in own))
        beside = self.tokens[max(0, phrase.first - 1) : phrase.last + 2]
        marked = marked or (not roles and any(token.norm in PASSES_ON_NOW for token in beside))
        return is_medium(self.sentence, phrase, self.lexicon) or (marked and not person)

    def _cited(self, medium: Phrase) -> Phrase | None:
        cited = self.subjects.cited(medium)
        if cited is None:
            return None
        own = self.tokens[cited.first : cited.last + 1]
        if any(token.is_capital and token.norm in self.lexicon.given_names for token in own):
            return cited
        roles = (self.lexicon.roles.get(token.norm) for token in own)
        return None if any(role is not None and role.group for role in roles) else cited

    def _speaker(self, cue: Cue) -> Phrase | None:
        if cue.sort == "impersonal":
            return self._document(cue)
        body = self.subjects.body_after(cue.last) if cue.verb and cue.verb.plural else None
        body = body or (self.subjects.body_before(cue.first) if cue.verb and cue.verb.plural else None)
        right = self.subjects.subject_after(cue.last, cue.verb)
        return self._left(cue) or body or right or self.subjects.unknown_after(cue.last, cue.verb)

    def _is_subordinate(self, index: int) -> bool:
        norm = self.tokens[index].norm
        return norm in self.lexicon.grammar.that and norm not in ("як", "как")

    def _has_document(self, cue: Cue) -> bool:
        return self._document(cue).first != cue.last

    def _document(self, cue: Cue) -> Phrase:
        """Return who wrote the text that says it: «у звіті ISW зазначається»; the verb alone points back."""
        body = self.subjects.body_after(cue.last) or self.subjects.body_before(cue.first)
        return body or Phrase(cue.last, cue.last)

    def _reports(self, start: int, marker: int | None) -> bool:
        """Return whether "that", a colon or marks beside the verb show that it is one of saying here."""
        if marker is not None:
            return True
        before = self.tokens[start - 1] if start else None
        if before is None or before.is_dash:
            return before is not None
        last = max(0, start - 2)
        return self.sentence.quote_at(last) is not None and not self.subjects.is_name_in_marks(last)

    def _is_as(self, start: int) -> bool:
        return self.tokens[start].norm in ("як", "как") and start == 0

    def _right(self, cue: Cue, marker: int | None) -> Phrase | None:
        if cue.sort == "impersonal":
            return self._document(cue)
        if marker is not None and marker == cue.last + 1:
            return None
        plural = cue.verb is not None and cue.verb.plural
        body = self.subjects.body_after(cue.last) if plural else None
        return body or self.subjects.subject_after(cue.last, cue.verb)

    def _body_beside(self, cue: Cue) -> bool:
        """Return whether a body right after the verb speaks: «У Києві заявили в Міноборони»."""
        body = self.subjects.body_after(cue.last)
        return body is not None and body.first == cue.last + 1

    def _is_this(self, start: int, cue: Cue) -> bool:
        """Return whether nothing but «це» stands before the verb: «Згодом це спростували в штабі»."""
        grammar = self.lexicon.grammar
        own = [token.norm for token in self.tokens[start : cue.first] if token.norm not in grammar.fillers]
        return own in (["це"], ["это"])

    def _begins_words(self, start: int, right: Phrase, marker: int | None) -> bool:
        """Return whether "that" or a colon right after the speaker begins the words.

        Behind a quotation a comma leads to who speaks: «…», — каже Ольга, що живе поруч.
        """
        if marker is None or marker > self._after(right.rightmost):
            return False
        before = start - 2 - (self.tokens[start - 2].text == ",")
        quoted = self.tokens[start - 1].is_dash and before > 0 and self.tokens[before].is_quote
        return not quoted or self.tokens[marker].text != ","

    def _marker_after(self, last: int) -> int | None:
        """Return where ", що" or a colon begins the reported words, if the clause has one."""
        if that_without_comma(self.tokens, last + 1, self.lexicon):
            return last + 1
        for index in range(last + 1, min(len(self.tokens) - 1, last + 40)):
            token = self.tokens[index]
            if token.text == ":" and not self.tokens[index - 1].is_number:
                return index
            if token.text == "," and self._introduces(last, index + 1):
                return index
            if index > last + 1 and self._is_another_clause(index):
                return None
            if token.text in TERMINATORS and not self.phrases.inside.is_abbreviation(index):
                return None
        return None

    def _introduces(self, last: int, index: int) -> bool:
        """Return whether "that" stands at `index`; «як», «де» begin no words after «про», «о»."""
        norm = self.tokens[index].norm
        if norm not in self.lexicon.grammar.that:
            return self._asks(last, index)
        about = any(token.norm in ABOUT for token in self.tokens[last + 1 : index])
        return not about or norm not in ("як", "как", "де", "где")

    def _asks(self, last: int, index: int) -> bool:
        """Return whether a question is reported: «запитав, чи цвіте каштан», «спросила, цела ли школа»."""
        if not self.tokens[last].norm.startswith(self.lexicon.signs.asking):
            return False
        near = [token.norm for token in self.tokens[index : index + 5]]
        return near[:1] == ["чи"] or "ли" in near or near[0] in self.lexicon.signs.questions

    def _has_another_subject(self, index: int) -> bool:
        """Return whether somebody else is set against whoever spoke: «…, а Синєгубов повідомив»."""
        near = self.tokens[max(0, index - LONGEST_SUBJECT) : index]
        return any(
            one.text == "," and two.norm in self.lexicon.grammar.coordinators for one, two in pairwise(near)
        )

    def _is_another_clause(self, index: int) -> bool:
        """Return whether another verb of saying, after a comma or dash, has the "that" for itself."""
        token = self.tokens[index]
        before = self.tokens[index - 1]
        return token.norm in self.lexicon.verbs and (
            before.text == ","
            or before.is_dash
            or before.norm in self.lexicon.grammar.coordinators
            or self._has_another_subject(index)
        )
