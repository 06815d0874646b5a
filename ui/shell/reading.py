"""What a laptop that only reads does not do: the acts that change records, by their names.

The services refuse whatever changes a record there. This list spares people the way to a refusal:
an act that begins such a way is held, wherever it stands (ui.widgets.holding), so that forms are
not opened in vain. Looking, searching, saving tables, receiving files and looking after this
laptop are not in it.
"""

from __future__ import annotations

from typing import Final

from app.texts import translate

_TODAY: Final = """
    today.plan today.*_first today.event*.attendance today.event*.door today.event*.sheet
    today.event*.certificates
"""
_EVENTS: Final = """
    events.plan events.plan_first events.import events.similar events.calendar.day.plan
    event.change event.held event.again event.paper event.similar event.cancel event.remove
    event.import event.offer.give
    event.overview.next event.overview.days event.overview.count event.overview.add_*
    event.overview.member* event.overview.partner*
    event.people.find event.people.give_place event.people.remove
    attendance.grid.mark attendance.door attendance.paper attendance.count*
    disagreements.*.* event.certificates.issue event.certificates.again
    sheet.print sheet.save sheet.settle pack.print pack.save
    papers.open evidence.add evidence.file.remove page_scans.add
"""
_PEOPLE: Final = """
    people.add people.add_first people.import
    person.change person.remove person.erase person.statement
    person.consents.* person.family.child person.family.join
    person.family.leave person.family.*.*.join person.forms.* person.record.*.apart
    duplicates.same duplicates.different duplicates.household duplicates.no_household
    duplicates.*.take_back
"""
_ORGANISATIONS: Final = """
    organisations.add organisations.add_first organisations.import
    organisation.change organisation.remove
    organisation.join organisation.add_name organisation.joined.*
    organisations.review.same organisations.review.different
    mini_projects.add mini_projects.add_first mini_projects.import
    mini_project.change mini_project.remove
    mini_project.next mini_project.add_* mini_project.certificates
    mini_project.person*.remove mini_project.partner*.remove
"""
_CERTIFICATES: Final = """
    certificates.issue certificates.issue_first certificates.from_list certificates.import
    certificates.hand_out certificates.hand_to certificates.print
    certificate.print certificate.hand_out certificate.hand_to certificate.reissue certificate.void
    templates.bring template.own template.use
"""
_EXCHANGE: Final = """
    exchange.differences.*.keep exchange.differences.*.put_back lists_in.past.take_back.*
"""

HELD: Final = (_TODAY + _EVENTS + _PEOPLE + _ORGANISATIONS + _CERTIFICATES + _EXCHANGE).split()
"""Names of buttons, of fields and of acts in menus; * stands for anything."""


def reading_words() -> str:
    """Return what the frame of the window says as long as this laptop only reads."""
    return translate(
        "Shell",
        "This laptop only reads. Records are changed on the laptops of centres and coordinators.",
    )


def short_words() -> str:
    """Return what stands in a field that is not typed in."""
    return translate("Shell", "This laptop only reads")


def held_words() -> str:
    """Return what an act says that is held."""
    return translate(
        "Shell",
        "This laptop only reads, so nothing is changed here. Do it on a laptop of the centre or of"
        " a coordinator: the next file brings it here.",
    )
