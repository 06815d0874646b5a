"""300 nasty names x every template x every language, whole pages, read back by another program.

The tests draw each way of setting a name once, and each template with one name; this draws all of
them: some 250,000 pages, for long.

    python -m tests.documents.names_soak                 all
    python -m tests.documents.names_soak --look warm     of one look
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from app.documents.certificates import CertificatePlan, Planner, Work, draw_certificates
from app.documents.looks import build_design
from app.documents.sample_paper import sample_paper
from app.documents.shapes import Text
from app.domain.designs import CertificateKind, Design, Look
from app.texts import LANGUAGES
from tests.documents.read_back import pages_of
from tests.documents.test_certificate_names import NAMES, TEMPLATES, is_printed, seen

if TYPE_CHECKING:
    from app.domain.papers import CertificatePaper


def main() -> int:
    """Draw what is asked for; an AssertionError names the first page that is not right."""
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("--look", type=Look, choices=list(Look), default=None)
    looks = [found] if (found := reader.parse_args().look) else list(Look)
    for look in looks:
        pages = not_printed = 0
        for kind, page, is_bilingual in TEMPLATES:
            design = build_design(kind, look, page, is_bilingual=is_bilingual)
            for language in LANGUAGES:
                printed, refused = try_every_name(design, language)
                pages, not_printed = pages + printed, not_printed + refused
        sys.stdout.write(f"{look}: {pages} papers are right, {not_printed} named before printing\n")
        sys.stdout.flush()
    return 0


def try_every_name(design: Design, language: str) -> tuple[int, int]:
    """Return how many names were printed and read back whole, and how many were named instead."""
    paper = replace(sample_paper(design, language), code="")
    planner = Planner()
    plans = [planner.plan(Work(named(paper, design, name), design)) for name in NAMES]
    printed = [plan for plan in plans if is_printed(plan)]
    texts = iter(pages_of(draw_certificates(plan.work for plan in printed)))
    for plan in printed:
        text = seen("".join(next(texts) for _ in plan.pages))
        for line in lines_of(plan):
            assert seen(line) in text, (design.kind, design.page, language, plan.work.paper, line)
    return len(printed), len(plans) - len(printed)


def named(paper: CertificatePaper, design: Design, name: str) -> CertificatePaper:
    """Return the paper for a name; an organisation's thanks are for the organisation alone."""
    is_organisation = design.kind is CertificateKind.THANKS_ORGANISATION
    return replace(paper, recipient=name, organisation=name if is_organisation else "")


def lines_of(plan: CertificatePlan) -> list[str]:
    """Return every line of text that the pages of a paper are to carry."""
    layers = (layer for page in plan.pages for layer in page.layers)
    return [one.line.text for layer in layers for one in layer.shapes if isinstance(one, Text)]


if __name__ == "__main__":
    sys.exit(main())
