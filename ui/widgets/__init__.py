"""The widget kit. Widgets know nothing of people and events; they receive translated words.

How to write a screen
---------------------
A subject has `screen.py` (widgets, forwards), `presenter.py` (plain Python, decisions),
`columns.py` (functions that return columns) and, where needed, `panel.py` (adding and editing).

    class PeopleScreen(Screen):                               # ui.shell.screen
        def __init__(self, desk: Desk) -> None:
            super().__init__(translate("People", "People"), name="people", is_scrolled=False)
            self._presenter = PeoplePresenter(self, desk)     # the screen owns its presenter
            self._list = RecordList(                          # ui.widgets.record_list
                people_columns(),                             # made here, never at import: language
                identity_of,                                  # a function: record -> identity
                name="people",                                # people.search, people.table
                words=ListWords(table=…, search=…, nothing_found=…),
                empty=EmptyState(translate("People", "…"), sign="people", button=…),
            )
            self._list.searched.connect(self._presenter.search)
            self._list.opened.connect(self._presenter.open)
            self.body.addWidget(self._list, 1)
            self.set_main_act(primary(translate("People", "Add person"),
                              self._presenter.begin_adding, name="people.add", sign="person_add"))
        def load(self) -> None: self._presenter.load()        # each time the screen is shown
        def take_changes(self, changes: Changes) -> None: …   # somebody changed something
        def open_record(self, record: object) -> None: …      # desk.go("people", person_id)

Register it with one line in `ui/screens.py`; the tests of tests/ui/shell cover it from then on.

What there is
-------------
- `screen_frame.ScreenFrame` title, subtitle, `set_main_act`, `add_act`, `set_way_back`, `add_chip`,
  `body`, `show_panel(SidePanel)`, `close_panel`. `is_scrolled=True` for pages made of cards.
- `buttons` `primary · outlined · plain · danger · link` (text, bound method, name=, sign=),
  `icon_button(sign, spoken, act, name=)`, `menu_button`. One primary per screen.
- `labels` `title heading strong body second small`, `Sign`, `divider`. Plain text only.
- `cards.Card` heading, `body`, `add`, `add_act`, `add_chip`; `chips.Chip(word, tone=, sign=)`.
- `record_list.RecordList` search + table + empty sentence; `record_list.Column`;
  `record_table.RecordTable` alone, with `take_keys(Qt.Key.Key_P, …)` for lists worked by letters.
- `form.Form` + `form.FormField` with editors of `fields` (TextField, LongTextField, NumberField,
  DayField, TimeField, CheckField) and `choices` (ChoiceField, SuggestField, ChoiceCards).
- `side_panel.SidePanel` adding and editing beside the list.
- `dialogs` `ask_before_final` for what cannot be undone, `ask_file_to_save`, `ask_file_to_open`,
  `ask_files_to_open`, `ask_folder`: all call back, none blocks.
- `segments.SegmentedPages` parts of a page; `empty_state.EmptyState`; `check_list.CheckList`;
  `progress_strip.ProgressStrip`; `page_preview.PagePreview`; `notice_bar` belongs to the window:
  screens say things through `desk.say` and `desk.tell`.
- `layouts` `column row flow clear`: gaps in design pixels (4 8 12 16 24 32), growing with the text.

Rules that the tests ask for
----------------------------
- Connect bound methods only. Every button and field has an object name like "people.add".
- Everything that takes the focus has an accessible name: fields get it from their label in a Form.
- No sizes in pixels: `ui.theme.theme.px(…)`, layouts of this kit, icons by name from `ui.icons`.
- No colour and no style sheet in a screen; a state is a `Chip` with `Tone`, sign and word.
- No `exec`, no `processEvents`, no `lambda` in a connect, no visible text outside `translate`.
- A widget that must react to another theme or text size has a method `apply_theme(self)`.
"""
