"""The file with which a laptop asks to join."""

from dataclasses import replace

import pytest
from pyrage import x25519

from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import NotAJoinFileError
from app.sync.envelopes import SignKey
from app.sync.joining import JoinWish, read_join_file, write_join_file
from tests.support.raw_bytes import overwrite

KEY, OTHER = SignKey(b"k" * 32), SignKey(b"o" * 32)
RECIPIENT = str(x25519.Identity.generate().to_public())
WISH = JoinWish(
    laptop=b"a" * 16,
    name="Preiļu klēpjdators",
    centre=b"P" * 16,
    centre_name="Preiļu novada kopienas resursu centrs",
    centre_code="PRE",
    sign_key=KEY.public,
    seal_key=RECIPIENT,
    made="2026-11-22T10:00:00",
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Preilu.kopa-join"
    write_join_file(path, WISH, KEY)
    return path


@pytest.mark.parametrize("wish", [WISH, replace(WISH, centre=None, centre_name="")])
def test_a_wish_to_join_travels_in_a_file(tmp_path, wish):
    write_join_file(tmp_path / "a.kopa-join", wish, KEY)

    assert read_join_file(tmp_path / "a.kopa-join") == wish


def test_other_keys_have_another_code():
    swapped = replace(WISH, seal_key=str(x25519.Identity.generate().to_public()))

    assert len({WISH.code, swapped.code, replace(WISH, sign_key=OTHER.public).code}) == 3


def test_a_wish_with_the_key_of_somebody_else_is_refused(tmp_path):
    path = tmp_path / "a.kopa-join"
    write_join_file(path, replace(WISH, sign_key=OTHER.public), KEY)

    with pytest.raises(NotAJoinFileError):
        read_join_file(path)


def test_no_flipped_byte_and_no_torn_file_gives_another_wish(file):
    honest = file.read_bytes()
    for content in (
        *(honest[:length] for length in range(0, len(honest) - 1, 7)),
        *(honest[:at] + bytes([honest[at] ^ 4]) + honest[at + 1 :] for at in range(len(honest))),
        honest + honest,
        b"x" * 20_000,
    ):
        overwrite(file, content)
        try:
            assert read_join_file(file) == WISH
        except NotAJoinFileError:
            continue


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FolderUnusableError):
        read_join_file(tmp_path / "none.kopa-join")


def test_the_file_holds_no_secret(file):
    assert KEY.secret.hex().encode() not in file.read_bytes()
