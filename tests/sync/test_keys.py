"""The programme's exchange key and its file."""

import json

import pytest

from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import (
    DamagedKeyFileError,
    KeyFileFromNewerProgramError,
    NotAKeyFileError,
)
from app.sync.keys import new_exchange_key, read_key_file, write_key_file

PROGRAMME = b"p" * 16


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Kopa.kopa-key"
    write_key_file(path, new_exchange_key(PROGRAMME, "Kopā Latgalē"))
    return path


def changed(file, **fields):
    content = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(content | fields), encoding="utf-8")


def test_a_key_travels_in_a_file(tmp_path):
    key = new_exchange_key(PROGRAMME, "Kopā Latgalē")

    write_key_file(tmp_path / "k.kopa-key", key)

    assert read_key_file(tmp_path / "k.kopa-key") == key


def test_two_programmes_never_get_one_key():
    one, other = (new_exchange_key(PROGRAMME, "Kopā") for _ in range(2))

    assert one.recipient != other.recipient


def test_the_secret_half_is_not_shown_by_accident():
    key = new_exchange_key(PROGRAMME, "Kopā")

    assert "SECRET" not in repr(key)
    assert key.recipient.startswith("age1")


def test_the_file_can_be_read_by_people(file):
    content = json.loads(file.read_text(encoding="utf-8"))

    assert content["kind"] == "kopa-exchange-key"
    assert content["programme_name"] == "Kopā Latgalē"
    assert content["identity"].startswith("AGE-SECRET-KEY-1")


def test_no_flipped_byte_gives_another_key(file):
    honest, key = file.read_bytes(), read_key_file(file)

    for place in range(len(honest)):
        changed_bytes = bytearray(honest)
        changed_bytes[place] ^= 0x01
        file.write_bytes(changed_bytes)
        try:
            found = read_key_file(file)
        except (DamagedKeyFileError, NotAKeyFileError, KeyFileFromNewerProgramError):
            continue
        assert found == key  # a blank between two fields may become another blank


def test_half_a_file_is_refused(file):
    honest = file.read_bytes()

    for length in range(len(honest) - 2):
        file.write_bytes(honest[:length])
        with pytest.raises((DamagedKeyFileError, NotAKeyFileError)):
            read_key_file(file)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"hello", b'{"kind": "photo", "version": 1}'], ids=str
)
def test_another_kind_of_file_is_told_apart(file, content):
    file.write_bytes(content)

    with pytest.raises(NotAKeyFileError):
        read_key_file(file)


def test_a_large_file_is_not_even_read(file):
    file.write_bytes(file.read_bytes() + b" " * 5_000)

    with pytest.raises(NotAKeyFileError):
        read_key_file(file)


def test_a_key_of_a_later_kind_asks_for_a_newer_program(file):
    changed(file, version=2, identity=["otherwise"])

    with pytest.raises(KeyFileFromNewerProgramError):
        read_key_file(file)


@pytest.mark.parametrize(
    "field",
    [
        {"programme": "ab"},
        {"programme": "no hexadecimal digits"},
        {"programme_name": "Other"},
        {"identity": "AGE-SECRET-KEY-1"},
        {"check": "00000000"},
        {"version": "one"},
        {"more": 1},
    ],
    ids=str,
)
def test_a_field_that_was_changed_is_noticed(file, field):
    changed(file, **field)

    with pytest.raises((DamagedKeyFileError, NotAKeyFileError)):
        read_key_file(file)


def test_the_secret_half_of_another_key_is_noticed(file):
    changed(file, identity=new_exchange_key(PROGRAMME, "Kopā Latgalē").identity)

    with pytest.raises(DamagedKeyFileError):
        read_key_file(file)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FolderUnusableError):
        read_key_file(tmp_path / "none.kopa-key")


def test_a_file_of_nothing_but_brackets_is_no_key_file(file):
    file.write_bytes(b'{"kind":"kopa-exchange-key","version":1,"more":' + b"[" * 3_900)

    with pytest.raises(NotAKeyFileError):
        read_key_file(file)
