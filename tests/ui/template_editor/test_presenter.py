"""What the editor does with a design: choosing, moving, wording, undoing, saving, on a store."""

from dataclasses import replace

import pytest

from app.domain.design_boxes import Axis, Box
from app.domain.design_edits import Edge, Order
from app.domain.designs import (
    CertificateKind,
    ElementKind,
    Orientation,
    PageFormat,
    PaperSize,
    Tint,
)
from app.domain.ids import template_id
from tests.support.logos import a_png
from tests.support.stores import a_person
from ui.template_editor.gestures import Keys, Point
from ui.template_editor.presenter import EditorPresenter
from ui.template_editor.view import NameChoice

PARTICIPATION = template_id(CertificateKind.PARTICIPATION)
THANKS = template_id(CertificateKind.THANKS)
NO_KEYS = Keys()


class RecordingView:
    """What the presenter asked of the screen."""

    def __init__(self):
        self.title, self.is_own = "", None
        self.shown = self.dragged = self.box = None
        self.pages, self.names, self.asked = [], (), []
        self.leaving = None

    def show_template(self, title, *, is_own, is_locked):
        self.title, self.is_own = title, is_own

    def show_design(self, shown):
        self.shown = shown

    def show_drag(self, canvas, box):
        self.dragged, self.box = canvas, box

    def show_page(self, pdf):
        self.pages.append(pdf)

    def show_names(self, names):
        self.names = names

    def focus_wording(self):
        self.asked.append("wording")

    def ask_name(self, name, then):
        self.asked.append(name)
        then("Mūsu apliecinājums")

    def ask_to_leave(self, then):
        self.leaving = then


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def editor(view, desk):
    presenter = EditorPresenter(view, desk)
    presenter.open(PARTICIPATION)
    return presenter


def element(editor, name):
    return next(one for one in editor.design.elements if one.id == name)


def box(editor, name="name"):
    one = element(editor, name)
    return Box(one.x, one.y, one.width, one.height)


def middle(editor, name="name"):
    found = box(editor, name)
    return Point(found.middle(Axis.ACROSS), found.middle(Axis.UPRIGHT))


def dragged(editor, start, dx, dy, keys=NO_KEYS):
    editor.press(start, 1.0, keys)
    editor.drag(Point(start.x + dx / 2, start.y + dy / 2), 0, keys)
    editor.drag(Point(start.x + dx, start.y + dy), 0, keys)
    editor.release(keys)


def test_a_template_of_kopa_is_opened_and_said_to_be_kopas(editor, view):
    assert view.title == "Participation"
    assert not view.is_own
    assert view.shown.canvas.design == editor.design
    assert not view.shown.acts.is_unsaved


def test_a_click_chooses_what_lies_under_it_and_a_click_beside_chooses_nothing(editor):
    editor.press(middle(editor), 1, NO_KEYS)
    editor.release(NO_KEYS)
    assert editor.chosen == ("name",)

    editor.press(Point(1, 1), 0.1, NO_KEYS)
    editor.release(NO_KEYS)
    assert editor.chosen == ()


def test_shift_adds_to_what_is_chosen_and_takes_away_again(editor):
    editor.choose(("title",))
    for expected in (("title", "name"), ("title",)):
        editor.press(middle(editor), 1, Keys(adds=True))
        editor.release(Keys(adds=True))
        assert editor.chosen == expected


def test_a_drag_moves_what_it_began_on_and_is_one_step(editor):
    before, start = editor.design, box(editor)

    dragged(editor, middle(editor), 7, -9)

    assert box(editor) == start.moved(7, -9)
    editor.undo()
    assert editor.design == before
    editor.redo()
    assert box(editor) == start.moved(7, -9)


def test_nothing_changes_while_the_mouse_still_drags(editor, view):
    before = editor.design

    editor.press(middle(editor), 1, NO_KEYS)
    editor.drag(Point(middle(editor).x - 20, middle(editor).y), 0, NO_KEYS)

    assert editor.design == before
    assert view.dragged.is_dragged
    assert view.box == box(editor).moved(-20, 0)


def test_escape_puts_back_what_is_being_dragged(editor, view):
    before = editor.design
    editor.press(middle(editor), 1, NO_KEYS)
    editor.drag(Point(10, 10), 0, NO_KEYS)

    assert editor.stop_dragging()
    editor.release(NO_KEYS)

    assert editor.design == before
    assert not view.shown.canvas.is_dragged


def test_a_hand_that_shakes_while_clicking_moves_nothing(editor, view):
    before = editor.design

    dragged(editor, middle(editor), 0.3, 0.3)

    assert editor.design == before
    assert not view.shown.acts.may_undo


def test_shift_while_dragging_goes_straight(editor):
    start = box(editor)
    editor.choose(("name",))
    editor.press(middle(editor), 1, NO_KEYS)
    editor.drag(Point(middle(editor).x + 2, middle(editor).y + 12), 0, Keys(adds=True))
    editor.release(Keys(adds=True))

    assert box(editor) == start.moved(0, 12)


def test_a_drag_snaps_and_alt_lets_it_stand_anywhere(editor):
    editor.choose(("name",))
    start = box(editor)
    for keys, moved_by in ((Keys(), 0.0), (Keys(is_free=True), 0.9)):
        editor.press(middle(editor), 1, keys)
        editor.drag(Point(middle(editor).x + 0.9, middle(editor).y + 30), 2, keys)
        editor.release(keys)
        assert box(editor).x == pytest.approx(start.x + moved_by)
        editor.undo()


def test_a_handle_sizes_and_the_opposite_side_stays(editor):
    editor.choose(("name",))
    start = box(editor)
    corner = Point(start.right, start.bottom)

    dragged(editor, corner, -30, 6)

    assert (box(editor).x, box(editor).y) == (start.x, start.y)
    assert box(editor).width == pytest.approx(start.width - 30, abs=0.02)
    assert box(editor).height == pytest.approx(start.height + 6, abs=0.02)


def test_the_mouse_tells_what_it_would_get_hold_of(editor):
    editor.choose(("name",))
    found = box(editor)

    assert editor.grip_at(Point(found.right, found.bottom), 1.5) == "se"
    assert editor.grip_at(middle(editor), 1.5) == "move"
    assert editor.grip_at(Point(1, 1), 0.1) == ""


def test_a_band_chooses_what_it_meets_and_not_the_ground(editor):
    editor.add(ElementKind.BOX)
    ground = editor.chosen[0]
    editor.place(Box(0, 0, 297, 210))
    editor.order(Order.BEHIND)
    editor.choose_none()
    found = box(editor)

    editor.press(Point(1, found.y), 0.5, NO_KEYS)
    editor.drag(Point(296, found.bottom), 1, NO_KEYS)
    editor.release(NO_KEYS)

    assert "name" in editor.chosen
    assert ground not in editor.chosen


def test_the_ground_is_chosen_by_a_click_beside_everything_else(editor):
    editor.add(ElementKind.BOX)
    ground = editor.chosen[0]
    editor.place(Box(0, 0, 297, 210))
    editor.order(Order.BEHIND)
    editor.choose_none()

    editor.press(Point(2, 2), 0.5, NO_KEYS)
    editor.release(NO_KEYS)

    assert editor.chosen == (ground,)


def test_arrow_keys_in_a_row_are_taken_back_together(editor):
    before, start = editor.design, box(editor)
    editor.choose(("name",))
    for _ in range(5):
        editor.nudge(0.1, 0)
    assert box(editor) == start.moved(0.5, 0)

    editor.undo()

    assert editor.design == before


def test_nudging_something_else_is_another_step(editor):
    editor.choose(("name",))
    editor.nudge(1, 0)
    once = editor.design
    editor.choose(("title",))
    editor.nudge(1, 0)

    editor.undo()

    assert editor.design == once


def test_typed_millimetres_place_and_size(editor):
    editor.choose(("name",))

    editor.place(Box(60, 70, 120, 30))

    assert box(editor) == Box(60, 70, 120, 30)


def test_typed_millimetres_stay_on_the_page(editor):
    editor.choose(("name",))
    width = box(editor).width

    editor.place(replace(box(editor), x=400))

    assert box(editor).right == pytest.approx(297, abs=0.02)
    assert box(editor).width == width


def test_tab_goes_through_the_page_as_one_reads_it_and_then_on(editor):
    seen = []
    while editor.choose_next(1):
        seen += editor.chosen

    tops = [round(element(editor, name).y) for name in seen]
    assert sorted(seen) == sorted(one.id for one in editor.design.elements)
    assert tops == sorted(tops)
    assert editor.choose_next(-1)
    assert editor.chosen == (seen[-2],)


@pytest.mark.parametrize("kind", ElementKind)
def test_anything_new_is_chosen_said_in_the_list_and_can_be_undone(editor, view, kind):
    before = editor.design

    editor.add(kind)

    (name,) = editor.chosen
    assert element(editor, name).kind is kind
    assert any(line.id == name and line.is_chosen for line in view.shown.lines)
    editor.undo()
    assert editor.design == before
    assert editor.chosen == ()


def test_a_field_is_put_on_the_page_in_every_language(editor):
    editor.add_field("recipient")

    made = element(editor, editor.chosen[0])
    assert made.texts == dict.fromkeys(("lv", "en", "ru"), ("{recipient}",))


def test_twice_away_and_from_the_clipboard(editor):
    editor.choose(("name",))
    editor.duplicate()
    (twin,) = editor.chosen
    assert element(editor, twin).texts == element(editor, "name").texts

    editor.cut()
    assert twin not in {one.id for one in editor.design.elements}
    editor.paste()
    editor.paste()

    count = sum(one.texts == element(editor, "name").texts for one in editor.design.elements)
    assert count == 3


def test_what_was_copied_can_be_put_on_another_template(editor):
    editor.choose(("name",))
    editor.copy()
    editor.open(THANKS)
    count = len(editor.design.elements)

    editor.paste()

    assert len(editor.design.elements) == count + 1


def test_letters_of_one_field_are_one_step(editor):
    before = editor.design
    editor.choose(("title",))
    for text in ("P", "Pa", "Pateicība"):
        editor.set_texts("lv", (text,))
    assert element(editor, "title").texts["lv"] == ("Pateicība",)

    editor.undo()

    assert editor.design == before


def test_the_heads_of_a_table_keep_their_places(editor):
    editor.add(ElementKind.TABLE)
    name = editor.chosen[0]

    editor.set_headings("lv", ("Pasākums", "", "Stundas", "", ""))

    assert element(editor, name).texts["lv"] == ("Pasākums", "", "Stundas", "", "")
    editor.set_headings("lv", ("", "", "", "", ""))
    assert "lv" not in element(editor, name).texts


def test_letters_are_never_larger_at_the_smallest_than_at_the_largest(editor):
    editor.choose(("name",))

    editor.set_style("size", 8.0)
    assert (element(editor, "name").size, element(editor, "name").least) == (8, 8)
    editor.set_style("least", 11.0)
    assert (element(editor, "name").size, element(editor, "name").least) == (11, 11)


def test_looks_are_set_for_all_that_is_chosen(editor):
    editor.choose(("name", "title"))

    editor.set_style("tint", Tint.SECOND)

    assert {element(editor, name).tint for name in ("name", "title")} == {Tint.SECOND}


def test_aligning_spreading_and_sizing_act_on_what_is_chosen(editor):
    editor.choose(("name",))
    editor.align_to_page(Edge.CENTRE)
    assert box(editor).middle(Axis.ACROSS) == pytest.approx(148.5, abs=0.01)

    editor.choose(("name", "title"))
    editor.same_size(Axis.ACROSS)
    editor.align(Edge.LEFT)
    editor.spread(Axis.ACROSS)
    assert box(editor, "title").width == box(editor).width
    assert box(editor, "title").x == box(editor).x


def test_another_paper_and_other_colours_are_steps_like_others(editor):
    before = editor.design

    editor.set_page(PageFormat(PaperSize.A5, Orientation.PORTRAIT))
    editor.set_palette(replace(before.palette, accent="#123456"))
    editor.set_background("0" * 32)

    assert editor.design.page.size is PaperSize.A5
    assert editor.design.palette.accent == "#123456"
    for _ in range(3):
        editor.undo()
    assert editor.design == before


def test_saving_one_of_kopa_asks_for_a_name_and_leaves_kopas_own_alone(editor, view, application):
    original = application.templates.open(PARTICIPATION).design
    editor.choose(("name",))
    editor.nudge(1, 0)
    assert view.shown.acts.is_unsaved

    editor.save()

    assert not editor.is_unsaved
    assert view.title == "Mūsu apliecinājums"
    assert view.is_own
    kept = application.templates.open(editor.template)
    assert kept.template.is_own
    assert kept.design == editor.design
    assert application.templates.open(PARTICIPATION).design == original


def test_saving_an_own_one_again_makes_its_next_version(editor, application):
    editor.save()
    first = editor.template
    editor.choose(("name",))
    editor.nudge(1, 0)

    editor.save()

    assert editor.template == first
    assert len(application.templates.revisions(first)) == 2


def test_saving_over_an_approved_one_says_that_the_approved_one_stays_in_use(
    editor, application, window
):
    editor.save()
    (first,) = application.templates.revisions(editor.template)
    application.templates.approve(first.id, "Ilga Āboliņa")
    editor.choose(("name",))
    editor.nudge(1, 0)

    editor.save()

    assert "approved version stays in use" in window.said[-1][0]
    assert application.templates.one(editor.template).offered.id == first.id


def test_what_was_done_before_saving_can_still_be_undone(editor):
    before = editor.design
    editor.choose(("name",))
    editor.nudge(1, 0)
    editor.save()

    editor.undo()

    assert editor.design == before
    assert editor.is_unsaved


def test_a_design_that_cannot_be_kept_is_refused_in_words_and_stays_open(editor, window):
    editor.choose(("title",))
    editor.set_texts("lv", ("{nonsense",))

    editor.save()

    assert editor.is_unsaved
    assert window.said


def test_what_is_wrong_is_told_with_the_element_it_is_about(editor, view):
    editor.choose(("title",))
    editor.set_texts("lv", ("{nonsense}",))

    assert any(one.element == "title" and not one.is_advice for one in view.shown.troubles)
    assert next(line for line in view.shown.lines if line.id == "title").has_trouble


def test_opening_another_one_asks_when_something_is_not_saved(editor, view):
    editor.choose(("name",))
    editor.nudge(1, 0)

    editor.open(THANKS)
    assert editor.template == PARTICIPATION

    view.leaving()
    assert editor.template == THANKS
    assert not editor.is_unsaved


def test_coming_back_to_the_same_template_finds_it_as_it_was_left(editor, view):
    editor.choose(("name",))
    editor.nudge(1, 0)
    design = editor.design

    editor.open(PARTICIPATION)

    assert editor.design == design
    assert view.leaving is None


def test_the_longest_and_the_shortest_real_names_are_offered(application, view, desk):
    for given, surname in (("Anna", "Liepa"), ("Aleksandrs", "Brīvzemnieks-Kalniņš"), ("Ija", "O")):
        application.people.add(a_person(given, surname=surname))

    EditorPresenter(view, desk).open(PARTICIPATION)

    assert [one.name for one in view.names] == ["", "Aleksandrs Brīvzemnieks-Kalniņš", "Ija O"]


def test_the_names_of_a_batch_come_before_all_others(application, view, desk):
    application.people.add(a_person("Anna"))

    EditorPresenter(view, desk).open(PARTICIPATION, ("Zane Ozola", "Oto Ošs", " "))

    assert [one.name for one in view.names] == ["", "Zane Ozola", "Oto Ošs"]


def test_the_wording_is_shown_in_the_language_that_is_chosen(editor, view):
    editor.choose(("title",))

    editor.show_language("ru")

    assert view.shown.chosen.language == "ru"
    russian = element(editor, "title").texts["ru"][0]
    line = next(line for line in view.shown.lines if line.id == "title")
    assert russian in line.words
    assert "mm from the left" in line.spoken


def test_what_the_engine_cannot_print_is_named_with_its_element(editor, view, jobs):
    editor.choose(("title",))
    editor.set_texts("lv", (" ".join(["Apliecinājums"] * 60),))
    jobs.run()

    remarks = [one for one in view.shown.troubles if one.element == "title"]
    assert any("Apliecinājums" in one.words for one in remarks)

    editor.undo()
    jobs.run()
    assert [one for one in view.shown.troubles if one.element == "title"] == []


def test_a_name_that_does_not_fit_is_told_when_the_page_is_shown_with_it(editor, view, jobs):
    editor.choose(("name",))
    editor.place(replace(box(editor), width=60, height=12))
    jobs.run()
    assert [one for one in view.shown.troubles if one.element == "name"] == []

    editor.show_name(NameChoice("", "Aleksandrs Maksimiliāns Brīvzemnieks-Kalniņš-Ozoliņš"))
    jobs.run()

    remarks = [one for one in view.shown.troubles if one.element == "name"]
    assert any("Brīvzemnieks" in one.words and not one.is_advice for one in remarks)


def test_a_saving_that_is_undone_leaves_the_work_here_to_be_saved_anew(
    editor, view, application, window
):
    editor.choose(("name",))
    editor.nudge(1, 0)
    editor.save()
    design, first = editor.design, editor.template

    application.undo.undo()
    editor.look_again()

    assert editor.design == design
    assert editor.is_unsaved
    editor.save()
    assert editor.template != first
    assert not editor.is_unsaved


def test_a_version_that_is_undone_makes_the_work_unsaved_again(editor, application):
    editor.save()
    editor.choose(("name",))
    editor.nudge(1, 0)
    editor.save()

    application.undo.undo()
    editor.look_again()

    assert editor.is_unsaved


def test_a_picture_from_a_file_is_shown_and_offered_from_then_on(editor, view, tmp_path, jobs):
    file = tmp_path / "ozols.png"
    file.write_bytes(a_png(600, 400))
    editor.add(ElementKind.PICTURE)
    (place,) = editor.chosen

    editor.bring_picture(file)
    jobs.run()

    assert element(editor, place).picture == editor.pictures()[0].value
    assert [one for one in view.shown.troubles if one.element == place and not one.is_advice] == []
    editor.undo()
    assert element(editor, place).picture == ""


def test_a_picture_lies_behind_everything(editor, tmp_path):
    file = tmp_path / "fons.png"
    file.write_bytes(a_png(600, 400))

    editor.bring_background(file)

    assert editor.design.background == editor.pictures()[0].value
    editor.undo()
    assert editor.design.background == ""


def test_a_file_that_is_no_picture_is_refused_in_words(editor, tmp_path, window):
    file = tmp_path / "teksts.png"
    file.write_text("nav attēls")
    editor.add(ElementKind.PICTURE)

    editor.bring_picture(file)

    assert element(editor, editor.chosen[0]).picture == ""
    assert "teksts.png" in window.said[-1][0]
