"""Jobs that keep what the work told of itself."""

from app.jobs import NullJob


class WatchedJob(NullJob):
    """Keeps how far the work said to be, from 0 to 1, in order."""

    def __init__(self):
        self.shares = []

    def report(self, progress):
        if progress.total:
            self.shares.append(progress.done / progress.total)
