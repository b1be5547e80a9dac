"""Errors say by themselves what is wrong; the tree in the module's docstring is the one there is."""

import inspect
import pickle

import pytest

from domain import errors
from domain.errors import ConfigError, SitrepError, UsageError

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, SitrepError)]


def test_all_mistakes_of_a_configuration_are_its_message() -> None:
    error = UsageError(["--url: wrong", "--source: wrong"])

    assert str(error) == "--url: wrong\n--source: wrong"
    assert error.mistakes == ("--url: wrong", "--source: wrong")


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_is_in_the_tree_below_its_parent(kind: type[SitrepError]) -> None:
    lines = (errors.__doc__ or "").splitlines()
    depths = {
        line.strip("│├└─ ").split()[0]: len(line) - len(line.lstrip("│├└─ "))
        for line in lines[2:]
        if line.strip()
    }

    assert kind.__name__ in depths
    if kind is not SitrepError:
        names = list(depths)
        above = reversed(names[: names.index(kind.__name__)])
        parent = next(name for name in above if depths[name] < depths[kind.__name__])
        assert kind.__base__ is not None
        assert kind.__base__.__name__ == parent


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not issubclass(kind, ConfigError)])
def test_an_error_says_the_same_in_another_process(kind: type[SitrepError]) -> None:
    assert str(pickle.loads(pickle.dumps(kind("what is wrong")))) == "what is wrong"
