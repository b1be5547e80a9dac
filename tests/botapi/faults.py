"""What a server can do to a request besides answering it."""

import json
from dataclasses import dataclass
from typing import Any


class Refusal(Exception):  # noqa: N818 - an answer, not a mistake
    """A request that is answered with an error."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass(frozen=True, slots=True)
class Fault:
    """What becomes of one request.

    It waits `before` seconds, is taken (`accepted`) or not, and is answered after `after` more: with
    `refusal`, with `body` and `status` as they stand, with what it deserves, or (`cut`) never.
    """

    accepted: bool = True
    refusal: Refusal | None = None
    status: int = 200
    body: bytes | None = None
    cut: bool = False
    before: float = 0.0
    after: float = 0.0


def refused(code: int, description: str, **parameters: Any) -> Fault:
    """Answer with an error and do nothing."""
    return Fault(accepted=False, refusal=Refusal(code, description, **parameters))


def flood(retry_after: int) -> Fault:
    """Too many requests: come back later."""
    return refused(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def lost() -> Fault:
    """Take the request, and hang up without an answer."""
    return Fault(cut=True)


def dropped() -> Fault:
    """Hang up without having looked at the request."""
    return Fault(accepted=False, cut=True)


def slow(seconds: float) -> Fault:
    """Take the request at once, and answer late."""
    return Fault(after=seconds)


def late(seconds: float) -> Fault:
    """Take the request late, as after a queue, and answer then."""
    return Fault(before=seconds)


def bad_gateway(*, accepted: bool) -> Fault:
    """A proxy's page instead of an answer."""
    return Fault(accepted=accepted, status=502, body=b"<html><h1>502 Bad Gateway</h1></html>")


def garbage(*, accepted: bool) -> Fault:
    """Something that is no JSON, as a success."""
    return Fault(accepted=accepted, body=b'{"ok": true, "resu')


def answered(result: object) -> Fault:
    """Answer with something that the method does not give."""
    return Fault(accepted=False, body=json.dumps({"ok": True, "result": result}).encode())
