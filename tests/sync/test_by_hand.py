"""The steps of docs/bundle-format.md, done as they stand there with the distribution's programs."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.sync.handover import ProgrammeKeys
from app.sync.recovery import RecoverySecret, groups_of
from app.sync.statements import statement
from tests.support.bundles import (
    CENTRE,
    OTHER,
    PROGRAMME,
    RECOVERY,
    STAMP,
    WRITER,
    a_person,
    an_erasure,
    forged,
    write_people,
)
from tests.support.bundles import (
    ROOT as ROOT_KEY,
)
from tests.support.mutants import ROOT

# By packaging/programs_for_tests.py, or on the machine anyway.
UNPACKED = ROOT / ".venv/programs-for-tests/usr/bin"
PATH = f"{UNPACKED}{os.pathsep}{os.environ['PATH']}"
READING = ("sh", "age", "zstd", "base64", "od")
VERIFYING = ("openssl", "basenc", "sha256sum")
FILE = "Kopa_PRE_A_2026-11-22.kopa"


def need(*programs):
    missing = [one for one in programs if shutil.which(one, path=PATH) is None]
    if missing:
        pytest.skip(f"not on this machine: {', '.join(missing)} (make test unpacks them on Debian)")


def steps(page="bundle-format", language="sh"):
    """Return the parts of a page that are to be done."""
    content = (ROOT / f"docs/{page}.md").read_text()
    return re.findall(rf"```{language}\n(.*?)```", content, re.DOTALL)


def done(folder: Path, script: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [shutil.which("sh", path=PATH), "-e"],
        input=script,
        cwd=folder,
        env={**os.environ, "PATH": PATH, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "identity.txt").write_text(f"{OTHER.identity}\n")
    people = [a_person(1, "Anna Bērziņa"), a_person(2, "Иван", b"\0\xff", [(2, STAMP + 9, 5)])]
    write_people(tmp_path / FILE, people, erased=[an_erasure(3)])
    return tmp_path


def test_a_file_can_be_read_with_ordinary_programs(folder):
    need(*READING)

    reading, _ = steps()
    found = done(folder, reading)

    assert found.returncode == 0, found.stderr
    assert found.stdout.startswith("KOPA2")
    manifest = json.loads((folder / "manifest.json").read_text())
    assert (manifest["programme"], manifest["counts"]) == (PROGRAMME.hex(), {"person": 2})
    erased, anna, _ = (folder / "rows").read_text().splitlines()
    assert json.loads(erased)[0] == 7
    assert anna == f'["AAAAAAAAAAAAAAAAAAAAAQ==",0,"Anna Bērziņa",null,"{STAMP + 1:016x}",0,[]]'
    columns = [one["name"] for one in manifest["tables"]["person"]["columns"]]
    assert columns == ["id", "deleted", "name", "photo"]
    assert [one["scope"] for one in manifest["segments"]] == [CENTRE.hex()]


def test_who_belongs_can_be_read_with_ordinary_programs(folder):
    need(*READING)

    done(folder, steps()[0])

    founding, member = map(json.loads, (folder / "statements.json").read_text().splitlines())
    assert founding["name"] == "Kopā Latgalē"
    assert (member["sign"], member["role"]) == (WRITER.sign.public.hex(), "coordinator")


def test_the_signature_can_be_checked_with_ordinary_programs(folder):
    need(*READING, *VERIFYING)

    found = done(folder, "\n".join(steps()))

    assert found.returncode == 0, found.stderr
    assert found.stdout.splitlines()[-2:] == ["Signature Verified Successfully", "1"]


def test_ordinary_programs_notice_a_manifest_that_nobody_signed(folder):
    need(*READING, *VERIFYING)
    reading, verifying = steps()
    done(folder, reading)
    said = folder / "manifest.json"
    said.write_text(said.read_text().replace("Preiļi", "Līvāni"))

    found = done(folder, verifying)

    assert "Signature Verified Successfully" not in found.stdout


def test_ordinary_programs_notice_statements_that_were_not_meant(folder):
    need(*READING, *VERIFYING)
    write_people(folder / FILE, [a_person(1)])
    with forged(folder / FILE) as forgery:
        forgery.add_statements(statement(OTHER.member(), ROOT_KEY), is_said=False)

    found = done(folder, "\n".join(steps()))

    assert found.stdout.splitlines()[-2:] == ["Signature Verified Successfully", "0"]


@pytest.mark.usefixtures("stretched_as_ever")
def test_the_key_that_opens_files_can_be_read_off_the_recovery_paper(folder):
    """PyNaCl is there: the program itself needs it."""
    keys = ProgrammeKeys(ROOT_KEY, str(RECOVERY))
    groups = groups_of(RecoverySecret(PROGRAMME, "Kopā Latgalē", keys), "zaļa egle pie upes")
    (folder / "paper.txt").write_text("\n".join(groups).lower())
    (folder / "passphrase.txt").write_text("zaļa  egle pie upes\n")
    (script,) = steps("recovery-paper", "python")

    told = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True
    ).stdout

    assert told.strip() == str(RECOVERY)
