"""The persons of whom narration speaks: "he said" may be meant for them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.slavic.clauses import JOINING
from extraction.speakers.ages import AGED, has_a_home, is_aged, is_private
from extraction.speakers.called import IN_WHOSE_NAME, is_plainly_hers
from extraction.speakers.callsigns import serves, signed_at, signed_soldier, with_sign
from extraction.speakers.described import Described
from extraction.speakers.hometowns import IsPlace
from extraction.speakers.introduced import Introduced, introduced, is_person
from extraction.speakers.kinds import Kinds
from extraction.speakers.offices import offices
from extraction.speakers.person_names import LONGEST_WITH_PARTICLES, PersonNames
from extraction.speakers.sides import Sides
from extraction.speakers.titled import HONOURING, LONGEST_TITLE, subject_title, title_before
from extraction.speakers.traits import Traits
from extraction.speakers.wording import Wording
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Given, Lexicon
from extraction.words.tokens import Token, written
from extraction.words.unlisted import is_people

_AUXILIARIES = frozenset("was is has had".split())


class Narrated:
    """Finds the persons of narration in one language."""

    def __init__(self, lexicon: Lexicon, is_place: IsPlace, sides: Sides) -> None:
        self._lexicon = lexicon
        self._is_place = is_place
        self._sides = sides
        self._kinds = Kinds(lexicon)
        self._names = PersonNames(lexicon, is_place)
        self._wording = Wording(lexicon, is_place)
        self._traits = Traits(lexicon, self._kinds)

    def persons(self, text: str, sentence: Sentence) -> Iterator[Described]:
        """Yield the persons whom a sentence of narration names by first name and surname; English: the last.

        In Ukrainian and Russian their offices may be all that is said of them later.
        """
        if self._lexicon.is_english:
            yield from list(self._in_english(text, sentence))[-1:] or self._by_call_sign(text, sentence)
        else:
            named = list(self._in_slavic(text, sentence)) or list(self._by_first_name(sentence))
            yield from named or signed_soldier(text, sentence, self._sides)

    def _in_english(self, text: str, sentence: Sentence) -> Iterator[Described]:
        tokens, end = sentence.tokens, len(sentence.tokens)
        told = introduced(tokens)
        if told and (is_aged(sentence, told.end - 1) or self._introduces(tokens, told)):
            about = tokens[told.first : told.last + 1]
            person = self._described(text, sentence, 0, told.end, about)
            yield replace(person, role=self._wording.role(text, about) if told.office else person.role)
            return
        while end > 0:
            if not (tokens[end - 1].is_capital or "-" in tokens[end - 1].text):
                end -= 1  # most words
                continue
            start = end
            while (
                start > 0 and end - start < LONGEST_WITH_PARTICLES and self._names.goes_on(tokens, start, end)
            ):
                start -= 1
            while start < end and self._is_before_name(tokens[start]):
                start += 1
            if start < end and self._is_person_there(sentence, start, end):
                yield self._described(text, sentence, start, end)
                return
            end = min(start, end - 1)

    def _introduces(self, tokens: Sequence[Token], told: Introduced) -> bool:
        return is_person(tokens, told, self._kinds, self._lexicon, self._is_place)

    def _by_call_sign(self, text: str, sentence: Sentence) -> Iterator[Described]:
        if at := signed_at(sentence.tokens):
            about = sentence.tokens[:at]
            side, home = self._sides.side(about), self._sides.local(about, named=False)
            person = self._described(text, sentence, at, at + 1)
            yield replace(person, kind=SpeakerKind.MILITARY, side=side, home=home)

    def _described(
        self, text: str, sentence: Sentence, start: int, end: int, told: Sequence[Token] = ()
    ) -> Described:
        """Return what narration, and `told` with it, says about the person whose name is [`start`, `end`)."""
        tokens = sentence.tokens
        about = [*tokens[max(0, start - 3) : start], *self._after_name(tokens, end), *told]
        role = self._kinds.role(about, named=True)
        aged = is_aged(sentence, end - 1) or bool(start and AGED.match(tokens[start - 1].norm))
        aged = aged or is_private(sentence, end - 1, self._lexicon) or has_a_home(tokens, self._lexicon)
        name = tuple(token.text for token in tokens[start:end])
        return Described(
            as_written=written(text, tokens[start:end]),
            name=name,
            role=self._wording.role(text, self._after_name(tokens, end)),
            kind=role.kind if role else SpeakerKind.RESIDENT if aged else None,
            side=self._sides.side(about),
            home=self._sides.local(about),
            witness=aged and role is None,
            heads=tuple(token.norm for token in about if token.norm in self._lexicon.roles),
            gender=self._traits.gender(name, about, oblique=False),
            offices=offices(self._lexicon, about),
        )

    def _is_before_name(self, token: Token) -> bool:
        """Return whether the word only stands before a name: "For", "The", "Mr"."""
        grammar, norm = self._lexicon.grammar, token.norm
        small = norm in grammar.prepositions or norm in grammar.breaks or norm in grammar.articles
        day = norm in self._lexicon.weekdays or norm in self._lexicon.months
        return small or day or norm in self._lexicon.signs.honorifics or not token.is_capital

    def _is_subject(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Return whether two or three capitals begin the sentence and do something: "Musa Adam was …"."""
        if start or end > 3 or end + 1 >= len(tokens) or tokens[end].norm not in _AUXILIARIES:
            return False
        run = tokens[:end]
        known = self._is_place(run[0].text) or self._is_place(" ".join(token.text for token in run))
        return not known and not any(token.is_shouted for token in run)

    def _after_name(self, tokens: Sequence[Token], end: int) -> Sequence[Token]:
        """Return the description behind a name: "a doctor at the hospital" up to its comma."""
        if end + 1 >= len(tokens) or tokens[end].text != ",":
            return ()
        last = next((at for at in range(end + 1, len(tokens)) if tokens[at].text in ",.;:"), len(tokens))
        return self._wording.bare(tokens[end + 1 : last]) if last > end + 1 else ()

    def _is_person_there(self, sentence: Sentence, start: int, end: int) -> bool:
        """Return whether the capitals are a person: by the first name, an age, an office on either side."""
        tokens = sentence.tokens
        if is_aged(sentence, end - 1) or (start and AGED.match(tokens[start - 1].norm)):
            return True
        before = self._lexicon.roles.get(tokens[start - 1].norm) if start else None
        titled = before is not None and not before.body and not before.group
        given = tokens[start].norm in self._lexicon.given_names
        if end - start == 1:
            return given and (titled or self._is_known_alone(tokens, start, end))
        if given or self._is_subject(tokens, start, end):
            return True
        if self._is_place(tokens[start].text) or self._is_place(" ".join(t.text for t in tokens[start:end])):
            return False
        return titled or self._is_described(tokens, end)

    def _is_known_alone(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Return whether a first name alone is somebody: "Olena, a nurse" or what a sentence begins with."""
        if self._kinds.role(self._after_name(tokens, end)[:4], named=True) is not None:
            return True
        if end + 1 < len(tokens) and tokens[end].norm == "'s" and not tokens[end + 1].is_capital:
            return True  # Vasyl's position
        if end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].norm == "who":
            return True
        between = start > 1 and end < len(tokens) and tokens[start - 1].text == tokens[end].text == ","
        if between and tokens[start - 2].norm in self._lexicon.roles:
            return True  # Another local woman, Tamara, …
        begins = start == 0 or tokens[start - 1].text == ","
        subject = begins and end < len(tokens) and tokens[end].is_word and not tokens[end].is_capital
        return subject and tokens[end].norm not in ("and", "or", "in", "of")

    def _is_described(self, tokens: Sequence[Token], end: int) -> bool:
        """Return whether an office or trade stands behind the capitals."""
        after = self._after_name(tokens, end)
        if not after:
            return False
        trade = tokens[end + 1].norm in ("a", "an") and is_people(after[-1], self._lexicon)
        if trade or after[0].norm == "who":
            return True
        role = self._kinds.role(after[:4], named=True)
        return role is not None and not role.body and not role.group

    def _in_slavic(self, text: str, sentence: Sentence) -> Iterator[Described]:
        tokens = sentence.tokens
        for index in range(len(tokens) - 1):
            first, second = tokens[index], tokens[index + 1]
            if not (second.is_capital and self._names.is_name(second)):
                continue  # most words
            aged = self._names.is_name(first) and is_aged(sentence, index + 1)
            given = first.norm in self._lexicon.given_names and first.is_capital
            titled = not (given or aged) and index > 0 and self._is_titled(tokens, index)
            if (given or aged or titled) and not (index and tokens[index - 1].norm in IN_WHOSE_NAME):
                person = self._named_at(text, tokens, index, aged=aged)
                yield with_sign(person, sentence, index + 1, self._sides)

    def _named_at(self, text: str, tokens: Sequence[Token], index: int, *, aged: bool) -> Described:
        """Return what narration says of the person whose two names begin at `index`, in whatever case."""
        first, name = tokens[index], (tokens[index].text, tokens[index + 1].text)
        title = title_before(tokens, index, self._lexicon)
        before = title or tokens[max(0, index - 2) : index]
        role = self._kinds.role(before, named=True) if before else None
        form = self._lexicon.cases.get(tokens[index - 1].norm) if index else None
        begins = index == 0 or (form is not None and form.nominative and not form.oblique)
        sexes = {one.gender for one in self._lexicon.given_forms.get(first.norm, ())}
        hers = is_plainly_hers(name, self._lexicon.given_forms, begins=begins)
        return Described(
            as_written=written(text, tokens[index : index + 2]),
            name=name,
            kind=role.kind if role else SpeakerKind.RESIDENT if aged else None,
            side=self._sides.side(title),
            home=self._sides.local(title) if title else None,
            witness=aged and role is None,
            heads=tuple(token.norm for token in before if token.norm in self._lexicon.roles),
            gender="f" if hers else sexes.pop() if len(sexes) == 1 else "",
            oblique=not hers,
        )

    def _by_first_name(self, sentence: Sentence) -> Iterator[Described]:
        """Yield who is the subject by a first name alone: «Олена живе …», «68-річна Ніна (ім'я змінене)»."""
        tokens = sentence.tokens
        for index in range(min(LONGEST_TITLE, len(tokens) - 1)):
            first, before = tokens[index], tokens[index - 1] if index else None
            given = self._lexicon.given_forms.get(first.norm, ()) if first.is_capital else ()
            aged = before is not None and AGED.match(before.norm) is not None
            named = [one for one in given if one.nominative or aged]  # У 44-річного Віталія згорів дім.
            sexes = {one.gender for one in named}
            if not sexes or tokens[index + 1].is_capital or tokens[index + 1].norm in JOINING:
                continue
            aged = aged or is_aged(sentence, index)
            title = subject_title(tokens, index, self._lexicon)
            begins = index == 0 and first.norm not in self._lexicon.signs.names_as_nouns
            if aged or title or begins or (before is not None and before.norm in HONOURING):
                person = self._alone(first, named[0], title, aged=aged, serving=serves(tokens, self._lexicon))
                person.gender = sexes.pop() if len(sexes) == 1 else ""
                yield with_sign(person, sentence, index, self._sides)
                return

    def _alone(
        self, first: Token, given: Given, title: Sequence[Token], *, aged: bool, serving: bool
    ) -> Described:
        """Return what is told of somebody with a first name only."""
        role = self._kinds.role(title, named=True) if title else None
        private = role is None or role.kind is SpeakerKind.RESIDENT
        theirs = title if not private else ()
        return Described(
            as_written=first.text,
            name=(first.text if given.nominative else given.name,),
            kind=SpeakerKind.RESIDENT if aged and not serving else role.kind if role else None,
            side=self._sides.side(theirs),
            home=self._sides.local(theirs) if theirs else None,
            witness=private and not serving,
        )

    def _is_titled(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a person's office stands right before two capitals: «волонтер Вальдемар Кравець»."""
        role = self._lexicon.roles.get(tokens[index - 1].norm)
        if role is None or role.body or role.group or self._is_place(tokens[index].text):
            return False
        return self._names.is_name(tokens[index])
