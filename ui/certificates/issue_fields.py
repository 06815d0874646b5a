"""The fields of the board that issues: what is asked of the papers of an event."""

from __future__ import annotations

from app.services.wording.templates import kind_words, rule_words
from app.texts import translate
from ui.certificates.appearance_fields import language_choices, look_choices, page_choices
from ui.certificates.issue_state import EVENT_KINDS, USUAL_RULES
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import TextField
from ui.widgets.form import FormField


def wish_fields() -> tuple[FormField, ...]:
    """Return the fields for what kind of papers, by which rule, and how they look."""
    languages = language_choices()
    kinds = [Choice(one, kind_words(one)) for one in EVENT_KINDS]
    return (
        FormField("kind", translate("Certificates", "Kind of certificate"), ChoiceField(kinds)),
        FormField(
            "rule",
            translate("Certificates", "Who gets one"),
            ChoiceField([Choice(one, rule_words(one)) for one in USUAL_RULES]),
            is_beside=True,
        ),
        FormField(
            "reason",
            translate("Certificates", "What the thanks are for"),
            TextField(),
            hint=translate("Certificates", "For instance: help in preparing the community day."),
        ),
        FormField(
            "look",
            translate("Certificates", "Template"),
            ChoiceField(look_choices()),
        ),
        FormField(
            "page", translate("Certificates", "Paper"), ChoiceField(page_choices()), is_beside=True
        ),
        FormField(
            "language", translate("Certificates", "Language of the paper"), ChoiceField(languages)
        ),
        FormField(
            "second_language",
            translate("Certificates", "Second language"),
            ChoiceField(languages, nothing=translate("Certificates", "None")),
            is_beside=True,
        ),
    )


def granting_fields() -> tuple[FormField, ...]:
    """Return the field for the reason of papers against the rule."""
    return (
        FormField(
            "granted",
            translate("Certificates", "Why who is below the rule gets one all the same"),
            TextField(),
            hint=translate("Certificates", "For instance: was ill and did the tasks at home."),
        ),
    )
