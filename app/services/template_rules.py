"""The rule of a template as it is kept: who gets a certificate from it."""

from __future__ import annotations

from typing import Final

import msgspec

from app.domain.certificates import MOST_HOURS, IssueRule, RuleMeasure
from app.domain.errors import InvalidValueError

_DECODER: Final = msgspec.json.Decoder(IssueRule)


def rule_in(text: str) -> IssueRule:
    """Return the rule that was kept, the usual one where none or only a newer Kopā's was."""
    if not text:
        return IssueRule()
    try:
        return checked_rule(_DECODER.decode(text))
    except (msgspec.MsgspecError, InvalidValueError):
        return IssueRule()


def rule_text(rule: IssueRule) -> str:
    """Return a rule as it is kept."""
    return msgspec.json.encode(rule).decode()


def checked_rule(rule: IssueRule) -> IssueRule:
    """Return a rule that can be met; raises InvalidValueError."""
    most = {RuleMeasure.SHARE: 100, RuleMeasure.HOURS: MOST_HOURS}.get(rule.measure)
    if most is not None and not 1 <= rule.least <= most:
        raise InvalidValueError("rule", str(rule.least), f"rule_{rule.measure}")
    return rule
