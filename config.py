"""config.toml, read into a frozen, checked Config: every mistake is named at once."""

import re
import secrets
import tomllib
from collections.abc import Mapping, Sequence
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from domain.address import holds_login, is_web_address
from domain.errors import ConfigError
from domain.files import CONFIGURATION
from domain.language import Names
from domain.statement import Side

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_SURELY_A_TOKEN = re.compile(r"[0-9]{6,}:[A-Za-z0-9_-]{10,}")


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _zone(name: object) -> ZoneInfo:
    if isinstance(name, ZoneInfo):
        return name
    try:
        if isinstance(name, str) and name:
            return ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        pass
    raise ValueError('an IANA name such as "Europe/Kyiv"')


def _clock_time(text: object) -> time:
    if isinstance(text, time):
        return text
    try:
        if isinstance(text, str) and re.fullmatch(r"\d\d:\d\d", text):
            return time.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError('a time of day such as "08:00"')


def _path(text: object) -> Path:
    if isinstance(text, str | Path) and str(text) and "\0" not in str(text):
        return Path(text)
    raise ValueError("the path of a file")


def _api(ending: str) -> BeforeValidator:
    def check(text: object) -> str:
        if isinstance(text, str) and _SURELY_A_TOKEN.search(text):
            raise ValueError("an address without the token, which is put behind it")
        bare = _address(text).rstrip("/")
        return bare if bare.endswith("/bot") or "{token}" in bare else bare + ending

    return BeforeValidator(check)


def _address(text: object) -> str:
    if isinstance(text, str) and holds_login(text):
        raise ValueError("an address without a name and password")
    if isinstance(text, str) and is_web_address(text):
        return text
    raise ValueError("an address that begins with http:// or https://")


def _host(text: object) -> str:
    if isinstance(text, str) and is_web_address(f"http://{text}/") and not re.search(r"[/?#]", text):
        return text
    if isinstance(text, str) and "@" in text:
        raise ValueError("a host without a name and password")
    raise ValueError('a host such as "localhost:1200"')


Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
ClockTime = Annotated[time, BeforeValidator(_clock_time)]
WebAddress = Annotated[str, BeforeValidator(_address)]
Host = Annotated[str, BeforeValidator(_host)]
FilePath = Annotated[Path, BeforeValidator(_path)]
Port = Annotated[int, Field(ge=1, le=65535)]


class Telegram(_Section):
    """How Telegram, or any server that speaks its Bot API, is reached."""

    token_file: FilePath = Path("telegram-token.txt")
    base_url: Annotated[str, _api("/bot")] = "https://api.telegram.org/bot"
    base_file_url: Annotated[str, _api("/file/bot")] = "https://api.telegram.org/file/bot"
    owners: tuple[int, ...] = Field(default=(), strict=False)


class StoreFile(_Section):
    """Where everything is kept, and for how long what readers were shown is."""

    path: FilePath = Path("sitrep.db")
    remember_days: Annotated[int, Field(ge=1, le=3650)] = 30


class GazetteerFile(_Section):
    """The places that can be asked about; without a path, those that come with Sitrep."""

    path: FilePath | None = None


class Sending(_Section):
    """How fast messages go out, and what becomes of those whose answer was lost."""

    messages_per_second: Annotated[float, Field(gt=0, le=1000)] = 28
    settle_seconds: Annotated[float, Field(ge=0, le=3600)] = 60
    in_doubt: Literal["settle", "leave"] = "settle"
    paid: bool = False


class Digests(_Section):
    """When what is new is pushed, and in which zone days are counted."""

    default_time: ClockTime = time(8)
    default_timezone: Zone = ZoneInfo("Europe/Kyiv")
    tick_seconds: Annotated[float, Field(gt=0, le=3600)] = 15
    alert_hold_seconds: Annotated[float, Field(ge=0, le=3600)] = 20
    alert_max_age_hours: Annotated[float, Field(gt=0, le=8760)] = 48


class Feeds(_Section):
    """How feeds are read; which, and how each is trusted, editors say in the chat (/feeds)."""

    enabled: bool = True
    interval_minutes: Annotated[int, Field(ge=5, le=10_080)] = 15
    at_once: Annotated[int, Field(ge=1, le=64)] = 4
    first_days: Annotated[int, Field(ge=0, le=365)] = 3
    again_hours: Annotated[int, Field(ge=0, le=720)] = 24
    private_hosts: tuple[Host, ...] = Field(default=(), strict=False)


class Webhook(_Section):
    """Where Telegram brings updates instead of being asked for them; off without a port."""

    listen: str = "127.0.0.1"
    port: Port | None = None
    path: str = "/telegram"
    public_url: WebAddress | None = None
    secret_file: FilePath | None = None


class Metrics(_Section):
    """Where figures for the operator are served; off without a port."""

    listen: str = "127.0.0.1"
    port: Port | None = None


class Public(_Section):
    """Where the public page is served; off without a port."""

    listen: str = "127.0.0.1"
    port: Port | None = None
    base_url: WebAddress | None = None


class SideEntry(_Section):
    """A side under its id, and what it is called."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=20)]
    en: Annotated[str, Field(min_length=1)]
    uk: Annotated[str, Field(min_length=1)]
    ru: Annotated[str, Field(min_length=1)]


DEFAULT_SIDES = (
    SideEntry(id="ua", en="Ukraine", uk="Україна", ru="Украина"),
    SideEntry(id="ru", en="Russia", uk="Росія", ru="Россия"),
    SideEntry(id="independent", en="Independent", uk="Незалежні", ru="Независимые"),
    SideEntry(id="other", en="Others", uk="Інші", ru="Другие"),
)


class Config(_Section):
    """All settings. The first two of `sides` are the belligerents; their order is every answer's order."""

    telegram: Telegram = Telegram()
    store: StoreFile = StoreFile()
    gazetteer: GazetteerFile = GazetteerFile()
    sending: Sending = Sending()
    digests: Digests = Digests()
    feeds: Feeds = Feeds()
    webhook: Webhook = Webhook()
    metrics: Metrics = Metrics()
    public: Public = Public()
    side: tuple[SideEntry, ...] = Field(default=DEFAULT_SIDES, min_length=2, strict=False)

    @model_validator(mode="after")
    def _each_side_once(self) -> "Config":
        ids = [side.id for side in self.side]
        if len(set(ids)) < len(ids):
            raise ValueError("each [[side]] needs an id of its own")
        return self

    @property
    def timezone(self) -> ZoneInfo:
        """The zone in which bare dates and readers' days are counted."""
        return self.digests.default_timezone

    @property
    def sides(self) -> tuple[Side, ...]:
        return tuple(Side(entry.id, Names(entry.en, entry.uk, entry.ru)) for entry in self.side)


def load(path: Path | None = None) -> Config:
    """Read the configuration at `path`; without one, config.toml, or the defaults where there is none.

    Paths in it are relative to the file.

    Raises:
        ConfigError: all its mistakes, each with its key, what was found and what is allowed.
    """
    if path is None and not CONFIGURATION.exists():
        return Config()
    path = path or CONFIGURATION
    return _checked(_table(path), path.parent)


def mistakes(path: Path | None = None) -> list[str]:
    """Return everything that is wrong with the configuration at `path`, the token's file included."""
    try:
        return _mistakes_of_files(load(path))
    except ConfigError as error:
        found = list(error.mistakes)
    try:
        table = _table(path or CONFIGURATION)
        telegram = Telegram.model_validate({"token_file": table.get("telegram", {})["token_file"]})
    except (ConfigError, ValidationError, LookupError, AttributeError, TypeError):
        return found  # what names the token's file is wrong itself
    folder = (path or CONFIGURATION).parent
    telegram = telegram.model_copy(update={"token_file": folder / telegram.token_file})
    return found + _mistakes_of_files(Config(telegram=telegram))


def _mistakes_of_files(config: Config) -> list[str]:
    found: list[str] = []
    for read in (read_token, read_secret) if config.webhook.port else (read_token,):
        try:
            read(config)
        except ConfigError as error:
            found += error.mistakes
    return found


def read_token(config: Config) -> str:
    """Return the bot's token.

    Raises:
        ConfigError: its file cannot be read, or holds no token.
    """
    path = config.telegram.token_file
    key = "telegram.token_file"
    if _TOKEN.search(path.name):
        raise ConfigError([f"{key}: this is the token itself; put it into a file and name that file here"])
    try:
        token = path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        raise ConfigError(
            [f"{key}: there is no file {path}; put the token from @BotFather into it"]
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{key}: {path} cannot be read ({type(error).__name__})"]) from None
    if not _TOKEN.fullmatch(token):
        raise ConfigError([f"{key}: {path} holds no token; expected one line such as 123456789:AAH..."])
    return token


def read_secret(config: Config) -> str:
    """Return what Telegram is to prove itself with at the webhook: of its file, else made up for this run.

    Raises:
        ConfigError: its file cannot be read, or holds what Telegram does not take.
    """
    path = config.webhook.secret_file
    key = "webhook.secret_file"
    if path is None and config.webhook.public_url is None:
        raise ConfigError([f"{key}: missing; without webhook.public_url nobody tells Telegram a secret"])
    if path is None:
        return secrets.token_urlsafe(32)
    try:
        secret = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{key}: {path} cannot be read ({type(error).__name__})"]) from None
    if not _SECRET.fullmatch(secret):
        raise ConfigError([f"{key}: {path} holds no secret; expected 1 to 256 letters, digits, _ and -"])
    return secret


def _table(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError([f"there is no file {path}; copy config.example.toml to it"]) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path} cannot be read ({type(error).__name__})"]) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{path} is no valid TOML: {error}"]) from None


def _checked(table: Mapping[str, Any], folder: Path) -> Config:
    try:
        config = Config.model_validate(table)
    except ValidationError as error:
        raise ConfigError(_mistakes(error.errors())) from None
    telegram = config.telegram.model_copy(update={"token_file": folder / config.telegram.token_file})
    store = config.store.model_copy(update={"path": folder / config.store.path})
    gazetteer = config.gazetteer
    if gazetteer.path:
        gazetteer = gazetteer.model_copy(update={"path": folder / gazetteer.path})
    webhook = config.webhook
    if webhook.secret_file:
        webhook = webhook.model_copy(update={"secret_file": folder / webhook.secret_file})
    sections = {"telegram": telegram, "store": store, "gazetteer": gazetteer, "webhook": webhook}
    return config.model_copy(update=sections)


def _mistakes(errors: Sequence[ErrorDetails]) -> list[str]:
    # A list with a wrong entry is also "too short"; that says nothing new.
    wrong_entries = {details["loc"][0] for details in errors if len(details["loc"]) > 1}
    return [
        _SURELY_A_TOKEN.sub("(token)", _mistake(details))
        for details in errors
        if not (details["type"] == "too_short" and details["loc"][0] in wrong_entries)
    ]


def _mistake(details: ErrorDetails) -> str:
    """Return one line: the key, what was found, what is allowed."""
    key = ".".join(str(part) for part in details["loc"]) or "configuration"
    match details["type"]:
        case "extra_forbidden":
            return f"{key}: no such setting; config.example.toml lists them all"
        case "missing":
            return f"{key}: missing"
        case "value_error":
            allowed = str(details["ctx"]["error"])
            if not details["loc"]:
                return f"side: {allowed}"
            return f"{key}: found {_shown(details['input'])}; expected {allowed}"
        case "tuple_type":
            return f"{key}: found {_shown(details['input'])}; expected a list"
        case "too_short":
            return f"{key}: found {len(details['input'])}; expected at least {details['ctx']['min_length']}"
        case "model_type" | "model_attributes_type":
            return f"{key}: found {_shown(details['input'])}; expected a section, [{key}]"
    allowed = details["msg"][0].lower() + details["msg"][1:]
    return f"{key}: found {_shown(details['input'])}; {allowed.replace('input should be', 'expected')}"


def _shown(found: object) -> str:
    """Return what was found, but for what may hold a password."""
    return "what may hold a password" if "@" in repr(found) else repr(found)
