import pytest

from app.documents import reading
from app.documents.certificates import Work, write_certificates
from app.documents.reading import numbers_in
from app.domain.errors import FolderUnusableError
from tests.documents.designs import a_design
from tests.documents.papers import a_certificate


def written(path, *numbers):
    design = a_design()
    write_certificates((Work(a_certificate(number=number), design) for number in numbers), path)
    return path


def test_the_numbers_of_printed_certificates_are_found_in_their_order(tmp_path):
    numbers = ("PRE-2026-K7QX-002", "PRE-2026-K7QX-001", "DAU1-2027-0Z9A-1234")

    assert numbers_in(written(tmp_path / "visi.pdf", *numbers)) == numbers


def test_a_number_on_two_pages_is_named_once(tmp_path):
    path = written(tmp_path / "visi.pdf", "PRE-2026-K7QX-001", "PRE-2026-K7QX-001")

    assert numbers_in(path) == ("PRE-2026-K7QX-001",)


def test_a_draft_has_no_number(tmp_path):
    assert numbers_in(written(tmp_path / "melnraksts.pdf", "")) == ()


@pytest.mark.parametrize("content", [b"", b"no paper at all", b"%PDF-1.4\n%%EOF"])
def test_what_is_no_pdf_is_refused_by_its_name(tmp_path, content):
    path = tmp_path / "attels.pdf"
    path.write_bytes(content)

    with pytest.raises(FolderUnusableError) as caught:
        numbers_in(path)

    assert caught.value.path == str(path)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(FolderUnusableError):
        numbers_in(tmp_path / "nav.pdf")


def test_a_file_far_too_large_for_certificates_is_not_read(tmp_path, monkeypatch):
    path = written(tmp_path / "visi.pdf", "PRE-2026-K7QX-001")
    monkeypatch.setattr(reading, "_LARGEST", path.stat().st_size - 1)

    with pytest.raises(FolderUnusableError):
        numbers_in(path)
