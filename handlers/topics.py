"""Which topic a question asks about: "evacuation from Rodynske?" wants no other news."""

import re

from domain.statement import Topic

# Beginnings of words in the three languages. Control, advance and encirclement are not asked about apart:
# who asks "who holds it?" is served by all that is said, rivals together.
_BEGINNINGS = {
    Topic.EVACUATION: "evacuat evacuee евакуац евакую эвакуац эвакуир",
    Topic.STRIKE: (
        "strike shelling shelled bombing bombed missile drones explosion обстріл обстрел прильот приліт"
        " прилет прилёт ракет дрон шахед вибух взрыв удар бомб"
    ),
    Topic.CASUALTIES: "casualt killed wounded загибл поранен погибш ранен жертв",
    Topic.HUMANITARIAN: "humanitarian гуманітар гуманитар",
    Topic.INFRASTRUCTURE: (
        "electricity blackout heating світло світла електр опаленн свет света электрич отоплен"
    ),
}
_TOPICS = [
    (re.compile(rf"\b(?:{'|'.join(words.split())})", re.IGNORECASE), topic)
    for topic, words in _BEGINNINGS.items()
]


def topic_of(question: str, place: str) -> Topic | None:
    """Return the one topic that `question` asks about besides its `place`, None for several or none."""
    rest = question.replace(place, " ") if place else question
    asked = topics_of(rest)
    return next(iter(asked)) if len(asked) == 1 else None


def topics_of(words: str) -> frozenset[Topic]:
    """Return all topics that `words` name."""
    return frozenset(topic for pattern, topic in _TOPICS if pattern.search(words))
