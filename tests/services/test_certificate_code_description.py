"""What docs/certificate-code.md says is enough to prove a certificate without Kopā."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.numbers_of_certificates import life_code_in
from tests.services.test_verification import with_certificates

DESCRIPTION = Path(__file__).parents[2] / "docs/certificate-code.md"


@pytest.fixture
def proof(application, tmp_path):
    """A code as a text file, and the public key that the list of keys has for its number."""
    (certificate,) = with_certificates(application, "Anna")
    (tmp_path / "code.txt").write_bytes(certificate.paper.code.encode())
    code = life_code_in(certificate.number)
    (key,) = [one for one in application.verification.known_keys() if one.code == code]
    return tmp_path, key.public.hex()


def steps(language):
    (found,) = re.findall(rf"```{language}\n(.*?)```", DESCRIPTION.read_text("utf-8"), re.DOTALL)
    return found


def by_shell(folder, key):
    return subprocess.run(
        ["/bin/sh", "-ec", steps("sh")],
        cwd=folder,
        env={**os.environ, "KEY": key},
        capture_output=True,
        text=True,
        check=False,
    )


def by_python(folder, key):
    program = f"from nacl.signing import VerifyKey\nkey = {key!r}\n{steps('python')}"
    return subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, check=False
    )


def forge(folder):
    file = folder / "code.txt"
    file.write_bytes(file.read_bytes().replace(b"Anna", b"Zane"))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not on this system")
def test_a_genuine_code_is_proved_by_openssl_and_a_changed_one_is_not(proof):
    genuine = by_shell(*proof)
    forge(proof[0])
    forged = by_shell(*proof)

    assert (genuine.returncode, genuine.stdout.strip()) == (0, "Signature Verified Successfully")
    assert forged.returncode != 0


def test_a_genuine_code_is_proved_by_five_lines_of_python_and_a_changed_one_is_not(proof):
    genuine = by_python(*proof)
    forge(proof[0])
    forged = by_python(*proof)

    assert (genuine.returncode, forged.returncode) == (0, 1)
