"""Writes so many certificates into one file; prints the most memory that it took, in MiB."""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from app.documents.certificates import Work, write_certificates
from app.documents.looks import build_design
from app.documents.sample_paper import sample_paper
from app.domain.designs import CertificateKind, Look, PageFormat

_KIB = 1024

design = build_design(CertificateKind.PARTICIPATION, Look.FORMAL, PageFormat())
paper = sample_paper(design)
works = (
    Work(replace(paper, recipient=f"Persona {n}", number=f"{n:05}", code=paper.code + f"{n:05}"),
         design)
    for n in range(int(sys.argv[1]))
)  # fmt: skip
with tempfile.TemporaryDirectory() as folder:
    write_certificates(works, Path(folder) / "all.pdf")
# Not what the system calls the most of a process: that counts what its parent had.
told = Path("/proc/self/status").read_text(encoding="ascii")
print(int(told.split("VmHWM:")[1].split()[0]) / _KIB)
