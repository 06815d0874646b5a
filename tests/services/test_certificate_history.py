"""The history of a certificate tells of its copies too."""

from app.domain.certificate_register import CopyKind
from app.services.wording.history import change_words, entry_words
from tests.support.certificates import Course


def test_the_history_of_a_certificate_tells_when_copies_went_out(application):
    course = Course(application)
    anna = course.present("Anna")
    (certificate,) = application.certificates.issue_to(course.id, [anna]).certificates
    application.certificates.note_copies([certificate.id], CopyKind.PRINT)
    application.certificates.note_copies([certificate.id], CopyKind.FILE)

    told = [
        change_words(change, subject="certificate", place=str)
        for entry in application.history.of("certificate", certificate.id)
        for change in entry.changes
        if entry_words(entry)
    ]

    assert {"Added: Copy into a file", "Added: Copy to a printer"} <= set(told)


def test_what_was_frozen_is_not_told_line_by_line(application):
    course = Course(application)
    anna = course.present("Anna")
    (certificate,) = application.certificates.issue_to(course.id, [anna]).certificates
    application.certificates.make_void(certificate.id, "Kļūda")

    void, issued = application.history.of("certificate", certificate.id)

    assert lines_of(void) == ["Void: No → Yes", "Reason: Kļūda"]
    assert lines_of(issued) == ["Event: Keramikas kursi", "Person: Anna Bērziņa"]


def lines_of(entry):
    words = (change_words(one, subject="certificate", place=str) for one in entry.changes)
    return [line for line in words if line]
