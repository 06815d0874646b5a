"""Templates: own ones in versions, approved ones offered, what comes with Kopā left as it is."""

from dataclasses import replace
from hashlib import sha256

import pytest

from app.domain.certificates import IssueRule, RuleMeasure, TemplateChoice
from app.domain.design_checks import DesignFault
from app.domain.designs import (
    DESIGN_FORMAT,
    CertificateKind,
    Look,
    Orientation,
    PageFormat,
    PaperSize,
)
from app.domain.errors import (
    ClockNotConfirmedError,
    FolderUnusableError,
    InvalidValueError,
    NameMissingError,
    NotFoundError,
)
from app.domain.errors_templates import (
    BuiltInTemplateError,
    DesignRefusedError,
    PaperPictureError,
)
from app.domain.ids import (
    ORG_SCOPE,
    PARTICIPATION_TEMPLATE,
    RevisionId,
    TemplateId,
    new_id,
    picture_id,
    template_id,
)
from app.domain.templates import BUILT_IN, MOST_TEMPLATES
from app.persistence import templates as kept_templates
from app.services import template_designs
from app.services.wording.templates import template_words
from tests.support.designs import a_design, a_text, with_words
from tests.support.logos import a_jpeg, a_png
from tests.support.stores import as_elsewhere, table_dump

TEACHER = template_id("teacher")


@pytest.fixture
def service(application):
    return application.templates


@pytest.fixture
def own(service):
    return service.save(None, "Mūsu veidne", a_design()).template


def offered(application, template):
    with application.templates._store.database.reading() as connection:
        choice = TemplateChoice(template)
        return template_designs.design_for(connection, choice, is_bilingual=False)


def wordings(service, template):
    designs = [service.design_of(one.id) for one in service.revisions(template)]
    return [design.elements[0].texts["lv"][0] for design in designs]


# --- the gallery ----------------------------------------------------------------------------------


def test_every_kind_is_there_from_the_first_start(service):
    assert {one.kind for one in service.all()} == set(CertificateKind)
    assert all(one.is_built_in and template_words(one) for one in service.all())


def test_own_templates_stand_before_those_of_kopa_by_name(service):
    for name in ("Zelta", "Ābele"):
        service.save(None, name, a_design())

    assert [one.name for one in service.all()[:3]] == ["Zelta", "Ābele", ""]


def test_what_is_put_aside_is_offered_no_longer_and_comes_back(service, own):
    for one in (own.id, TEACHER):
        service.hide(one)
    hidden = {one.id for one in service.all()} - {one.id for one in service.choices()}
    assert hidden == {own.id, TEACHER}

    for one in (own.id, TEACHER):
        service.show(one)
    assert service.choices() == service.all()


def test_putting_aside_can_be_taken_back(application, service):
    service.hide(TEACHER)
    application.undo.undo()

    assert service.choices() == service.all()


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("is_bilingual", [False, True])
def test_nothing_is_wrong_with_what_comes_with_kopa(service, look, is_bilingual):
    pages = [PageFormat(size, lies) for size in PaperSize for lies in Orientation]
    for template in BUILT_IN:
        for page in pages:
            choice = TemplateChoice(template, look, page)
            design = service.open(template, choice, is_bilingual=is_bilingual).design
            assert service.troubles(design) == (), (template, page)


# --- own templates --------------------------------------------------------------------------------


def test_a_copy_is_own_and_looks_like_what_it_was_made_from(application, service):
    page = PageFormat(PaperSize.A5, Orientation.PORTRAIT)
    choice = TemplateChoice(TEACHER, Look.FORMAL, page)
    made = service.copy(choice, "  Pedagogiem ").template

    assert (made.name, made.kind, made.is_own) == ("Pedagogiem", CertificateKind.TEACHER, True)
    with service._store.database.reading() as connection:
        original = template_designs.design_for(connection, choice, is_bilingual=False)
    assert offered(application, made.id) == original


def test_a_copy_speaks_two_languages_when_that_was_wished(service):
    made = service.copy(TemplateChoice(), "Divās valodās", is_bilingual=True).template

    assert service.open(made.id).design.is_bilingual


def test_saving_what_comes_with_kopa_makes_an_own_template(service):
    made = service.save(PARTICIPATION_TEMPLATE, "Mūsu", a_design()).template

    assert made.id not in BUILT_IN
    assert len(service.all()) == len(CertificateKind) + 1


def test_each_saving_is_a_version_and_the_same_again_is_none(service, own, clock):
    for words in ("{recipient} otrā", "{recipient} trešā", "{recipient} trešā"):
        clock.go_on(minutes=1)
        service.save(own.id, own.name, with_words(a_design(), words))

    assert wordings(service, own.id) == ["{recipient} trešā", "{recipient} otrā", "{recipient}"]
    assert [one.number for one in service.revisions(own.id)] == [3, 2, 1]
    assert service.one(own.id).versions == 3


def test_versions_saved_in_one_moment_keep_their_order(service, own):
    for number in range(5):
        service.save(own.id, own.name, with_words(a_design(), f"{{recipient}} {number}"))

    assert wordings(service, own.id)[0] == "{recipient} 4"


def test_the_newest_version_is_offered_while_none_is_approved(application, service, own):
    changed = with_words(a_design(), "{recipient}!")
    service.save(own.id, own.name, changed)

    assert offered(application, own.id) == changed
    assert not service.one(own.id).has_newer


def test_a_saving_that_is_undone_leaves_the_version_before(application, service, own):
    service.save(own.id, "Cits nosaukums", with_words(a_design(), "{recipient}!"))
    application.undo.undo()

    assert service.one(own.id).name == "Mūsu veidne"
    assert offered(application, own.id) == a_design()
    assert len(service.revisions(own.id)) == 1


def test_an_editor_begins_with_the_newest_version(service, own):
    first = service.revisions(own.id)[0].id
    service.approve(first)
    newest = with_words(a_design(), "{recipient}!")
    service.save(own.id, own.name, newest)

    assert service.open(own.id).design == newest


@pytest.mark.parametrize("name", ["", "   ", "\u200b"])
def test_a_template_needs_a_name(service, own, name):
    for act in (lambda: service.save(None, name, a_design()), lambda: service.rename(own.id, name)):
        with pytest.raises(NameMissingError):
            act()


def test_an_own_template_can_be_renamed_and_removed(application, service, own):
    service.rename(own.id, "Jauns")
    assert service.one(own.id).name == "Jauns"

    service.remove(own.id)
    with pytest.raises(NotFoundError):
        service.one(own.id)

    application.undo.undo()
    assert service.one(own.id).name == "Jauns"


@pytest.mark.parametrize("template", BUILT_IN)
def test_what_comes_with_kopa_is_neither_renamed_nor_removed(service, tmp_path, template):
    acts = (
        lambda: service.rename(template, "Cits"),
        lambda: service.remove(template),
        lambda: service.export_file(template, tmp_path),
    )
    for act in acts:
        with pytest.raises(BuiltInTemplateError):
            act()


def test_a_design_that_cannot_be_printed_is_not_kept(service, store, own):
    before = table_dump(store, "template_revision")

    with pytest.raises(DesignRefusedError) as refused:
        service.save(own.id, own.name, a_design(a_text(x=900.0)))

    assert {one.fault for one in refused.value.troubles} == {DesignFault.OUTSIDE}
    assert table_dump(store, "template_revision") == before


def test_a_design_larger_than_a_file_may_carry_is_not_kept(service):
    crowd = [a_text(f"t{n}", "ā" * 1900) for n in range(100)]

    with pytest.raises(InvalidValueError):
        service.save(None, "Liels", a_design(*crowd))


@pytest.mark.parametrize("act", ["open", "one", "revisions", "remove", "hide", "set_rule"])
def test_a_template_that_is_gone_is_said_to_be_gone(service, act):
    gone = TemplateId(new_id())
    more = (IssueRule(),) if act == "set_rule" else ()

    with pytest.raises(NotFoundError):
        getattr(service, act)(gone, *more)


# --- versions and approval ------------------------------------------------------------------------


def test_an_approved_version_stays_offered_until_somebody_chooses_otherwise(
    application, service, own, clock
):
    (first,) = service.revisions(own.id)
    service.approve(first.id, "Ilga Āboliņa")
    clock.go_on(days=1)
    later = with_words(a_design(), "{recipient}!")
    service.save(own.id, own.name, later)

    assert offered(application, own.id) == a_design()
    assert service.one(own.id).has_newer

    service.offer(service.revisions(own.id)[0].id)
    assert offered(application, own.id) == later


def test_who_approved_a_version_and_when_is_kept(service, own, clock):
    (first,) = service.revisions(own.id)
    service.approve(first.id, " Ilga  Āboliņa ")
    (found,) = service.revisions(own.id)

    assert (found.approved_on, found.approved_by) == (clock.today(), "Ilga Āboliņa")


def test_without_a_name_it_is_approved_by_who_is_on_duty(application, service, own):
    application.workers.pick(application.workers.add("Dace").id)
    service.approve(service.revisions(own.id)[0].id)

    assert service.revisions(own.id)[0].approved_by == "Dace"


def test_an_approval_can_be_taken_back(application, service, own):
    service.approve(service.revisions(own.id)[0].id)
    application.undo.undo()

    assert not service.revisions(own.id)[0].is_approved


def test_nothing_is_approved_under_a_date_that_nobody_confirmed(service, own, clock):
    clock.go_on(days=-4000)

    with pytest.raises(ClockNotConfirmedError):
        service.approve(service.revisions(own.id)[0].id)


def test_a_version_that_is_not_here_can_be_neither_offered_nor_approved(service, own):
    gone = RevisionId(new_id())
    for act in (service.offer, service.approve, service.design_of):
        with pytest.raises(NotFoundError):
            act(gone)


def test_an_old_version_still_looks_the_same_after_everything_else_changed(
    application, service, own
):
    (first,) = service.revisions(own.id)
    before = service.picture_of(service.design_of(first.id), 300, "lv")
    service.save(own.id, own.name, with_words(a_design(), "PATEICĪBA {recipient}"))
    service.remove(own.id)

    with service._store.database.reading() as connection:
        design = template_designs.design_of_revision(connection, first.id)
    assert service.picture_of(design, 300, "lv") == before


def test_a_version_whose_saving_was_undone_can_still_be_printed_from(application, service, own):
    design = with_words(a_design(), "{recipient}!")
    service.save(own.id, own.name, design)
    newest = service.revisions(own.id)[0].id
    application.undo.undo()

    assert service.design_of(newest) == design


def test_a_version_from_a_newer_kopa_is_not_printed_wrong_but_not_at_all(store, service, own):
    as_elsewhere(
        store,
        "INSERT INTO template_revision (id, centre_id, template_id, content, made_at) "
        f"VALUES (x'{'77' * 16}', zeroblob(16), x'{own.id.hex()}', "
        '\'{"kind":"participation","format":99}\', \'2027\')',
    )

    with pytest.raises(NotFoundError):
        service.design_of(RevisionId(b"\x77" * 16))


# --- for other services ---------------------------------------------------------------------------


def test_equal_designs_are_one_text_whatever_their_numbers_are_made_of():
    design = a_design(replace(a_text(), x=20, texts={"lv": ("a",), "en": ("b",)}))
    same = a_design(replace(a_text(), x=20.0, texts={"en": ("b",), "lv": ("a",)}))

    assert template_designs.encoded(design) == template_designs.encoded(same)
    assert template_designs.decoded(template_designs.encoded(design)) == design


def test_the_same_design_is_kept_once(application, store):
    with store.database.act("certificate.issue") as act:
        kept = [
            template_designs.keep_revision(act.connection, TEACHER, a_design()) for _ in range(2)
        ]

    assert kept[0] == kept[1]
    assert len(table_dump(store, "template_revision")) == 1


def test_issuing_from_what_comes_with_kopa_puts_it_on_record(application, store):
    with store.database.act("certificate.issue") as act:
        kept = template_designs.keep_revision(act.connection, TEACHER, a_design())
        design = template_designs.design_of_revision(act.connection, kept)

    assert design == a_design()
    with store.database.reading() as connection:
        found = {one.id for one in kept_templates.every(connection)}
    assert TEACHER in found
    assert application.templates.one(TEACHER).name == ""


def test_a_design_of_a_newer_program_is_not_read_as_if_it_were_understood():
    newer = template_designs.encoded(replace(a_design(), format=DESIGN_FORMAT + 1))

    with pytest.raises(template_designs.UnreadableDesignError):
        template_designs.decoded(newer)


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", "null", '{"kind":"nope"}', "[" * 99_999])
def test_what_is_no_design_is_said_to_be_none(content):
    with pytest.raises(template_designs.UnreadableDesignError):
        template_designs.decoded(content)


# --- rules ----------------------------------------------------------------------------------------


def test_without_a_rule_the_usual_one_holds(service, own):
    assert service.rule_of(own.id) == service.rule_of(TEACHER) == IssueRule()


@pytest.mark.parametrize(
    "rule",
    [
        IssueRule(RuleMeasure.HOURS, 12),
        IssueRule(RuleMeasure.SHARE, 50),
        IssueRule(RuleMeasure.NONE),
    ],
)
def test_a_rule_is_kept_and_can_be_taken_back(application, service, own, rule):
    for template in (own.id, TEACHER):
        service.set_rule(template, rule)
        assert service.rule_of(template) == rule
        application.undo.undo()
        assert service.rule_of(template) == IssueRule()


@pytest.mark.parametrize(
    "rule",
    [
        IssueRule(RuleMeasure.SHARE, 0),
        IssueRule(RuleMeasure.SHARE, 101),
        IssueRule(RuleMeasure.HOURS, 0),
        IssueRule(RuleMeasure.HOURS, 10**9),
    ],
)
def test_a_rule_that_nobody_can_meet_is_refused(service, own, rule):
    with pytest.raises(InvalidValueError):
        service.set_rule(own.id, rule)


@pytest.mark.parametrize("text", ["{", '{"measure":"moon"}', '{"measure":"share","least":900}'])
def test_a_rule_that_this_kopa_does_not_know_is_the_usual_one(store, service, own, text):
    as_elsewhere(store, f"UPDATE template SET rule = '{text}' WHERE id = x'{own.id.hex()}'")

    assert service.rule_of(own.id) == IssueRule()


# --- pictures, fields, previews -------------------------------------------------------------------


@pytest.fixture
def file(tmp_path):
    def write(content, name="fons.png"):
        target = tmp_path / name
        target.write_bytes(content)
        return target

    return write


def test_a_picture_is_kept_once_and_can_be_shown_by_a_template(service, store, file):
    first = service.add_picture(file(a_png()))
    again = service.add_picture(file(a_png(), "cits.png"))

    assert first.key == again.key
    assert len(table_dump(store, "picture")) == 1
    service.save(None, "Ar fonu", a_design(background=first.key))
    assert service.picture_content(first.key).startswith(b"\x89PNG")


def test_a_picture_can_still_be_printed_after_its_adding_was_undone(application, service, file):
    key = service.add_picture(file(a_jpeg(), "x.jpg")).key
    application.undo.undo()

    assert service.pictures_all() == ()
    assert service.picture_content(key).startswith(b"\xff\xd8")


def test_a_picture_that_came_torn_is_not_shown(store, service, file):
    key = service.add_picture(file(a_png())).key
    as_elsewhere(
        store,
        "INSERT INTO picture_piece (id, centre_id, picture_id, position, content) "
        f"VALUES (x'{'88' * 16}', zeroblob(16), x'{key}', 1, x'00')",
    )

    assert service.picture_content(key) is None


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", a_png()[:200], b"\x89PNG\r\n\x1a\n", a_jpeg()[:-300]]
)
def test_a_picture_that_another_laptop_made_and_that_is_none_is_left_out(store, service, content):
    digest = sha256(content).digest()
    key = picture_id(ORG_SCOPE, digest)
    scope = f"x'{ORG_SCOPE.hex()}'"
    as_elsewhere(
        store,
        "INSERT INTO picture (id, centre_id, digest, media, width, height) "
        f"VALUES (x'{key.hex()}', {scope}, x'{digest.hex()}', 'image/png', 9, 9)",
    )
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT INTO picture_piece (id, centre_id, picture_id, position, content) "
            f"VALUES (x'{'55' * 16}', {scope}, x'{key.hex()}', 0, x'{content.hex()}')"
        )

    assert service.picture_content(key.hex()) is None
    design = a_design(background=key.hex())
    assert service.picture_of(design, 90, "lv").width == 90


@pytest.mark.parametrize("key", ["", "zz", "ab", "00" * 16])
def test_a_key_that_names_no_picture_shows_none(service, key):
    assert service.picture_content(key) is None


def test_a_file_that_is_no_picture_is_refused_by_name(service, store, file):
    with pytest.raises(PaperPictureError) as refused:
        service.add_picture(file(b"GIF89a", "kustas.gif"))

    assert refused.value.file == "kustas.gif"
    assert table_dump(store, "picture") == []
    with pytest.raises(FolderUnusableError):
        service.add_picture(file(b"").with_name("nav.png"))


def test_every_field_has_a_meaning_in_words(service):
    fields = service.fields()

    assert {"recipient", "title", "hours", "number_line"} <= {one.name for one in fields}
    assert [one.name for one in fields if one.meaning == one.name] == []
    assert len({one.meaning for one in fields}) == len(fields)


def test_what_is_wrong_with_a_design_is_told_with_its_part(service):
    design = a_design(a_text(text="{recipient} {nope}"))

    assert [(one.fault, one.element, one.detail) for one in service.troubles(design)] == [
        (DesignFault.UNKNOWN_FIELD, "name", "nope")
    ]


def test_there_are_no_more_templates_than_anybody_looks_through(service, store):
    with store.database.act("template.save", name="Daudz") as act:
        for number in range(MOST_TEMPLATES):
            added = kept_templates.NewTemplate(
                TemplateId(new_id()), f"Veidne {number}", CertificateKind.THANKS
            )
            kept_templates.add(act.connection, added)

    with pytest.raises(InvalidValueError) as refused:
        service.copy(TemplateChoice(), "Vēl viena")

    assert refused.value.reason == "too_many_templates"
    assert len(service.all()) == MOST_TEMPLATES + len(BUILT_IN)
