"""Preferences in a small file beside the store, readable before the store is open."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import msgspec

from app.domain.preferences import TEXT_SIZES, Preferences
from app.files import write_file
from app.texts import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

DAMAGED = ".damaged"


def read_preferences(file: Path) -> Preferences:
    """Return the preferences; a damaged file is moved aside and the defaults are used."""
    try:
        content = json.loads(file.read_text("utf-8"))
        preferences = msgspec.convert(content, Preferences)
    except OSError:
        # Unreadable for a moment, as under a virus scanner, is not damaged.
        return Preferences()
    except (ValueError, RecursionError, msgspec.ValidationError):
        with contextlib.suppress(OSError):
            # Where it cannot even be moved, the defaults must do for this session.
            file.replace(file.with_name(file.name + DAMAGED))
        return Preferences()
    known = preferences.language in LANGUAGES and preferences.text_size in TEXT_SIZES
    return preferences if known else Preferences()


def write_preferences(file: Path, preferences: Preferences) -> None:
    """Keep the preferences; settings that this version does not know stay in the file."""
    kept: dict[str, object] = {}
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(file.read_text("utf-8"))
        if isinstance(found, dict):
            kept = found
    content = {**kept, **asdict(preferences)}
    write_file(file, json.dumps(content, ensure_ascii=False, indent=1).encode())
