"""Folders that stand for sticks: put in and taken out by the test."""

import shutil

from app.drives import Drive
from app.services.sticks import SticksService


class FolderDrives:
    """What the operating system would say, with `folders` as the sticks that are in."""

    def __init__(self, *folders, free=14_000_000_000):
        self.folders = list(folders)
        self.free = free
        self.protected = set()
        self.looked = 0
        self.settled = []

    def put_in(self, folder):
        folder.mkdir(exist_ok=True)
        self.folders.append(folder)

    def take_out(self, folder):
        self.folders.remove(folder)
        shutil.rmtree(folder)

    def mounted(self):
        return tuple(self.folders)

    def look(self, folder):
        self.looked += 1
        if not folder.is_dir():
            return None
        return Drive(folder, folder.name, self.free, is_writable=folder not in self.protected)

    def settle(self, folder):
        self.settled.append(folder)


def with_sticks(application, *folders):
    """Let the application know of these sticks alone; return them to put others in."""
    drives = FolderDrives(*folders)
    application.sticks = SticksService(drives)
    return drives
