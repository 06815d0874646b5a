"""The age library at the edge: errors come back as they were, none is swallowed."""

import io

import pytest
from pyrage import x25519

from app.domain.errors_exchange import NotABundleError, NotForThisLaptopError
from app.jobs import JobCancelled
from app.sync.sealing import open_sealed, seal

IDENTITY = x25519.Identity.generate()
SIZES = [0, 1, 9_000, 200_000]


def sealed(content):
    target = io.BytesIO()
    seal([content], target, [str(IDENTITY.to_public())])
    return io.BytesIO(target.getvalue())


class Target:
    """Takes so many pieces and then raises."""

    def __init__(self, error, pieces):
        self.error, self.pieces = error, pieces

    def write(self, data):
        self.pieces -= 1
        if self.pieces < 0:
            raise self.error
        return len(data)


class Stick(io.BytesIO):
    """A file on a stick that is pulled out after so many pieces."""

    pieces = 2

    def read(self, size=-1):
        self.pieces -= 1
        if self.pieces < 0:
            raise OSError(5, "Input/output error")
        return super().read(size)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_sealed_can_be_opened(size):
    opened = io.BytesIO()

    open_sealed(sealed(b"a" * size), opened, [str(IDENTITY)])

    assert opened.getvalue() == b"a" * size


def test_pieces_of_any_length_make_one_content():
    target, opened = io.BytesIO(), io.BytesIO()

    seal([b"", b"a", b"", b"b" * 100_000, b"c"], target, [str(IDENTITY.to_public())])

    open_sealed(io.BytesIO(target.getvalue()), opened, [str(IDENTITY)])
    assert opened.getvalue() == b"a" + b"b" * 100_000 + b"c"


@pytest.mark.parametrize("size", SIZES)
def test_a_full_stick_is_noticed_even_at_the_very_last_write(size):
    with pytest.raises(OSError, match="No space"):
        seal([b"a" * size], Target(OSError(28, "No space"), 0), [str(IDENTITY.to_public())])


def test_a_stick_that_is_pulled_out_while_it_is_read_is_no_damage():
    stick = Stick(sealed(b"a" * 500_000).getvalue())

    with pytest.raises(OSError, match="Input/output"):
        open_sealed(stick, io.BytesIO(), [str(IDENTITY)])


def test_an_error_of_who_gives_the_content_comes_back():
    def pieces():
        yield b"a" * 100_000
        raise JobCancelled

    with pytest.raises(JobCancelled):
        seal(pieces(), io.BytesIO(), [str(IDENTITY.to_public())])


@pytest.mark.parametrize(
    "error", [JobCancelled(), NotABundleError(), KeyboardInterrupt()], ids=repr
)
def test_an_error_of_who_takes_the_content_comes_back(error):
    with pytest.raises(type(error)):
        open_sealed(sealed(b"a" * 200_000), Target(error, 1), [str(IDENTITY)])


def test_without_the_key_nothing_is_opened():
    opened = io.BytesIO()

    with pytest.raises(NotForThisLaptopError):
        open_sealed(sealed(b"a"), opened, [str(x25519.Identity.generate())])

    assert opened.getvalue() == b""
