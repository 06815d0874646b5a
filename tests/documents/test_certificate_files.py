import errno
import os
from dataclasses import replace

import pytest

from app.documents.certificate_files import file_stem, write_one_each
from app.documents.certificates import Work
from app.domain.designs import CertificateKind
from app.domain.errors import DiskFullError, FolderUnusableError
from app.domain.papers import PaperField
from app.jobs import JobCancelled
from tests.documents.designs import a_design
from tests.documents.nasty_names import PRINTABLE, UNPRINTABLE
from tests.documents.papers import a_certificate
from tests.documents.read_back import details_of, pages_of
from tests.documents.test_certificates import StopAfter

DESIGN = a_design()


def works(*names):
    return [
        Work(a_certificate(name, number=f"PRE-2026-K7QX-{count:03}"), DESIGN)
        for count, name in enumerate(names, start=1)
    ]


def test_each_person_has_a_file_of_their_own_named_by_number_surname_and_name(tmp_path):
    written = write_one_each(works("Anna Bērziņa", "Светлана Ёлкина"), tmp_path)

    assert [file.name for file in written.files] == [
        "PRE-2026-K7QX-001_berzina_anna.pdf",
        "PRE-2026-K7QX-002_elkina_svetlana.pdf",
    ]
    assert sorted(tmp_path.iterdir()) == list(written.files)
    for file, name in zip(written.files, ("Anna Bērziņa", "Светлана Ёлкина"), strict=True):
        assert name in pages_of(file.read_bytes())[0]
        assert details_of(file.read_bytes())["Title"].endswith(name)


def test_drafts_of_two_people_of_one_name_do_not_share_a_file(tmp_path):
    drafts = [Work(a_certificate("Anna Kalna", number=""), DESIGN)] * 3

    written = write_one_each(drafts, tmp_path)

    names = ["kalna_anna.pdf", "kalna_anna_2.pdf", "kalna_anna_3.pdf"]
    assert [file.name for file in written.files] == names


def test_the_name_of_an_organisation_keeps_its_order():
    design = replace(DESIGN, kind=CertificateKind.THANKS_ORGANISATION)
    work = Work(a_certificate("Preiļu Galvenā bibliotēka", number="PRE-1"), design)

    assert file_stem(work) == "PRE-1_preilu_galvena_biblioteka"


@pytest.mark.parametrize("name", [*PRINTABLE, *UNPRINTABLE], ids=ascii)
def test_every_stick_takes_the_name_of_a_file(name):
    stem = file_stem(Work(a_certificate(name, number="PRE/2026\\K7QX: 001"), DESIGN))

    assert stem.isascii()
    assert set(stem) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    assert 0 < len(stem) < 100


def test_who_cannot_be_printed_is_named_and_gets_no_file(tmp_path):
    written = write_one_each(works("Anna", "李"), tmp_path)

    assert len(list(tmp_path.iterdir())) == len(written.files) == 1
    assert [(p.who, p.field) for p in written.problems] == [("李", PaperField.RECIPIENT)]


def test_a_cancelled_job_leaves_none_of_the_files_and_the_old_ones_as_they_were(tmp_path):
    old = tmp_path / "PRE-2026-K7QX-001_berzina_anna.pdf"
    old.write_bytes(b"old")

    with pytest.raises(JobCancelled):
        write_one_each(works("Anna Bērziņa", "Zane", "Ilga"), tmp_path, job=StopAfter(2))

    assert list(tmp_path.iterdir()) == [old]
    assert old.read_bytes() == b"old"


def test_a_full_disk_leaves_none_of_the_files(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(DiskFullError):
        write_one_each(works("Anna Bērziņa", "Zane"), tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FolderUnusableError) as caught:
        write_one_each(works("Anna"), tmp_path / "nav")

    assert caught.value.path == str(tmp_path / "nav")
