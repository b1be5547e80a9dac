"""What stops the transport for good."""

from domain.errors import SitrepError


class TokenRefusedError(SitrepError):
    """The server does not know the bot's token; trying again will not help."""

    def __init__(self) -> None:
        super().__init__("Telegram refuses the token: see telegram.token_file, and @BotFather for a new one")


class StoppedError(SitrepError):
    """The bot was told to stop before it had reached the server: nothing was begun."""

    def __init__(self) -> None:
        super().__init__("stopped before the server was reached")
