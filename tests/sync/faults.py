"""What people do with files, to be stopped in the middle: by `kill -9`, or by a disk that is full.

Each scene begins with the same folders again and again: a laptop's own, and a stick. What is left
afterwards must be as before or as after, and the same must then be possible once more.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import sys
import time
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors import KopaError
from app.persistence import backup
from app.persistence.capture import triggers_are_sound
from app.persistence.merge_send import bundle_tables
from app.persistence.store import Store
from app.services.belonging import opening
from app.services.wording.errors import sentence
from app.sync.reader import read_bundle
from tests.support.stores import NOON, MovableClock
from tests.sync.hostile_soak import state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

REFUSED: Final = 4
"""How a child ends whose act was refused with a sentence; one without any sentence breaks."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a scene plays: the laptop's folder, what it is remembered by, and the stick."""

    root: Path

    @property
    def desk(self) -> Path:
        return self.root / "desk"

    @property
    def stick(self) -> Path:
        return self.root / "stick"

    @property
    def witness(self) -> Path:
        return self.root / "witness"

    @property
    def refusal(self) -> Path:
        """Return where a child leaves the name of the error that refused its act."""
        return self.root / "refusal"

    def folders(self) -> tuple[Path, ...]:
        return (self.desk, self.stick, self.witness)

    @contextmanager
    def opened(self, *, days: int = 0) -> Iterator[Application]:
        """Open the laptop as after a power cut, so many days later."""
        clock = MovableClock(NOON + timedelta(days=days))
        with Application(Store(self.desk, clock, BUILD_DATE, witness=self.witness)) as application:
            yield application


@dataclass(frozen=True, slots=True)
class Look:
    """What is left: the state of the store, and of each file on the stick that bears its name."""

    state: dict[str, bytes]
    files: dict[str, bytes]
    sent: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class Scene:
    """Something that people do; `prepare` sets the place up, with so many people in it.

    `is_done` tells whether all is done that may also be left for another day.
    """

    name: str
    prepare: Callable[[Place, int], None]
    act: Callable[[Application, Path], object]
    is_done: Callable[[Place], bool] = lambda _: True
    writes_to_stick: bool = False


class Stage:
    """A scene that can be begun anew as often as needed."""

    def __init__(self, scene: Scene, root: Path, people: int) -> None:
        """Set it up, and see what it is like before and after."""
        self.scene = scene
        self.place = Place(root / "place")
        self._kept = root / "kept"
        for folder in self.place.folders():
            folder.mkdir(parents=True, exist_ok=True)
        scene.prepare(self.place, people)
        for folder in self.place.folders():
            shutil.copytree(folder, self._kept / folder.name)
        self.before = look(self.place)
        self.seconds = min(self._whole(), self._whole())
        self.after = look(self.place)
        assert self.before.state != self.after.state or self.before.files != self.after.files

    def _whole(self) -> float:
        self.begin()
        child = Child(self)
        start = time.perf_counter()
        assert child.ended() == 0, f"{self.scene.name} does not even end when left alone"
        return time.perf_counter() - start

    def begin(self) -> None:
        """Put everything back to where it was."""
        for folder in self.place.folders():
            for inner in folder.iterdir():
                shutil.rmtree(inner) if inner.is_dir() else inner.unlink()
            shutil.copytree(self._kept / folder.name, folder, dirs_exist_ok=True)

    def run(self, limit: Callable[[], None]) -> int:
        """Do it in a process of its own under a limit; return how that ended."""
        return Child(self, limit).ended()

    def judge(self) -> str:
        """Return "before", "after", or what is wrong."""
        found = look(self.place)
        wrong = self._of_files(found)
        if wrong:
            return wrong
        if found.state == self.after.state:
            return "after"
        if found.state == self.before.state:
            return "before"
        return f"between: {self._apart(found, self.before)} / {self._apart(found, self.after)}"

    def _apart(self, one: Look, other: Look) -> str:
        return ", ".join(name for name in one.state if one.state[name] != other.state.get(name))

    def judge_again(self) -> str:
        """Do it once more, a day later; say what is wrong then."""
        with self.place.opened(days=1) as application:
            self.scene.act(application, self.place.stick)
        left = [one.name for one in self.place.stick.iterdir() if one.name.endswith(".part")]
        left += [one.name for one in self.place.desk.rglob("*.part*")]
        look(self.place)
        return f"left over: {left}" if left else ""

    def _of_files(self, found: Look) -> str:
        new = found.files.keys() - self.after.files.keys() - self.before.files.keys()
        if new:
            return f"files that nobody wanted: {sorted(new)}"
        if self.before.files.keys() - found.files.keys():
            return "a file that stood there before is gone"
        believed = found.sent - self.before.sent - set(found.files.values())
        return "believed as sent, and not on the stick" if believed else ""


def look(place: Place) -> Look:
    """Open the laptop again and see that it is sound; read every file on the stick to its end."""
    with place.opened() as application:
        store = application.exchange._store
        for copy in backup.every_copy(store.folder.backups):
            backup.check(copy, store.database.key)
        left = [one.name for one in place.desk.rglob("*") if ".part" in one.name]
        assert not left, f"opening leaves {left}"
        with store.database.reading() as connection:
            run = connection.exec_driver_sql
            assert run("PRAGMA integrity_check").scalar_one() == "ok"
            assert not run("PRAGMA foreign_key_check").all()
            assert not run("PRAGMA cipher_integrity_check").all()
            assert run("SELECT capture FROM sync_clock").scalar_one() == 1
            assert triggers_are_sound(connection)
            sent = run("SELECT manifest_sha FROM sync_file WHERE direction = 'out'").scalars()
            files = dict(_files(application, place.stick))
            # How the index of words lies in its tables is its own matter.
            state = {
                name: said
                for name, said in state_of(connection).items()
                if not name.startswith("person_search_")
            }
            return Look(state, files, frozenset(sent.all()))


def _files(application: Application, stick: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the exchange files by name, with what tells them apart; each is gone through whole."""
    with application.exchange._store.database.reading() as connection:
        how = opening(connection) if application.membership.standing() is not None else None
    for file in sorted(stick.glob("*.kopa")):
        if how is None:
            yield file.name, file.read_bytes()[:32]
            continue
        with read_bundle(file, how, bundle_tables()) as bundle:
            for segment in bundle.segments():
                for _ in segment.batches():
                    pass
            yield file.name, bundle.manifest.identity


class Child:
    """A process of its own that opens the laptop and does what the scene says."""

    def __init__(self, stage: Stage, limit: Callable[[], None] = lambda: None) -> None:
        """Begin, and wait until the laptop is open."""
        sys.stdout.flush()
        self._ready, said = os.pipe()
        self._process = os.fork()
        if not self._process:
            os.close(self._ready)
            _be_the_child(stage, limit, said)
        os.close(said)
        os.read(self._ready, 1)

    def killed_after(self, seconds: float) -> int:
        """Kill it when so much time has gone by, wherever it is; return how it ended."""
        select.select([self._ready], [], [], seconds)
        os.kill(self._process, signal.SIGKILL)
        return self.ended()

    def ended(self) -> int:
        """Wait for its end; return its status, below nothing the signal that killed it."""
        _, status = os.waitpid(self._process, 0)
        os.close(self._ready)
        return os.waitstatus_to_exitcode(status)


def _be_the_child(stage: Stage, limit: Callable[[], None], said: int) -> None:
    """Act and end without going back to what the parent was about to do."""
    code = 1
    try:
        with stage.place.opened() as application:
            os.write(said, b"x")
            limit()
            stage.scene.act(application, stage.place.stick)
        code = 0
    except KopaError as error:
        sentence(error)
        stage.place.refusal.write_text(type(error).__name__)
        code = REFUSED
    finally:
        if code == 1:
            traceback.print_exc()
        sys.stderr.flush()
        os._exit(code)
