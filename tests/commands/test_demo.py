"""`demo`: what a newcomer sees first, from articles that were written for it."""

import shutil
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commands.demo import SAMPLES, load, samples
from domain.statement import Stance, Statement
from gazetteer.gazetteer import Gazetteer
from store.store import open_store
from tests.commands.conftest import Shell


def test_the_answer_shows_both_sides_and_leaves_nothing_behind(bare_shell: Shell) -> None:
    before = bare_shell.files()

    said = bare_shell("demo")

    assert (said.status, said.err) == (0, "")
    assert "> status of Pokrovsk?\n\nPokrovsk\nPokrovsk district, Donetsk region\n" in said.out
    assert "\nUkraine · " in said.out
    assert "\nRussia · " in said.out
    assert bare_shell.files() == before


def test_every_sample_is_listed_and_every_outlet_is_invented() -> None:
    listed = list(samples())

    assert len(listed) == len(list(SAMPLES.glob("*.txt"))) >= 6
    assert all(".example.org/" in sample.url for sample in listed)


@pytest.fixture(scope="module")
def published(
    tmp_path_factory: pytest.TempPathFactory, synced: Path, gazetteer: Gazetteer
) -> list[Statement]:
    """What the samples say, as it is published."""
    path = shutil.copyfile(synced, tmp_path_factory.mktemp("demo") / "demo.db")
    with open_store(path) as store:
        articles = list(samples())
        load(articles, store, gazetteer, datetime(2025, 11, 13, tzinfo=UTC))
        return list(store.statements.by_number(range(1, 1000)))


def test_the_samples_are_of_different_outlets_languages_and_places(published: list[Statement]) -> None:
    articles = {appearance.article for statement in published for appearance in statement.appearances}
    named = Counter(mention.name for statement in published for mention in statement.places)

    assert len({article.source for article in articles}) >= 6
    assert {article.language.value for article in articles} == {"en", "uk", "ru"}
    assert {"Pokrovsk", "Myrnohrad", "Kupiansk", "Kostiantynivka"} <= set(named)


def test_together_they_show_rivals_a_denial_and_a_reprint(published: list[Statement]) -> None:
    sides = {statement.speaker.side for statement in published if statement.speaker}

    assert {"ua", "ru"} <= sides
    assert any(statement.stance is Stance.DENIES for statement in published)
    assert any(
        len({appearance.article.source for appearance in statement.appearances}) > 1
        for statement in published
    )
