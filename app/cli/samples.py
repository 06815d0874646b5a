"""kopa demo, tour."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.speech import Console, Speech, passes_speech
from app.texts import translate


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--size", type=click.Choice(["small", "latgale", "large"]), default="small", show_default=True
)
@click.option("--seed", type=int, default=1, show_default=True)
@passes_speech
def demo(speech: Speech, folder: Path, size: str, seed: int) -> None:
    """Make sample laptops in FOLDER, and truth.json with their true figures."""
    from app.services.demo import make_demo  # noqa: PLC0415  its vocabulary is only needed here

    made = make_demo(folder, size, seed, Console())
    document = {"folders": [str(one) for one in made.folders], "truth": str(made.truth)}
    words = translate("Command line", "%n sample laptops made in {folder}", n=len(made.folders))
    speech.say(document, words.format(folder=folder))


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path("kopa-tour"))
@passes_speech
def tour(speech: Speech, out: Path) -> None:
    """Do the whole job on sample data, without a window, and say what was made."""
    from app.cli.tour import take_tour  # noqa: PLC0415  sample data are only needed here

    steps = list(take_tour(out, Console()))
    document = [{"step": one.step, "made": str(one.made)} for one in steps]
    speech.say(document, "\n".join(f"{one.words}: {one.made}" for one in steps))
