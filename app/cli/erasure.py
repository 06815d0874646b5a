"""The command `kopa people erase`: the one act that nothing brings back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from app.cli.speech import Speech, passes_speech
from app.domain.erasure import ErasureReason
from app.domain.errors_erasure import ErasureRefusedError
from app.services.erasure import ErasureWish
from app.services.wording.erasing import (
    elsewhere_words,
    erased_words,
    evidence_words,
    going_words,
    mentions_words,
    record_words,
    staying_words,
    why_not_words,
)
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.erasure import ErasurePreview, ErasureReport

_REASONS: Final = click.Choice([one.value for one in ErasureReason])


@click.command("erase")
@click.argument("person")
@click.option("--preview", is_flag=True, help="Say what would go and what stays.")
@click.option("--reason", type=_REASONS, help="Why: without it nothing is erased.")
@click.option("--keep-mentions", is_flag=True, help="Leave the name where others wrote it.")
@click.option("--scans", is_flag=True, help="Also scans on which nobody else stands.")
@click.option("--drop-backups", is_flag=True, help="Delete the older backups here at once.")
@passes_speech
def erase_person(  # noqa: PLR0913  one parameter for each option
    speech: Speech,
    person: str,
    reason: str | None,
    *,
    preview: bool,
    keep_mentions: bool,
    scans: bool,
    drop_backups: bool,
) -> None:
    """Erase PERSON for ever: the whole name, or the beginning of the record's id."""
    if reason is None and not preview:
        raise click.UsageError(translate("Erasure", "Choose the reason."))
    with speech.application() as application:
        erasure = application.erasure
        seen = erasure.preview(erasure.record(person))
        if preview or reason is None:
            speech.say(_document(seen), "\n".join(_lines(seen)))
            return
        if not seen.may:
            raise ErasureRefusedError(seen.records[0].centre_name)
        wish = ErasureWish(
            records=tuple(one.id for one in seen.records if one.may),
            reason=ErasureReason(reason),
            evidence=seen.own_evidence if scans else (),
            takes_out_mentions=not keep_mentions,
            drops_backups=drop_backups,
        )
        done = erasure.erase(wish)
    speech.say(_document(seen) | {"erased": _done(done)}, erased_words(done))


def _lines(seen: ErasurePreview) -> Iterator[str]:
    yield translate("Erasure", "Erase {name} for ever").format(name=seen.name)
    records = tuple(record_words(one) for one in seen.records)
    yield from _block("", records)
    yield from _block(translate("Erasure", "Goes for ever"), going_words(seen))
    yield from _block(translate("Erasure", "Stays as a number"), staying_words(seen))
    yield from _block(translate("Erasure", "Is not in Kopā’s hands"), elsewhere_words(seen))
    mentions = mentions_words(seen)
    if mentions:
        words = translate("Erasure", "Also take the name out of what is written elsewhere")
        yield f"{words}: {mentions}"
    yield from filter(None, (evidence_words(seen), why_not_words(seen)))


def _block(title: str, lines: tuple[str, ...]) -> Iterator[str]:
    if lines and title:
        yield f"{title}:"
    for line in lines:
        yield f"  {line}"


def _document(seen: ErasurePreview) -> dict[str, object]:
    return {
        "name": seen.name,
        "may": seen.may,
        "records": [
            {"id": one.id.hex(), "name": one.name, "centre": one.centre_name, "may": one.may}
            for one in seen.records
        ],
        "visits": seen.visits,
        "consents": seen.consents,
        "certificates": list(seen.certificates),
        "papers_out": list(seen.papers_out),
        "sheets": list(seen.sheets),
        "mentions": [{"table": one.table, "name": one.name} for one in seen.mentions],
        "children": list(seen.children),
        "scans": len(seen.own_evidence),
        "other_scans": seen.other_evidence - len(seen.own_evidence),
        "not_here": seen.not_here,
        "shared_mentions": len(seen.shared_mentions),
    }


def _done(done: ErasureReport) -> dict[str, object]:
    return {
        "records": done.records,
        "mentions": done.mentions,
        "left": list(done.left),
        "backups": len(done.backups.files),
        "backups_until": None if done.backups.until is None else done.backups.until.isoformat(),
    }
