"""The schema, as the steps that built it: a module for each subject, a step for each change.

A step that has been released is never edited; add a new one to its subject's module and to the list below.
`tests/store/schema.sql` shows the sum of the steps.
"""

from sqlite_utils import Migrations

from store.migrations import (
    answers,
    audience,
    conversations,
    deliveries,
    editing,
    feeds,
    records,
    statements,
    subscriptions,
)

migrations = Migrations("sitrep")

for _step in (
    *statements.STEPS,
    *answers.STEPS,
    *conversations.STEPS,
    *deliveries.STEPS,
    *subscriptions.STEPS,
    *audience.STEPS,
    *editing.STEPS,
    *feeds.STEPS,
    *records.STEPS,
):
    migrations()(_step)

__all__ = ["migrations"]
