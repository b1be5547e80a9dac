"""Places that are named only for comparison: "as in Bakhmut", «нагадує Бахмут», "another Aleppo"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.placetables import LessonWords
from extraction.words.runs import AND, JOINTS, run_of
from extraction.words.tokens import Token

_FINITE = frozenset("is are was were has have will".split())


_TO = frozenset("to with с со з із зі".split())
_LIKENING = ("compar", "liken", "сравн", "порівн")
_AS_MUCH = re.compile(
    r"\bas \w+ as\b|\b(?:же?|так\w*|сам\w+), (?:как|як) (?:в|во|у|под|під|на)\b|\b(?:само|же), (?:як|как)\b|"
    r", (?:как|як) (?:во? |у )?(?-i:[А-ЯЄІЇҐ])|"
    r"\b(?:than|чем|ніж|нежели) (?-i:[A-ZА-ЯІЇЄҐ])|\bas (?-i:[A-Z])[\w'-]+ (?:was|were|did)\b[,.;]?",
    re.IGNORECASE,
)
"""Where something is as much, or such, as elsewhere."""
_ALOOF = frozenset(("for", "by"))
"""How "for comparison, …" begins, after which the comparison comes."""

LONGEST_RAZED = 6
"""Tokens of several towns that were razed."""

_AS = frozenset("as like як как".split())
_THAN = frozenset("than чем ніж нежели".split())
_AS_OR_THAN = frozenset("as than як как чем ніж нежели".split())
_NEXT = frozenset("second next new modern".split())
_PAST = ("в", "ла", "ло", "ли", "л")
_SECOND = ("друг", "втор", "нов", "очередн", "чергов")
LONGEST_PAIR = 20
"""Tokens between «як» and the «і» of «як …, так і …»."""

_SHOWING = ("так", "показ", "видно", "відомо", "известно", "бач", "вид")
"""How words begin behind which «як» tells what is shown, or an example."""

SINCE = "since"
_ARTICLES = frozenset("a an the its last another".split())
_MOST = frozenset("worst biggest largest most longest highest greatest strongest fiercest".split())
"""Superlatives besides those in -iest; what is the most "since" something is compared with it."""
FARTHEST_EVENT = 5
_EVENTS = frozenset(
    "strike strikes attack attacks siege battle capture fall seizure one shelling bombing explosion".split()
)
FARTHEST_MOST = 10
"""Tokens between "the deadliest" and "since"."""

FAR = 8
"""Tokens between "compared" and "to"."""


def _is_razed_too(tokens: Sequence[Token], index: int, words: LessonWords) -> bool:
    """Return whether it was razed as another town will be: «сотрут, как стёрли Бахмут и Марьинку»."""
    at = index - 1
    while at > max(0, index - LONGEST_RAZED) and (tokens[at].is_capital or tokens[at].norm in JOINTS):
        at -= 1
    if at < 1 or tokens[at - 1].norm not in words.as_ or not tokens[at].norm.startswith(words.razing):
        return False
    return any(token.norm.startswith(words.razing) for token in tokens[max(0, at - FAR) : at - 1])


def _teaches(tokens: Sequence[Token], index: int, words: LessonWords) -> bool:
    """Return whether a town's fate is a lesson: «Авдіївка нікого нічого не навчила»."""
    after = [token.norm for token in tokens[index + 1 : index + FAR - 2]]
    if len(after) > 1 and after[0].startswith(words.teaching) and after[0].endswith(_PAST):
        return after[1].startswith(words.pupils)  # «Бахмут навчив армію …», no «вчить дітей»
    if "не" not in after:
        return False
    taught = next((at for at, norm in enumerate(after) if norm.startswith(words.teaching)), 0)
    return taught > 0 and after[taught - 1] == "не" and all(norm.isalpha() for norm in after[:taught])


def _is_contrasted(tokens: Sequence[Token], index: int, words: LessonWords) -> bool:
    """Return whether it was otherwise there than it is here: "In Bakhmut they had guns. Here they have …"."""
    if index > 2 or (index > 1 and tokens[0].is_word):
        return False
    end = index + run_of(tokens, index)
    end += end < len(tokens) and tokens[end].text == ","
    own = [token.norm for token in tokens[end : end + 2]]
    if len(own) < 2 or own[0] not in words.pronouns or own[1] not in words.past:
        return False
    return any(
        two.norm == "here" and one.text in ".;," for one, two in pairwise(tokens[end : end + FAR + FAR + FAR])
    )


def _is_denied(tokens: Sequence[Token], index: int, words: LessonWords) -> bool:
    """Return whether it is another place than is told of: "this is not Bakhmut", "like X before it"."""
    end = index + run_of(tokens, index)
    after = [token.norm for token in tokens[end : end + 2]]
    before = tokens[index - 1].norm if index else ""
    if before == "like":
        return after[:1] == ["before"] and after[1:] != [] and after[1] in words.pronouns | {"them", "him"}
    return before in words.denying and not "".join(after[:1]).isalnum()


def _taught(tokens: Sequence[Token], index: int, words: LessonWords) -> bool:
    """Return whether its fate is a lesson: "Bakhmut taught us a lesson", "the lessons of Bakhmut"."""
    before = [token.norm for token in tokens[max(0, index - 2) : index]]
    after = [token.norm for token in tokens[index + 1 : index + FAR]]
    if before[1:] in (["of"], ["from"]) and before[0].startswith(words.lessons):
        return not after or not after[0].startswith(words.schools)  # no "lessons of Izium schools"
    return (
        after[:1] != []
        and after[0].startswith(words.teaching)
        and any(norm.startswith(words.lessons) for norm in after)
    )


def exceeds(tokens: Sequence[Token], since: int) -> bool:
    """Return whether it is "the deadliest strike since the one on X", which only tells how bad it was."""
    after = tokens[since + 1].norm if since + 1 < len(tokens) else ""
    near = {token.norm for token in tokens[since + 2 : since + 2 + FARTHEST_EVENT]}
    if tokens[since].norm != SINCE or after not in _ARTICLES or _EVENTS.isdisjoint(near):
        return False  # the first train since the war
    for token in reversed(tokens[max(0, since - FARTHEST_MOST) : since]):
        if token.text in ";:":
            return False
        if token.norm in _MOST or (token.norm.endswith("iest") and not token.is_capital):
            return True
    return False


def _lends(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word may say, anywhere in its sentence, that a place only lends its name."""
    words = lexicon.places.lessons
    begins = (*words.lessons, *words.teaching, *words.razing)
    if not lexicon.is_english:
        return word.startswith((*begins, *_SECOND)) or word in words.denying
    plain = word in _NEXT or word in words.denying or word in ("another", "fate", "here", "like")
    return plain or word.startswith(begins)


_LENDING = gate(_lends)


def _likens(word: str) -> bool:
    return any(map(word.__contains__, _LIKENING))


_LIKENS = gate(lambda _, word: _likens(word))
_MAY_LIKEN = gate(lambda _, word: not _AS_OR_THAN.isdisjoint(word.split("-")))


def _may_compare(lexicon: Lexicon, word: str) -> bool:
    """Return whether a comparison may begin at a word."""
    return (
        word == SINCE
        or word in _THAN
        or word in _TO
        or word in _AS
        or lexicon.places.comparisons.may_begin_with(word)
    )


COMPARING = gate(_may_compare)
"""The gate of words at which a comparison may begin."""


class Comparisons:
    """Tells where comparisons begin and how far they go."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.lessons

    def likens(self, sentence: Sentence) -> bool:
        """Return whether something is compared in a sentence."""
        if sentence.opens & _LIKENS and any(_likens(token.norm) for token in sentence.tokens):
            return True
        return bool(sentence.opens & _MAY_LIKEN) and _AS_MUCH.search(sentence.text) is not None

    def compares(self, tokens: Sequence[Token], index: int, compared: bool) -> bool:
        """Return whether what follows is there for comparison: «нагадує Бахмут», not «нагадує, що …»."""
        if self._pairs(tokens, index):
            return False
        if length := self._lexicon.places.comparisons.length_at(tokens, index):
            after = tokens[index + length].text if length == 1 and index + 1 < len(tokens) else ""
            itself = index + length < len(tokens) and tokens[index + length].norm in self._words.itself
            if after not in (",", ":") and not itself and not self._counts(tokens, index + length):
                return True
        elif index == 0 and tokens[0].norm == "like" and len(tokens) > 1 and tokens[1].is_capital:
            return True  # Like Vuhledar before it, …
        elif self._is_likened(tokens, index) or self._is_as_much(tokens, index) or exceeds(tokens, index):
            return True
        return (
            compared
            and tokens[index].norm not in _FINITE
            and tokens[index].text not in (";", ":")
            and tokens[index].norm not in self._lexicon.verbs
            and not (tokens[index].text == "," and self._ends_comparison(tokens, index))
        )

    def _pairs(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is the first word of «як із боку X, так і через Y», which compares nothing."""
        if tokens[index].norm not in ("як", "как"):
            return False
        return any(
            one.norm == "так" and two.norm in AND
            for one, two in pairwise(tokens[index + 1 : index + LONGEST_PAIR])
        )

    def _counts(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether numbers are compared, not places: "compared with 48 in Pokrovsk"."""
        token = tokens[at] if at < len(tokens) else None
        return token is not None and (token.text[0].isdigit() or token.norm in self._lexicon.counting.values)

    def _is_likened(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "to" or «с» is that of a comparison: «сравнили бои с битвой за Артемовск»."""
        if tokens[index].norm in _THAN and index + 1 < len(tokens):
            return tokens[index + 1].is_capital
        if tokens[index].norm not in _TO or self._counts(tokens, index + 1):
            return False
        for token in reversed(tokens[max(0, index - FAR) : index]):
            if token.text in ",;:—–":
                return False
            if token.norm.startswith(_LIKENING):
                return True
        return False

    def _is_as_much(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is the second word of "as hard as X", «такі, як у X», no "as far as X"."""
        if tokens[index].norm in ("как", "як") and index > 1 and tokens[index - 1].text == ",":
            such = tokens[index - 2].norm
            alike = such in ("ж", "же") or such.startswith(("так", "сам"))
            return alike or self._is_like_a_name(tokens, index)
        if tokens[index].norm == "as" and self._closes_with_verb(tokens, index):
            return True
        if tokens[index].norm != "as" or index < len(("as", "hard")) or tokens[index - 2].norm != "as":
            return False
        return tokens[index - 1].norm not in self._words.measures and not self._counts(tokens, index + 1)

    def _is_like_a_name(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is «знищує, як Маріуполь», «згарище, як у Попасній», no «таких сёл, как X»."""
        at = index + 1
        at += at < len(tokens) and tokens[at].norm in self._lexicon.places.locatives
        if at >= len(tokens) or not tokens[at].is_capital:
            return False
        end = at + run_of(tokens, at)
        before = tokens[max(0, index - FAR) : index]
        if any(token.norm.startswith(_SHOWING) or token.norm in self._lexicon.verbs for token in before):
            return False  # такі міста, як X; показали, як у X
        said = (
            end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].norm in self._lexicon.verbs
        )
        return said or end >= len(tokens) or tokens[end].text in '.!?;»”"'

    def _closes_with_verb(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is "just as Marinka was", no "as Marinka was shelled"."""
        end = index + 1 + run_of(tokens, index + 1) if index + 1 < len(tokens) else index
        verb, after = (tokens[at].norm if at < len(tokens) else "." for at in (end, end + 1))
        return end > index + 1 and verb in ("was", "were", "did") and not after[:1].isalpha()

    def _ends_comparison(self, tokens: Sequence[Token], comma: int) -> bool:
        """Return whether a comma ends it: "Unlike Bakhmut, it …", no "as in Bakhmut, Avdiivka and …"."""
        compares = self._lexicon.places.comparisons.length_at
        opens = tokens[0].norm == "like" or (
            tokens[0].norm not in _ALOOF and any(compares(tokens, at) for at in (0, 1)[: len(tokens)])
        )
        return opens or (comma + 1 < len(tokens) and tokens[comma + 1].norm in self._lexicon.grammar.breaks)

    def is_another(self, sentence: Sentence, index: int) -> bool:
        """Return whether a place only lends its name: "a second Aleppo", «вторым Мариуполем»."""
        return bool(sentence.opens & _LENDING) and self._is_another(sentence.tokens, index)

    def _is_another(self, tokens: Sequence[Token], index: int) -> bool:
        before = tokens[index - 1].norm if index else ""
        if not self._lexicon.is_english:
            lent = before.startswith(_SECOND) and not tokens[index - 1].is_capital
            lent = lent or (before == "не" and index > 1 and tokens[index - 2].norm in self._words.denying)
            return (
                lent
                or before.startswith(self._words.lessons)
                or _teaches(tokens, index, self._words)
                or _is_razed_too(tokens, index, self._words)
            )
        earlier = tokens[index - 2].norm if index > 1 else ""
        if before == "in" and _is_contrasted(tokens, index, self._words):
            return True
        if _is_denied(tokens, index, self._words) or _taught(tokens, index, self._words):
            return True
        if [token.norm for token in tokens[index + 1 : index + 3]] == ["'s", "fate"]:
            return before in self._words.sharing  # to share Bakhmut's fate
        return before == "another" or (before in _NEXT and earlier in ("a", "the", "its", "their"))
