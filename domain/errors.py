"""Everything that can be refused, as facts; the words for readers are in `rendering`.

SitrepError
├── UserError           a request that was understood but cannot be fulfilled
│   ├── NotAllowedError somebody tried what only editors or owners may do
│   └── UncheckedError  whether somebody is an administrator cannot be asked just now
├── ConfigError         the configuration is wrong: all its mistakes at once
│   └── UsageError      the command line is wrong
├── StoreError          the database cannot be used: what is wrong and what to do
│   ├── NeedsEditorError  a statement that nobody may publish unseen
│   └── StoreBusyError  locked, full or failing just now: the same may succeed later
│   ├── ChangedSinceError  what an act was about is no longer as the act left it
├── ArticleError        an article cannot be read
│   └── FetchError      it could not be fetched from the web
├── LineError           a line of a file that is imported is wrong
├── FileError           a file cannot be imported or written
└── GazetteerError      the gazetteer's data is missing or broken
"""

from collections.abc import Sequence
from enum import Enum


class SitrepError(Exception):
    """Something went wrong in a way that an operator can understand from `str()` alone."""


class UserError(SitrepError):
    """A request that the bot understood but cannot fulfil."""


class NotAllowedError(UserError):
    """Somebody tried what only editors or owners may do; they are answered as to an unknown word."""


class UncheckedError(UserError):
    """Telegram could not be asked just now whether somebody is an administrator: nobody is taken for one."""


class ConfigError(SitrepError):
    """The configuration has mistakes, one line each: key, what was found, what is allowed."""

    def __init__(self, mistakes: Sequence[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = tuple(mistakes)


class UsageError(ConfigError):
    """The command line has mistakes."""


class StoreError(SitrepError):
    """The database cannot be used; the message says why and what to do."""


class ArticleError(SitrepError):
    """An article cannot be read as one; the message says why and what to do."""


class Unfetched(Enum):
    """Why something could not be fetched."""

    ADDRESS = "this is no address of the web"
    FORBIDDEN = "the address leads into a private network"
    UNKNOWN_HOST = "there is no such host"
    UNREACHABLE = "the server cannot be reached"
    REFUSED = "the server refuses"
    REDIRECTS = "it is redirected too often"
    TOO_LARGE = "it is too large"
    TOO_SLOW = "it takes too long"
    KIND = "it is of another kind than text"


class FetchError(ArticleError):
    """Something could not be fetched. `status` and `retry_after` are the server's, as it wrote them."""

    def __init__(self, what: str, why: Unfetched = Unfetched.UNREACHABLE) -> None:
        super().__init__(what)
        self.why = why
        self.status: int | None = None
        self.retry_after: str | None = None

    @classmethod
    def because(
        cls, why: Unfetched, *, status: int | None = None, retry_after: str | None = None, detail: str = ""
    ) -> "FetchError":
        """Return the error whose message says `why`, the status and what else is known."""
        known = [f"status {status}"] if status is not None else []
        error = cls(": ".join([why.value, *known, *([detail] if detail else [])]), why)
        error.status, error.retry_after = status, retry_after
        return error


class LineError(SitrepError):
    """A line of a file cannot be imported; the message says why."""


class FileError(SitrepError):
    """A file cannot be imported or written; the message says why and what to do."""


class GazetteerError(SitrepError):
    """The gazetteer's data cannot be used; the message says why and what to do."""


class NeedsEditorError(StoreError):
    """A statement may not be published before an editor has looked at it (DESIGN, rule 7)."""


class ChangedSinceError(StoreError):
    """An act cannot be taken back: what it was about has been changed since."""


class StoreBusyError(StoreError):
    """The database could not be written just now: locked, full or failing. Nothing was changed."""
