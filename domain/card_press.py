"""What the buttons of an article's card say when they are pressed."""

from dataclasses import dataclass

from domain.card import Field, Pile

BUTTONS = r"^d\|"
"""What the data of these buttons matches, and no other conversation's."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The statement that an editor has before them, in the version that they see."""

    article: int
    number: int
    version: int
    pile: Pile


@dataclass(frozen=True, slots=True)
class PublishSure:
    """Publish all that are sure, as the card with this mark shows them."""

    article: int
    mark: str


@dataclass(frozen=True, slots=True)
class Look:
    """Show one statement; 0: the first that waits."""

    article: int
    number: int
    pile: Pile


@dataclass(frozen=True, slots=True)
class SeeAll:
    """Show all statements, by pages from 0."""

    article: int
    page: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Show which articles wait, by pages from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class Back:
    """Show the card again."""

    article: int


@dataclass(frozen=True, slots=True)
class DropArticle:
    """Drop all drafts of the article; `sure`: it has been asked whether that is meant."""

    article: int
    mark: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Accept:
    """Publish this statement: an editor has looked at it."""

    seen: Seen


@dataclass(frozen=True, slots=True)
class DropOne:
    """Drop this statement."""

    seen: Seen


@dataclass(frozen=True, slots=True)
class Restore:
    """Make this statement, which was dropped, a draft again."""

    seen: Seen


@dataclass(frozen=True, slots=True)
class Offer:
    """Show likely values of a field."""

    seen: Seen
    field: Field


@dataclass(frozen=True, slots=True)
class Choose:
    """Give a field this value (as `intake.choices` writes it)."""

    seen: Seen
    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Give a field this value although the statement has been published meanwhile."""

    seen: Seen
    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back what this editor published at a moment (microseconds since 1970)."""

    article: int
    at: int


@dataclass(frozen=True, slots=True)
class Type:
    """Let the editor type a field's value."""

    seen: Seen
    field: Field


@dataclass(frozen=True, slots=True)
class Split:
    """What was taken for a reprint is a statement of its own."""

    article: int
    number: int


OfArticle = PublishSure | Look | SeeAll | Back | DropArticle | Split | Undo
OfOne = Accept | DropOne | Restore | Offer | Choose | Correct | Type
Press = Waiting | OfArticle | OfOne

_ACTS: dict[str, type[Accept] | type[DropOne] | type[Restore]] = {"y": Accept, "n": DropOne, "r": Restore}


def encode(press: Press) -> str:
    """Return `press` as callback data."""
    match press:
        case Waiting(page):
            return f"d|w|{page}"
        case Accept() | DropOne() | Restore() | Offer() | Choose() | Correct() | Type():
            return _encode_of_one(press)
    return _encode_of_article(press)


def _encode_of_article(press: OfArticle) -> str:
    match press:
        case PublishSure(article, mark):
            return f"d|p|{article}|{mark}"
        case Look(article, number, pile):
            return f"d|l|{article}|{number}|{pile}"
        case SeeAll(article, page):
            return f"d|a|{article}|{page}"
        case Back(article):
            return f"d|c|{article}"
        case DropArticle(article, mark, sure):
            return f"d|{'X' if sure else 'x'}|{article}|{mark}"
        case Split(article, number):
            return f"d|2|{article}|{number}"
        case Undo(article, at):
            return f"d|u|{article}|{at}"


def _encode_of_one(press: OfOne) -> str:
    seen = press.seen
    which = f"{seen.article}|{seen.number}|{seen.version}|{seen.pile}"
    match press:
        case Accept():
            return f"d|y|{which}"
        case DropOne():
            return f"d|n|{which}"
        case Restore():
            return f"d|r|{which}"
        case Offer(_, field):
            return f"d|f|{which}|{field}"
        case Choose(_, field, value):
            return f"d|v|{which}|{field}|{value}"
        case Correct(_, field, value):
            return f"d|k|{which}|{field}|{value}"
        case Type(_, field):
            return f"d|o|{which}|{field}"


def decode(data: str) -> Press | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    try:
        match data.split("|", 7):
            case ["d", letter, article, number, version, pile, *rest]:
                seen = Seen(_number(article), _number(number), _number(version), Pile(pile))
                return _decode_of_one(letter, seen, rest)
            case ["d", "w", page]:
                return Waiting(_number(page))
            case ["d", letter, article, *rest]:
                return _decode_of_article(letter, _number(article), rest)
    except ValueError:  # somebody's own data
        return None
    return None


def _decode_of_article(letter: str, article: int, rest: list[str]) -> Press | None:
    match letter, rest:
        case "p", [mark]:
            return PublishSure(article, mark)
        case "l", [number, pile]:
            return Look(article, _number(number), Pile(pile))
        case "a", [page]:
            return SeeAll(article, _number(page))
        case "c", []:
            return Back(article)
        case (("x" | "X"), [mark]):
            return DropArticle(article, mark, sure=letter == "X")
        case "2", [number]:
            return Split(article, _number(number))
        case "u", [at]:
            return Undo(article, _number(at))
    return None


def _decode_of_one(letter: str, seen: Seen, rest: list[str]) -> Press | None:
    match letter, rest:
        case (("y" | "n" | "r"), []):
            return _ACTS[letter](seen)
        case "f", [field]:
            return Offer(seen, Field(field))
        case "o", [field]:
            return Type(seen, Field(field))
        case "v", [field, value]:
            return Choose(seen, Field(field), value)
        case "k", [field, value]:
            return Correct(seen, Field(field), value)
    return None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise ValueError(text)
    return int(text)
