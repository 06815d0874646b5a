"""Every error that a person can meet has a sentence in every language."""

import inspect
from datetime import date
from pathlib import Path

import pytest

from app.domain import (
    errors,
    errors_exchange,
    errors_logos,
    errors_spreadsheets,
    errors_templates,
)
from app.domain.design_checks import DesignFault, DesignTrouble
from app.domain.designs import CertificateKind
from app.domain.errors_exchange import NotReadableError, NotSent
from app.domain.errors_paper_entry import CodeProblem
from app.domain.events import Session
from app.domain.paper_entry import Difference
from app.services.wording import acts
from app.services.wording.errors import sentence
from app.texts import LANGUAGES, set_language


@pytest.fixture(autouse=True)
def the_first_language_again():
    yield
    set_language("en")


_SAMPLES = {
    "str": "x",
    "int": 1,
    "date": date(2026, 11, 22),
    "bytes": b"x",
    "tuple[str, ...]": ("x", "y"),
    "CodeProblem": CodeProblem.DIGITS,
    "CertificateKind": CertificateKind.TEACHER,
    "PictureFault": errors_templates.PictureFault.DAMAGED,
    "TemplateFault": errors_templates.TemplateFault.DAMAGED,
    "tuple[DesignTrouble, ...]": (DesignTrouble(DesignFault.OUTSIDE, "name"),),
    "tuple[NotSent, ...]": (NotSent("Preiļu centrs", NotReadableError("rows")),),
    "tuple[Path, ...]": (Path("Kopa_Ludza.kopa"),),
    "tuple[Difference, ...]": (Difference(Session(b"s", b"e", date(2026, 11, 22)), 23, 22),),
}


def leaves(base):
    below = base.__subclasses__()
    return [base] if not below else [leaf for one in below for leaf in leaves(one)]


def an(error):
    """Make an error of the class with every field filled with a word of the right type."""
    words = {
        "subject": "event",
        "reason": "form",
        "why": "no_rows",
        "what": "content",
        "trouble": errors_spreadsheets.Unreadable.DAMAGED,
        "problem": errors_logos.LogoProblem.DAMAGED,
        "excess": errors_spreadsheets.Excess.ROWS,
    }
    own = inspect.isfunction(error.__init__)
    fields = list(inspect.signature(error.__init__).parameters.values())[1:] if own else []
    values = [words.get(one.name) or _SAMPLES[one.annotation] for one in fields]
    return error(*values)


@pytest.mark.parametrize("error", leaves(errors.KopaError), ids=lambda one: one.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_a_sentence(error, language):
    assert errors_exchange.BundleError in errors.KopaError.__subclasses__()
    set_language(language)

    words = sentence(an(error))

    assert len(words) > 15
    assert "{" not in words
    assert words.rstrip().endswith((".", "?"))


def test_an_act_without_words_of_its_own_is_a_saved_change():
    assert acts.act_words("something.new", {}) == "Change saved"


@pytest.mark.parametrize("what", sorted(acts.SENTENCES))
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 11, 21])
def test_every_act_is_named_without_open_places(what, language, count):
    set_language(language)

    words = acts.act_words(what, {"name": "Anna", "count": count, "category": "children"})

    assert words
    assert not set("{}%") & set(words)
