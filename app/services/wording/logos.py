"""Sentences about logos: why a file is none, and what is worth saying about one."""

from __future__ import annotations

from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.logos import LEAST_DOTS, MOST_LOGOS, LogoRemark
from app.services.wording.sentences import sentence
from app.texts import translate


@sentence.register
def _(error: LogoRefusedError) -> str:
    words = {
        LogoProblem.NOT_A_PICTURE: lambda: translate(
            "Logos", "“{file}” is neither PNG, JPEG nor SVG. Ask for the logo in one of these."
        ),
        LogoProblem.PACKED: lambda: translate(
            "Logos", "“{file}” is a packed SVG. Save it as a plain SVG and choose it again."
        ),
        LogoProblem.DAMAGED: lambda: translate(
            "Logos", "“{file}” is damaged and cannot be shown. Copy it again from where it came."
        ),
        LogoProblem.TOO_LARGE: lambda: translate(
            "Logos", "“{file}” is too large for a logo: at most 8 MB as a picture, 1 MB as an SVG."
        ),
        LogoProblem.TOO_MANY_DOTS: lambda: translate(
            "Logos", "“{file}” has more than 30 million dots. Make it smaller; 700 high is enough."
        ),
        LogoProblem.TOO_COMPLEX: lambda: translate(
            "Logos", "The drawing in “{file}” is too complex to print. Use the PNG of this logo."
        ),
        LogoProblem.EMPTY: lambda: translate(
            "Logos", "“{file}” shows nothing on white paper. Use the dark version of this logo."
        ),
        LogoProblem.SHAPE: lambda: translate(
            "Logos", "“{file}” is far too long, or its size is not known. Use another picture."
        ),
        LogoProblem.LETTERS: lambda: translate(
            "Logos",
            "The letters in “{file}” need a font. Ask for the logo with outlined letters, or as "
            "PNG.",
        ),
        LogoProblem.PICTURE_INSIDE: lambda: translate(
            "Logos", "“{file}” is a drawing around a photograph. Use the PNG of this logo."
        ),
        LogoProblem.EFFECTS: lambda: translate(
            "Logos",
            "“{file}” has shadows, masks or patterns that would not be printed right. Use the PNG "
            "of this logo.",
        ),
        LogoProblem.TOO_MANY_LOGOS: lambda: translate(
            "Logos", "There are {most} logos already. Remove one before adding another."
        ),
    }
    return words[error.problem]().format(file=error.file, most=MOST_LOGOS)


def remark_words(remark: LogoRemark) -> str:
    """Return what is worth saying about a logo, with what to do."""
    words = {
        LogoRemark.COARSE: lambda: translate(
            "Logos", "Too coarse for paper: it needs {dots} dots in height. Ask for a larger one."
        ),
        LogoRemark.PALE: lambda: translate(
            "Logos", "Hardly seen on a black-and-white printer. Ask for a darker version."
        ),
        LogoRemark.BROKEN: lambda: translate(
            "Logos", "Cannot be printed and is left out. Remove it and add it again from a file."
        ),
        LogoRemark.CLEANED: lambda: translate(
            "Logos", "Programs and links in the file were left out; the drawing is whole."
        ),
    }
    return words[remark]().format(dots=LEAST_DOTS)
