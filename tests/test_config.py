"""config.toml: the example is what the code reads, and every mistake is named at once."""

from collections.abc import Callable
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import config
from config import Config
from domain.errors import ConfigError
from domain.language import Names
from domain.statement import Side

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # made up

Load = Callable[[str], Config]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Reads a configuration of this text."""

    def load(text: str) -> Config:
        path = tmp_path / "config.toml"
        path.write_text(text, encoding="utf-8")
        return config.load(path)

    return load


@pytest.fixture
def mistakes(load: Load) -> Callable[[str], list[str]]:
    """Reads a wrong configuration of this text, and returns what is wrong with it."""

    def mistakes(text: str) -> list[str]:
        with pytest.raises(ConfigError) as refused:
            load(text)
        return list(refused.value.mistakes)

    return mistakes


def test_the_example_has_every_setting_with_its_default(load: Load) -> None:
    switched_on = EXAMPLE.read_text(encoding="utf-8").replace("\n# port = ", "\nport = ")

    assert load(EXAMPLE.read_text(encoding="utf-8")) == load("")
    for key in settings(Config()):
        section, name = key.split(".")
        assert name in switched_on.partition(f"[{section}]")[2].partition("\n[")[0], f"{key} is not in it"


def settings(whole: Config) -> list[str]:
    """Return the keys of all settings."""
    return [
        f"{section}.{name}"
        for section in type(whole).model_fields
        if section != "side"
        for name in type(getattr(whole, section)).model_fields
    ]


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert config.load() == Config()
    assert config.load().store.path == Path("sitrep.db")


def test_config_toml_is_read_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("config.toml").write_text("[store]\npath = 'other.db'\n")

    assert config.load().store.path == Path("other.db")


def test_what_is_set_is_read(load: Load) -> None:
    found = load(
        """
        [telegram]
        owners = [5, 7]
        [sending]
        messages_per_second = 3
        [digests]
        default_time = "19:30"
        default_timezone = "Europe/Berlin"
        [[side]]
        id = "north"
        en = "North"
        uk = "Північ"
        ru = "Север"
        [[side]]
        id = "south"
        en = "South"
        uk = "Південь"
        ru = "Юг"
        """
    )

    assert found.telegram.owners == (5, 7)
    assert found.sending.messages_per_second == 3
    assert found.digests.default_time == time(19, 30)
    assert found.timezone == ZoneInfo("Europe/Berlin")
    assert found.sides == (
        Side("north", Names("North", "Північ", "Север")),
        Side("south", Names("South", "Південь", "Юг")),
    )


def test_paths_are_relative_to_the_file(load: Load, tmp_path: Path) -> None:
    found = load(
        """
        [telegram]
        token_file = "/run/secrets/token"
        [store]
        path = "data/sitrep.db"
        [gazetteer]
        path = "data/places.sqlite"
        [webhook]
        secret_file = "secrets/webhook"
        """
    )

    assert found.telegram.token_file == Path("/run/secrets/token")
    assert found.store.path == tmp_path / "data" / "sitrep.db"
    assert found.gazetteer.path == tmp_path / "data" / "places.sqlite"
    assert found.webhook.secret_file == tmp_path / "secrets" / "webhook"


@pytest.mark.parametrize(
    ("address", "base_url", "base_file_url"),
    [
        ("http://localhost:8081", "http://localhost:8081/bot", "http://localhost:8081/file/bot"),
        ("http://localhost:8081/", "http://localhost:8081/bot", "http://localhost:8081/file/bot"),
        ("http://a", "http://a/bot", "http://a/file/bot"),
        ("https://e.org/api/bot", "https://e.org/api/bot", "https://e.org/api/bot"),
        ("https://e.org/api/bot/", "https://e.org/api/bot", "https://e.org/api/bot"),
        ("https://e.org/{token}/x", "https://e.org/{token}/x", "https://e.org/{token}/x"),
    ],
)
def test_an_address_may_be_given_with_or_without_its_ending(
    load: Load, address: str, base_url: str, base_file_url: str
) -> None:
    found = load(f'[telegram]\nbase_url = "{address}"\nbase_file_url = "{address}"\n').telegram

    assert (found.base_url, found.base_file_url) == (base_url, base_file_url)


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("nonsense = 1", "nonsense: no such setting; config.example.toml lists them all"),
        ("[stoer]", "stoer: no such setting; config.example.toml lists them all"),
        ('[store]\npth = "a"', "store.pth: no such setting; config.example.toml lists them all"),
        ("[store]\npath = 5", "store.path: found 5; expected the path of a file"),
        ('[store]\npath = ""', "store.path: found ''; expected the path of a file"),
        ('[store]\npath = "a\\u0000"', "store.path: found 'a\\x00'; expected the path of a file"),
        ("store = 5", "store: found 5; expected a section, [store]"),
        (
            "[store]\nremember_days = 0",
            "store.remember_days: found 0; expected greater than or equal to 1",
        ),
        ('[telegram]\nowners = ["a"]', "telegram.owners.0: found 'a'; expected a valid integer"),
        ("[telegram]\nowners = 5", "telegram.owners: found 5; expected a list"),
        (
            '[telegram]\nbase_url = "localhost"',
            "telegram.base_url: found 'localhost'; expected an address that begins with http:// or https://",
        ),
        (
            '[telegram]\nbase_url = "http://"',
            "telegram.base_url: found 'http://'; expected an address that begins with http:// or https://",
        ),
        (
            '[digests]\ndefault_time = "8 am"',
            "digests.default_time: found '8 am'; expected a time of day such as \"08:00\"",
        ),
        (
            '[digests]\ndefault_time = "24:00"',
            "digests.default_time: found '24:00'; expected a time of day such as \"08:00\"",
        ),
        (
            '[digests]\ndefault_timezone = "Kyiv"',
            "digests.default_timezone: found 'Kyiv'; expected an IANA name such as \"Europe/Kyiv\"",
        ),
        (
            '[digests]\ndefault_timezone = "/etc/localtime"',
            "digests.default_timezone: found '/etc/localtime'; expected an IANA name such as \"Europe/Kyiv\"",
        ),
        (
            "[sending]\nmessages_per_second = nan",
            "sending.messages_per_second: found nan; expected less than or equal to 1000",
        ),
        (
            '[sending]\nmessages_per_second = "28"',
            "sending.messages_per_second: found '28'; expected a valid number",
        ),
        (
            '[sending]\nin_doubt = "drop"',
            "sending.in_doubt: found 'drop'; expected 'settle' or 'leave'",
        ),
        ("[metrics]\nport = 70000", "metrics.port: found 70000; expected less than or equal to 65535"),
        ("side = []", "side: found 0; expected at least 2"),
    ],
)
def test_a_mistake_is_named_with_its_key_what_was_found_and_what_is_allowed(
    mistakes: Callable[[str], list[str]], text: str, mistake: str
) -> None:
    assert mistakes(text) == [mistake]


def test_all_mistakes_are_named_at_once(mistakes: Callable[[str], list[str]]) -> None:
    wrong = """
        [store]
        remember_days = 0
        [digests]
        default_time = "late"
        [metrics]
        prt = 9100
        [[side]]
        id = "UA"
        en = "Ukraine"
        uk = "Україна"
    """

    assert mistakes(wrong) == [
        "store.remember_days: found 0; expected greater than or equal to 1",
        "digests.default_time: found 'late'; expected a time of day such as \"08:00\"",
        "metrics.prt: no such setting; config.example.toml lists them all",
        "side.0.id: found 'UA'; string should match pattern '^[a-z][a-z0-9_]*$'",
        "side.0.ru: missing",
    ]


def test_each_side_has_an_id_of_its_own(mistakes: Callable[[str], list[str]]) -> None:
    side = '[[side]]\nid = "ua"\nen = "a"\nuk = "b"\nru = "c"\n'

    assert mistakes(side * 2) == ["side: each [[side]] needs an id of its own"]


def test_a_file_that_is_no_toml_is_refused(load: Load, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        load("[telegram\n")

    assert str(refused.value).startswith(f"{tmp_path / 'config.toml'} is no valid TOML: Expected ']'")


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "there is no file {path}; copy config.example.toml to it"),
        (b"\xff\xfe", "{path} cannot be read (UnicodeDecodeError)"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None, complaint: str) -> None:
    path = tmp_path / "config.toml"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(ConfigError) as refused:
        config.load(path)

    assert str(refused.value) == complaint.format(path=path)


def test_the_token_is_read_from_its_file(load: Load, tmp_path: Path) -> None:
    (tmp_path / "telegram-token.txt").write_text(f"{TOKEN}\n")

    assert config.read_token(load("")) == TOKEN


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "telegram.token_file: there is no file {path}; put the token from @BotFather into it"),
        (b"", "telegram.token_file: {path} holds no token; expected one line such as 123456789:AAH..."),
        (
            f"{TOKEN} and more".encode(),
            "telegram.token_file: {path} holds no token; expected one line such as 123456789:AAH...",
        ),
        (b"\xff", "telegram.token_file: {path} cannot be read (UnicodeDecodeError)"),
    ],
    ids=["absent", "empty", "more than a token", "binary"],
)
def test_a_token_file_without_a_token_is_refused_without_showing_what_it_holds(
    load: Load, tmp_path: Path, content: bytes | None, complaint: str
) -> None:
    path = tmp_path / "telegram-token.txt"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(ConfigError) as refused:
        config.read_token(load(""))

    assert str(refused.value) == complaint.format(path=path)


@pytest.mark.parametrize("written", [TOKEN, f" {TOKEN}", f"bot{TOKEN}", f"./{TOKEN}"])
def test_the_token_itself_in_place_of_its_file_is_not_shown(load: Load, written: str) -> None:
    with pytest.raises(ConfigError) as refused:
        config.read_token(load(f'[telegram]\ntoken_file = "{written}"\n'))

    assert str(refused.value) == (
        "telegram.token_file: this is the token itself; put it into a file and name that file here"
    )


@pytest.mark.parametrize(
    ("section", "key"),
    [
        ("telegram", "base_url"),
        ("telegram", "base_file_url"),
        ("webhook", "public_url"),
        ("public", "base_url"),
    ],
)
def test_an_address_with_a_password_is_refused_without_showing_it(
    mistakes: Callable[[str], list[str]], section: str, key: str
) -> None:
    assert mistakes(f'[{section}]\n{key} = "https://me:secret@example.org/"') == [
        f"{section}.{key}: found what may hold a password; expected an address without a name and password"
    ]


@pytest.mark.parametrize("host", ["http://localhost", "localhost/rss", "", "a b"])
def test_a_private_host_is_a_host_alone(mistakes: Callable[[str], list[str]], host: str) -> None:
    assert mistakes(f'[feeds]\nprivate_hosts = ["bridge:3000", "{host}"]') == [
        f'feeds.private_hosts.1: found {host!r}; expected a host such as "localhost:1200"'
    ]


def test_a_private_host_has_no_password(mistakes: Callable[[str], list[str]]) -> None:
    assert mistakes('[feeds]\nprivate_hosts = ["me:secret@bridge:3000"]') == [
        "feeds.private_hosts.0: found what may hold a password; expected a host without a name and password"
    ]


@pytest.mark.parametrize(
    "text",
    [
        f'[telegram]\ntoken = "{TOKEN}"',
        f"[telegram]\ntoken_file = {TOKEN}",
        f'[telegram]\ntoken_file = ["{TOKEN}"]',
        f'[telegram]\nbase_url = "https://api.telegram.org/bot{TOKEN}"',
        f'[telegram]\nbase_url = "api.telegram.org/bot{TOKEN}"',
        f'[telegram]\nowners = ["{TOKEN}"]',
        f'telegram = "{TOKEN}"',
    ],
)
def test_a_token_in_a_wrong_place_is_not_shown(mistakes: Callable[[str], list[str]], text: str) -> None:
    (mistake,) = mistakes(text)

    assert TOKEN.partition(":")[2] not in mistake


def webhook(tmp_path: Path, secret: str | None) -> Path:
    """Write a configuration with a webhook whose secret is in a file, if any."""
    (tmp_path / "telegram-token.txt").write_text(TOKEN)
    if secret is not None:
        (tmp_path / "secret.txt").write_text(secret)
    file = tmp_path / "config.toml"
    file.write_text('[webhook]\nport = 8443\nsecret_file = "secret.txt"')
    return file


def test_the_secret_of_the_webhook_is_read_from_its_file_else_made_up(tmp_path: Path) -> None:
    told = Config(webhook=config.Webhook(port=8443, public_url="https://sitrep.example.org/telegram"))

    assert config.read_secret(config.load(webhook(tmp_path, "Abc_-9\n"))) == "Abc_-9"
    assert config.read_secret(told) != config.read_secret(told)


@pytest.mark.parametrize(
    ("secret", "mistake"),
    [
        (None, "webhook.secret_file: {} cannot be read (FileNotFoundError)"),
        ("two words", "webhook.secret_file: {} holds no secret; expected 1 to 256 letters, digits, _ and -"),
        ("", "webhook.secret_file: {} holds no secret; expected 1 to 256 letters, digits, _ and -"),
        ("x" * 257, "webhook.secret_file: {} holds no secret; expected 1 to 256 letters, digits, _ and -"),
    ],
)
def test_a_secret_that_telegram_would_not_take_is_a_mistake(
    tmp_path: Path, secret: str | None, mistake: str
) -> None:
    file = webhook(tmp_path, secret)

    assert config.mistakes(file) == [mistake.format(tmp_path / "secret.txt")]


def test_a_webhook_that_nobody_tells_a_secret_is_a_mistake(tmp_path: Path) -> None:
    file = webhook(tmp_path, None)
    file.write_text("[webhook]\nport = 8443")

    assert config.mistakes(file) == [
        "webhook.secret_file: missing; without webhook.public_url nobody tells Telegram a secret"
    ]
