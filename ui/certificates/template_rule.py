"""The form for who gets a certificate from a template."""

from __future__ import annotations

from app.domain.certificates import MOST_HOURS, IssueRule, RuleMeasure
from app.texts import translate
from ui.widgets.choices import Choice, ChoiceCards
from ui.widgets.fields import NumberField
from ui.widgets.form import Form, FormField


class RuleForm(Form):
    """What counts, and how much of it is needed."""

    def __init__(self, rule: IssueRule) -> None:
        super().__init__("template.rule", _fields())
        is_hours = rule.measure is RuleMeasure.HOURS
        is_share = rule.measure is RuleMeasure.SHARE
        self.set_values(
            {
                "measure": rule.measure,
                "share": rule.least if is_share else IssueRule().least,
                "hours": rule.least if is_hours else None,
            }
        )
        self.editor("measure").changed.connect(self._fit)
        self._fit()

    def rule(self) -> IssueRule | None:
        """Return the rule in the fields, None when a problem was shown."""
        values = self.read()
        measure = None if values is None else values["measure"]
        if values is None or not isinstance(measure, RuleMeasure):
            return None
        typed = values[measure.value] if measure is not RuleMeasure.NONE else IssueRule().least
        return IssueRule(measure, typed if isinstance(typed, int) else 0)

    def show_problem(self, words: str) -> None:
        """Say why the rule cannot be kept."""
        is_hours = self.values()["measure"] is RuleMeasure.HOURS
        self.show_problems({"hours" if is_hours else "share": words})

    def _fit(self) -> None:
        measure = self.values()["measure"]
        self.show_field("share", is_shown=measure is RuleMeasure.SHARE)
        self.show_field("hours", is_shown=measure is RuleMeasure.HOURS)


def _fields() -> tuple[FormField, ...]:
    measures = (
        Choice(RuleMeasure.SHARE, translate("Templates", "A share of the sessions")),
        Choice(RuleMeasure.HOURS, translate("Templates", "Hours attended")),
        Choice(RuleMeasure.NONE, translate("Templates", "Everybody on the list")),
    )
    return (
        FormField("measure", translate("Templates", "What counts"), ChoiceCards(measures)),
        FormField("share", translate("Templates", "Percent of the sessions"), NumberField(1, 100)),
        FormField("hours", translate("Templates", "Hours at least"), NumberField(1, MOST_HOURS)),
    )
