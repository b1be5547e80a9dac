"""Whether an English verb says that there is no sign of something: "has observed no evidence"."""

from collections.abc import Sequence

from extraction.words.tokens import Token

FARTHEST_SIGN = 7
"""Tokens between the verb and "evidence"."""

_SEEING = frozenset("observed observes seen saw sees found finds identified recorded".split())
_NONE = frozenset("no any little scant".split())
_SIGNS = frozenset("evidence confirmation indication indications sign signs proof footage".split())
_DENIED = frozenset("not hasn't haven't".split())


def is_unseen(tokens: Sequence[Token], index: int) -> bool:
    """Return whether it is "seen" of "has seen no evidence" or "has not seen any evidence"."""
    if tokens[index].norm not in _SEEING:
        return False
    near = [token.norm for token in tokens[index + 1 : index + 1 + FARTHEST_SIGN]]
    denied = any(token.norm in _DENIED for token in tokens[max(0, index - 3) : index])
    sign = next((at for at, norm in enumerate(near) if norm in _SIGNS), None)
    return sign is not None and (denied or not _NONE.isdisjoint(near[: sign + 1]))
