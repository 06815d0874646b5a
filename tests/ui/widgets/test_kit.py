"""The smaller widgets of the kit."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.jobs import Progress
from tests.support.desks import InlineRunner
from tests.support.gui import find, focusable, nameless, press, shown, spoken_name
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import icon_button, outlined, primary
from ui.widgets.cards import Card
from ui.widgets.check_list import CheckLine, CheckList
from ui.widgets.chips import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import TextField
from ui.widgets.labels import TextLabel, breakable
from ui.widgets.layouts import apart, clear, column, flow
from ui.widgets.notice_bar import Notice, NoticeBar
from ui.widgets.page_preview import PagePicture, PagePreview, PageSize
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.segments import Segment, SegmentedPages

# Buttons


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_by_space(qtbot, acts, key):
    button = shown(qtbot, outlined("Add", acts.add, name="add"))

    press(button, key)

    assert acts.done == ["add"]


def test_a_button_hands_nothing_to_its_act(qtbot, acts):
    button = shown(qtbot, outlined("Take", acts.take, name="take"))

    button.click()

    assert acts.done == [None]


def test_a_button_with_only_a_sign_has_a_name(qtbot, acts):
    button = shown(qtbot, icon_button("close", "Close", acts.add, name="close"))

    assert (spoken_name(button), button.toolTip()) == ("Close", "Close")


def test_an_ampersand_in_words_is_a_letter(qtbot, acts):
    button = shown(qtbot, outlined("Tea & cake", acts.add, name="tea"))

    assert button.accessibleName() == "Tea & cake"
    assert button.text() == "Tea && cake"


def test_the_keyboard_sees_where_it_is(qtbot, acts):
    page = QWidget()
    layout = column(page, margins=(8, 8, 8, 8))
    buttons = [primary("One", acts.add, name="one"), outlined("Two", acts.add, name="two")]
    for button in buttons:
        layout.addWidget(button)
    shown(qtbot, page)
    page.activateWindow()

    for button in buttons:
        button.clearFocus()
        without = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(button.hasFocus)
        assert button.grab().toImage() != without


# Words


def test_words_are_shown_as_typed_and_not_as_markup(qtbot):
    label = shown(qtbot, TextLabel("Tom <tom@example.lv> & <b>co</b>"))

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert spoken_name(label) == "Tom <tom@example.lv> & <b>co</b>"


def test_a_word_of_two_hundred_letters_does_not_widen_the_window(qtbot):
    label = shown(qtbot, TextLabel("ā" * 200, "title"))

    assert label.minimumSizeHint().width() < 400
    assert label.accessibleName() == "ā" * 200
    assert breakable("short words stay") == "short words stay"


def test_the_name_of_a_file_breaks_between_its_parts():
    broken = breakable("saved as Kopa_Preiļu-kopienas-centrs_UCYMA_2027-05-20.kopa today")

    parts = broken.split("\N{ZERO WIDTH SPACE}")
    assert parts == [
        "saved as Kopa_",
        "Preiļu-kopienas-centrs_",
        "UCYMA_",
        "2027-05-20.kopa today",
    ]


def test_a_chip_has_a_sign_and_a_word(qtbot):
    chip = shown(qtbot, Chip("Held", tone=Tone.GOOD))

    labels = chip.findChildren(QLabel)
    assert any(not label.pixmap().isNull() for label in labels)
    assert any(label.text() == "Held" for label in labels)


# Layouts


def test_buttons_go_on_in_the_next_line_when_the_width_is_used(qtbot, acts):
    page = QWidget()
    layout = flow(page, gap=8)
    for number in range(4):
        layout.addWidget(outlined(f"Button {number}", acts.add, name=f"b{number}"))
    page.resize(1000, 200)
    shown(qtbot, page)
    tops = {find(page, f"b{number}").y() for number in range(4)}
    page.resize(150, 400)

    assert len(tops) == 1
    assert len({find(page, f"b{number}").y() for number in range(4)}) == 4
    assert layout.heightForWidth(150) > layout.heightForWidth(1000)


def test_what_stands_apart_is_at_the_end_of_the_line_or_on_the_next(qtbot, acts):
    page = QWidget()
    line = apart(gap=8)
    column(page).addLayout(line)
    for name in ("first", "last"):
        line.addWidget(outlined(name, acts.add, name=name))
    page.resize(600, 100)
    shown(qtbot, page)
    first, last = find(page, "first"), find(page, "last")

    assert (first.x(), last.geometry().right()) == (0, 599)
    page.resize(100, 300)
    assert (last.x(), last.y() > first.geometry().bottom()) == (0, True)


def test_clearing_a_layout_deletes_what_was_in_it(qtbot, acts):
    page = shown(qtbot, QWidget())
    layout = column(page)
    layout.addWidget(outlined("One", acts.add, name="one"))
    inner = column()
    inner.addWidget(outlined("Two", acts.add, name="two"))
    layout.addLayout(inner)

    clear(layout)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert page.findChildren(QPushButton) == []


# Cards and empty places


def test_a_card_shows_its_acts_side_by_side(qtbot, acts):
    card = Card("Workshop", subtitle="10.00", tone=Tone.ATTENTION)
    card.add_act(outlined("One", acts.add, name="one"))
    card.add_act(outlined("Two", acts.add, name="two"))
    card.resize(600, 200)
    shown(qtbot, card)

    assert find(card, "one").y() == find(card, "two").y()


def test_a_card_grows_with_the_lines_that_its_acts_need(qtbot, acts):
    page = QWidget()
    layout = column(page)
    card = Card("Workshop")
    buttons = [card.add_act(outlined(f"Button {n}", acts.add, name=f"b{n}")) for n in range(4)]
    layout.addWidget(card)
    layout.addStretch(1)
    page.resize(1000, 700)
    shown(qtbot, page)
    low = card.height()

    page.resize(240, 700)
    qtbot.waitUntil(lambda: card.height() > low)

    assert all(card.rect().contains(button.geometry()) for button in buttons)


def test_an_empty_place_offers_what_to_do(qtbot, acts):
    button = outlined("Add person", acts.add, name="add")
    empty = shown(qtbot, EmptyState("Nobody is kept yet.", button=button))

    press(button, Qt.Key.Key_Return)

    assert empty.sentence == "Nobody is kept yet."
    assert acts.done == ["add"]


# Notices and progress


def test_a_notice_stays_until_it_is_closed_and_offers_undo(qtbot, acts):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.undo_asked.connect(acts.add)
    bar.show_notice(Notice("Person added: Anna", undoable=True))

    press(find(bar, "notice.undo"), Qt.Key.Key_Return)
    assert (bar.text, acts.done) == ("Person added: Anna", ["add"])

    press(find(bar, "notice.close"), Qt.Key.Key_Return)
    assert bar.text == ""


def test_a_notice_without_undo_offers_none(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)

    bar.show_notice(Notice("Nothing to undo."))

    assert not find(bar, "notice.undo").isVisible()


def test_progress_shows_only_for_work_that_takes_a_while(qtbot):
    strip, runner = ProgressStrip(), InlineRunner()
    qtbot.addWidget(strip)
    job = runner.start(lambda job: job.report(Progress(3, 10)))

    strip.follow(job, "Writing …")
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible, timeout=2_000)
    runner.run()

    assert not strip.isVisible()


def test_progress_can_be_stopped_once(qtbot):
    strip, runner = ProgressStrip(), InlineRunner()
    qtbot.addWidget(strip)
    job = runner.start(lambda _job: None)
    strip.follow(job, "Writing …")
    qtbot.waitUntil(strip.isVisible, timeout=2_000)

    press(find(strip, "progress.cancel"), Qt.Key.Key_Return)

    assert job.is_cancelled
    assert not find(strip, "progress.cancel").isEnabled()
    runner.run()


# Segments


@pytest.fixture
def pages(qtbot):
    pages = SegmentedPages(
        [Segment("overview", "Overview"), Segment("people", "People"), Segment("papers", "Papers")],
        name="event",
    )
    pages.set_page("people", TextField())
    return shown(qtbot, pages)


def test_arrows_choose_the_part_and_tab_stops_once(pages, qtbot):
    (stop,) = focusable(pages.bar)
    stop.setFocus()

    with qtbot.waitSignal(pages.chosen) as told:
        press(stop, Qt.Key.Key_Right)

    assert told.args == ["people"]
    assert pages.bar.current == "people"
    assert [part.accessibleName() for part in focusable(pages.bar)] == ["People"]


def test_the_arrows_go_round(pages):
    (stop,) = focusable(pages.bar)
    stop.setFocus()

    press(stop, Qt.Key.Key_Left)

    assert pages.bar.current == "papers"


def test_a_page_can_be_exchanged_while_it_is_in_sight(pages):
    pages.choose("people")
    other = TextField()

    pages.set_page("people", other)

    assert other.isVisible()


def test_a_part_can_carry_a_count(pages):
    pages.bar.set_word("people", "People 14")

    assert find(pages, "event.people").accessibleName() == "People 14"


# Lists of ticks


@pytest.fixture
def ticks(qtbot):
    ticks = CheckList(spoken="Whom", name="whom")
    ticks.resize(400, 300)
    shown(qtbot, ticks)
    ticks.show_lines(
        [
            CheckLine("a", "Anna"),
            CheckLine("b", "Bruno", is_ticked=False),
            CheckLine("c", "Cilda", "no name", is_possible=False),
        ]
    )
    return ticks


def test_lines_are_ticked_as_they_come(ticks):
    assert ticks.ticked() == ("a",)
    assert nameless(ticks) == []


def test_all_that_may_be_ticked_are_ticked_at_once(ticks, qtbot):
    with qtbot.waitSignal(ticks.changed):
        ticks.tick_all()
    assert ticks.ticked() == ("a", "b")

    ticks.tick_none()
    assert ticks.ticked() == ()


def test_space_and_a_click_anywhere_on_a_line_turn_its_tick(ticks):
    view = find(ticks, "whom")
    view.setCurrentIndex(view.model().index(1, 0))
    press(view, Qt.Key.Key_Space)
    assert ticks.ticked() == ("a", "b")

    place = view.visualRect(view.model().index(0, 0)).center() + QPoint(60, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticks.ticked() == ("b",)


def test_a_line_that_may_not_be_ticked_stays_as_it_is(ticks):
    view = find(ticks, "whom")
    place = view.visualRect(view.model().index(2, 0)).center()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert ticks.ticked() == ("a",)


def test_a_tick_is_drawn_where_it_stands(ticks):
    view = find(ticks, "whom")
    frame: QRect = view.visualRect(view.model().index(0, 0))

    picture = view.viewport().grab(frame).toImage()

    inks = {picture.pixelColor(x, y).name() for x in range(40) for y in range(picture.height())}
    assert current_theme().tokens.accent.lower() in inks


# Pages of a paper


def test_pages_are_drawn_only_when_they_come_into_sight(qtbot):
    drawn = []

    def draw(page, width):
        drawn.append(page)
        height = width * 2
        return PagePicture(width, height, bytes([200, 40, 40]) * (width * height))

    preview = PagePreview(spoken="Sheet", name="preview")
    preview.resize(300, 400)
    shown(qtbot, preview)
    preview.show_pages([PageSize(1, 2)] * 30, draw)
    picture = preview.grab().toImage()

    assert set(drawn) <= {0, 1}
    assert picture.pixelColor(150, 200) == QColor(200, 40, 40)
    assert nameless(preview) == []


def test_pages_are_shown_larger_and_smaller_within_bounds(qtbot):
    preview = PagePreview(spoken="Sheet", name="preview")
    preview.resize(300, 400)
    shown(qtbot, preview)
    pages = find(preview, "preview")
    preview.show_pages([PageSize(1, 1)], lambda _p, w: PagePicture(w, w, bytes(3 * w * w)))
    before = pages.horizontalScrollBar().maximum()

    for _ in range(20):
        preview.show_larger()
    larger = pages.horizontalScrollBar().maximum()
    for _ in range(20):
        preview.show_smaller()

    assert larger > before
    assert pages.horizontalScrollBar().maximum() == 0
