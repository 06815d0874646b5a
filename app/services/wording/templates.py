"""Sentences about templates: kinds and looks by name, what is wrong with a design or a file."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.certificates import IssueRule, RuleMeasure
from app.domain.design_checks import (
    LEAST_READABLE,
    MOST_ELEMENTS,
    DesignFault,
    DesignTrouble,
)
from app.domain.designs import (
    LEAST_CODE_MM,
    CertificateKind,
    Look,
    Orientation,
    PageFormat,
    PaperSize,
)
from app.domain.errors_templates import (
    BuiltInTemplateError,
    DesignRefusedError,
    PaperPictureError,
    PictureFault,
    TemplateFault,
    TemplateFileError,
)
from app.domain.numbers import share
from app.domain.templates import Template
from app.services.wording.sentences import sentence
from app.texts import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def kind_words(kind: CertificateKind) -> str:
    """Return what a certificate of a kind is called in the list of templates."""
    words = {
        CertificateKind.PARTICIPATION: lambda: translate("Templates", "Participation"),
        CertificateKind.TEACHER: lambda: translate("Templates", "Teachers’ programme"),
        CertificateKind.NON_FORMAL: lambda: translate("Templates", "Non-formal programme"),
        CertificateKind.FACILITATOR: lambda: translate("Templates", "Facilitator"),
        CertificateKind.VOLUNTEER: lambda: translate("Templates", "Volunteer"),
        CertificateKind.MINI_PROJECT: lambda: translate("Templates", "Mini-project"),
        CertificateKind.THANKS: lambda: translate("Templates", "Thanks"),
        CertificateKind.THANKS_ORGANISATION: lambda: translate(
            "Templates", "Thanks to an organisation"
        ),
        CertificateKind.HOURS_STATEMENT: lambda: translate("Templates", "Statement of hours"),
    }
    return words[kind]()


def look_words(look: Look) -> str:
    """Return the name of a look."""
    words = {
        Look.FORMAL: lambda: translate("Templates", "Formal"),
        Look.WARM: lambda: translate("Templates", "Warm"),
        Look.CHILDREN: lambda: translate("Templates", "For children"),
        Look.PLAIN: lambda: translate("Templates", "Black and white"),
    }
    return words[look]()


def page_words(page: PageFormat) -> str:
    """Return a paper and how it lies: "A4, across"."""
    words = {
        (PaperSize.A4, Orientation.LANDSCAPE): lambda: translate("Templates", "A4, landscape"),
        (PaperSize.A4, Orientation.PORTRAIT): lambda: translate("Templates", "A4, portrait"),
        (PaperSize.A5, Orientation.LANDSCAPE): lambda: translate("Templates", "A5, landscape"),
        (PaperSize.A5, Orientation.PORTRAIT): lambda: translate("Templates", "A5, portrait"),
    }
    return words[(page.size, page.orientation)]()


def template_words(template: Template) -> str:
    """Return what a template is called: its own name, or its kind where it comes with Kopā."""
    return template.name or kind_words(template.kind)


def rule_words(rule: IssueRule) -> str:
    """Return who gets a certificate."""
    if rule.measure is RuleMeasure.NONE:
        return translate("Templates", "For everybody on the list")
    if rule.measure is RuleMeasure.HOURS:
        return translate("Templates", "From %n hours attended", n=rule.least)
    if rule.least >= _ALL:
        return translate("Templates", "All sessions")
    if rule.least <= 1:
        return translate("Templates", "At least one session")
    return translate("Templates", "From {share} of the sessions").format(
        share=share(rule.least, _ALL, language())
    )


def trouble_words(trouble: DesignTrouble) -> str:
    """Return what is wrong, and what to do."""
    return _TROUBLES[trouble.fault]().format(
        detail=trouble.detail,
        most=MOST_ELEMENTS,
        code=f"{LEAST_CODE_MM:g}",
        letters=f"{LEAST_READABLE:g}",
        brace="{",
    )


_ALL: Final = 100

_TROUBLES: Final[Mapping[DesignFault, Callable[[], str]]] = MappingProxyType(
    {
        DesignFault.NEWER_FORMAT: lambda: translate(
            "Templates", "It was made by a newer Kopā. Update Kopā on this laptop first."
        ),
        DesignFault.TOO_MANY: lambda: translate(
            "Templates", "A template has at most {most} parts. Remove some."
        ),
        DesignFault.NO_ELEMENTS: lambda: translate("Templates", "The page is empty."),
        DesignFault.BAD_ID: lambda: translate("Templates", "A part has no usable name."),
        DesignFault.SAME_ID: lambda: translate(
            "Templates", "Two parts have one and the same name."
        ),
        DesignFault.NOT_A_NUMBER: lambda: translate(
            "Templates", "A measure is no number that a page could have."
        ),
        DesignFault.OUTSIDE: lambda: translate(
            "Templates", "A part lies outside the page. Move it back."
        ),
        DesignFault.NO_SIZE: lambda: translate("Templates", "A part has no width or no height."),
        DesignFault.LETTER_SIZE: lambda: translate(
            "Templates", "The smallest size of letters must not be above the largest one."
        ),
        DesignFault.OUT_OF_RANGE: lambda: translate(
            "Templates", "A part has a value that cannot be printed."
        ),
        DesignFault.COLOUR: lambda: translate(
            "Templates", "“{detail}” is no colour. Colours look like #1F6F54."
        ),
        DesignFault.TEXT_TOO_LONG: lambda: translate(
            "Templates", "A text is longer than a page could hold."
        ),
        DesignFault.TEXT_LETTERS: lambda: translate(
            "Templates", "A text holds signs that cannot be printed."
        ),
        DesignFault.BRACES: lambda: translate(
            "Templates", "A “{brace}” belongs to no field. Choose the field from the list."
        ),
        DesignFault.UNKNOWN_FIELD: lambda: translate(
            "Templates", "There is no field “{detail}”. Choose one from the list."
        ),
        DesignFault.UNKNOWN_LANGUAGE: lambda: translate(
            "Templates", "Kopā does not speak the language “{detail}”."
        ),
        DesignFault.WORDS: lambda: translate(
            "Templates", "The fixed words of the language “{detail}” are not complete."
        ),
        DesignFault.UNKNOWN_PICTURE: lambda: translate(
            "Templates", "A picture is not here. Choose it again from a file."
        ),
        DesignFault.UNKNOWN_ORNAMENT: lambda: translate(
            "Templates", "This Kopā has no ornament “{detail}”."
        ),
        DesignFault.NO_NAME: lambda: translate(
            "Templates", "Nothing says whom the certificate is for. Add the field with the name."
        ),
        DesignFault.NO_PICTURE: lambda: translate(
            "Templates", "A place for a picture is empty. Choose a picture, or remove it."
        ),
        DesignFault.SMALL_CODE: lambda: translate(
            "Templates",
            "The code is smaller than {code}\N{NO-BREAK SPACE}mm: phones may not read it.",
        ),
        DesignFault.SMALL_LETTERS: lambda: translate(
            "Templates", "Letters below {letters}\N{NO-BREAK SPACE}points are hard to read."
        ),
        DesignFault.LANGUAGE_MISSING: lambda: translate(
            "Templates", "A text is missing in some languages: {detail}."
        ),
    }
)


@sentence.register
def _(error: DesignRefusedError) -> str:
    first = dict.fromkeys(map(trouble_words, error.troubles))
    words = " ".join(list(first)[:3])
    return (
        translate("Templates", "The template cannot be kept like this. {why}")
        .format(why=words)
        .rstrip()
    )


@sentence.register
def _(error: PaperPictureError) -> str:
    words = {
        PictureFault.NOT_A_PICTURE: lambda: translate(
            "Templates", "“{file}” is neither PNG nor JPEG. Save the picture as one of these."
        ),
        PictureFault.DAMAGED: lambda: translate(
            "Templates",
            "“{file}” is damaged and cannot be shown. Copy it again from where it came.",
        ),
        PictureFault.TOO_LARGE: lambda: translate(
            "Templates", "“{file}” is too large. A picture has at most 25\N{NO-BREAK SPACE}MB."
        ),
        PictureFault.TOO_MANY_DOTS: lambda: translate(
            "Templates", "“{file}” has more than 30 million dots. Make it smaller."
        ),
        PictureFault.EMPTY: lambda: translate(
            "Templates", "“{file}” shows nothing but white paper. Choose another picture."
        ),
    }
    return words[error.fault]().format(file=error.file)


@sentence.register
def _(error: TemplateFileError) -> str:
    words = {
        TemplateFault.NOT_A_TEMPLATE: lambda: translate(
            "Templates", "“{file}” holds no template. Files with templates end in .kopa-template."
        ),
        TemplateFault.DAMAGED: lambda: translate(
            "Templates", "“{file}” is damaged: it says what no template can say. Ask for it again."
        ),
        TemplateFault.NEWER: lambda: translate(
            "Templates",
            "“{file}” was made by a newer Kopā. Update Kopā on this laptop, then bring it again.",
        ),
        TemplateFault.TOO_LARGE: lambda: translate(
            "Templates", "“{file}” is too large for a template."
        ),
        TemplateFault.PICTURE: lambda: translate(
            "Templates", "A picture in “{file}” is damaged or too large. Ask for the file again."
        ),
        TemplateFault.PICTURE_MISSING: lambda: translate(
            "Templates", "“{file}” lacks a picture that its template shows. Ask for it again."
        ),
        TemplateFault.TOO_MANY: lambda: translate(
            "Templates", "“{file}” has more pictures than a template can have."
        ),
    }
    said = words[error.why_not]().format(file=error.file)
    first = dict.fromkeys(map(trouble_words, error.troubles))
    return " ".join((said, *list(first)[:2]))


@sentence.register
def _(error: BuiltInTemplateError) -> str:
    return translate(
        "Templates",
        "“{name}” comes with Kopā and stays as it is. Make your own template from it first.",
    ).format(name=kind_words(error.kind))
