"""Where reported words end: before "as", "a claim", a day of saying; never with "including", «з них»."""

from collections.abc import Callable, Sequence

from extraction.cues.placed import Placed, Side
from extraction.english.claimed import before_claim
from extraction.texts.days import length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token
from extraction.words.unlisted import OWN

LONGEST_DAY = 8
"""Tokens of a day between the words and their speaker: «…, пізно ввечері 9 грудня повідомив мер»."""

LONGEST_MANNER, SHORTEST_MANNER = 2, 4
"""Words that tell how it was said, and more letters than an adverb in «-о» has: «трохи сухо»."""

_NO_MORE = ("as", "without")
"""Before which a participle tells how it was said: "was quoted as saying", "without elaborating"."""

_OF_SOURCES = frozenset("citing quoting referring posting sharing publishing".split())

_UNSAID = frozenset(
    "mention comment elaborate give provide say specify offer disclose confirm identify name respond".split()
)
_SILENT = frozenset("elaborating giving providing offering specifying naming identifying disclosing".split())
LONGEST_SILENCE = 6
"""Tokens of "without giving any further details"."""

LONGEST_WHERE = 5
"""Tokens of «в аналитическом проекте»."""

LOCATIVE = ("в", "у", "во", "на")

_GIVING = frozenset("gave provided offered made".split())
"""What a speaker did with "no details"."""

DENYING = ("deny", "doubt")

AS = ("as", "which", "як", "как")


def end_before(tokens: Sequence[Token], placed: Placed, lexicon: Lexicon) -> int:
    """Return the token before an attribution and its "as", "a claim" or day."""
    end, grammar = placed.first - 1, lexicon.grammar
    end -= end > 0 and tokens[end].norm in OWN
    while end > 0 and (
        (norm := tokens[end].norm) in AS or norm in grammar.claims or norm in grammar.articles
    ):
        end -= 1  # …, as Moscow has claimed; …, a claim Kyiv denied; …, which Kyiv denied
    if lexicon.is_english:
        return before_claim(tokens, end + 1, placed.cue, lexicon) - 1
    return _before_day(tokens, _before_manner(tokens, end, lexicon), lexicon)


def _before_manner(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """Return the token before «коротко» of «…», – коротко каже він»."""
    at = end
    while at > 1 and end - at < LONGEST_MANNER and _is_manner(tokens[at], lexicon):
        at -= 1
    return at if tokens[at].is_dash and not tokens[at - 1].is_word else end


def _is_manner(token: Token, lexicon: Lexicon) -> bool:
    adverb = token.norm.endswith("о") and len(token.norm) > SHORTEST_MANNER
    return token.is_word and not token.is_capital and (adverb or token.norm in lexicon.grammar.fillers)


def _before_day(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """Return the token before a day of saying; in English such a day is as often the event's."""
    last = end - (tokens[end].text == ",")
    for at in range(last, max(0, end - LONGEST_DAY), -1):
        comma = tokens[at].text == "," and tokens[at - 1].norm not in lexicon.weekdays
        if comma or tokens[at].is_dash:
            length = length_of_day(tokens, at + 1, lexicon)
            return at if length and at + length == last else end
    return end


LONGEST_OPEN_END = 3
"""Words of «у тому числі»."""


def without_lead(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Return the last token up to `last` with which words can end: not the "of whom" of "five, of whom"."""
    while length := _length_of_open_end(tokens, last, lexicon):
        last -= length
        while last > 0 and (tokens[last].text == "," or tokens[last].is_dash):
            last -= 1
    return last


def last_of_words(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Return the last token of the words from `first` on: nothing unsaid or leading on ends them."""
    return max(first, without_lead(tokens, _without_silence(tokens, first, last, lexicon), lexicon))


def _without_silence(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Return the last token before what the speaker left unsaid: "it was hit, but did not elaborate"."""
    if not lexicon.is_english:
        return last
    for at in range(max(first + 2, last - LONGEST_SILENCE), last):
        if tokens[at].norm == "without" and tokens[at + 1].norm in _SILENT:
            return at - 1
    for at in range(first + 2, last):
        if tokens[at].norm != "but" or tokens[at - 1].text != ",":
            continue
        near = [token.norm for token in tokens[at : at + 4]]
        silent = near[1:3] == ["did", "not"] and near[3:] and near[3] in _UNSAID
        if silent or (near[1] in _GIVING and near[2:3] == ["no"]):
            return at - 2
    return last


def is_called_by(tokens: Sequence[Token], placed: Placed) -> bool:
    """Return whether "which" before the speaker means all that was said, which they only call something."""
    before = [token.norm for token in tokens[max(0, placed.first - 2) : placed.first]]
    behind = tokens[placed.last + 1 : placed.last + 2]
    return before == [",", "which"] and any(token.norm == "as" or token.is_quote for token in behind)


def cannot_end(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> bool:
    """Return whether words cannot end before the comma at `last`: an attribution behind it is inserted."""
    if last < 2 or tokens[last].text != "," or _joins_clauses(tokens, last - 1, lexicon):
        return False
    return _length_of_open_end(tokens, last - 1, lexicon) > 0


def goes_on_behind(tokens: Sequence[Token], placed: Placed, lexicon: Lexicon) -> bool:
    """Return whether the words go on behind the speaker, whatever is taken there for an apposition."""
    last = max(placed.cue.last, placed.phrase.last)
    behind = any(token.text == "," for token in tokens[last + 1 : last + 2])
    return behind and cannot_end(tokens, placed.first - 1, lexicon)


def says_more(before: Token, token: Token, lexicon: Lexicon) -> bool:
    """Return whether it is the "adding" of "…, he said, adding that", no "citing police"."""
    verb = lexicon.verbs.get(token.norm)
    if verb is None or verb.sort != "going" or before.norm in _NO_MORE:
        return False
    return token.norm not in lexicon.saying.speaking and token.norm not in _OF_SOURCES


def goes_on_apart(following: str, lexicon: Lexicon) -> bool:
    """Return whether words may go on behind a comma with `following`, not with "without elaborating"."""
    if following in lexicon.grammar.coordinators or following == "without" or following in _OF_SOURCES:
        return False
    verb = lexicon.verbs.get(following)
    return verb is None or verb.sort != "going"


def _joins_clauses(tokens: Sequence[Token], joint: int, lexicon: Lexicon) -> bool:
    """Return whether the token joins a clause: "but" behind a comma."""
    return tokens[joint].norm in lexicon.signs.joining_clauses and tokens[joint - 1].text == ","


def _length_of_open_end(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Return how many tokens up to `last` lead on to what must follow."""
    signs = lexicon.signs
    for length in range(min(LONGEST_OPEN_END, last), 0, -1):
        phrase = " ".join(one.norm for one in tokens[last + 1 - length : last + 1])
        if phrase in signs.leading_on or (
            phrase in signs.leading_on_apart and not tokens[last - length].is_word
        ):
            return length
    return 0


def begins_clause(
    tokens: Sequence[Token], placed: Placed, earlier: Sequence[Placed], lexicon: Lexicon
) -> bool:
    """Return whether it begins a clause behind ", and": "Kyiv denies it, and, according to X, …".

    In English ", and" may be the last comma of a list; there speech or another's words before show a clause.
    """
    joint = placed.first - 1 - (tokens[placed.first - 1].text == ",")
    if placed.words is not Side.AROUND or joint < 2 or not _joins_clauses(tokens, joint, lexicon):
        return False
    behind = next((at for at in range(placed.last + 1, len(tokens)) if tokens[at].text != ","), placed.last)
    return bool(earlier) or tokens[behind].is_quote or not lexicon.is_english


_BUT = frozenset("but yet though although але проте однак та но однако хотя".split())
_THIS = frozenset("this that it these це то это".split())
LONGEST_JUDGEMENT = 6
"""Tokens of ", but this is a lie", all told."""


def judged_from(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Return where ", but that is a lie" begins that ends the words; `last` + 1: nothing does."""
    for comma in range(max(first + 1, last - LONGEST_JUDGEMENT), last - 1):
        but, this = tokens[comma + 1].norm, tokens[comma + 2].norm
        if tokens[comma].text != "," or but not in _BUT or this not in _THIS:
            continue
        if lexicon.denials.stands_in(tokens[comma + 3 : last + 1]):
            return comma
    return last + 1


def begins_besides(placed: Placed, other: Placed, first: int) -> int:
    """Return where `other` begins behind the words of `placed` from `first` on, whose speaker it shares.

    One of the two denies: "said two died, but denied that", "denied it and said".
    """
    shares = other.words is Side.AFTER and other.first <= first < other.cue.first
    denies = (placed.cue.sort in DENYING) is not (other.cue.sort in DENYING)
    return other.cue.first if shares and denies else other.first


def is_nobody(sentence: Sentence, placed: Placed, lexicon: Lexicon) -> bool:
    """Return whether "nobody", "neither side" or "few analysts" says it: then it was not said."""
    first = placed.phrase.first
    near = sentence.tokens[max(0, first - 1) : first + 1]
    return any(token.norm in lexicon.grammar.nobody for token in near)


def before_where(
    tokens: Sequence[Token], before: int, first: int, is_boundary: Callable[[int], bool], lexicon: Lexicon
) -> int:
    """Return the boundary before where or when the next speaker speaks: «…, а в проєкті DeepState …»."""
    at = before
    while first < at and before - at < LONGEST_WHERE and tokens[at].is_word and not is_boundary(at):
        at -= 1
    begins = tokens[at + 1].norm
    other = begins in LOCATIVE or begins in lexicon.signs.later
    other = other or not lexicon.signs.contrasting.isdisjoint((tokens[at].norm, begins))
    return at if is_boundary(at) and other else before


def told_before(
    tokens: Sequence[Token], placed: Placed, later: Sequence[Placed], words: tuple[int, int]
) -> tuple[int, int]:
    """Return the words of «X ці заяви спростував: речник Y сказав …», behind whose colon are another's.

    `words` are those that seem to be X's: they end before the colon, or are what stands before it.
    """
    colon = next((one.first - 1 for one in later if one.first and tokens[one.first - 1].text == ":"), 0)
    if placed.words is not Side.AFTER or colon <= placed.last:
        return words
    if words[0] < colon:
        return words[0], min(words[1], colon - 1)
    behind, object_before = colon > placed.last + 1, placed.phrase.rightmost + 1
    first, last = (placed.last + 1, colon - 1) if behind else (object_before, placed.cue.first - 1)
    return (first, last) if first <= last else words
