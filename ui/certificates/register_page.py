"""The register of certificates, with one certificate or the verifying of one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.certificates.act_panels import (
    ActPanel,
    CopiesPanel,
    correction_of,
    hand_out_panel,
    reissue_panel,
    void_panel,
)
from ui.certificates.panels import CertificatePanel
from ui.certificates.register_columns import identity_of, register_columns
from ui.certificates.register_filter_bar import RegisterFilterBar
from ui.certificates.register_presenter import Acts, RegisterPresenter
from ui.history.door import HistoryDoor
from ui.lists_out.act import ExportAct
from ui.printing.act import ask_print
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import flow
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.certificate_register import RegisterLine
    from app.domain.ids import CertificateId
    from ui.certificates.register_filters import Named, RegisterState
    from ui.certificates.register_presenter import CertificateShown
    from ui.lists_out.to_save import ListToSave
    from ui.printing.paper import PaperToPrint
    from ui.shell.desk import Desk


class RegisterPage(ScreenFrame):
    """All certificates. The signals carry nothing: they ask for another page."""

    issuing_asked = Signal()  # from an event
    list_asked = Signal()
    templates_asked = Signal()
    verifying_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Certificates", "Certificates"), name="register", is_scrolled=False
        )
        self._desk = desk
        self._presenter = RegisterPresenter(self, desk)
        self._shown: CertificateShown | None = None
        self._details: CertificatePanel | None = None
        self._act_panel: ActPanel | None = None
        self._history: HistoryDoor | None = None
        self._filters = RegisterFilterBar()
        self._list = self._make_list()
        self._export = ExportAct(self, desk, self._list_to_save, name="certificates.export")
        self._acts_shown = Acts()
        self._is_asking = False
        self._chosen = QWidget()
        self._count = TextLabel("", "strong", wraps=False)
        self._make_acts()
        self._lay_out()
        self._connect()

    def _make_list(self) -> RecordList:
        made = RecordList(
            register_columns(),
            identity_of,
            name="certificates",
            words=ListWords(
                table=translate("Certificates", "Register of certificates"),
                search=translate("Certificates", "Search by number, name or event"),
                nothing_found=translate("Certificates", "No certificate is found."),
            ),
            empty=EmptyState(
                translate(
                    "Certificates",
                    "Here is every certificate with its number, also those handed out years ago. "
                    "None is issued yet.",
                ),
                sign="certificates",
                button=outlined(
                    translate("Certificates", "Certificates from a list"),
                    self._ask_list,
                    name="certificates.issue_first",
                ),
            ),
        )
        # Several papers are printed and handed out at once.
        made.allow_many()
        made.add_below_search(self._filters)
        return made

    def _make_acts(self) -> None:
        self._print = outlined(
            translate("Certificates", "Print…"),
            self._presenter.print_again,
            name="certificates.print",
            sign="print",
        )
        self._hand_out = outlined(
            translate("Certificates", "Mark as handed out"),
            self._presenter.hand_out,
            name="certificates.hand_out",
            sign="check",
        )
        self._hand_to = plain(
            translate("Certificates", "Handed to somebody else"),
            self._presenter.ask_takers,
            name="certificates.hand_to",
        )
        self._register = plain(
            translate("Certificates", "Print the register…"),
            self._presenter.print_register,
            name="certificates.register",
            sign="table",
        )

    def _lay_out(self) -> None:
        self.set_main_act(
            primary(
                translate("Certificates", "New from a list"),
                self._ask_list,
                name="certificates.from_list",
                sign="add",
            )
        )
        self.add_act(
            outlined(
                translate("Certificates", "Templates"),
                self._ask_templates,
                name="certificates.templates",
                sign="preview",
            )
        )
        self.add_act(
            outlined(
                translate("Certificates", "Verify"),
                self._ask_verifying,
                name="certificates.verify",
                sign="search",
            )
        )
        self.add_act(self._export.button)
        # Beside the main one: the two ways to begin.
        self.add_act(
            outlined(
                translate("Certificates", "New from an event"),
                self._ask_issuing,
                name="certificates.issue",
                sign="events",
            )
        )
        self.body.addWidget(self._list, 1)
        # Under the table, so that no row moves away while somebody points at it.
        across = flow(self._chosen, gap=12)
        acts = (self._print, self._hand_out, self._hand_to, self._register)
        for widget in (self._count, *acts):
            across.addWidget(widget)
        self.body.addWidget(self._chosen)

    def _connect(self) -> None:
        self._list.searched.connect(self._presenter.search)
        self._filters.chosen.connect(self._presenter.narrow)
        self._filters.cleared.connect(self._presenter.clear)
        self._list.opened.connect(self._open)
        self._list.selected.connect(self._follow)
        self._list.table.selectionModel().selectionChanged.connect(self._note_chosen)

    # What the screen asks of it

    def load(self) -> None:
        """Show what is kept now."""
        self._presenter.load()

    def knows(self, certificate: object) -> bool:
        """Say whether a certificate is in the register."""
        return self._presenter.knows(certificate)

    def open(self, certificate: CertificateId) -> None:
        """Show one certificate beside the register."""
        self._presenter.reveal(certificate)
        self._list.table.go_to(certificate)

    # What the presenter asks of it

    def offer_filters(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Offer values to narrow by."""
        self._filters.offer(choices)

    def show_state(self, state: RegisterState) -> None:
        """Show how the register is narrowed."""
        self._filters.show_state(state)
        if self._list.search.text() != state.text:
            self._list.search.setText(state.text)

    def show_register(self, rows: tuple[RegisterLine, ...], count: str) -> None:
        """Show these rows."""
        self._list.show_records(rows, count=count)

    def show_nothing_found(self) -> None:
        """Say that nothing fits what was asked."""
        self._list.show_nothing_found()

    def show_acts(self, acts: Acts) -> None:
        """Show which buttons do something for what is chosen."""
        self._acts_shown = acts
        self._count.set_text(acts.count)
        for button in (self._hand_out, self._hand_to):
            button.setVisible(acts.are_chosen)
            button.setEnabled(acts.hand_out)
        self._show_chosen()

    def ask_copies(self, words: str) -> None:
        """Ask whether papers that were printed before are duplicates now."""
        panel = CopiesPanel(words)
        panel.answered.connect(self._print_copies)
        panel.closed.connect(self._forget)
        self._details = self._act_panel = None
        self._is_asking = True
        self.show_panel(panel)
        self._show_chosen()
        panel.take_focus()

    def ask_takers(self, words: str) -> None:
        """Ask who took the chosen papers."""
        self._ask(hand_out_panel(words)).acted.connect(self._hand_out_chosen_to)

    def show_certificate(self, shown: CertificateShown) -> None:
        """Show one certificate beside the register."""
        self._shown = shown
        if self._details is None:
            self._details = self._make_details()
            self._act_panel = None
            self._is_asking = False
            self.show_panel(self._details)
        self._details.show_certificate(shown)
        self._show_chosen()

    def close_certificate(self) -> None:
        """Close what stands beside the register."""
        self.close_panel()
        self._forget()

    def show_problem(self, field: str, words: str) -> None:
        """Show why what was typed beside the register cannot be done."""
        if self._act_panel is not None:
            self._act_panel.show_problem(field, words)

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the papers are printed, opened or saved."""
        ask_print(self, self._desk, paper)

    # What people ask of it

    def _ask_issuing(self) -> None:
        self.issuing_asked.emit()

    def _ask_list(self) -> None:
        self.list_asked.emit()

    def _ask_templates(self) -> None:
        self.templates_asked.emit()

    def _ask_verifying(self) -> None:
        self.verifying_asked.emit()

    def _list_to_save(self) -> ListToSave:
        self._close_details()
        return self._presenter.list_to_save()

    def _open(self, certificate: CertificateId) -> None:
        self._presenter.open(certificate)

    def _follow(self, certificate: CertificateId | None) -> None:
        """Let the panel follow the row at the cursor."""
        if self._details is not None and certificate is not None:
            self._presenter.open(certificate)

    def _note_chosen(self) -> None:
        self._presenter.choose(cast("tuple[CertificateId, ...]", self._list.table.chosen()))

    def _certificate_id(self) -> CertificateId | None:
        return None if self._shown is None else self._shown.id

    def _offer_history(self, panel: CertificatePanel) -> None:
        if self._history is not None:
            self._history.stand_at(panel)
            return
        self._history = HistoryDoor(self, self._desk, "certificate", self._certificate_id, panel)
        self._history.opened.connect(self._leave_details)

    def _leave_details(self) -> None:
        self._details = self._act_panel = None

    def _make_details(self) -> CertificatePanel:
        panel = CertificatePanel()
        panel.printed.connect(self._presenter.print_open)
        panel.handed_out.connect(self._hand_out_open)
        panel.handing_to_other_asked.connect(self._ask_who_took_it)
        panel.reissuing_asked.connect(self._ask_correction)
        panel.voiding_asked.connect(self._ask_reason)
        panel.followed.connect(self.open)
        panel.closed.connect(self._forget)
        self._offer_history(panel)
        return panel

    def _ask_correction(self) -> None:
        if self._shown is not None:
            today = self._desk.application.clock.today()
            self._ask(reissue_panel(self._shown, today)).acted.connect(self._reissue)

    def _ask_reason(self) -> None:
        if self._shown is not None:
            self._ask(void_panel(self._shown)).acted.connect(self._make_void)

    def _ask_who_took_it(self) -> None:
        if self._shown is not None:
            words = f"{self._shown.number} · {self._shown.recipient}"
            self._ask(hand_out_panel(words)).acted.connect(self._hand_out_to)

    def _ask(self, panel: ActPanel) -> ActPanel:
        self._details = None
        self._act_panel = panel
        self._is_asking = True
        panel.closed.connect(self._forget)
        self.show_panel(panel)
        self._show_chosen()
        return panel

    def _reissue(self, values: dict[str, object]) -> None:
        if self._shown is not None:
            correction = correction_of(self._shown.paper, values)
            self._presenter.reissue(str(values["reason"]), correction)
            # The row goes with the panel: from the replaced certificate to the new one.
            self._list.table.go_to(self._shown.id)

    def _make_void(self, values: dict[str, object]) -> None:
        self._presenter.make_void(str(values["reason"]))

    def _hand_out_to(self, values: dict[str, object]) -> None:
        self._presenter.hand_out_open(str(values["to"]))

    def _hand_out_chosen_to(self, values: dict[str, object]) -> None:
        self._close_details()
        self._presenter.hand_out_to(str(values["to"]))

    def _print_copies(self, is_first_spoilt: bool) -> None:  # noqa: FBT001  carried by a signal
        self._close_details()
        self._presenter.acts.print_copies(is_first_spoilt=is_first_spoilt)

    def _hand_out_open(self) -> None:
        self._presenter.hand_out_open("")

    def _close_details(self) -> None:
        if self.panel is not None:
            self.close_panel()
        self._forget()

    def _forget(self) -> None:
        self._shown = None
        self._details = None
        self._act_panel = None
        self._is_asking = False
        self._presenter.close()
        self._show_chosen()

    def _show_chosen(self) -> None:
        # For one certificate the panel offers the same and more.
        acts = self._acts_shown
        is_needed = acts.are_several or not acts.are_chosen or self._details is None
        # While something is asked beside the register, nothing else is offered below it.
        self._chosen.setVisible(bool(acts.count) and is_needed and not self._is_asking)
