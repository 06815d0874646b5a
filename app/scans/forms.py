"""What a file is, by its first bytes: names and endings of files are not believed."""

from __future__ import annotations

from typing import Final

from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import Media

_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PDF: Final = b"%PDF-"
_PDF_BEGINS_WITHIN: Final = 1_024
"""Some scanners write a few bytes before it, and every reader of PDF forgives them."""

_HEIF_BRANDS: Final = frozenset(
    (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
)


def form_of(content: bytes) -> Media:
    """Return the form of a file that can be kept; raises EvidenceRefusedError."""
    if not content:
        raise EvidenceRefusedError(EvidenceProblem.EMPTY)
    if content.startswith(_JPEG):
        return Media.JPEG
    if content.startswith(_PNG):
        return Media.PNG
    if _PDF in content[:_PDF_BEGINS_WITHIN]:
        return Media.PDF
    if _is_heif(content):
        raise EvidenceRefusedError(EvidenceProblem.HEIC)
    raise EvidenceRefusedError(EvidenceProblem.NOT_A_PICTURE)


def _is_heif(content: bytes) -> bool:
    """Tell a photo of a newer phone by the brands that it names at its beginning."""
    if content[4:8] != b"ftyp":
        return False
    named = min(int.from_bytes(content[:4]), 64)
    brands = {content[8:12], *(content[at : at + 4] for at in range(16, named, 4))}
    return not brands.isdisjoint(_HEIF_BRANDS)
