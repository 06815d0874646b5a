"""The gallery of templates as people see it and work it, by mouse and by keys."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.domain.certificates import IssueRule, RuleMeasure, TemplateChoice
from app.domain.designs import Look
from app.domain.ids import PARTICIPATION_TEMPLATE, template_id
from app.services.changes import EVERYTHING
from tests.support.designs import a_design, with_words
from tests.support.gui import click, destroy, find, nameless, press, spoken_name, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, file_box, gone_to, main_window
from ui.certificates.template_tiles import SheetTile
from ui.certificates.templates_page import TemplatesPage
from ui.widgets.scrolled import bring_into_sight

__all__ = ["main_window"]

THANKS = template_id("thanks")


@pytest.fixture
def page(qtbot, desk):
    page = TemplatesPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.load()
    page.show()
    return page


@pytest.fixture
def own(application):
    return application.templates.save(None, "Mūsu veidne", a_design()).template.id


def sheets(page):
    return [one for one in page.findChildren(SheetTile) if one.isVisibleTo(page)]


def sheet(page, name):
    return next(one for one in sheets(page) if spoken_name(one).startswith(name))


def name_field(page) -> QLineEdit:
    return find(page, "template.naming.name", QLineEdit)


def test_every_template_is_a_sheet_with_its_picture(page, jobs):
    assert len(sheets(page)) == 9
    assert not any(one.has_picture for one in sheets(page))
    jobs.run()
    assert all(one.has_picture for one in sheets(page))


def test_own_templates_have_a_part_of_their_own_once_there_are_some(page, own):
    assert "Your own" not in visible_texts(page)
    page.load()

    assert "Your own" in visible_texts(page)
    assert spoken_name(sheets(page)[0]) == "Mūsu veidne, Participation"


def test_a_press_on_a_sheet_opens_it_beside(page, jobs):
    click(sheet(page, "Thanks"))

    assert page.panel.accessibleName() == "Thanks"
    assert sheet(page, "Thanks").isChecked()


def test_arrow_keys_go_from_sheet_to_sheet_and_enter_opens(page):
    first = sheets(page)[0]
    first.setFocus()
    press(first, Qt.Key.Key_Right)
    second = sheets(page)[1]
    assert second.hasFocus()

    press(second, Qt.Key.Key_Return)
    assert page.panel.accessibleName() == "Teachers’ programme"


def test_a_sheet_keeps_the_keys_when_the_gallery_is_shown_again(page):
    sheets(page)[2].setFocus()
    page.load()

    assert sheets(page)[2].hasFocus()


def test_choosing_another_look_draws_it(page, jobs):
    click(page._looks.card(Look.WARM))
    jobs.run()
    click(sheet(page, "Participation"))
    click(find(page, "template.use"))

    assert page._presenter._desk.window.gone == [
        ("certificates", TemplateChoice(PARTICIPATION_TEMPLATE, Look.WARM))
    ]


def test_making_it_ones_own_by_typing_a_name_and_enter(page, application):
    click(sheet(page, "Thanks"))
    name_field(page).setText("Mūsu paldies")
    press(name_field(page), Qt.Key.Key_Return)

    (made,) = [one for one in application.templates.all() if one.is_own]
    assert made.name == "Mūsu paldies"
    assert page.panel.accessibleName() == "Mūsu paldies"
    assert find(page, "template.edit").isVisibleTo(page)


def test_the_sheet_of_a_new_template_is_brought_into_sight(qtbot, page):
    thanks = sheet(page, "Thanks")
    bring_into_sight(thanks)
    click(thanks)
    name_field(page).setText("Mūsu paldies")
    press(name_field(page), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not sheet(page, "Mūsu paldies").visibleRegion().isEmpty())


def test_a_name_that_is_missing_is_asked_for_at_its_field(page):
    click(sheet(page, "Thanks"))
    name_field(page).setText(" ")
    click(find(page, "template.own"))

    assert "Please name the template." in visible_texts(page)


def test_a_half_typed_name_is_not_lost_to_another_template(page):
    click(sheet(page, "Thanks"))
    name_field(page).setText("Pa pusei")
    click(sheet(page, "Facilitator"))

    assert page.panel.accessibleName() == "Thanks"
    assert name_field(page).text() == "Pa pusei"


def test_the_rule_asks_only_for_what_counts(page, application):
    click(sheet(page, "Thanks"))
    cards = page.panel._rule.editor("measure")
    click(cards.card(RuleMeasure.HOURS))
    assert find(page, "template.rule.hours").isVisibleTo(page)
    assert not find(page, "template.rule.share").isVisibleTo(page)

    find(page, "template.rule.hours", QLineEdit).setText("6")
    click(find(page, "template.save_rule"))
    assert application.templates.rule_of(THANKS) == IssueRule(RuleMeasure.HOURS, 6)

    cards = page.panel._rule.editor("measure")
    click(cards.card(RuleMeasure.NONE))
    click(find(page, "template.save_rule"))
    assert application.templates.rule_of(THANKS).measure is RuleMeasure.NONE


def test_versions_are_listed_and_one_is_approved_under_a_name(qtbot, page, application, own):
    application.templates.save(own, "Mūsu veidne", with_words(a_design(), "{recipient}!"))
    page.load()
    click(sheet(page, "Mūsu veidne"))
    find(page, "template.approval.by", QLineEdit).setText("Ilga Āboliņa")
    click(find(page, "template.version.1.approve"))

    newest, first = application.templates.revisions(own)
    assert (first.approved_by, first.is_offered, newest.is_approved) == (
        "Ilga Āboliņa",
        True,
        False,
    )
    qtbot.waitUntil(lambda: any("Ilga Āboliņa" in words for words in visible_texts(page)))
    assert spoken_name(sheets(page)[0]) == "Mūsu veidne, A newer version waits"

    click(find(page, "template.version.2.use"))
    assert application.templates.one(own).offered.number == 2


def test_looking_at_an_older_version_shows_it_and_changes_nothing(page, application, own, jobs):
    application.templates.save(own, "Mūsu veidne", with_words(a_design(), "{recipient}!"))
    page.load()
    click(sheet(page, "Mūsu veidne"))
    jobs.run()
    before = page.panel._picture.pixmap().toImage()
    click(find(page, "template.version.1.look"))
    jobs.run()

    assert page.panel._picture.pixmap().toImage() != before
    assert application.templates.one(own).offered.number == 2


def test_a_long_and_a_short_name_can_be_tried_on_a_template(page, jobs):
    click(sheet(page, "Thanks"))
    pictures = []
    for name in ("usual", "long", "short"):
        click(find(page, f"template.names.{name}"))
        jobs.run()
        pictures.append(page.panel._picture.pixmap().toImage())

    assert all(pictures[one] != pictures[one - 1] for one in range(3))


def test_what_was_put_aside_can_be_found_again(page, application):
    click(sheet(page, "Thanks"))
    click(find(page, "template.hide"))
    assert "Thanks" not in [spoken_name(one) for one in sheets(page)]

    click(find(page, "templates.hidden"))
    assert spoken_name(sheet(page, "Thanks,")) == "Thanks, Put aside"
    click(find(page, "template.hide"))
    assert not application.templates.one(THANKS).is_hidden


def test_escape_closes_the_panel_and_the_sheet_is_no_longer_marked(page):
    click(sheet(page, "Thanks"))
    press(page.panel, Qt.Key.Key_Escape)

    assert page.panel is None
    assert not sheet(page, "Thanks").isChecked()


def test_a_removed_template_takes_its_panel_along_and_undo_brings_it_back(page, application, own):
    page.load()
    click(sheet(page, "Mūsu veidne"))
    click(find(page, "template.remove"))
    assert page.panel is None

    application.undo.undo()
    page.load()
    assert sheet(page, "Mūsu veidne")


def test_a_template_is_written_where_the_person_says(page, application, own, tmp_path):
    page.load()
    click(sheet(page, "Mūsu veidne"))
    click(find(page, "template.export"))
    box = file_box()
    assert box.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    box.close()

    page._export(tmp_path / "x.kopa-template")
    page._presenter._desk.jobs.run()
    assert (tmp_path / "x.kopa-template").is_file()


def test_pictures_of_a_page_that_is_gone_are_let_go(qtbot, desk, jobs):
    page = TemplatesPage(desk)
    page.load()
    destroy(page)


@pytest.mark.parametrize("width", [700, 1140])
def test_sheets_stand_in_as_many_lines_as_the_width_asks_for(qtbot, page, width):
    page.resize(width, 768)
    qtbot.waitUntil(lambda: page.width() == width)
    lines = {one.mapTo(page, one.rect().topLeft()).y() for one in sheets(page)}

    assert len(lines) == -(-9 // (4 if width == 1140 else 2))


def test_every_look_can_be_chosen_where_there_is_little_room(qtbot, page):
    page.resize(420, 768)
    qtbot.waitUntil(lambda: page.width() == 420)
    around = page._looks.inner.rect()
    cards = [page._looks.card(look) for look in Look]
    qtbot.waitUntil(lambda: all(around.contains(one.geometry()) for one in cards[:1]))

    assert all(page._looks.inner.rect().contains(one.geometry()) for one in cards)


def test_everything_has_a_name_for_those_who_listen(page, own):
    page.load()
    for one in ("Thanks", "Mūsu veidne"):
        click(sheet(page, one))
        assert nameless(page) == []


def test_the_gallery_is_reached_from_the_register_and_left_again(main_window):
    screen = gone_to(main_window, "certificates")
    screen._register.templates_asked.emit()
    page = screen.page_in_sight
    assert page.title == "Templates"
    assert_can_be_worked_by_keys(main_window, page)

    click(find(page, "templates.back"))
    assert screen.page_in_sight is screen._register


def test_the_gallery_opens_at_once_for_who_comes_back_from_the_editor(main_window, application):
    screen = gone_to(main_window, "certificates", "templates")
    application.templates.save(None, "Mūsu veidne", a_design())
    screen.take_changes(EVERYTHING)

    assert sheet(screen.page_in_sight, "Mūsu veidne").size() != QSize()
