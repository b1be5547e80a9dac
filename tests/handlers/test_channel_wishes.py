"""What an administrator writes for a channel and cannot be followed as it stands."""

from tests.handlers.test_channels import opened, page, runner
from tests.people import Reader

__all__ = ["runner"]

AGAIN = (
    "\n\nPlease write it once more; where several places are called so, with the district: "
    "“Pokrovske, Synelnykove district, daily 08:00”. /channels leaves it as it is."
)


async def test_what_cannot_be_followed_is_written_once_more_for_the_channel(runner: Reader) -> None:
    await opened(runner)
    await runner.presses("Add a place")

    which = await runner.says("Ivanivka daily at noon")
    when = await runner.says("Ivanivka, Henichesk district, every morning")
    follows = await runner.says("Ivanivka, Henichesk district, daily at noon")

    assert which.startswith("Which <b>Ivanivka</b>? 119 places have this name.\n1. ")
    assert which.endswith(AGAIN)
    assert when == (
        "I can tell you at once, every day or every week, at a time from 00:00 to 23:59: "
        "/follow Pokrovsk instant · /follow Pokrovsk daily 08:00 · /follow Pokrovsk weekly Mon 08:00" + AGAIN
    )
    assert follows.startswith(
        "You follow <b>Ivanivka (Henichesk district)</b>.\nI tell you every day at 12:00"
    )
    assert await opened(runner) == page(gets="Ivanivka (Henichesk district)")
    assert (await runner.says("/following")).startswith("You follow nothing yet.")


async def test_channels_leaves_what_was_being_written(runner: Reader) -> None:
    await opened(runner)
    await runner.presses("Add a place")
    await runner.says("Ivanivka")

    await runner.says("/channels")

    assert (await runner.says("Rodynske")).startswith("<b>Rodynske</b>\n")
