"""What was done, in a few words: the notice after an act, and the name of what is undone."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def act_words(what: str, detail: Mapping[str, object]) -> str:
    """Return the act as the notice bar names it, such as "Person added: Anna Bērziņa".

    Nouns and no participles of people: Latvian and Russian would need their gender.
    """
    sentence = SENTENCES.get(what)
    if sentence is None:
        return translate("Acts", "Change saved")
    number = detail.get("count")
    return sentence(number if isinstance(number, int) else 0).format(
        name=detail.get("name", ""), count=number
    )


SENTENCES: Final[Mapping[str, Callable[[int], str]]] = MappingProxyType(
    {
        "event.add": lambda _: translate("Acts", "Event added: {name}"),
        "event.change": lambda _: translate("Acts", "Event changed: {name}"),
        "event.remove": lambda _: translate("Acts", "Event removed: {name}"),
        "event.held": lambda _: translate("Acts", "Event marked as held: {name}"),
        "event.plan": lambda _: translate("Acts", "Event planned again: {name}"),
        "event.cancel": lambda _: translate("Acts", "Event cancelled: {name}"),
        "event.team": lambda _: translate("Acts", "Part in the event noted: {name}"),
        "event.team_remove": lambda _: translate("Acts", "Part in the event removed: {name}"),
        "event.partner": lambda _: translate("Acts", "Partner added to the event"),
        "event.partner_remove": lambda _: translate("Acts", "Partner removed from the event"),
        "event_kind.add": lambda _: translate("Acts", "Kind of event added: {name}"),
        "event_kind.change": lambda _: translate("Acts", "Kind of event changed: {name}"),
        "event_kind.remove": lambda _: translate("Acts", "Kind of event removed: {name}"),
        "session.add": lambda _: translate("Acts", "Session added: {name}"),
        "session.change": lambda _: translate("Acts", "Session changed: {name}"),
        "session.remove": lambda _: translate("Acts", "Session removed: {name}"),
        "person.add": lambda _: translate("Acts", "Person added: {name}"),
        "person.change": lambda _: translate("Acts", "Person changed: {name}"),
        "person.add_child": lambda _: translate("Acts", "Child added: {name}"),
        "person.name_forms": lambda _: translate("Acts", "Forms of the name noted: {name}"),
        "person.remove": lambda _: translate("Acts", "Person removed: {name}"),
        "import.take_back": lambda _: translate("Acts", "Import taken back: {name}"),
        "people.import": lambda n: translate("Acts", "%n people imported", n=n),
        "duplicate.same": lambda _: translate("Acts", "Noted as one person: {name}"),
        "duplicate.different": lambda _: translate("Acts", "Noted as two people: {name}"),
        "duplicate.take_back": lambda _: translate("Acts", "Decision taken back: {name}"),
        "duplicate.take_out": lambda _: translate("Acts", "Taken apart: {name}"),
        "household.join": lambda _: translate("Acts", "Noted as one household: {name}"),
        "household.leave": lambda _: translate("Acts", "On their own again: {name}"),
        "household.decline": lambda _: translate("Acts", "Noted as separate households: {name}"),
        "events.import": lambda n: translate("Acts", "%n events imported", n=n),
        "attendance.import": lambda _: translate("Acts", "Attendance imported: {name}"),
        "organisations.import": lambda n: translate("Acts", "%n organisations imported", n=n),
        "mini_projects.import": lambda n: translate("Acts", "%n mini-projects imported", n=n),
        "registration.import": lambda n: translate("Acts", "%n people registered from a list", n=n),
        "consent.record": lambda _: translate("Acts", "Consent noted: {name}"),
        "registration.add": lambda n: (
            translate("Acts", "Registered: {name}")
            if n == 1
            else translate("Acts", "%n people registered", n=n)
        ),
        "registration.place": lambda _: translate("Acts", "Place given: {name}"),
        "registration.remove": lambda _: translate("Acts", "Taken off the list: {name}"),
        "attendance.mark": lambda _: translate("Acts", "Attendance noted: {name}"),
        "attendance.minutes": lambda _: translate("Acts", "Minutes noted: {name}"),
        "attendance.together": lambda n: translate("Acts", "%n people present: {name}", n=n),
        "attendance.walk_in": lambda _: translate("Acts", "Walk-in added: {name}"),
        "door.check_in": lambda n: (
            translate("Acts", "Came in: {name}")
            if n == 1
            else translate("Acts", "%n people came in: {name}", n=n)
        ),
        "door.walk_in": lambda _: translate("Acts", "New at the door: {name}"),
        "attendance.rest": lambda n: translate("Acts", "%n people marked as present", n=n),
        "attendance.decide": lambda _: translate("Acts", "Attendance settled: {name}"),
        "difference.put_back": lambda _: translate("Acts", "Value put back: {name}"),
        "difference.bring_back": lambda _: translate("Acts", "Record brought back: {name}"),
        "difference.keep": lambda _: translate("Acts", "Difference left as it is: {name}"),
        "headcount.set": lambda _: translate("Acts", "Headcount noted: {count}"),
        "headcount_category.add": lambda _: translate("Acts", "Category of counts added: {name}"),
        "headcount_category.change": lambda _: translate(
            "Acts", "Category of counts changed: {name}"
        ),
        "headcount_category.move": lambda _: translate("Acts", "Category of counts moved: {name}"),
        "headcount_category.remove": lambda _: translate(
            "Acts", "Category of counts removed: {name}"
        ),
        "presence.put": lambda _: translate("Acts", "Organisation present: {name}"),
        "presence.remove": lambda _: translate(
            "Acts", "Taken off the organisations present: {name}"
        ),
        "evidence.add": lambda n: (
            translate("Acts", "Evidence added: {name}")
            if n == 1
            else translate("Acts", "%n files added as evidence: {name}", n=n)
        ),
        "evidence.change": lambda _: translate("Acts", "Evidence changed: {name}"),
        "evidence.remove": lambda _: translate("Acts", "Evidence removed: {name}"),
        "programme.evidence": lambda n: (
            translate("Acts", "Scans go along with the records")
            if n
            else translate("Acts", "Scans stay on the laptops")
        ),
        "sheet.take_back": lambda _: translate("Acts", "Sign-in sheet not printed after all"),
        "sheet.columns": lambda _: translate("Acts", "Columns of the programme’s sheets saved"),
        "sheet.print": lambda _: translate("Acts", "Sign-in sheet made: {name}"),
        "paper.rest": lambda n: translate("Acts", "%n rows of the page marked", n=n),
        "paper.walk_in": lambda _: translate("Acts", "Added from paper: {name}"),
        "paper.clear_line": lambda _: translate("Acts", "Row of the page emptied: {name}"),
        "paper.tick": lambda _: translate("Acts", "Box of the page noted: {name}"),
        "paper.done": lambda _: translate("Acts", "Page entered: {name}"),
        "paper.open_again": lambda _: translate("Acts", "Page opened again: {name}"),
        "certificate.issue": lambda n: translate("Acts", "%n certificates issued: {name}", n=n),
        "certificate.hand_out": lambda n: translate("Acts", "%n certificates handed out", n=n),
        "certificate.void": lambda _: translate("Acts", "Certificate made void: {name}"),
        "certificate.reissue": lambda _: translate("Acts", "Certificate reissued: {name}"),
        "organisation.add": lambda _: translate("Acts", "Organisation added: {name}"),
        "organisation.change": lambda _: translate("Acts", "Organisation changed: {name}"),
        "organisation.alias": lambda _: translate("Acts", "Other name noted: {name}"),
        "organisation.remove": lambda _: translate("Acts", "Organisation removed: {name}"),
        "organisation.join": lambda _: translate("Acts", "Noted as one organisation: {name}"),
        "organisation.unjoin": lambda _: translate("Acts", "On its own again: {name}"),
        "organisation.apart": lambda _: translate("Acts", "Noted as two organisations: {name}"),
        "mini_project.add": lambda _: translate("Acts", "Mini-project added: {name}"),
        "mini_project.change": lambda _: translate("Acts", "Mini-project changed: {name}"),
        "mini_project.state": lambda _: translate("Acts", "State of the mini-project: {name}"),
        "mini_project.remove": lambda _: translate("Acts", "Mini-project removed: {name}"),
        "mini_project.partner": lambda _: translate("Acts", "Partner added: {name}"),
        "mini_project.partner_remove": lambda _: translate("Acts", "Partner removed: {name}"),
        "mini_project.person": lambda _: translate(
            "Acts", "Part in the mini-project noted: {name}"
        ),
        "mini_project.person_remove": lambda _: translate(
            "Acts", "Part in the mini-project removed: {name}"
        ),
        "worker.add": lambda _: translate("Acts", "Added to those who work here: {name}"),
        "worker.rename": lambda _: translate("Acts", "Name corrected: {name}"),
        "worker.remove": lambda _: translate("Acts", "Taken off those who work here: {name}"),
        "centre.change": lambda _: translate("Acts", "Centre changed: {name}"),
        "programme.change": lambda _: translate("Acts", "Programme changed: {name}"),
        "period.add": lambda _: translate("Acts", "Reporting period added: {name}"),
        "period.change": lambda _: translate("Acts", "Reporting period changed: {name}"),
        "period.remove": lambda _: translate("Acts", "Reporting period removed: {name}"),
        "template.save": lambda _: translate("Acts", "Template saved: {name}"),
        "template.rename": lambda _: translate("Acts", "Template renamed: {name}"),
        "template.hide": lambda _: translate("Acts", "Template put aside: {name}"),
        "template.show": lambda _: translate("Acts", "Template offered again: {name}"),
        "template.remove": lambda _: translate("Acts", "Template removed: {name}"),
        "template.offer": lambda _: translate("Acts", "Version of the template chosen: {name}"),
        "template.approve": lambda _: translate("Acts", "Template approved: {name}"),
        "template.rule": lambda _: translate("Acts", "Rule of the template changed: {name}"),
        "template.import": lambda _: translate("Acts", "Template brought from a file: {name}"),
        "picture.add": lambda _: translate("Acts", "Picture added: {name}"),
        "signatory.add": lambda _: translate("Acts", "Signatory added: {name}"),
        "signatory.change": lambda _: translate("Acts", "Signatory changed: {name}"),
        "signatory.move": lambda _: translate("Acts", "Signatory moved: {name}"),
        "signatory.remove": lambda _: translate("Acts", "Signatory removed: {name}"),
        "logo.add": lambda _: translate("Acts", "Logo added: {name}"),
        "logo.change": lambda _: translate("Acts", "Logo changed: {name}"),
        "logo.move": lambda _: translate("Acts", "Logo moved: {name}"),
        "logo.remove": lambda _: translate("Acts", "Logo removed: {name}"),
        "outcome_area.add": lambda _: translate("Acts", "Outcome area added: {name}"),
        "outcome_area.suggested": lambda n: translate("Acts", "%n outcome areas added", n=n),
        "outcome_area.change": lambda _: translate("Acts", "Outcome area changed: {name}"),
        "outcome_area.move": lambda _: translate("Acts", "Outcome area moved: {name}"),
        "outcome_area.remove": lambda _: translate("Acts", "Outcome area removed: {name}"),
    }
)
