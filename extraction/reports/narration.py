"""Whom narration introduces, so that "he said" behind it can be meant for them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from domain.statement import SpeakerKind
from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.reports.toldof import nameless_subject
from extraction.slavic.subjects import Subjects
from extraction.speakers.cast import Cast
from extraction.speakers.described import Described
from extraction.speakers.ground import is_in_russia, serves_a_town, side_of_sentence
from extraction.speakers.naming import Naming
from extraction.texts.sentences import Sentence
from extraction.words.agreement import number_and_gender
from extraction.words.lexicon import Lexicon
from extraction.words.met import Met
from extraction.words.tokens import Token, written

_ASKED = frozenset("asked requested declined refused".split())
_TO_BE_NAMED = frozenset("named identified name names identity".split())
_ANONYMOUS = ("анонімн", "анонимн", "неназван")
_NAMING = ("назива", "называ", "вказува", "указыва", "розголо", "розкрива", "раскрыва", "разглаша", "оприлюд")
_NAMES = ("імен", "ім'я", "имен", "имя", "прізвищ", "фамили")
"""How the words begin that ask not to be named, whoever speaks then."""


LONGEST_BODY = 6
"""Words of a well-known body's name at the beginning of a sentence."""

_WHOSE = frozenset("його її їхній їхня їхні его её ее их".split())


def in_context(
    described: Described, sentence: Sentence, phrase: Phrase, cue: Cue, lexicon: Lexicon
) -> Described:
    """Return a person without a name with the sex that the verb's past tells: «дипломат подчеркнула».

    «Його дружина» is marked as somebody else's, and who talks «на умовах анонімності» as nobody named.
    """
    before = sentence.tokens[phrase.first - 1].norm if phrase.first else ""
    local = (described.home == "ua" and not _is_national(described, lexicon)) or (
        described.authority and described.side is None
    )
    if local and lexicon.is_english and is_in_russia(sentence, phrase, lexicon):
        described = replace(described, home="ru")
    if not lexicon.is_english and described.side is None and serves_a_town(described, lexicon):
        described = replace(described, home=side_of_sentence(sentence, phrase, lexicon) or described.home)
    if before in _WHOSE or (not lexicon.is_english and sentence.tokens[phrase.first].norm in _WHOSE):
        own = not described.pronoun
        described = replace(described, whose=own, of_last=own and not described.witness)
    if _is_kin(described, sentence, phrase, lexicon):
        described = _as_kin(described, sentence.tokens[phrase.first].norm)
    if described.single and not (described.name or described.pronoun) and _is_anonymous(sentence):
        described = replace(described, whose=True, kind=SpeakerKind.UNNAMED)
    slavic = not lexicon.is_english and cue.verb is not None
    asked = number_and_gender(cue.verb) if slavic and cue.verb is not None else ""
    surname = described.single and len(described.name) == 1  # мер Ткач сказав
    nameless = (described.single and not described.name) or surname
    nameless = nameless and not (described.pronoun or described.gender)
    past = cue.verb is not None and cue.verb.form.removesuffix("ся").endswith(("в", "л", "ла"))
    return replace(described, gender=asked) if nameless and past and asked in ("m", "f") else described


def _is_kin(described: Described, sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether it is somebody's wife or father: «Дружина військового» is no soldier."""
    kin = sentence.tokens[phrase.first].norm in lexicon.signs.kin
    return kin and phrase.last > phrase.first and not described.name


def _as_kin(described: Described, noun: str) -> Described:
    """Return somebody private whom nobody has named instead of whose kin they are."""
    private = replace(described, heads=(noun,), offices=frozenset(), specific=frozenset(), side=None)
    return replace(private, kind=SpeakerKind.UNNAMED, witness=True, home=None, whose=True)


def _is_national(described: Described, lexicon: Lexicon) -> bool:
    """Return whether it is a country's army or ministry, which can act abroad: "the General Staff"."""
    return any(word in lexicon.national for word in described.body.lower().split())


def _is_anonymous(sentence: Sentence) -> bool:
    """Return whether it says «на умовах анонімності», «попросивший не называть его имени»."""
    words = [token.norm for token in sentence.tokens]
    if "anonymity" in words or (not _ASKED.isdisjoint(words) and not _TO_BE_NAMED.isdisjoint(words)):
        return True  # a director who asked that her name not be used
    asked = any(one == "не" and two.startswith(_NAMING) for one, two in pairwise(words))
    named = asked and any(word.startswith(_NAMES) for word in words)
    return named or any(word.startswith(_ANONYMOUS) for word in words)


def note_persons(
    cast: Cast, naming: Naming, text: str, sentence: Sentence, lexicon: Lexicon, met: Met
) -> None:
    """Take note of the persons of a sentence of narration, and of its subject without a name."""
    narrated = list(naming.narrated(text, sentence))
    for person in narrated:
        cast.mention(person)
    if not narrated:
        cast.mention_again(sentence.tokens)
    if lexicon.is_english:
        phrase = None if narrated else nameless_subject(sentence, lexicon)
        cast.notice(naming.describe(text, sentence, phrase) if phrase else None)
    elif not narrated:
        cast.notice(_nameless(naming, text, sentence, lexicon, met))


def _nameless(naming: Naming, text: str, sentence: Sentence, lexicon: Lexicon, met: Met) -> Described | None:
    """Return the person without a name who is the subject of «Фермер показує воронку», if one is."""
    phrase = Subjects(sentence, lexicon, met).subject_of_sentence(len(sentence.tokens))
    if phrase is None:
        return _victim(naming, text, sentence, lexicon)
    if sentence.tokens[phrase.first].norm.startswith(lexicon.signs.who_talked) and phrase.apposition:
        phrase = Phrase(*phrase.apposition)
    described = naming.describe(text, sentence, phrase)
    role = lexicon.roles.get(described.heads[0]) if described.heads else None
    person = role is not None and not role.body and not role.group
    if person and described.single and not described.name:
        return described
    return _victim(naming, text, sentence, lexicon)


def _victim(naming: Naming, text: str, sentence: Sentence, lexicon: Lexicon) -> Described | None:
    """Return the private person to whom something is done: «Поранено чоловіка, який …»."""
    for at, token in enumerate(sentence.tokens):
        role = lexicon.roles.get(token.norm)
        if role is None or role.kind is not SpeakerKind.RESIDENT or role.body:
            continue  # most words
        form = lexicon.cases.get(token.norm)
        if form is not None and form.oblique and not form.nominative:
            described = naming.describe(text, sentence, Phrase(at, at), oblique=True)
            return described if described.single and not described.name else None
    return None


def note_subject(
    cast: Cast, naming: Naming, text: str, sentence: Sentence, described: Described, lexicon: Lexicon
) -> None:
    """Take note of whom "…, he said" means whose name and trade begin the English sentence themselves.

    In Ukrainian and Russian so does who stands before a colon: «Речник X був обережніший: за його даними, …».
    """
    tokens = sentence.tokens
    if described.pronoun not in ("m", "f"):
        return
    if not described.as_written.isascii():
        if person := _before_colon(naming, text, sentence, described):
            cast.mention(person)
        return
    for person in naming.narrated(text, sentence):
        first = _name_at(person, tokens)
        end = first + len(person.name)
        if first < 0 or len(person.name) < 2 or len(tokens) <= end + 1:
            continue
        begins = first == 0 or all(one.is_capital or one.norm in lexicon.roles for one in tokens[:first])
        alone = begins and not cast.has_heard_of(described.pronoun)
        told = alone or (begins and _is_told_of(person, tokens, end, lexicon))
        if told and person.gender in ("", described.pronoun):
            cast.mention(person)


def note_body(
    cast: Cast,
    naming: Naming,
    text: str,
    sentence: Sentence,
    described: Described,
    phrase: Phrase,
    lexicon: Lexicon,
) -> None:
    """Take note of the well-known body that begins the sentence.

    «Міноборони РФ про удар не повідомило, у зведенні відомства …»: its own, not that of who spoke last.
    """
    heads = described.heads if not (described.pronoun or described.name) else ()
    pointing = any(lexicon.pointing.get(head) in ("office", "body") for head in heads)
    if not pointing or sentence.tokens[0].is_quote:
        return
    for end in range(min(phrase.first, LONGEST_BODY), 0, -1):
        if cast.is_known(written(text, sentence.tokens[:end])):
            cast.resolve(naming.describe(text, sentence, Phrase(0, end - 1)))
            return


def _before_colon(naming: Naming, text: str, sentence: Sentence, described: Described) -> Described | None:
    """Return the only person of the clause before the colon behind which «за його словами» stands."""
    tokens = sentence.tokens
    at = next((at for at, token in enumerate(tokens) if token.text == described.as_written), 0)
    colon = next((one for one in range(max(0, at - 3), at) if tokens[one].text == ":"), 0)
    persons = [one for one in naming.narrated(text, sentence) if len(one.name) > 1] if colon else []
    before = [one for one in persons if 0 <= _name_at(one, tokens) < colon]
    fits = len(before) == 1 and before[0].gender in ("", described.pronoun)
    return before[0] if fits else None


def _name_at(person: Described, tokens: Sequence[Token]) -> int:
    """Return where the person's name stands; -1: nowhere."""
    length = len(person.name)
    starts = range(len(tokens) - length + 1)
    own = (at for at in starts if tuple(token.text for token in tokens[at : at + length]) == person.name)
    return next(own, -1)


def _is_told_of(person: Described, tokens: Sequence[Token], end: int, lexicon: Lexicon) -> bool:
    """Return whether trade, age or doings follow the name that ends at `end`: "Ali Musa was asleep when"."""
    if tokens[end].text == ",":
        return bool(person.role) or person.witness
    doing = tokens[end + 1].norm
    there = doing.endswith("ing") or doing in lexicon.grammar.prepositions or doing in lexicon.signs.indoors
    return tokens[end].norm == "was" and there and any(token.norm == "when" for token in tokens[end:])
