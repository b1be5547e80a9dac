"""Two speakers with one verb: "Reuters and the General Staff said", «у поліції та ДСНС повідомили».

They are parted where each half names a speaker alone and the two differ: one has a name, or they are of
two kinds. "Residents and doctors" stay one source; so do "head and founder", "foreign and defence ministers",
and a name with "and" inside.
"""

from collections.abc import Sequence

from domain.language import Language
from extraction.cues.phrase import Phrase
from extraction.reports.governed import is_governed
from extraction.reports.halves import Half, IsKnown
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token
from extraction.words.unlisted import OWN

MOST_SPEAKERS = 4
"""Speakers of one verb; more stand only in what is no prose."""

LONGEST_HALF = 6
"""Words of a half that the speaker's phrase does not hold yet."""

_JOINTS = {
    Language.EN: frozenset(("and", ",")),
    Language.UK: frozenset(("та", "і", "й", ",")),
    Language.RU: frozenset(("и", ",")),
}
_DONE = ("ла", "ло", "ли", "лась", "лось", "лись", "лася", "лося", "лися")
"""How past tenses end that are no nouns of the masculine."""

_AROUND = frozenset("both all each either also".split())


def conjuncts(
    tokens: Sequence[Token], phrase: Phrase, cue: int, lexicon: Lexicon, is_known: IsKnown
) -> tuple[Phrase, ...]:
    """Return the phrases of the speakers that `phrase` joins, in text order; most often only itself.

    `cue` is where the verb begins. `is_known` says whether words are a well-known speaker's name.
    """
    described = phrase.apposition is not None and phrase.apposition[0] < phrase.first
    if described or is_governed(tokens, phrase, cue, lexicon):
        return (phrase,)

    def differ(parts: Sequence[Phrase]) -> bool:
        """Return whether the phrases are several speakers."""
        if not 1 < len(parts) <= MOST_SPEAKERS:
            return False
        halves = [Half(tokens[part.first : part.last + 1], lexicon, is_known) for part in parts]
        return _differ(halves, english=lexicon.is_english)

    joints = _JOINTS[lexicon.language]
    parts = _parts(tokens, phrase, joints) or [phrase]
    if (before := _all_before(tokens, parts, lexicon, joints)) and differ([*before, *parts]):
        return (*before, *parts)
    if (behind := _behind(tokens, phrase, cue, joints)) and differ([phrase, behind]):
        return (phrase, behind)
    if differ(parts):
        return tuple(_bare(tokens, part) for part in parts)
    return (_whole_list(tokens, phrase, lexicon),)


def _whole_list(tokens: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """Return the phrase with the names of its list before it: "Jordan, Egypt and other states"."""
    own = tokens[phrase.first : phrase.last + 1]
    more = any(token.norm == "other" for token in own) and any(token.norm == "and" for token in own)
    first = phrase.first
    while more and first > 1 and tokens[first - 1].text == "," and tokens[first - 2].is_capital:
        if tokens[first - 2].norm not in lexicon.places.governments:
            break
        first -= 2
    return Phrase(first, phrase.last, phrase.apposition) if first < phrase.first else phrase


def _bare(tokens: Sequence[Token], part: Phrase) -> Phrase:
    """Return the phrase without marks around it, or one that has its partner elsewhere: « ОВД-Инфо »."""
    first, last = part.first, part.last
    own = [token.is_quote for token in tokens[first : last + 1]]
    if not (sum(own) % 2 or (own[0] and own[-1])):
        return part
    return Phrase(first + own[0], last - own[-1], part.apposition) if not all(own) else part


def _differ(halves: Sequence[Half], *, english: bool) -> bool:
    """Return whether the parts are speakers of their own: of several kinds, with names, with articles."""
    if not all(half.may_stand_alone for half in halves):
        return False
    people = english and all(half.are_people for half in halves)
    sorts = len({half.kind for half in halves}) > 1 and not people
    unlike = sorts or any(half.is_named or (english and half.is_named_body) for half in halves)
    apart = english and all(half.has_article for half in halves[1:])
    unlike = unlike or (apart and all(half.is_office for half in halves))
    unlike = unlike or (apart and not halves[0].has_article)  # police and a spokesman for the group
    if english and not apart:  # the mayor and power firm DTEK, an official and state media
        whole = all(len(one.words) > 1 and not one.serves for one in halves)  # no "local and state media"
        apart = halves[-1].is_named_body or (halves[-1].is_body and whole)
    return unlike and (apart or not any(half.is_lone_person for half in halves[:-1]))


def _all_before(
    tokens: Sequence[Token], parts: Sequence[Phrase], lexicon: Lexicon, joints: frozenset[str]
) -> list[Phrase]:
    """Return the halves before the phrase in text order: "Congo, the EU, and Belgium said"."""
    found: list[Phrase] = []
    while len(found) < MOST_SPEAKERS and (one := _before(tokens, [*found, *parts], lexicon, joints)):
        found.insert(0, one)
    return found


def _before(
    tokens: Sequence[Token], parts: Sequence[Phrase], lexicon: Lexicon, joints: frozenset[str]
) -> Phrase | None:
    """Return the half that stands before the phrase and its joint, at the beginning of the clause."""
    joint = parts[0].leftmost - 1
    joint -= joint > 1 and tokens[joint].norm in OWN  # M23 and its allies said
    if joint < 1 or tokens[joint].norm not in joints or (tokens[joint].text == "," and len(parts) < 2):
        return None
    apart = lexicon.is_english and tokens[joint].is_word and tokens[joint - 1].text == ","
    joint -= apart  # Congo, the EU, and Belgium
    first = joint
    while first > 0 and tokens[first - 1].is_word and joint - first <= LONGEST_HALF:
        first -= 1
    if first > 0 and tokens[first - 1].text not in ",;:":
        return None
    while first < joint and tokens[first].norm in lexicon.grammar.breaks:
        first += 1  # But SOHR and witnesses
    prepositions = lexicon.grammar.prepositions
    if not lexicon.is_english and first < joint - 1 and tokens[first].norm in prepositions:
        first += 1  # «у поліції та ДСНС повідомили»
    inside = any(token.norm in prepositions or token.norm in lexicon.verbs for token in tokens[first:joint])
    if apart and not all(_is_nominal(token, lexicon) for token in tokens[first:joint]):
        return None  # The army left Kyiv, and Moscow said
    if first == joint or inside or _has_done(tokens[first:joint], lexicon):
        return None
    return Phrase(first, joint - 1)


def _has_done(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the words end in what somebody did: «Війська відступили й мер сказав»."""
    last = words[-1]
    if lexicon.is_english or len(words) < 2 or last.is_capital or last.norm in lexicon.roles:
        return False
    return last.norm.endswith(_DONE)


def _is_nominal(token: Token, lexicon: Lexicon) -> bool:
    known = token.norm in lexicon.roles or token.norm in lexicon.authorities
    return token.is_capital or known or token.norm in lexicon.grammar.articles


def _behind(tokens: Sequence[Token], phrase: Phrase, cue: int, joints: frozenset[str]) -> Phrase | None:
    """Return the half between the phrase with its joint and the verb: «мер X і голова Y заявили»."""
    joint = phrase.rightmost + 1
    if not joint + 1 < cue <= joint + 1 + LONGEST_HALF or tokens[joint].norm not in joints - {","}:
        return None
    half = tokens[joint + 1 : cue]
    by = any(token.norm == "by" for token in half[:2])  # images by Maxar and verified by the BBC
    if by or not all(token.is_word or token.is_dash for token in half):
        return None
    return Phrase(joint + 1, cue - 1)


def _parts(tokens: Sequence[Token], phrase: Phrase, joints: frozenset[str]) -> list[Phrase]:
    """Return the runs between the joints of `phrase`; none if there is no "and"."""
    own = tokens[phrase.first : phrase.last + 1]
    bounds = [at for at, token in enumerate(own, phrase.first) if token.norm in joints]
    if not any(tokens[at].is_word for at in bounds):
        return []
    starts, ends = [phrase.first, *(at + 1 for at in bounds)], [*(at - 1 for at in bounds), phrase.last]
    runs = [(first, last) for first, last in zip(starts, ends, strict=True) if first <= last]
    *others, (first, last) = runs
    while last > first and tokens[last].norm in _AROUND:
        last -= 1
    return [*(Phrase(*run) for run in others), Phrase(first, last, phrase.apposition)]
