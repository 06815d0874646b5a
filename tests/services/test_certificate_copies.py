"""What is printed again is a duplicate, and the register tells what became of each paper."""

from datetime import date

from app.domain.certificate_register import CopyKind, Correction, RegisterFilter
from app.domain.certificate_wishes import ListLine, ListSource, PaperOrder
from app.domain.certificates import CertificateState, TemplateChoice
from app.domain.ids import CentreId, new_id
from app.services.certificate_printing import CopyWish
from tests.support.certificates import Course
from tests.support.issued import anna, course, issued, service, text_of
from tests.support.stores import TODAY

__all__ = ["anna", "course", "issued", "service"]


# Copies


def test_a_reprint_says_that_it_is_a_duplicate_and_changes_nothing_else(service, issued):
    first = service.print([issued.id]).pdf
    service.note_copies([issued.id], CopyKind.PRINT)

    again = service.print([issued.id]).pdf
    spoilt = service.print([issued.id], wish=CopyWish(is_first_spoilt=True)).pdf

    assert "DUBLIKĀTS" not in text_of(first).upper()
    assert "DUBLIKĀTS" in text_of(again).upper()
    assert spoilt == first


def test_a_saved_file_makes_the_first_print_no_duplicate(service, issued):
    service.note_copies([issued.id], CopyKind.FILE)

    assert service.printed_before([issued.id]) == frozenset()
    assert [line.copies for line in service.register()] == [1]


def test_a_paper_that_was_handed_out_is_a_duplicate_when_printed_again(service, issued):
    service.hand_out([issued.id])

    assert service.printed_before([issued.id]) == {issued.id}


def test_only_those_printed_before_are_duplicates_in_one_job(service, course, issued):
    baiba = course.present("Baiba")
    (second,) = service.issue_to(course.id, [baiba]).certificates
    service.note_copies([issued.id], CopyKind.PRINT)

    printed = text_of(service.print([issued.id, second.id]).pdf)

    assert printed.upper().count("DUBLIKĀTS") == 1


def test_each_certificate_becomes_a_file_of_its_own(service, course, issued, tmp_path):
    (second,) = service.issue_to(course.id, [course.present("Baiba")]).certificates

    folder = tmp_path / "katrai sava"
    folder.mkdir()

    count = service.save_each([issued.id, second.id], folder)

    names = sorted(file.name for file in folder.iterdir())
    assert count == len(names) == 2
    assert all(one.number in name for one, name in zip((issued, second), names, strict=True))


# The register


def test_the_register_finds_the_certificates_of_all_records_of_a_person(
    application, service, course, anna, issued
):
    again = course.present("Anita")
    (second,) = service.issue_to(course.id, [again]).certificates
    other = course.present("Baiba")
    service.issue_to(course.id, [other])
    application.duplicates.same(anna, again)

    lines = service.register(RegisterFilter(person=again))

    assert {line.certificate.id for line in lines} == {issued.id, second.id}
    assert all(line.is_second for line in lines)


def test_the_register_is_narrowed_by_every_part_of_a_filter(application, service, course, issued):
    other = Course(application, "Cits")
    (second,) = service.issue_to(other.id, [other.present("Baiba")]).certificates
    service.hand_out([second.id])
    service.note_copies([second.id], CopyKind.PRINT)

    def found(**asked):
        lines = service.register(RegisterFilter(**asked))
        return {line.certificate.paper.recipient.split()[0] for line in lines}

    assert found() == {"Anna", "Baiba"}
    assert found(event=course.id) == {"Anna"}
    assert found(states=frozenset({CertificateState.HANDED_OUT})) == {"Baiba"}
    assert found(is_handed_out=False) == found(is_printed=False) == {"Anna"}
    assert found(is_handed_out=True) == found(is_printed=True) == {"Baiba"}
    assert found(kinds=frozenset({"thanks"})) == set()
    assert found(since=TODAY, until=TODAY) == {"Anna", "Baiba"}
    assert found(until=date(2026, 11, 21)) == set()
    assert found(text="cit baib") == {"Baiba"}
    (centre,) = application.settings.centres()
    assert found(centre=centre.id) == {"Anna", "Baiba"}
    assert found(centre=CentreId(new_id())) == set()


def test_the_register_shows_more_than_a_few_hundred(service):
    lines = tuple(ListLine(f"Anna {number}") for number in range(620))
    source = ListSource(lines, "Lielā diena", TODAY, TODAY)
    service.issue_list(source, PaperOrder(), TemplateChoice())

    assert len(service.register()) == 620


def test_the_printed_register_names_number_recipient_and_what_became_of_it(service, issued):
    (renewed,) = service.reissue(
        issued.id, "Labots vārds", Correction(recipient="Ana")
    ).certificates
    service.hand_out([renewed.id], "māsa Ilze")

    printed = text_of(service.register_pdf([issued.id, renewed.id], "lv"))

    for words in (issued.number, renewed.number, "Anna Bērziņa", "Labots vārds", "māsa Ilze"):
        assert words in printed.replace("\r\n", " ")


def test_the_printed_register_is_the_same_on_every_day(service, issued, clock):
    first = service.register_pdf([issued.id], "lv")
    clock.go_on(days=300)

    assert service.register_pdf([issued.id], "lv") == first
