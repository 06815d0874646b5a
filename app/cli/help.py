"""What `--help` says of each command and option, in the language of the data folder.

Commands are made when their modules are imported, before anybody knows the language; so their
words are put in afterwards. Click's own few words stay as click brings them.
"""

from __future__ import annotations

import click

from app.texts import translate


def speak(kopa: click.Group) -> None:
    """Put the words of the present language into every command that has some."""
    words = _commands()
    kopa.help = words[""]
    for path, command in _below(kopa, ""):
        command.help = words[path]
        for parameter in command.params:
            text = _options().get(f"{path} {parameter.name}")
            if text is not None and isinstance(parameter, click.Option):
                parameter.help = text


def _below(group: click.Group, path: str) -> list[tuple[str, click.Command]]:
    found: list[tuple[str, click.Command]] = []
    for name, command in group.commands.items():
        here = f"{path} {name}".strip()
        found.append((here, command))
        if isinstance(command, click.Group):
            found += _below(command, here)
    return found


def _commands() -> dict[str, str]:
    return {
        "": translate(
            "Help", "Events, people, attendance, sign-in sheets and certificates without internet."
        ),
        "tour": translate("Help", "Do the whole job on sample data, and say what was made."),
        "demo": translate("Help", "Make sample laptops in a folder, with their true figures."),
        "event": translate("Help", "Events and who came."),
        "event list": translate("Help", "List all events, the newest first."),
        "event show": translate(
            "Help", "Show one event: the beginning of its id, or part of its title."
        ),
        "event import": translate("Help", "Take in a plan of events from a spreadsheet."),
        "event register": translate(
            "Help", "Take in a list of people and register them for an event."
        ),
        **_commands_about_papers(),
        "export": translate("Help", "Write a file for the other laptops, into a file or folder."),
        "import": translate("Help", "Take in files from other laptops, in any order."),
        "believe": translate(
            "Help",
            "Take from a centre’s file what a coordinator changed of the programme and has lost.",
        ),
        "imports": translate(
            "Help", "List the files that were taken in, or every record that one of them touched."
        ),
        **_commands_about_laptops(),
        "people": translate("Help", "People and lists of people."),
        "people import": translate("Help", "Take in a list of people from a spreadsheet."),
        **_commands_about_duplicates(),
        "people export": translate("Help", "Write the list of people as .xlsx or .csv."),
        "event export": translate("Help", "Write the list of events as .xlsx or .csv."),
        "event people": translate("Help", "Write who is on an event’s list as .xlsx or .csv."),
        "event attendance": translate(
            "Help", "Write who came to which session of an event as .xlsx or .csv."
        ),
        "list": translate("Help", "Other lists as spreadsheets."),
        "list import": translate(
            "Help", "Take in events, attendance, organisations or mini-projects from a spreadsheet."
        ),
        "list organisations": translate("Help", "Write the organisations as .xlsx or .csv."),
        "list mini-projects": translate("Help", "Write the mini-projects as .xlsx or .csv."),
        "list certificates": translate(
            "Help", "Write the register of certificates as .xlsx or .csv."
        ),
        "territories": translate("Help", "The list of municipalities, towns and parishes."),
        "territories import": translate(
            "Help", "Use another list: Kopā’s own shape, or the state’s open data."
        ),
        "territories built-in": translate("Help", "Use the list that came with the program again."),
        "report": translate("Help", "Count a period; write the figures as .xlsx, .pdf or .json."),
        "backup": translate("Help", "Write a checked copy of all records."),
        "restore": translate("Help", "Go back to a backup; the present records are kept first."),
        "check": translate("Help", "Read everything and say whether it is sound."),
    }


def _commands_about_laptops() -> dict[str, str]:
    return {
        "differences": translate("Help", "What laptops wrote differently: the list, putting back."),
        "differences list": translate(
            "Help", "List values that gave way to another laptop’s, each with its number."
        ),
        "differences put-back": translate(
            "Help", "Let a value stand again; a deleted record comes back."
        ),
        "differences keep": translate("Help", "Leave what stands, off the list."),
        "laptops": translate("Help", "Who belongs to the programme: joining, letting in."),
        "laptops list": translate("Help", "List the laptops of the programme."),
        "laptops found": translate(
            "Help", "Begin a programme that others can join; this laptop is its coordinator’s."
        ),
        "laptops ask": translate("Help", "Write the file with which this laptop asks to join."),
        "laptops look": translate("Help", "Show who asks to join, and the code to compare."),
        "laptops let-in": translate(
            "Help", "Let a laptop join, once its code was compared, and write its welcome."
        ),
        "laptops accept": translate("Help", "Join with the welcome in a file."),
        "laptops take-out": translate(
            "Help", "Take a laptop out: its files are not taken in any more."
        ),
        "laptops leave": translate(
            "Help", "Leave the programme: this laptop works alone, with its records."
        ),
        "laptops paper": translate("Help", "Write the recovery paper of the programme as a PDF."),
        "laptops restore": translate(
            "Help", "Make this laptop the coordinator’s with a recovery paper."
        ),
    }


def _commands_about_papers() -> dict[str, str]:
    return {
        "sheet": translate("Help", "Write the sign-in sheet of an event as a PDF."),
        "paper": translate("Help", "Show a signed page by its code, and enter what stands on it."),
        "pack": translate("Help", "Write the papers of an event into a folder, a PDF each."),
        "certificates": translate(
            "Help", "Write the certificates of an event as one PDF, or drafts where none is issued."
        ),
        "register": translate(
            "Help", "Write the register of certificates: a PDF to be printed, or a table."
        ),
        "verify": translate(
            "Help", "Say whether a certificate is genuine: its number, its code or a photo."
        ),
        "evidence": translate("Help", "Keep and list scans of signed sheets and photos."),
        "evidence add": translate(
            "Help", "Keep files with an event; a page whose code is known goes to its own event."
        ),
        "evidence list": translate("Help", "List the evidence of an event, the newest first."),
    }


def _commands_about_duplicates() -> dict[str, str]:
    return {
        "people duplicates": translate(
            "Help", "List records that may be one person, and people who may live together."
        ),
        "people same": translate(
            "Help", "Note that two records are one person: the beginnings of their ids."
        ),
        "people different": translate(
            "Help", "Note that two records are two people: the beginnings of their ids."
        ),
        "people erase": translate(
            "Help", "Erase somebody for ever: the whole name, or the beginning of the record’s id."
        ),
    }


def _options() -> dict[str, str]:
    return {
        "sheet sessions": translate("Help", "Beginning of a session’s id."),
        "sheet second_lang": translate("Help", "The notice also in this language."),
        "sheet form": translate("Help", "What kind of sheet."),
        "sheet columns": translate(
            "Help", "Columns with commas between, or none; else what was settled for the form."
        ),
        "sheet large_print": translate("Help", "Bigger names, fewer rows."),
        "sheet letter_boxes": translate("Help", "Boxes for capital letters in empty rows."),
        "paper signed": translate("Help", "Rows that are signed, by their numbers: 1-9,12."),
        "paper unsigned": translate("Help", "Rows that are not signed, by their numbers."),
        "paper counts": translate(
            "Help", "Signatures counted on the paper, once for each day in turn."
        ),
        "paper note": translate("Help", "Why as many signatures were not entered as counted."),
        "pack only": translate("Help", "Which papers, with commas between: sheet,labels"),
        "pack first_label": translate("Help", "The first free label of the first sheet."),
        "certificates issue": translate(
            "Help", "Give numbers to those who have no certificate yet."
        ),
        **_register_options(),
        **_laptop_options(),
        "import preview": translate("Help", "Say what would change, and change nothing."),
        "import items": translate("Help", "Tell every record that is touched."),
        "import reason": translate(
            "Help", "Why it is right to delete so much, or to erase data for ever."
        ),
        "people import preview": translate("Help", "Say what would change, and change nothing."),
        "people erase preview": translate("Help", "Say what would go and what stays."),
        "people erase reason": translate("Help", "Why: without it nothing is erased."),
        "people erase keep_mentions": translate("Help", "Leave the name where others wrote it."),
        "people erase scans": translate("Help", "Also scans on which nobody else stands."),
        "people erase drop_backups": translate("Help", "Delete the older backups here at once."),
        "territories import preview": translate(
            "Help", "Say what would change, and change nothing."
        ),
        "report since": translate("Help", "First day, YYYY-MM-DD."),
        "report until": translate("Help", "Last day, YYYY-MM-DD."),
        "people export typed": translate("Help", "Only those that answer to these words."),
        **_list_options(),
        **_import_options(),
    }


def _laptop_options() -> dict[str, str]:
    return {
        "differences list area": translate("Help", "Only these records."),
        "differences list name": translate("Help", "Only records with these words in their names."),
        "laptops ask anew": translate("Help", "With new keys, after this laptop was taken out."),
        "laptops let-in role": translate("Help", "What the laptop is to be."),
        "laptops let-in centre": translate(
            "Help", "The code of its centre; its own where none is named."
        ),
        "laptops let-in target": translate("Help", "The welcome, or the folder for it."),
        "laptops accept preview": translate("Help", "Show the code to compare, change nothing."),
        "laptops accept reason": translate(
            "Help", "Why it is right to delete so much, or to erase data for ever."
        ),
        "laptops take-out why": translate("Help", "What others are told, such as “stolen”."),
        "laptops paper out": translate("Help", "The PDF to write."),
        "laptops paper passphrase": translate("Help", "Asked for where it is not named."),
        "laptops restore passphrase": translate("Help", "Asked for where it is not named."),
    }


def _register_options() -> dict[str, str]:
    return {
        "certificates one_each": translate("Help", "Write a PDF for each person into this folder."),
        "certificates template": translate(
            "Help", "What they say: participation, facilitator, thanks … or an own template’s name."
        ),
        "certificates look": translate("Help", "How they look."),
        "certificates page": translate("Help", "Paper and how it lies."),
        "certificates second_lang": translate("Help", "The paper also in this language."),
        "register event": translate("Help", "Only those of this event."),
        "register states": translate("Help", "Only those that have come so far."),
        "register since": translate("Help", "First day, YYYY-MM-DD."),
        "register until": translate("Help", "Last day, YYYY-MM-DD."),
        "register waiting": translate("Help", "Only those that nobody has taken yet."),
    }


def _list_options() -> dict[str, str]:
    words = {
        "columns": translate("Help", "Names of columns, with commas between them."),
        "contacts": translate("Help", "With phones and e-mail addresses."),
        "notes": translate("Help", "With the notes."),
    }
    lists = (
        "people export", "event export", "event people", "event attendance", "list organisations",
        "list mini-projects", "list certificates",
    )  # fmt: skip
    return {f"{path} {option}": text for path in lists for option, text in words.items()}


def _import_options() -> dict[str, str]:
    words = {
        "preview": translate("Help", "Say what would change, and change nothing."),
        "year": translate("Help", "The year of days that state none."),
        "encoding": translate("Help", "How to read a text file when the guess is wrong."),
        "sheet": translate("Help", "Which sheet of a workbook."),
        "skip_close": translate("Help", "Leave out what may be here already."),
    }
    imports = ("list import", "event import", "event register")
    found = {f"{path} {option}": text for path in imports for option, text in words.items()}
    return found | {
        "list import kind": translate("Help", "What the list is about."),
        "list import event": translate(
            "Help", "For attendance: the event, else a new one is added."
        ),
    }
