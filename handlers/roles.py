"""Who may do what: looked at before a handler does anything, and again in its change (`Book.must_be_...`).

Whoever may not is answered as to a word that does not exist: `contents.replies` says how.
"""

from telegram import Update
from telegram.constants import ChatType

from domain.errors import NotAllowedError
from domain.team import Role
from handlers.services import Services
from transport.context import Context


def must_be_editor(update: Update, context: Context[Services]) -> int:
    """Return the user id of the editor, or owner, who has written or pressed in their private chat.

    Raises:
        NotAllowedError: it is somebody else, or the words are forwarded: somebody else's.
    """
    return _at_least(update, context.services, {Role.EDITOR, Role.OWNER})


def must_be_owner(update: Update, context: Context[Services]) -> int:
    """Return the user id of the owner who has written or pressed in their private chat.

    Raises:
        NotAllowedError: it is somebody else, or the words are forwarded.
    """
    return _at_least(update, context.services, {Role.OWNER})


def editor_in_private(update: Update, services: Services) -> int | None:
    """Return the user id of the editor who has written, or forwarded something, in their private chat."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None or chat.type != ChatType.PRIVATE or chat.id != user.id:
        return None
    return None if services.store.editors.role(user.id) is Role.READER else user.id


def signature(user: int) -> str:
    """Return how an editor's acts are signed (`made_by`, `checked_by`)."""
    return f"editor {user}"


def _at_least(update: Update, services: Services, roles: set[Role]) -> int:
    user = editor_in_private(update, services)
    forwarded = update.message is not None and update.message.forward_origin is not None
    if user is None or forwarded or services.store.editors.role(user) not in roles:
        raise NotAllowedError("an editors' command from somebody else")
    return user
