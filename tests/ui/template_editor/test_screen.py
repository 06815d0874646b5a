"""The editor under a real mouse and real keys: dragging, sizing, choosing, typing, undoing."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit

from app.domain.design_boxes import Axis, box_of
from app.domain.designs import Align, CertificateKind, ElementKind, Orientation, Typeface
from app.domain.ids import template_id
from app.domain.preferences import Preferences, Theme
from tests.support.gui import (
    click,
    find,
    focusable,
    nameless,
    press,
    tab_stops,
    type_text,
    visible_texts,
)
from ui.shell.outfit import put_on
from ui.template_editor.place import EditorPlace

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
THANKS = template_id(CertificateKind.THANKS)
PARTS = ("chosen", "elements", "page")
ROOM = {100: 1366 - 208, 150: 1366 - 96}
ENGLISH = {"Save", "Save as another", "Add", "Align", "Order", "Chosen", "Words", "Page", "Saved"}


def presenter(editor):
    return editor._presenter


def element(editor, name="name"):
    return next(one for one in presenter(editor).design.elements if one.id == name)


def box(editor, name="name"):
    return box_of(element(editor, name))


def middle(editor, name="name"):
    found = box(editor, name)
    return found.middle(Axis.ACROSS), found.middle(Axis.UPRIGHT)


def action(editor, words):
    return next(one for one in editor.findChildren(QAction) if one.text() == words)


def field(editor, name):
    return find(editor, f"template_editor.{name}", QLineEdit)


def test_the_name_is_dragged_with_the_mouse(editor, mouse):
    start, (x, y) = box(editor), middle(editor)

    mouse.drag((x, y), (x - 20, y + 15), ALT)

    assert box(editor).x == pytest.approx(start.x - 20, abs=0.6)
    assert box(editor).y == pytest.approx(start.y + 15, abs=0.6)
    assert presenter(editor).chosen == ("name",)


def test_the_fields_of_millimetres_follow_while_the_mouse_drags(editor, mouse):
    x, y = middle(editor)
    mouse.press(x, y)
    mouse.move(x - 20, y + 15, ALT)

    shown = float(field(editor, "x").text().replace(",", "."))
    assert shown == pytest.approx(box(editor).x - 20, abs=0.6)
    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Escape)
    assert field(editor, "x").text() == "48"
    mouse.release(x, y)


def test_a_corner_is_dragged_to_another_size(editor, mouse):
    mouse.click(*middle(editor))
    start = box(editor)

    mouse.drag((start.right, start.bottom), (start.right - 40, start.bottom + 5), ALT)

    assert (box(editor).x, box(editor).y) == (start.x, start.y)
    assert box(editor).width == pytest.approx(start.width - 40, abs=0.6)
    assert box(editor).height == pytest.approx(start.height + 5, abs=0.6)


def test_a_band_catches_several_and_they_move_together(editor, mouse):
    low = box(editor, "dates")
    mouse.drag((2, low.y + 1), (290, low.bottom - 1))
    caught = presenter(editor).chosen
    before = {name: box(editor, name) for name in caught}

    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Down)

    assert {"dates", "hours", "place"} <= set(caught)
    assert all(box(editor, name) == before[name].moved(0, 1) for name in caught)


def test_shift_click_adds_and_escape_lets_go_of_all(editor, mouse, canvas):
    mouse.click(*middle(editor))
    mouse.click(*middle(editor, "title"), SHIFT)
    assert presenter(editor).chosen == ("name", "title")

    press(canvas, Qt.Key.Key_Escape)

    assert presenter(editor).chosen == ()


@pytest.mark.parametrize(
    ("keys", "millimetres"),
    [
        pytest.param(Qt.KeyboardModifier.NoModifier, 1, id="arrow"),
        pytest.param(SHIFT, 10, id="shift"),
        pytest.param(CONTROL, 0.1, id="ctrl"),
    ],
)
def test_arrow_keys_move_by_millimetres(editor, mouse, canvas, keys, millimetres):
    mouse.click(*middle(editor))
    start = box(editor)

    press(canvas, Qt.Key.Key_Down, keys)
    press(canvas, Qt.Key.Key_Left, keys)

    assert box(editor) == start.moved(-millimetres, millimetres)


def test_without_a_mouse_tab_walks_the_page_and_leaves_it_at_its_end(editor, canvas):
    press(canvas, Qt.Key.Key_Down)
    seen = list(presenter(editor).chosen)
    for _ in range(len(presenter(editor).design.elements) - 1):
        press(canvas, Qt.Key.Key_Tab)
        seen += presenter(editor).chosen
    assert canvas.hasFocus()
    assert sorted(seen) == sorted(one.id for one in presenter(editor).design.elements)

    press(canvas, Qt.Key.Key_Tab)

    assert not canvas.hasFocus()


def test_keys_duplicate_remove_choose_all_and_paste(editor, mouse, canvas):
    count = len(presenter(editor).design.elements)
    mouse.click(*middle(editor))
    press(canvas, Qt.Key.Key_D, CONTROL)
    assert len(presenter(editor).design.elements) == count + 1
    press(canvas, Qt.Key.Key_Delete)
    assert len(presenter(editor).design.elements) == count

    mouse.click(*middle(editor))
    press(canvas, Qt.Key.Key_C, CONTROL)
    press(canvas, Qt.Key.Key_V, CONTROL)
    assert len(presenter(editor).design.elements) == count + 1
    press(canvas, Qt.Key.Key_X, CONTROL)
    press(canvas, Qt.Key.Key_A, CONTROL)

    assert len(presenter(editor).chosen) == count


def test_enter_and_a_double_click_lead_to_the_words(editor, mouse, canvas):
    mouse.click(*middle(editor, "title"))
    press(canvas, Qt.Key.Key_Return)
    words = find(editor, "template_editor.text.0", QPlainTextEdit)
    assert words.hasFocus()

    canvas.setFocus()
    x, y = middle(editor)
    at = canvas.sheet.point(x, y).toPoint()
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert find(editor, "template_editor.text.0", QPlainTextEdit).hasFocus()


def test_words_are_typed_in_two_languages_and_each_shows_its_own(editor, mouse):
    mouse.click(*middle(editor, "title"))
    editor.focus_wording()
    words = find(editor, "template_editor.text.0", QPlainTextEdit)
    words.selectAll()
    type_text(words, "PATEICĪBA")

    click(find(editor, "template_editor.text_language.ru"))
    words = find(editor, "template_editor.text.0", QPlainTextEdit)
    words.selectAll()
    type_text(words, "БЛАГОДАРНОСТЬ")

    assert element(editor, "title").texts["lv"] == ("PATEICĪBA",)
    assert element(editor, "title").texts["ru"] == ("БЛАГОДАРНОСТЬ",)


def test_the_cursor_stays_where_one_types(editor, mouse):
    mouse.click(*middle(editor, "title"))
    editor.focus_wording()
    words = find(editor, "template_editor.text.0", QPlainTextEdit)
    words.moveCursor(words.textCursor().MoveOperation.Start)

    type_text(words, "Jauns ")
    type_text(words, "un labs ")

    assert words.toPlainText().startswith("Jauns un labs ")


def test_a_field_is_inserted_at_the_cursor(editor, mouse):
    mouse.click(*middle(editor, "title"))
    editor.focus_wording()
    words = find(editor, "template_editor.text.0", QPlainTextEdit)
    words.selectAll()
    type_text(words, "Par ")
    click(find(editor, "template_editor.insert_field"))
    chooser = find(editor, "template_fields")
    search = find(chooser, "template_fields.search", QLineEdit)
    lines = find(chooser, "template_fields.list", QListView).model().lines
    assert any("{recipient} · Anna Bērziņa" in line.words for line in lines)
    type_text(search, "{title}".strip("{}"))
    while find(chooser, "template_fields.list", QListView).currentIndex().row() < [
        line.id for line in find(chooser, "template_fields.list", QListView).model().lines
    ].index("title"):
        press(search, Qt.Key.Key_Down)
    press(search, Qt.Key.Key_Return)

    assert element(editor, "title").texts["lv"] == ("Par {title}",)


def test_other_words_are_kept_for_where_a_value_is_missing(editor, mouse):
    mouse.click(*middle(editor))
    editor.focus_wording()
    click(find(editor, "template_editor.add_text"))
    second = find(editor, f"template_editor.text.{len(element(editor).texts['lv'])}")

    type_text(second, "Dalībnieks")

    assert element(editor).texts["lv"][-1] == "Dalībnieks"


def test_the_first_words_can_be_emptied_and_typed_anew_beside_others(editor, mouse):
    mouse.click(*middle(editor, "title"))
    presenter(editor).set_texts("lv", ("Par {title}", "Par piedalīšanos"))
    words = find(editor, "template_editor.text.0", QPlainTextEdit)
    words.setFocus()
    words.selectAll()

    press(words, Qt.Key.Key_Delete)
    assert element(editor, "title").texts["lv"] == ("Par piedalīšanos",)
    type_text(words, "Par {kind}")

    assert words.hasFocus()
    assert element(editor, "title").texts["lv"] == ("Par {kind}", "Par piedalīšanos")


def test_typed_millimetres_move_and_arrow_keys_count_in_the_field(editor, mouse):
    mouse.click(*middle(editor))
    place = field(editor, "y")
    place.setFocus()
    place.setText("90,5")
    press(place, Qt.Key.Key_Return)
    assert box(editor).y == 90.5

    press(place, Qt.Key.Key_Up)
    press(place, Qt.Key.Key_Down, SHIFT)

    assert box(editor).y == 81.5
    assert place.text() == "81.5"


def test_what_is_no_number_changes_nothing_and_is_marked(editor, mouse):
    mouse.click(*middle(editor))
    before = presenter(editor).design
    place = field(editor, "width")
    place.setFocus()
    place.setText("plats")

    press(place, Qt.Key.Key_Return)

    assert presenter(editor).design == before
    assert place.property("problem") == "true"


def test_looks_are_chosen_in_the_panel(editor, mouse):
    mouse.click(*middle(editor))

    click(find(editor, "template_editor.align.1"))
    size = field(editor, "size")
    size.setFocus()
    size.setText("33")
    press(size, Qt.Key.Key_Return)
    faces = find(editor, "template_editor.face")
    faces.setCurrentIndex(list(Typeface).index(Typeface.SANS))
    faces.activated.emit(faces.currentIndex())

    one = element(editor)
    assert (one.align, one.size, one.face) == (Align.CENTRE, 33, Typeface.SANS)


def test_the_panel_shows_what_the_kind_of_element_has(editor):
    presenter(editor).add(ElementKind.LINE)

    assert find(editor, "template_editor.thickness").isVisible()
    assert not find(editor, "template_editor.face").isVisible()
    assert not find(editor, "template_editor.insert_field").isVisible()


def test_fields_in_the_words_are_told_by_what_they_stand_for(editor):
    presenter(editor).choose(("name",))

    meaning = next(one.meaning for one in presenter(editor).fields() if one.name == "recipient")
    assert f"{{recipient}} – {meaning}" in visible_texts(editor)


def test_menus_add_align_and_order(editor, mouse):
    action(editor, "Frame").trigger()
    made = presenter(editor).chosen[0]
    assert element(editor, made).kind is ElementKind.BOX

    action(editor, "At the left margin").trigger()
    action(editor, "Under everything").trigger()

    assert box(editor, made).x == 10
    assert presenter(editor).design.elements[0].id == made


def test_a_field_is_put_on_the_page_from_the_list_by_a_click(editor):
    action(editor, "Field").trigger()
    fields = find(find(editor, "template_fields"), "template_fields.list", QListView)
    place = [line.id for line in fields.model().lines].index("hours")

    fields.clicked.emit(fields.model().index(place))

    (made,) = presenter(editor).chosen
    assert element(editor, made).texts["ru"] == ("{hours}",)


def test_the_heads_of_a_table_are_typed_one_under_another(editor):
    presenter(editor).add(ElementKind.TABLE)
    (made,) = presenter(editor).chosen
    heads = find(editor, "template_editor.text.3", QPlainTextEdit)
    assert heads.toPlainText() == "Stundas"
    heads.setFocus()
    heads.selectAll()

    type_text(heads, "Ak. st.")

    assert element(editor, made).texts["lv"][3] == "Ak. st."
    assert len(element(editor, made).texts["lv"]) == 7


def test_buttons_take_back_and_do_again(editor, mouse, canvas):
    before = presenter(editor).design
    undo = find(editor, "template_editor.undo")
    assert not undo.isEnabled()
    mouse.click(*middle(editor))
    press(canvas, Qt.Key.Key_Down)
    after = presenter(editor).design

    click(undo)
    assert presenter(editor).design == before
    click(find(editor, "template_editor.redo"))

    assert presenter(editor).design == after


def test_the_list_of_elements_chooses_and_is_spoken(editor):
    click(find(editor, "template_editor.panel.elements"))
    elements = find(editor, "template_editor.elements", QListView)
    model = elements.model()
    names = [one.id for one in model.lines]

    elements.setCurrentIndex(model.index(names.index("name")))

    assert presenter(editor).chosen == ("name",)
    spoken = model.data(model.index(names.index("name")), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Text: {recipient}, 48\N{NO-BREAK SPACE}mm from the left, "
        f"{box(editor).y:g}\N{NO-BREAK SPACE}mm from the top"
    )


def test_what_is_chosen_on_the_page_is_chosen_in_the_list(editor, mouse):
    mouse.click(*middle(editor))
    elements = find(editor, "template_editor.elements", QListView)

    chosen = [elements.model().lines[index.row()].id for index in elements.selectedIndexes()]

    assert chosen == ["name"]
    canvas = find(editor, "template_editor.canvas")
    assert "{recipient}" in canvas.accessibleDescription()


def test_a_remark_leads_to_the_element_it_is_about(editor, mouse):
    mouse.click(*middle(editor, "title"))
    presenter(editor).set_texts("lv", ("{nonsense}",))
    presenter(editor).choose_none()

    click(find(editor, "template_editor.remarks"))
    troubles = find(editor, "template_editor.troubles", QListView)
    lines = [line.id for line in troubles.model().lines]
    troubles.activated.emit(troubles.model().index(lines.index("title")))

    assert presenter(editor).chosen == ("title",)


def test_the_wheel_with_ctrl_zooms_about_the_mouse(editor, canvas):
    before = canvas.percent
    at = QPointF(canvas.sheet.point(60, 60))
    wheel = QWheelEvent(
        at,
        canvas.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    for _ in range(3):
        QApplication.sendEvent(canvas.viewport(), wheel)

    there = canvas.sheet.point(60, 60)
    assert canvas.percent > before
    assert (there.x(), there.y()) == pytest.approx((at.x(), at.y()), abs=3)
    press(canvas, Qt.Key.Key_0)
    assert canvas.percent == before


@pytest.mark.parametrize("step", [("zoom_in", 400), ("zoom_out", 50)], ids=["in", "out"])
def test_zoom_goes_from_half_to_four_times(editor, canvas, step):
    name, last = step
    for _ in range(12):
        click(find(editor, f"template_editor.{name}"))

    assert canvas.percent == last


def test_a_step_far_out_of_sight_brings_the_page_along(editor, mouse, canvas):
    mouse.click(*middle(editor, "title"))
    canvas.zoom_to(4.0)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())

    press(canvas, Qt.Key.Key_Up)

    top = canvas.sheet.rect(box(editor, "title")).top()
    # The page is moved by whole dots.
    assert -1 < top < canvas.viewport().height()


def test_the_page_is_made_anew_after_each_step_and_the_newest_wins(editor, mouse, canvas, jobs):
    mouse.click(*middle(editor))
    for _ in range(4):
        press(canvas, Qt.Key.Key_Down)
    first = canvas._pdf

    assert len(jobs.waiting) == 1
    jobs.run()

    assert canvas._pdf != first
    assert jobs.waiting == []


def test_the_page_is_turned_and_coloured_in_its_panel(editor):
    click(find(editor, "template_editor.panel.page"))
    lying = find(editor, "template_editor.page.lying")
    lying.setCurrentIndex(1)
    lying.activated.emit(1)
    assert presenter(editor).design.page.orientation is Orientation.PORTRAIT

    accent = find(editor, "template_editor.page.accent", QLineEdit)
    accent.setFocus()
    accent.setText("123abc")
    press(accent, Qt.Key.Key_Return)
    assert presenter(editor).design.palette.accent == "#123ABC"

    click(find(editor, "template_editor.page.palette.2"))
    assert presenter(editor).design.palette.accent == "#7A1F33"


def test_saving_asks_for_a_name_and_says_so(editor, mouse, canvas, window, application):
    mouse.click(*middle(editor))
    press(canvas, Qt.Key.Key_Down)
    assert editor.has_unsaved_text()

    click(find(editor, "template_editor.save"))
    box_ = QApplication.activeModalWidget()
    press(find(box_, "template_name.name", QLineEdit), Qt.Key.Key_Return)

    assert not editor.has_unsaved_text()
    assert any(one.is_own for one in application.templates.all())
    assert window.said


@pytest.mark.parametrize("part", PARTS)
def test_every_control_is_named(editor, mouse, part):
    mouse.click(*middle(editor))
    click(find(editor, f"template_editor.panel.{part}"))

    assert nameless(editor) == []
    assert [one for one in focusable(editor) if "." not in one.objectName()] == []


@pytest.mark.parametrize("part", PARTS)
def test_tab_comes_around_and_reaches_every_control(editor, mouse, canvas, part):
    mouse.click(*middle(editor))
    click(find(editor, f"template_editor.panel.{part}"))
    # From the last element of the page Tab leads on.
    while presenter(editor).choose_next(1):
        pass
    canvas.setFocus()

    reached = tab_stops(editor)

    assert [one.objectName() for one in focusable(editor) if one not in reached] == []


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", ["lv", "ru"])
def test_it_fits_the_smallest_window(make_editor, language, percent):
    put_on(Preferences(language=language, text_size=percent, theme=Theme.DARK))
    editor = make_editor(ROOM[percent])
    presenter(editor).choose(("name",))

    for part in PARTS:
        click(find(editor, f"template_editor.panel.{part}"))
        least = editor.minimumSizeHint()
        assert (least.width() <= ROOM[percent], least.height() <= 768) == (True, True), least


@pytest.mark.parametrize("language", ["lv", "ru"])
def test_no_english_is_seen(make_editor, language):
    put_on(Preferences(language=language, text_size=100, theme=Theme.LIGHT))
    editor = make_editor(ROOM[100])
    presenter(editor).choose(("name",))

    seen = {text for text in visible_texts(editor) if text in ENGLISH}

    assert seen == set()


def test_it_wears_other_colours_while_something_is_chosen(editor, mouse, canvas):
    mouse.click(*middle(editor))

    for theme in (Theme.DARK, Theme.CONTRAST, Theme.LIGHT):
        put_on(Preferences(language="en", text_size=100, theme=theme))
        editor.grab()

    assert presenter(editor).chosen == ("name",)
    assert canvas.isVisible()


def test_the_names_of_a_batch_are_offered_below_the_page(editor, jobs):
    editor.open_record(EditorPlace(THANKS, ("Zane Ozola", "Oto Ošs")))
    jobs.run()

    names = find(editor, "template_editor.names")
    shown = [names.itemText(place) for place in range(names.count())]
    assert shown == ["Sample name", "Longest: Zane Ozola", "Shortest: Oto Ošs"]

    names.setCurrentIndex(1)
    names.activated.emit(1)
    assert presenter(editor).template == THANKS
    assert len(jobs.waiting) == 1
