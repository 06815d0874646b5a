"""Laptops that belong to one programme: the first founds it, the others are let in."""

from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.errors_exchange import NotForThisLaptopError
from app.domain.trust import Role
from app.services.membership_views import Part

OWN = object()
"""The newcomer's own centre becomes one of the programme."""


def found(application):
    """Make the application's laptop the first coordinator of a programme."""
    return application.membership.found()


def join(coordinator, newcomer, role=Role.LAPTOP, centre=OWN):
    """Let the newcomer join through files as people do; return what its welcome brought."""
    if coordinator.membership.standing() is None:
        found(coordinator)
    with TemporaryDirectory() as stick:
        folder = Path(stick)
        newcomer.membership.wish(folder / "wish.kopa-join")
        seen = coordinator.membership.look_at_wish(folder / "wish.kopa-join")
        wanted = seen.wish.centre if centre is OWN else centre
        welcome = coordinator.membership.let_in(seen.wish, Part(role, wanted), folder)
        return newcomer.membership.accept_welcome(welcome.file)


def carry(sender, receiver, folder):
    """Let the sender save its files into a folder and the receiver take in those that are for it.

    A coordinator saves one for each centre, and no centre can open another's.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return bring(receiver, [written.file for written in sender.exchange.export(folder)])


def bring(receiver, files):
    """Let the receiver take in those of the files that are for it."""
    return [taken for file in files for taken in _taken_in(receiver, file)]


def _taken_in(receiver, file):
    try:
        return receiver.exchange.take_in([file])
    except NotForThisLaptopError:
        return ()
