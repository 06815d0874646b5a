"""A PDF that goes to its file while it is made: memory does not grow with the number of pages.

Pages, shared forms and pictures are written and forgotten as soon as they are complete; fonts, the
tree of pages and what the file says about itself come last. Equal input gives equal bytes. Knows
the format of PDF, and nothing of what is drawn.
"""

from __future__ import annotations

import zlib
from array import array
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, Final
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from app.documents.fonts import Face, metrics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.documents.picture_drawing import Dots
    from app.documents.writer import About

_HEAD: Final = b"%PDF-1.4\n%\x93\x8c\x8b\x9e\n"
_LEAVES: Final = 64
"""How many pages hang on one branch of the tree of pages."""

_LEVEL: Final = 6
_PROGRAM: Final = "Kopā"

_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>{dates}
<pdf:Producer>{program}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


class StreamedDocument(pdfdoc.PDFDocument):
    """A document of reportlab, for its fonts and drawings, that keeps no page."""

    def __init__(self, file: BinaryIO) -> None:
        metrics(Face.SANS)  # registered before anything asks for a face
        super().__init__(compression=1, invariant=1)
        self._file = file
        self._marked = sha256()
        self._at = 0
        self._offsets = array("Q", [0])
        self._branches: list[tuple[int, int]] = []  # number, and how many pages hang on it
        self._leaves: list[int] = []
        self._tree = self.number()
        self._put(_HEAD)

    @property
    def fonts(self) -> int:
        """The number of the object that names all fonts."""
        number: int = self.idToObjectNumberAndVersion[pdfdoc.BasicFonts][0]
        return number

    def number(self) -> int:
        """Return the number of an object that is written later."""
        self.objectcounter += 1
        return int(self.objectcounter)

    def add_form(self, size: tuple[float, float], operators: str, drawn: Mapping[str, int]) -> int:
        """Write marks that pages share; return their number."""
        number = self.number()
        head = (
            f"/Type /XObject /Subtype /Form /FormType 1 /BBox [ 0 0 {size[0]:g} {size[1]:g} ] "
            f"/Resources {self._resources(drawn)}"
        )
        self._write_stream(number, head, operators.encode("latin-1"))
        return number

    def add_page(self, size: tuple[float, float], operators: str, drawn: Mapping[str, int]) -> None:
        """Write a page; `drawn` are the numbers of the forms and pictures on it, by name."""
        if not self._leaves:
            self._branches.append((self.number(), 0))
        content, page = self.number(), self.number()
        self._write_stream(content, "", operators.encode("latin-1"))
        self._leaves.append(page)
        self._write(
            page,
            f"<< /Type /Page /Parent {self._branches[-1][0]} 0 R "
            f"/MediaBox [ 0 0 {size[0]:g} {size[1]:g} ] /Contents {content} 0 R "
            f"/Resources {self._resources(drawn)} >>",
        )
        if len(self._leaves) == _LEAVES:
            self._close_branch()

    def add_dots(self, dots: Dots) -> int:
        """Write a picture made of dots; return its number."""
        mask = f" /SMask {self.add_dots(dots.mask)} 0 R" if dots.mask else ""
        number = self.number()
        self._write_data(number, f"/Type /XObject /Subtype /Image {dots.head}{mask}", dots.data)
        return number

    def finish(self, about: About) -> None:
        """Write what is left; the document takes nothing after this."""
        if self._leaves:
            self._close_branch()
        for font in self.delayedFonts:
            font.addObjects(self)
        kids = " ".join(f"{number} 0 R" for number, _ in self._branches)
        count = sum(pages for _, pages in self._branches)
        self._write(self._tree, f"<< /Type /Pages /Count {count} /Kids [ {kids} ] >>")
        details, catalogue = self._write_details(about), self.number()
        xmp = self.number()
        self._write_data(xmp, "/Type /Metadata /Subtype /XML", _xmp(about).encode())
        self._write(
            catalogue,
            f"<< /Type /Catalog /Pages {self._tree} 0 R /Metadata {xmp} 0 R "
            f"/Lang ({about.language}) /PageMode /UseNone "
            "/ViewerPreferences << /DisplayDocTitle true >> >>",
        )
        self._write_kept()
        self._write_end(catalogue, details)

    def _close_branch(self) -> None:
        number = self._branches[-1][0]
        kids = " ".join(f"{leaf} 0 R" for leaf in self._leaves)
        count = len(self._leaves)
        self._write(
            number,
            f"<< /Type /Pages /Parent {self._tree} 0 R /Count {count} /Kids [ {kids} ] >>",
        )
        self._branches[-1] = (number, count)
        self._leaves.clear()

    def _resources(self, drawn: Mapping[str, int]) -> str:
        names = " ".join(f"/{name} {number} 0 R" for name, number in drawn.items())
        objects = f" /XObject << {names} >>" if names else ""
        return f"<< /Font {self.fonts} 0 R{objects} >>"

    def _write_details(self, about: About) -> int:
        number = self.number()
        day = f"{about.day:D:%Y%m%d000000Z}" if about.day else "D:20000101000000Z"
        told = {
            "Title": about.title,
            "Author": about.author,
            "Subject": about.subject,
            "Creator": _PROGRAM,
            "Producer": _PROGRAM,
        }
        entries = " ".join(f"/{key} {_hexadecimal(text)}" for key, text in told.items())
        self._write(number, f"<< {entries} /CreationDate ({day}) /ModDate ({day}) >>")
        return number

    def _write_kept(self) -> None:
        """Write what reportlab has gathered: fonts, and the drawings of logos."""
        written = 0
        while written < len(self.numberToId):  # writing one may add others
            numbers = sorted(self.numberToId)[written:]
            for number in numbers:
                name = self.numberToId[number]
                kept = pdfdoc.PDFIndirectObject(name, self.idToObject[name])
                self._note(number)
                self._put(kept.format(self))
                written += 1

    def _write_end(self, catalogue: int, details: int) -> None:
        start, count = self._at, self.objectcounter + 1
        self._put(f"xref\n0 {count}\n0000000000 65535 f \n".encode())
        for offset in self._offsets[1:count]:
            self._put(b"%010d 00000 n \n" % offset)
        mark = self._marked.hexdigest()[:32]
        self._put(
            f"trailer\n<< /Size {count} /Root {catalogue} 0 R /Info {details} 0 R "
            f"/ID [ <{mark}> <{mark}> ] >>\nstartxref\n{start}\n%%EOF\n".encode()
        )

    def _write_stream(self, number: int, head: str, content: bytes) -> None:
        packed = zlib.compress(content, _LEVEL)
        self._write_data(number, f"{head} /Filter /FlateDecode", packed)

    def _write_data(self, number: int, head: str, data: bytes) -> None:
        # Equal pages have equal marks, and different ones different ones, whatever the day is.
        self._marked.update(data)
        self._note(number)
        self._put(f"{number} 0 obj\n<< {head} /Length {len(data)} >>\nstream\n".encode())
        self._put(data)
        self._put(b"\nendstream\nendobj\n")

    def _write(self, number: int, text: str) -> None:
        self._note(number)
        self._put(f"{number} 0 obj\n{text}\nendobj\n".encode())

    def _note(self, number: int) -> None:
        missing = number + 1 - len(self._offsets)
        if missing > 0:
            self._offsets.extend([0] * missing)
        self._offsets[number] = self._at

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)


def _hexadecimal(text: str) -> str:
    marked = b"\xfe\xff" + text.encode("utf-16-be")
    return f"<{marked.hex()}>"


def _xmp(about: About) -> str:
    dates = ""
    if about.day:
        day = about.day.isoformat()
        dates = f"\n<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>"
    return _XMP.format(
        title=escape(about.title),
        author=escape(about.author),
        subject=escape(about.subject),
        language=escape(about.language),
        program=_PROGRAM,
        dates=dates,
    )
