"""What the gallery of templates decides: what it shows, what it draws first, what it says."""

from dataclasses import dataclass, field

import pytest

from app.domain.certificates import IssueRule, RuleMeasure, TemplateChoice
from app.domain.designs import CertificateKind, Look, PageFormat, PaperSize
from app.domain.ids import PARTICIPATION_TEMPLATE, template_id
from app.domain.signatories import SignatoryDraft
from tests.support.designs import a_design, with_words
from tests.support.stores import as_elsewhere
from ui.certificates.templates_presenter import PANEL_DOTS, TemplatesPresenter

THANKS = template_id("thanks")


@dataclass
class GalleryView:
    gallery: object = None
    pictures: dict = field(default_factory=dict)
    template: object = None
    problems: list = field(default_factory=list)
    closed: int = 0
    presenter: object = None

    def show_gallery(self, shown):
        self.gallery = shown

    def show_picture(self, key, picture):
        self.pictures[key] = picture

    def show_template(self, shown):
        self.template = shown

    def close_template(self):
        self.closed += 1

    def show_name_problem(self, words):
        self.problems.append(words)

    show_rule_problem = show_name_problem

    def take_picture(self, drawn):
        self.presenter.note_picture(drawn)

    def take_no_picture(self, _error):
        self.presenter.go_on()

    def take_brought(self, brought):
        self.presenter.note_brought(brought)

    def take_written(self, file):
        self.presenter.note_written(file)

    def take_refusal(self, error):
        self.presenter.explain(error)


@pytest.fixture
def view():
    return GalleryView()


@pytest.fixture
def presenter(view, desk):
    view.presenter = TemplatesPresenter(view, desk)
    view.presenter.load()
    return view.presenter


@pytest.fixture
def own(application):
    return application.templates.save(None, "Mūsu veidne", a_design()).template.id


def tiles(view):
    return (*view.gallery.own, *view.gallery.built_in)


def tile_of(view, template):
    return next(one for one in tiles(view) if one.template.id == template)


def test_every_template_gets_a_picture_and_each_look_one(presenter, view, jobs):
    jobs.run()

    wanted = {one.key for one in tiles(view)} | {key for _, key in view.gallery.looks}
    assert wanted <= set(view.pictures)
    assert len(view.gallery.looks) == len(Look)


def test_only_one_picture_waits_at_a_time(presenter, jobs):
    assert len(jobs.waiting) == 1


def test_pictures_are_drawn_once(presenter, view, jobs):
    jobs.run()
    presenter.load()

    assert jobs.waiting == []


def test_other_logos_or_signatories_make_other_pictures(application, presenter, view, jobs):
    jobs.run()
    application.signatories.add(SignatoryDraft("Dace Ozola"))
    presenter.load()

    assert len(jobs.waiting) == 1


def test_another_look_and_paper_concern_what_comes_with_kopa_alone(presenter, view, own, jobs):
    presenter.load()
    page = PageFormat(PaperSize.A5)
    before = tile_of(view, own).key
    presenter.choose(look=Look.WARM, page=page)

    assert tile_of(view, own).key == before
    assert tile_of(view, THANKS).choice == TemplateChoice(THANKS, Look.WARM, page)
    jobs.run()
    assert tile_of(view, THANKS).key in view.pictures


def test_one_kind_can_be_looked_at_alone(presenter, view):
    presenter.choose(kind=CertificateKind.THANKS)

    assert [one.template.id for one in tiles(view)] == [THANKS]


def test_what_was_put_aside_is_counted_and_shown_on_wish(application, presenter, view):
    application.templates.hide(THANKS)
    presenter.load()
    assert THANKS not in [one.template.id for one in tiles(view)]
    assert view.gallery.hidden == 1

    presenter.choose(shows_hidden=True)
    assert tile_of(view, THANKS).template.is_hidden


def test_the_open_template_is_drawn_before_the_rest_of_the_gallery(presenter, view, jobs):
    presenter.open(THANKS)
    jobs.waiting.pop(0).run()
    jobs.waiting.pop(0).run()

    assert view.template.key in view.pictures
    assert view.template.key.dots == PANEL_DOTS


def test_using_a_template_goes_to_certificates_with_it(presenter, view, window):
    presenter.choose(look=Look.WARM)
    presenter.use(tile_of(view, PARTICIPATION_TEMPLATE))

    assert window.gone == [
        ("certificates", TemplateChoice(PARTICIPATION_TEMPLATE, Look.WARM)),
    ]


def test_editing_goes_to_the_editor(presenter, view, window, own):
    presenter.load()
    presenter.edit(tile_of(view, own))

    assert window.gone == [("template_editor", own)]


def test_making_it_ones_own_shows_the_new_one_and_says_so(application, presenter, view, window):
    presenter.choose(look=Look.WARM, is_bilingual=True)
    presenter.open(THANKS)
    presenter.make_own(tile_of(view, THANKS), "Mūsu paldies")

    (made,) = view.gallery.own
    assert view.template.tile.template == made.template
    design = application.templates.open(made.template.id).design
    assert (design.look, design.is_bilingual) == (Look.WARM, True)
    assert window.told[-1][1] == "Template saved: Mūsu paldies"


def test_a_name_that_is_missing_is_asked_for_beside_the_field(presenter, view, window, own):
    presenter.load()
    presenter.make_own(tile_of(view, THANKS), " ")
    presenter.rename(tile_of(view, own), "")

    assert view.problems == ["Please name the template."] * 2
    assert window.told == []


def test_putting_aside_removing_and_undoing(application, presenter, view, window, own):
    presenter.load()
    presenter.hide(tile_of(view, THANKS))
    presenter.remove(tile_of(view, own))
    assert view.gallery.own == ()
    assert [words for _, words in window.told] == [
        "Template put aside: Thanks",
        "Template removed: Mūsu veidne",
    ]

    application.undo.undo()
    presenter.choose(shows_hidden=True)
    presenter.hide(tile_of(view, THANKS))
    assert view.gallery.hidden == 0
    assert len(view.gallery.own) == 1


def test_a_removed_template_closes_its_panel(presenter, view, own):
    presenter.load()
    presenter.open(own)
    presenter.remove(tile_of(view, own))

    assert view.closed == 1


def test_a_version_can_be_looked_at_approved_and_used(application, presenter, view, own, jobs):
    presenter.load()
    presenter.open(own)
    (first,) = view.template.versions
    presenter.approve(view.template.tile, first, "Ilga Āboliņa")
    application.templates.save(own, "Mūsu veidne", with_words(a_design(), "{recipient}!"))
    presenter.load()
    newest, approved = view.template.versions
    assert view.template.version == approved

    presenter.look_at(newest.id)
    jobs.run()
    assert view.template.key.revision == newest.id
    assert view.pictures[view.template.key] != view.pictures[tile_of(view, own).key]

    presenter.offer(view.template.tile, newest)
    assert tile_of(view, own).template.offered.id == newest.id


def test_a_rule_is_saved_or_explained_beside_its_field(application, presenter, view, window):
    presenter.open(THANKS)
    presenter.set_rule(view.template.tile, IssueRule(RuleMeasure.HOURS, 6))
    assert view.template.rule == IssueRule(RuleMeasure.HOURS, 6)

    presenter.set_rule(view.template.tile, IssueRule(RuleMeasure.SHARE, 0))
    assert view.problems == ["“0” is no share of the sessions: type 1 to 100."]


def test_a_template_goes_out_as_a_file_and_comes_in(own, presenter, view, desk, tmp_path):
    window, jobs = desk.window, desk.jobs
    presenter.load()
    tile = tile_of(view, own)
    target = tmp_path / presenter.suggested_file(tile)
    presenter.export(tile, target)
    jobs.run()
    assert target.name == "musu_veidne.kopa-template"
    assert window.said[-1][0] == f"Template written: {target}"

    presenter.bring(target)
    jobs.run()
    assert window.said[-1][0] == "“Mūsu veidne” is here already."

    presenter.remove(tile)
    presenter.bring(target)
    jobs.run()
    assert view.template.tile.template.name == "Mūsu veidne"


def test_a_file_that_is_no_template_is_explained(presenter, window, jobs, tmp_path):
    wrong = tmp_path / "foto.kopa-template"
    wrong.write_bytes(b"GIF89a")
    presenter.bring(wrong)
    jobs.run()

    words, tone = window.said[-1]
    assert "foto.kopa-template" in words
    assert tone == "attention"


def test_a_template_that_cannot_be_drawn_keeps_no_other_from_its_picture(
    store, presenter, view, jobs
):
    as_elsewhere(
        store,
        "INSERT INTO template (id, centre_id, name, kind) "
        f"VALUES (x'{'66' * 16}', zeroblob(16), 'Bez versijām', 'thanks')",
    )
    presenter.load()
    jobs.run()

    assert tile_of(view, THANKS).key in view.pictures
    assert tile_of(view, b"\x66" * 16).key not in view.pictures
