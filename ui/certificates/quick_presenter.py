"""Decides for the page of certificates from a list: what is read, drawn, kept, issued, printed.

Nothing is final before Print; the list is kept at each change and offered again after a power cut.
It knows no widgets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.certificate_checks import Findings, Mend
from app.domain.certificates import CertificateState
from app.domain.designs import CertificateKind
from app.domain.errors import KopaError
from app.domain.pasted_names import mark_doubles, read_pasted, typed_name
from app.services.certificate_printing import CopyWish
from app.services.import_knowledge import given_names
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.certificates.appearance import own_of_kind
from ui.certificates.batch_remarks import remarks_shown
from ui.certificates.printing import IssuedPages, Printing
from ui.certificates.quick_memory import QuickMemory
from ui.certificates.quick_names import NameShown
from ui.certificates.quick_state import QuickState, is_oddly_cased, organisation_row
from ui.certificates.quick_thumbnails import Thumbnails
from ui.certificates.quick_view import NamesShown
from ui.certificates.quick_words import remark_of
from ui.certificates.quick_work import Issuing, Wish
from ui.certificates.wording import issued_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.certificate_checks import Remark
    from app.domain.certificates import Certificate, TemplateChoice
    from app.domain.ids import CertificateId
    from app.domain.papers import Signatory
    from app.domain.pasted_names import PastedName
    from app.services.certificate_issuing import Issued
    from app.services.certificate_printing import CertificatePrint
    from ui.certificates.appearance import Appearance
    from ui.certificates.quick_state import QuickWhat
    from ui.certificates.quick_view import QuickView
    from ui.certificates.quick_work import Drawn
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

_FIELDS: Final = {
    Mend.CORRECT_EVENT: "title",
    Mend.WRITE_HOURS: "hours",
    Mend.CHANGE_DAY: "first_day",
    Mend.NAME_SIGNATORY: "signatory",
    Mend.CHOOSE_TEMPLATE: "look",
}
_NAMING: Final = frozenset({Mend.CORRECT_NAME, Mend.NAME_FOR_PAPERS})
_ELSEWHERE: Final = {
    Mend.NAME_ISSUER: "settings",
    Mend.CHANGE_LOGO: "settings",
    Mend.WRITE_FUNDING: "settings",
}
_MENDS: Final = frozenset(
    {*_FIELDS, *_NAMING, *_ELSEWHERE, Mend.COMPARE, Mend.LEAVE_OUT, Mend.CAPITALISE}
)
_MOST_STEPS_BACK: Final = 50


class QuickPresenter:
    """Certificates from a list, over the services."""

    def __init__(self, view: QuickView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._state = QuickState()
        self._before: list[tuple[PastedName, ...]] = []
        self._usual: tuple[Signatory, ...] = ()
        self._is_order_sure = True
        self._wish: Wish | None = None
        self._running: RunningJob | None = None
        self._issuing: RunningJob | None = None
        self._found = Findings()
        self._issued: tuple[Certificate, ...] = ()
        self._memory = QuickMemory(desk.application)
        self._thumbnails = Thumbnails(desk, view.show_thumbnail)
        self.printing = Printing(view, desk)

    @property
    def state(self) -> QuickState:
        return self._state

    # Coming and going

    def begin(self) -> None:
        """Show the page as it was left, or a fresh one with what is usual here."""
        if self._issued:
            self._view.show_state(self._state)
            self.load()
            return
        self._usual = self._memory.who_signs()
        self._state = self._memory.left(self._memory.fresh(self._usual))
        self._before.clear()
        self._show_all()
        if self._state.names:
            count = len(self._state.names)
            self._view.show_unfinished(
                translate("QuickCertificates", "The list that you left: %n names.", n=count)
            )

    def take_choice(self, choice: TemplateChoice) -> None:
        """Make the papers from a template that was chosen elsewhere."""
        template = self._desk.application.templates.one(choice.template)
        what = replace(self._state.what, kind=template.kind)
        own = choice.template.hex() if template.is_own else ""
        page = choice.page
        how = replace(
            self._state.how,
            template=own,
            look=choice.look,
            size=page.size,
            orientation=page.orientation,
        )
        self._state = replace(self._state, what=what, how=how)
        self._show_all()
        self._keep()

    def begin_anew(self) -> None:
        """Start with an empty list; names that were not issued come back by undoing."""
        is_lost = bool(self._state.names) and not self._issued
        self._before = [self._state.names] if is_lost else []
        self._issued = ()
        self._memory.forget()
        self._usual = self._memory.who_signs()
        self._state = self._memory.fresh(self._usual)
        self._show_all()
        self._view.show_editing()
        self._view.focus_names()

    def load(self) -> None:
        """Go back to the list where what was issued was undone."""
        if not self._issued:
            return
        ids = set(self._ids())
        register = self._desk.application.certificates.register()
        kept = [line for line in register if line.certificate.id in ids]
        if kept:
            is_handed_out = all(
                line.certificate.state is CertificateState.HANDED_OUT for line in kept
            )
            self._view.show_standing(
                is_out=any(line.copies for line in kept), is_handed_out=is_handed_out
            )
            return
        self._issued = ()
        self._view.show_editing()
        self._show_all()
        self._keep()

    def _show_all(self) -> None:
        self._view.show_templates(self._own_templates())
        self._view.show_state(self._state)
        self._show_names()
        self._refresh()
        self._draw_thumbnails()

    # Names

    def take(self, text: str) -> None:
        """Read names out of a pasted or typed text; they come after those that are there."""
        if self._state.what.kind is CertificateKind.THANKS_ORGANISATION:
            found = tuple(organisation_row(line) for line in text.splitlines() if line.strip())
        else:
            read = read_pasted(text, given_names())
            self._is_order_sure = read.is_order_sure
            found = read.names
        if not found:
            self._desk.explain(
                translate("QuickCertificates", "No name was found in what was pasted.")
            )
            return
        self._set_names((*self._state.names, *found))
        if self._state.what.title:
            self._view.focus_names()
        else:
            self._view.focus_title()

    def rename(self, row: int, typed: str) -> None:
        """Write another name into a row; an empty one removes it."""
        old = self._state.names[row]
        name = typed_name(typed)
        if not name.name:
            self.remove(row)
        elif name.name != old.name:
            kept = replace(old, given=name.given, surname=name.surname, doubts=name.doubts)
            self._put(row, kept)

    def remove(self, row: int) -> None:
        """Take somebody off the list."""
        names = self._state.names
        self._set_names((*names[:row], *names[row + 1 :]))

    def turn(self, row: int) -> None:
        """Change given name and surname of one row for each other."""
        self._put(row, self._state.names[row].turned())

    def turn_all(self) -> None:
        """Change given name and surname of every row for each other."""
        self._is_order_sure = True
        self._set_names(tuple(one.turned() for one in self._state.names))

    def write_normally(self) -> None:
        """Write all names that are in capitals or small letters as names are written."""
        self._set_names(
            tuple(
                one.in_normal_letters() if is_oddly_cased(one) else one for one in self._state.names
            )
        )

    def undo(self) -> None:
        """Take the last change of the list back."""
        if self._before:
            self._state = replace(self._state, names=self._before.pop())
            self._show_names()
            self._changed()

    def _put(self, row: int, name: PastedName) -> None:
        names = self._state.names
        self._set_names((*names[:row], name, *names[row + 1 :]))

    def _set_names(self, names: Sequence[PastedName]) -> None:
        self._before = [*self._before[-_MOST_STEPS_BACK:], self._state.names]
        self._state = replace(self._state, names=tuple(mark_doubles(names)))
        self._show_names()
        self._changed()

    def _show_names(self) -> None:
        names = self._state.names
        note = ""
        if not self._is_order_sure:
            note = translate(
                "QuickCertificates",
                "In some rows the surname seems to stand first. Look whether each name is the "
                "right way round.",
            )
        self._view.show_names(
            NamesShown(
                rows=tuple(NameShown(one.name, remark_of(one), one.organisation) for one in names),
                count=translate("QuickCertificates", "%n names", n=len(names)),
                note=note,
                in_capitals=sum(map(is_oddly_cased, names)),
                can_undo=bool(self._before),
            )
        )

    # What for, and how

    def set_what(self, what: QuickWhat) -> None:
        """Note what the papers are about."""
        if what == self._state.what:
            return
        has_other_kind = what.kind is not self._state.what.kind
        self._state = replace(self._state, what=what)
        if has_other_kind:
            self._state = replace(self._state, how=replace(self._state.how, template=""))
            self._view.show_templates(self._own_templates())
            self._view.show_state(self._state)
            self._draw_thumbnails()
        self._changed()

    def set_how(self, how: Appearance) -> None:
        """Note how the papers look; it is usual from now on."""
        if how == self._state.how:
            return
        self._state = replace(self._state, how=how)
        self._draw_thumbnails()
        self._changed()

    def set_keeps(self, *, keeps: bool) -> None:
        """Note whether people and event become records."""
        self._state = replace(self._state, keeps_records=keeps)
        self._keep()

    def _changed(self) -> None:
        self._keep()
        self._refresh()

    # Papers

    def print(self) -> None:
        """Issue the papers and ask how they are printed; or show what is missing."""
        if self._issued:
            self.print_issued()
        elif not self._state.names:
            self._view.focus_names()
        elif not self._state.what.title:
            self._view.show_title_problem(
                translate("QuickCertificates", "Write what the certificates are for.")
            )
        elif self._found.stopped:
            self._view.focus_remarks()
        elif self._issuing is None:
            self._issue()

    def print_issued(self) -> None:
        """Ask how the issued papers are printed; who asks again here spoilt the first copy."""
        self.printing.begin(self._ids(), self._state.what.title, CopyWish(is_first_spoilt=True))

    def hand_out_issued(self) -> None:
        """Note that all papers were handed out."""
        ids = self._ids()
        try:
            changes = self._desk.application.certificates.hand_out(ids)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._desk.tell(changes, act_words("certificate.hand_out", {"count": len(ids)}))

    def _issue(self) -> None:
        if self._running is not None:
            self._running.cancel()
        work = Issuing(self._desk.application, self._state, self._usual)
        self._issuing = self._desk.jobs.start(work.run)
        self._issuing.succeeded.connect(self._show_issued)
        self._issuing.failed.connect(self._explain)
        self._issuing.ended.connect(self._end_issuing)
        self._desk.follow(self._issuing, translate("QuickCertificates", "Issuing certificates…"))

    def _end_issuing(self) -> None:
        self._issuing = None

    def _show_issued(self, issued: Issued) -> None:
        if not issued.certificates:
            self._refresh()
            return
        self._issued = issued.certificates
        self._memory.keep_appearance(self._state.how)
        self._memory.forget()
        words = issued_words(issued.certificates)
        detail = {"name": self._state.what.title, "count": len(issued.certificates)}
        self._desk.tell(issued.changes, act_words("certificate.issue", detail))
        self._view.show_issued(words)
        self._view.show_ready(translate("QuickCertificates", "Print once more"))
        self._running = self._desk.jobs.start(IssuedPages(self._desk.application, self._ids()).draw)
        self._running.succeeded.connect(self._show_issued_pages)
        self.print_issued()

    def _show_issued_pages(self, made: CertificatePrint) -> None:
        self._view.show_preview(made.pdf)

    def _ids(self) -> tuple[CertificateId, ...]:
        return tuple(one.id for one in self._issued)

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    # What is seen beside

    def _refresh(self) -> None:
        """Draw the papers; what was being drawn before is stopped."""
        if self._running is not None:
            self._running.cancel()
        count = len(self._state.names)
        words = translate("QuickCertificates", "Print %n certificates", n=count)
        self._view.show_ready(words if count else translate("QuickCertificates", "Print"))
        if not count:
            self._wish, self._found = None, Findings()
            self._view.show_preview(b"")
            self._view.show_remarks(())
            return
        self._wish = Wish(self._desk.application, self._state, self._usual)
        self._running = self._desk.jobs.start(self._wish.draw)
        self._running.succeeded.connect(self._show_drawn)
        self._running.failed.connect(self._explain)

    def _show_drawn(self, drawn: Drawn) -> None:
        if drawn.wish is not self._wish or self._issued:
            return
        self._found = drawn.found
        self._view.show_preview(drawn.pdf)
        self._view.show_remarks(remarks_shown(drawn.found.remarks, _MENDS))

    def mend(self, remark: Remark, mend: Mend) -> None:
        """Do what the button of a remark says, or lead to where it is done."""
        rows = remark.drafts
        if mend in _FIELDS:
            self._view.focus_field(_FIELDS[mend])
        elif mend in _NAMING:
            self._view.write_name(rows[0])
        elif mend is Mend.COMPARE:
            self._view.show_row(rows[-1])
        elif mend is Mend.LEAVE_OUT:
            names = enumerate(self._state.names)
            self._set_names([one for at, one in names if at not in remark.surplus])
        elif mend is Mend.CAPITALISE:
            self._set_names(
                [
                    one.in_normal_letters() if at in rows else one
                    for at, one in enumerate(self._state.names)
                ]
            )
        elif mend in _ELSEWHERE:
            self._desk.go(_ELSEWHERE[mend])

    # What is kept, and what can be chosen

    def _keep(self) -> None:
        if not self._issued:
            self._memory.keep(self._state)

    def _own_templates(self) -> tuple[tuple[str, str], ...]:
        templates = self._desk.application.templates.choices()
        return own_of_kind(templates, self._state.what.kind)

    def _draw_thumbnails(self) -> None:
        self._thumbnails.draw(self._state, self._own_templates())
