"""Certificates: from records to planned pages, and into one file for the printer.

A paper that cannot be printed is named with its reason and left out; the others are not touched by
it. What concerns a whole batch (a title that is too long) is named once. Knows no numbers, rules or
states: it prints what the record says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.documents.certificate_layout import HEIGHT, WIDTH, plan_layout, plan_name, plan_number
from app.documents.findings import Findings
from app.documents.shapes import Layer, Page
from app.documents.writer import About, draw_pages, write_pages
from app.jobs import NO_JOB, Job, track

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.documents.certificate_layout import Layout
    from app.documents.logos import OpenLogo
    from app.documents.wording import CertificateTemplate, CertificateWording
    from app.domain.papers import CertificatePaper, PrintProblem


@dataclass(frozen=True, slots=True)
class CertificatePlan:
    """One certificate ready to be drawn."""

    paper: CertificatePaper
    page: Page
    about: About


@dataclass(frozen=True, slots=True)
class CertificatePlans:
    """The certificates that can be drawn, in the order given, and what keeps the others back."""

    plans: tuple[CertificatePlan, ...]
    problems: tuple[PrintProblem, ...]


def plan_certificates(
    papers: Sequence[CertificatePaper],
    template: CertificateTemplate,
    job: Job = NO_JOB,
    logos: Mapping[str, OpenLogo] = MappingProxyType({}),
) -> CertificatePlans:
    """Plan the papers, each in its own language of the template and with its own logos."""
    layouts: dict[CertificatePaper, Layout] = {}
    plans: list[CertificatePlan] = []
    problems: dict[PrintProblem, None] = {}
    for paper in track(papers, job):
        wording = template.languages[paper.language]
        shared = replace(paper, recipient="", number="")
        if shared not in layouts:
            layouts[shared] = plan_layout(
                shared, wording, [logos[key] for key in shared.logos if key in logos]
            )
        layout = layouts[shared]
        findings = Findings(who=paper.recipient)
        page = _page(paper, wording, layout, findings)
        problems.update(dict.fromkeys((*layout.problems, *findings.problems)))
        if not layout.problems and not findings.problems:
            plans.append(CertificatePlan(paper, page, _about(paper, wording)))
    return CertificatePlans(tuple(plans), tuple(problems))


def draw_certificates(plans: Sequence[CertificatePlan], job: Job = NO_JOB) -> bytes:
    """Return one PDF of the planned certificates, a page each."""
    return draw_pages([plan.page for plan in plans], _about_all(plans), job)


def write_certificates(plans: Sequence[CertificatePlan], path: Path, job: Job = NO_JOB) -> None:
    """Write the planned certificates into one PDF file, a page each."""
    write_pages([plan.page for plan in plans], path, _about_all(plans), job)


def _about_all(plans: Sequence[CertificatePlan]) -> About:
    first = plans[0]
    return first.about if len(plans) == 1 else replace(first.about, title=first.paper.title)


def _page(
    paper: CertificatePaper, wording: CertificateWording, layout: Layout, findings: Findings
) -> Page:
    own = Layer(
        (
            *plan_number(paper, wording, findings),
            *layout.opening,
            *plan_name(paper, findings),
        )
    )
    return Page(WIDTH, HEIGHT, (layout.before, own, layout.after))


def _about(paper: CertificatePaper, wording: CertificateWording) -> About:
    return About(
        title=f"{wording.title.capitalize()}: {paper.recipient}",
        author=paper.issuer.name,
        subject=paper.title,
        language=paper.language,
    )
