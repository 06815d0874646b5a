"""Lets so many people in at the door of a data folder, as the window does."""

import sys
from pathlib import Path

from tests.benchmarks.arriving import Guests
from tests.benchmarks.bench import opened

with opened(Path(sys.argv[1])) as application:
    guests = Guests(application, int(sys.argv[2]))
    for person, _ in guests.expected:
        application.door.check_in(guests.session, [person])
