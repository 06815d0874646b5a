"""Everything that lies in a data folder, decrypted page by page: what a thorough finder would see.

It reads pages and not tables, so that it also sees what was freed and not wiped.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAGE, _RESERVED, _SALT, _IV = 4096, 80, 16, 16
_WAL_HEAD, _FRAME_HEAD = 32, 24


def traces(folder: Path, needles: list[str], *, besides: tuple[str, ...] = ()) -> list[str]:
    """Return which needle is found in which file of a folder, `besides` some by their names."""
    key = bytes.fromhex(json.loads((folder / "key.json").read_text("utf-8"))["key"])
    found: list[str] = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.name not in besides and file.name != "key.json":
            content = readable(file, key)
            found += [f"{file.name}: {one}" for one in needles if _any_form(one, content)]
    return found


def overwrite(file: Path, content: bytes) -> None:
    """Let a file hold this instead.

    Emptied before, as by `Path.write_bytes`, it would be brought to the disk each time.
    """
    with file.open("r+b" if file.exists() else "wb") as stream:
        stream.write(content)
        stream.truncate()


def _any_form(needle: str, content: bytes) -> bool:
    escaped = json.dumps(needle)[1:-1].encode()
    return any(form in content for form in (needle.encode(), escaped, needle.encode("utf-16-le")))


def readable(file: Path, key: bytes) -> bytes:
    """Return what a file holds, the pages of stores and their logs decrypted."""
    content = file.read_bytes()
    if file.suffix == "-wal" or file.name.endswith("-wal"):
        return b"".join(_frames(content, key))
    if file.suffix in (".db", ".kopa-backup"):
        return b"".join(_pages(content, key))
    return content


def _pages(content: bytes, key: bytes) -> Iterator[bytes]:
    for place in range(0, len(content), _PAGE):
        yield _page(content[place : place + _PAGE], key, is_first=place == 0)


def _frames(content: bytes, key: bytes) -> Iterator[bytes]:
    for place in range(_WAL_HEAD, len(content), _FRAME_HEAD + _PAGE):
        number = int.from_bytes(content[place : place + 4], "big")
        start = place + _FRAME_HEAD
        yield _page(content[start : start + _PAGE], key, is_first=number == 1)


def _page(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    end = _PAGE - _RESERVED
    return _decrypted(page[_SALT if is_first else 0 : end], key, page[end : end + _IV])


_CRYPTO = ctypes.CDLL(ctypes.util.find_library("crypto") or "libcrypto.so.3")
_CRYPTO.EVP_CIPHER_CTX_new.restype = ctypes.c_void_p
_CRYPTO.EVP_aes_256_cbc.restype = ctypes.c_void_p


def _decrypted(content: bytes, key: bytes, first: bytes) -> bytes:
    context = ctypes.c_void_p(_CRYPTO.EVP_CIPHER_CTX_new())
    cipher = ctypes.c_void_p(_CRYPTO.EVP_aes_256_cbc())
    _CRYPTO.EVP_DecryptInit_ex(context, cipher, None, key, first)
    _CRYPTO.EVP_CIPHER_CTX_set_padding(context, 0)
    out, length = ctypes.create_string_buffer(len(content) + 32), ctypes.c_int()
    _CRYPTO.EVP_DecryptUpdate(context, out, ctypes.byref(length), content, len(content))
    _CRYPTO.EVP_CIPHER_CTX_free(context)
    return out.raw[: length.value]
