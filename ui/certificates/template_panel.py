"""One template beside the gallery: a large picture, what can be done with it, its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.templates import NAME_LETTERS, SampleName
from app.services.wording.templates import kind_words, rule_words, template_words
from app.texts import translate
from ui.certificates.template_picture import TemplatePicture
from ui.certificates.template_rule import RuleForm
from ui.certificates.template_versions import VersionLine
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.chips import Chip
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, heading, second
from ui.widgets.layouts import clear, column, flow
from ui.widgets.lock_note import LockNote
from ui.widgets.segments import Segment, SegmentBar
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from app.domain.pictures import Picture
    from app.domain.templates import TemplateRevision
    from ui.certificates.templates_view import TemplateShown
    from ui.widgets.buttons import Button


class TemplatePanel(SidePanel):
    """What is known of a template, and its acts.

    `own_asked` and `rename_asked` carry a name, `rule_asked` the rule, `looked_at`, `offer_asked`
    a version, `approve_asked` a version and who approves, `name_tried` which name; others nothing.
    """

    use_asked = Signal()
    edit_asked = Signal()
    own_asked = Signal(str)
    rename_asked = Signal(str)
    export_asked = Signal()
    hide_asked = Signal()
    remove_asked = Signal()
    rule_asked = Signal(object)
    looked_at = Signal(object)
    approve_asked = Signal(object)
    offer_asked = Signal(object)
    name_tried = Signal(object)

    def __init__(self, shown: TemplateShown, approver: str) -> None:
        super().__init__(template_words(shown.tile.template), name="template")
        self._shown = shown
        self._approver = approver
        self._picture = TemplatePicture()
        self._name: Form | None = None
        self._rule: RuleForm | None = None
        self._by = TextField()
        self._inside = column(gap=24)
        self._names = SegmentBar(
            (
                Segment(SampleName.USUAL, translate("Templates", "Usual name")),
                Segment(SampleName.LONG, translate("Templates", "Long name")),
                Segment(SampleName.SHORT, translate("Templates", "Short name")),
            ),
            name="template.names",
        )
        self._names.chosen.connect(self._try_name)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        self.body.addWidget(self._picture)
        self.body.addWidget(self._names)
        self.body.addLayout(self._inside)
        self.body.addStretch(1)
        self.add_act(
            primary(
                translate("Templates", "Use this template"),
                self._ask_use,
                name="template.use",
                sign="certificates",
            )
        )
        words = translate("Templates", "Edit")
        self._edit = self.add_act(
            outlined(words, self._ask_edit, name="template.edit", sign="edit")
        )

    @property
    def shown(self) -> TemplateShown:
        """What the panel shows now."""
        return self._shown

    def show_template(self, shown: TemplateShown) -> None:
        """Show the template as it is now; what is half typed stays where nothing else changed."""
        before, self._shown = self._shown, shown
        self.set_title(template_words(shown.tile.template))
        if shown.key != before.key:
            self._picture.forget()
        if _told(shown) != _told(before):
            self._fill()

    def show_picture(self, picture: Picture) -> None:
        """Show what the template looks like."""
        self._picture.show_picture(picture, template_words(self._shown.tile.template))

    def show_name_problem(self, words: str) -> None:
        """Say why the name cannot be kept."""
        if self._name is not None:
            self._name.show_problems({"name": words})

    def show_rule_problem(self, words: str) -> None:
        """Say why the rule cannot be kept."""
        if self._rule is not None:
            self._rule.show_problem(words)

    def forget_typed(self) -> None:
        """Let another panel take the place of this one: what was typed is used."""
        for form in (self._name, self._rule):
            if form is not None:
                form.mark_saved()

    def has_unsaved_text(self) -> bool:
        """Tell whether a name or a rule was changed and not saved."""
        forms = (self._name, self._rule)
        return any(form is not None and form.is_changed() for form in forms)

    def _fill(self) -> None:
        if self.focusWidget() is not None:
            self.show_top()
        clear(self._inside)
        template = self._shown.tile.template
        may_change = self._shown.may_change
        self._edit.setVisible(template.is_own and may_change)
        self._name = self._rule = None
        self._inside.addWidget(self._head())
        if self._shown.may_copy and (template.is_built_in or not may_change):
            self._inside.addWidget(self._own_part())
        self._inside.addWidget(self._rule_part() if may_change else self._rule_told())
        if template.is_own:
            self._inside.addWidget(self._versions_part())
        if template.is_own and may_change:
            self._inside.addWidget(self._name_part())
        self._inside.addWidget(self._further())

    def _head(self) -> QWidget:
        made, inner = _part()
        template = self._shown.tile.template
        chips = flow(gap=8)
        chips.addWidget(self._whose())
        if template.is_hidden:
            chips.addWidget(Chip(translate("Templates", "Put aside"), tone=Tone.ATTENTION))
        if template.offered is not None and template.offered.is_approved:
            chips.addWidget(Chip(translate("Templates", "Approved"), tone=Tone.GOOD))
        inner.addLayout(chips)
        if template.is_own:
            inner.addWidget(second(kind_words(template.kind)))
        return made

    def _whose(self) -> Chip:
        if self._shown.tile.template.is_built_in:
            return Chip("Kopā", sign="kopa")
        if self._shown.may_change:
            return Chip(translate("Templates", "Own template"), sign="star")
        return Chip(translate("Templates", "Template of the programme"), sign="group")

    def _own_part(self) -> QWidget:
        words = translate(
            "Templates",
            "It stays as it is. In your own you change texts, colours and pictures.",
        )
        made, inner = _part(translate("Templates", "Make it your own"), words)
        template = self._shown.tile.template
        name = template_words(template)
        if template.is_own:
            # Two of one name could not be told apart.
            name = translate("TemplateEditor", "{template}, ours").format(template=name)
        self._name = self._name_form(name)
        self._name.submitted.connect(self._ask_own)
        inner.addWidget(self._name)
        act = translate("Templates", "Make my own from this")
        inner.addWidget(_at_left(outlined(act, self._ask_own, name="template.own", sign="copy")))
        return made

    def _name_part(self) -> QWidget:
        made, inner = _part(translate("Templates", "Name"))
        self._name = self._name_form(self._shown.tile.template.name)
        self._name.submitted.connect(self._ask_rename)
        inner.addWidget(self._name)
        act = translate("Templates", "Save the name")
        inner.addWidget(_at_left(outlined(act, self._ask_rename, name="template.rename")))
        return made

    def _name_form(self, name: str) -> Form:
        field = TextField(longest=NAME_LETTERS)
        form = Form(
            "template.naming",
            (FormField("name", translate("Templates", "Name of the template"), field),),
        )
        form.set_values({"name": name})
        return form

    def _rule_part(self) -> QWidget:
        words = translate("Templates", "Kopā proposes who gets a certificate; you decide.")
        made, inner = _part(translate("Templates", "Who gets one"), words)
        self._rule = RuleForm(self._shown.rule)
        self._rule.submitted.connect(self._ask_rule)
        inner.addWidget(self._rule)
        act = translate("Templates", "Save the rule")
        inner.addWidget(_at_left(outlined(act, self._ask_rule, name="template.save_rule")))
        return made

    def _rule_told(self) -> QWidget:
        words = translate("Templates", "Kopā proposes who gets a certificate; you decide.")
        made, inner = _part(translate("Templates", "Who gets one"), words)
        inner.addWidget(body(rule_words(self._shown.rule)))
        inner.addWidget(
            LockNote(
                translate("Templates", "This template is changed on the coordinator’s laptop.")
                if self._shown.tile.template.is_own
                else translate("Templates", "The rule is changed on the coordinator’s laptop."),
                name="template.locked",
            )
        )
        return made

    def _versions_part(self) -> QWidget:
        words = translate(
            "Templates",
            "Each saving is a version that stays. New certificates are made from the one in use.",
        )
        made, inner = _part(translate("Templates", "Versions"), words)
        if self._shown.may_change and any(not one.is_approved for one in self._shown.versions):
            self._by = TextField(longest=NAME_LETTERS)
            form = Form(
                "template.approval",
                (FormField("by", translate("Templates", "Who approves"), self._by),),
            )
            form.set_values({"by": self._approver})
            inner.addWidget(form)
        for version in self._shown.versions:
            inner.addWidget(self._version_line(version))
        return made

    def _version_line(self, version: TemplateRevision) -> QWidget:
        line = VersionLine(
            version,
            is_looked_at=version == self._shown.version,
            may_change=self._shown.may_change,
        )
        line.looked_at.connect(self.looked_at)
        line.approve_asked.connect(self._ask_approve)
        line.offer_asked.connect(self.offer_asked)
        return line

    def _further(self) -> QWidget:
        template = self._shown.tile.template
        made = QWidget()
        acts = flow(made, gap=4)
        hide = (
            translate("Templates", "Offer again")
            if template.is_hidden
            else translate("Templates", "Put aside")
        )
        if template.is_own:
            words = translate("Templates", "Save as a file…")
            acts.addWidget(plain(words, self._ask_export, name="template.export", sign="export"))
        if not self._shown.may_change:
            return made
        acts.addWidget(plain(hide, self._ask_hide, name="template.hide", sign="folder"))
        if template.is_own:
            words = translate("Templates", "Remove")
            acts.addWidget(plain(words, self._ask_remove, name="template.remove", sign="delete"))
        return made

    # What people ask for

    def _try_name(self, name: str) -> None:
        self.name_tried.emit(SampleName(name))

    def _ask_use(self) -> None:
        self.use_asked.emit()

    def _ask_edit(self) -> None:
        self.edit_asked.emit()

    def _ask_own(self) -> None:
        if self._name is not None and (values := self._name.read()) is not None:
            self.own_asked.emit(str(values["name"] or ""))

    def _ask_rename(self) -> None:
        if self._name is not None and (values := self._name.read()) is not None:
            self.rename_asked.emit(str(values["name"] or ""))

    def _ask_rule(self) -> None:
        rule = None if self._rule is None else self._rule.rule()
        if rule is not None:
            self.rule_asked.emit(rule)

    def _ask_approve(self, version: TemplateRevision) -> None:
        self.approve_asked.emit((version, self._by.value()))

    def _ask_export(self) -> None:
        self.export_asked.emit()

    def _ask_hide(self) -> None:
        self.hide_asked.emit()

    def _ask_remove(self) -> None:
        self.remove_asked.emit()


def _told(shown: TemplateShown) -> tuple[object, ...]:
    """Return what the panel tells under the picture."""
    return shown.tile.template, shown.rule, shown.versions, shown.version, shown.may_change


def _part(title: str = "", words: str = "") -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    inner = column(made, gap=8)
    if title:
        inner.addWidget(heading(title))
    if words:
        inner.addWidget(second(words))
    return made, inner


def _at_left(button: Button) -> QWidget:
    made = QWidget()
    flow(made, gap=8).addWidget(button)
    return made
