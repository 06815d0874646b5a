"""Templates as files: what goes out comes in again; a file that lies changes nothing."""

import base64
import json
import shutil
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificates import IssueRule, RuleMeasure
from app.domain.design_checks import DesignFault, pictures_in
from app.domain.errors import FolderUnusableError
from app.domain.errors_templates import TemplateFault, TemplateFileError
from app.persistence.store import Store
from app.services import template_designs, template_files
from app.services.wording.errors import sentence
from tests.support.designs import a_design, a_text
from tests.support.logos import a_jpeg, a_png
from tests.support.stores import MovableClock, table_dump

TABLES = ("template", "template_revision", "picture", "picture_piece")


@pytest.fixture
def service(application):
    return application.templates


@pytest.fixture
def picture(service, tmp_path):
    file = tmp_path / "fons.jpg"
    file.write_bytes(a_jpeg(900, 600))
    return service.add_picture(file).key


@pytest.fixture
def own(service, picture):
    design = a_design(a_text(), a_text("seal", "", y=100, picture=picture), background=picture)
    made = service.save(None, "Preiļu pateicība", design).template
    service.set_rule(made.id, IssueRule(RuleMeasure.HOURS, 6))
    return made


@pytest.fixture
def elsewhere(tmp_path, pristine_folder):
    """Another laptop, which never heard of this one."""
    shutil.copytree(pristine_folder, tmp_path / "elsewhere")
    store = Store(tmp_path / "elsewhere", MovableClock(), BUILD_DATE)
    yield Application(store)
    store.close()


@pytest.fixture
def document(service, own, tmp_path):
    return json.loads(service.export_file(own.id, tmp_path).read_bytes())


@pytest.fixture
def bring(service, tmp_path):
    """Write what a file says, and take it in."""

    def take(said, name="sveša.kopa-template"):
        file = tmp_path / name
        file.write_bytes(said if isinstance(said, bytes) else json.dumps(said).encode())
        return service.import_file(file)

    return take


@pytest.fixture
def refused(bring, store):
    """Try to take in a file; return why it was refused, and see that nothing was changed."""

    def why(said):
        before = {name: table_dump(store, name) for name in TABLES}
        with pytest.raises(TemplateFileError) as error:
            bring(said)
        assert {name: table_dump(store, name) for name in TABLES} == before
        words = sentence(error.value)
        assert "sveša.kopa-template" in words
        assert words.endswith(".")
        return error.value.why_not

    return why


def changed(document, *path, to):
    """Return a copy of a document with another value at a place."""
    copy = json.loads(json.dumps(document))
    at = copy
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = to
    return copy


# --- out and in -----------------------------------------------------------------------------------


def test_a_file_is_named_after_its_template(service, own, tmp_path):
    assert service.export_file(own.id, tmp_path).name == "preilu_pateiciba.kopa-template"
    assert service.export_file(own.id, tmp_path / "x.kopa-template").name == "x.kopa-template"


def test_what_went_out_comes_in_again_with_rule_and_pictures(service, own, tmp_path):
    file = service.export_file(own.id, tmp_path)
    design = service.open(own.id).design
    service.remove(own.id)

    brought = service.import_file(file)

    assert not brought.was_here
    assert brought.template.name == own.name
    assert service.open(brought.template.id).design == design
    assert service.rule_of(brought.template.id) == IssueRule(RuleMeasure.HOURS, 6)


def test_a_file_from_another_programme_brings_its_pictures(
    service, own, picture, tmp_path, elsewhere
):
    file = service.export_file(own.id, tmp_path)

    brought = elsewhere.templates.import_file(file).template

    design = elsewhere.templates.open(brought.id).design
    assert pictures_in(design) == (picture,)
    assert elsewhere.templates.picture_content(picture) == service.picture_content(picture)


def test_bringing_the_same_file_twice_makes_one_template(service, own, tmp_path, store):
    file = service.export_file(own.id, tmp_path)
    before = table_dump(store, "template")

    again = service.import_file(file)

    assert again.was_here
    assert again.template.id == own.id
    assert table_dump(store, "template") == before


def test_bringing_a_file_can_be_taken_back(application, service, own, tmp_path):
    file = service.export_file(own.id, tmp_path)
    service.remove(own.id)
    service.import_file(file)
    application.undo.undo()

    assert [one for one in service.all() if one.is_own] == []


def test_what_is_offered_goes_out_and_not_what_waits(service, own, tmp_path):
    service.approve(service.revisions(own.id)[0].id)
    approved = service.open(own.id).design
    service.save(own.id, own.name, a_design(a_text(text="{recipient}, vēl nē")))

    said = json.loads(service.export_file(own.id, tmp_path).read_bytes())

    assert template_designs.decoded(json.dumps(said["design"])) == approved


def test_a_name_that_steers_machines_becomes_plain(bring, document):
    document["design"]["elements"][0]["x"] = 21.0
    brought = bring(changed(document, "name", to="\u202eVeidne\n\n  ar\x00 rindām" + "x" * 999))

    assert brought.template.name.startswith("Veidne ar rindām")
    assert len(brought.template.name) <= 120


def test_a_file_without_a_name_is_called_like_the_file(bring, document):
    document["design"]["elements"][0]["x"] = 21.0

    assert bring(changed(document, "name", to=" ")).template.name == "sveša"


def test_pictures_that_nothing_shows_are_left_behind(bring, document, store):
    document["design"]["elements"][0]["x"] = 21.0
    document["pictures"]["ff" * 16] = {
        "name": "lieka",
        "content": base64.b64encode(a_png()).decode(),
    }
    before = len(table_dump(store, "picture"))
    bring(document)

    assert len(table_dump(store, "picture")) == before


def test_a_picture_is_called_after_what_it_shows_and_not_as_the_file_says(bring, service, document):
    (key,) = document["pictures"]
    said = json.loads(json.dumps(document).replace(key, "../../../etc/passwd"))

    design = service.open(bring(said).template.id).design

    assert pictures_in(design) == (key,)


def test_what_hides_in_a_picture_does_not_come_in(bring, service, document):
    (key,) = document["pictures"]
    content = base64.b64decode(document["pictures"][key]["content"]) + b"<script>"
    document["pictures"][key]["content"] = base64.b64encode(content).decode()

    design = service.open(bring(document).template.id).design

    assert b"<script>" not in service.picture_content(design.background)


# --- files that lie -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\x00" * 99,
        b"PK\x03\x04",
        b"%PDF-1.7",
        b"[]",
        b"null",
        b"{}",
        b'{"kopa_template": "1"}',
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b'{"kopa_template": 1, "name": NaN}',
    ],
)
def test_a_file_of_something_else_is_no_template(refused, said):
    assert refused(said) is TemplateFault.NOT_A_TEMPLATE


@pytest.mark.parametrize("said", [{"kopa_template": 2}, {"kopa_template": 10**9, "x": []}])
def test_a_file_of_a_newer_kopa_asks_for_the_newer_kopa(refused, said):
    assert refused(said) is TemplateFault.NEWER


def test_a_design_of_a_newer_kopa_asks_for_it_too(refused, document):
    said = changed(document, "design", "format", to=2)
    said["design"]["elements"][0]["kind"] = "hologram"

    assert refused(said) is TemplateFault.NEWER


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("design",), None),
        (("design",), {}),
        (("design",), []),
        (("extra",), 1),
        (("rule",), {"measure": "moon"}),
        (("rule",), {"measure": "share", "least": 900}),
        (("pictures",), []),
        (("design", "kind"), "diploma"),
        (("design", "page"), {"size": "a0"}),
        (("design", "elements"), None),
        (("design", "elements", 0, "kind"), "hologram"),
        (("design", "elements", 0, "x"), "20"),
        (("design", "elements", 0, "x"), 1e12),
        (("design", "elements", 0, "x"), -400),
        (("design", "elements", 0, "width"), 0),
        (("design", "elements", 0, "texts"), {"lv": ["{secret}"]}),
        (("design", "elements", 0, "texts"), {"lv": "{recipient}"}),
        (("design", "elements", 0, "lines"), 2**70),
        (("design", "elements", 0, "lines"), True),
        (("design", "palette", "text"), "url(x)"),
        (("design", "words", "lv", "number"), "{number.__class__}"),
    ],
)
def test_a_file_that_says_what_no_template_can_say_is_damaged(refused, document, path, value):
    assert refused(changed(document, *path, to=value)) is TemplateFault.DAMAGED


def test_numbers_beyond_all_measure_are_no_measures(refused, document):
    for number in ("NaN", "Infinity", "1e999", "9" * 400):
        text = json.dumps(changed(document, "design", "elements", 0, "x", to="HERE"))
        assert refused(text.replace('"HERE"', number).encode()) in (
            TemplateFault.DAMAGED,
            TemplateFault.NOT_A_TEMPLATE,
        )


def test_depth_without_end_is_refused_wherever_it_lies(refused, document):
    for place in ("name", "rule", "design"):
        text = json.dumps(changed(document, place, to="HERE"))
        deep = text.replace('"HERE"', '{"a":' * 50_000 + "1" + "}" * 50_000)
        assert refused(deep.encode()) in (TemplateFault.DAMAGED, TemplateFault.NOT_A_TEMPLATE)


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"<svg/>", a_png()[:50], b"\x89PNG\r\n\x1a\n" + b"x" * 999]
)
def test_a_picture_that_is_none_is_refused(refused, document, content):
    (key,) = document["pictures"]
    said = changed(document, "pictures", key, "content", to=base64.b64encode(content).decode())

    assert refused(said) is TemplateFault.PICTURE


def test_a_picture_that_the_file_lacks_is_named(refused, document):
    assert refused(changed(document, "pictures", to={})) is TemplateFault.PICTURE_MISSING


def test_more_pictures_than_a_template_has_are_refused(refused, document):
    one = next(iter(document["pictures"].values()))
    crowd = {f"{number:032x}": one for number in range(template_files.MOST_PICTURES + 1)}

    assert refused(changed(document, "pictures", to=crowd)) is TemplateFault.TOO_MANY


def test_a_file_larger_than_any_template_is_not_read_to_its_end(refused):
    assert refused(b" " * (template_files.MOST_BYTES + 1)) is TemplateFault.TOO_LARGE


def test_a_design_larger_than_a_bundle_may_carry_is_refused(refused, document):
    crowd = [
        {**document["design"]["elements"][0], "id": f"t{n}", "texts": {"lv": ["ā" * 1900]}}
        for n in range(140)
    ]

    assert refused(changed(document, "design", "elements", to=crowd)) is TemplateFault.TOO_LARGE


def test_what_is_wrong_with_the_design_is_said(bring, document):
    said = changed(document, "design", "elements", 0, "x", to=900)

    with pytest.raises(TemplateFileError) as error:
        bring(said)

    assert [one.fault for one in error.value.troubles] == [DesignFault.OUTSIDE]


def test_a_file_that_is_not_there_is_said_to_be_unreadable(service, tmp_path):
    with pytest.raises(FolderUnusableError):
        service.import_file(tmp_path / "nav.kopa-template")


# --- anything at all ------------------------------------------------------------------------------

ODD = st.sampled_from(
    [None, True, -1, 0, 10**30, 1e308, "", "{recipient}", "\x00", "../x", [], {}, [[]], "lv", "a4"]
)


def places_of(value, path=()):
    """Return the paths to everything inside a document."""
    yield path
    inside = value.items() if isinstance(value, dict) else ()
    inside = enumerate(value) if isinstance(value, list) else inside
    for step, one in inside:
        yield from places_of(one, (*path, step))


def taken_or_refused(service, store, file):
    """Take in a file; whatever it says, it is a template or refused, and then nothing changed."""
    before = {name: table_dump(store, name) for name in TABLES}
    try:
        brought = service.import_file(file)
    except TemplateFileError as error:
        said = sentence(error)
    else:
        design = service.open(brought.template.id).design
        assert [one for one in service.troubles(design) if not one.is_advice] == []
        assert service.picture_of(design, 60, "lv").width == 60
        if not brought.was_here:
            service.remove(brought.template.id)
        return
    assert said.endswith(".")
    assert {name: table_dump(store, name) for name in TABLES} == before


RARE = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@RARE
@given(st.data())
def test_a_document_with_odd_values_is_taken_or_refused(service, store, document, tmp_path, data):
    said = json.loads(json.dumps(document))
    for _ in range(data.draw(st.integers(1, 4))):
        path = data.draw(st.sampled_from([one for one in places_of(said) if one]))
        said = changed(said, *path, to=data.draw(ODD))
    file = tmp_path / "sveša.kopa-template"
    file.write_text(json.dumps(said))

    taken_or_refused(service, store, file)


@RARE
@given(st.data())
def test_a_twisted_file_is_taken_or_refused(service, store, document, tmp_path, data):
    whole = bytearray(json.dumps(document).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.just(len(whole)) | st.integers(0, len(whole)))
    file = tmp_path / "sveša.kopa-template"
    file.write_bytes(bytes(whole[:end]))

    taken_or_refused(service, store, file)


def test_what_a_design_says_survives_its_way_through_a_file():
    design = replace(a_design(), is_bilingual=True)
    known = template_designs.decoded(template_designs.encoded(design))

    assert known == design
