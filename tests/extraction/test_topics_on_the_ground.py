"""Attacks on the ground, who is still in a town and cut off, and drones that do not fly."""

import pytest

from domain.statement import Topic
from tests.extraction.reading import topics

TOLD = [
    ("Marines pushed the enemy forces out of the area near the train station.", {Topic.ADVANCE}),
    ("Бійці вибили росіян із району біля вокзалу.", {Topic.ADVANCE}),
    ("Enemy forces attacked near Toretsk itself and toward a village.", {Topic.ADVANCE}),
    ("Russian forces attacked northwest of Toretsk.", {Topic.ADVANCE}),
    ("Росіяни атакували в районі Торецька.", {Topic.ADVANCE}),
    ("Противник атаковал в районе Торецка.", {Topic.ADVANCE}),
    ("Some 30 servicemen remain in northern Pokrovsk.", {Topic.CONTROL}),
    ("У Торецьку залишаються близько 30 російських військових.", {Topic.CONTROL}),
    ("В Торецке остаются около 30 российских солдат.", {Topic.CONTROL}),
    ("Our troops cut their supplies.", {Topic.ENCIRCLEMENT}),
    ("Військові перерізали ворогу постачання.", {Topic.ENCIRCLEMENT}),
    ("Военные перерезали врагу снабжение.", {Topic.ENCIRCLEMENT}),
    ("Rain hampers drone operations.", {Topic.OTHER}),
    ("Вітер заважає роботі дронів.", {Topic.OTHER}),
    ("Ветер мешает работе беспилотников.", {Topic.OTHER}),
]

LOOK_ALIKE = [
    ("A missile hit the train station.", {Topic.STRIKE, Topic.INFRASTRUCTURE}),
    ("Russian forces attacked Toretsk, wounding a woman.", {Topic.STRIKE, Topic.CASUALTIES}),
    ("Росіяни атакували біля Торецька автобус, двоє поранених.", {Topic.STRIKE, Topic.CASUALTIES}),
    ("Росіяни атакували Торецьк.", {Topic.STRIKE}),
    ("Drone operators hit a truck.", {Topic.STRIKE}),
    ("Drones operate in the dark: one hit a house.", {Topic.STRIKE}),
    ("Residents remain in northern Pokrovsk without water.", {Topic.HUMANITARIAN}),
]


@pytest.mark.parametrize(("sentence", "expected"), [*TOLD, *LOOK_ALIKE])
def test_ground_and_air_are_told_apart(sentence: str, expected: set[Topic]) -> None:
    assert topics(sentence) == expected
