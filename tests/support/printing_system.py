"""A printing system of the tests' own: the real CUPS in a folder, with a printer that keeps pages.

Its socket lies in that folder and nothing listens to a network. The queue goes through CUPS' own
filter for PDF, as that of a real printer does; only what would go over the cable becomes a file.
"""

import grp
import os
import pwd
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

import pytest

from tests.support.source_tree import ROOT

# By packaging/programs_for_tests.py, or on the machine anyway.
PLACES = (ROOT / ".venv/programs-for-tests", Path("/"))
NEEDED = ("usr/sbin/cupsd", "usr/bin/lp", "usr/lib/cups/filter/pdftopdf")
PATIENCE_S = 30
MARGIN_PT = 12  # 4.2 mm, as most desktop printers have

# Duplex, colour, and a margin in which nothing can be printed.
PPD = f"""*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KOPATEST.PPD"
*Manufacturer: "Kopa"
*Product: "(Kopa)"
*ModelName: "Kopa test printer"
*ShortNickName: "Kopa test printer"
*NickName: "Kopa test printer"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsVersion: 2.4
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: Letter
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: Letter
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea A4/A4: "{MARGIN_PT} {MARGIN_PT} {595 - MARGIN_PT} {842 - MARGIN_PT}"
*ImageableArea Letter/US Letter: "{MARGIN_PT} {MARGIN_PT} {612 - MARGIN_PT} {792 - MARGIN_PT}"
*DefaultPaperDimension: Letter
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/US Letter: "612 792"
*OpenUI *ColorModel/Color: PickOne
*OrderDependency: 20 AnySetup *ColorModel
*DefaultColorModel: RGB
*ColorModel RGB/Colour: ""
*ColorModel Gray/Black and white: ""
*CloseUI: *ColorModel
*OpenUI *Duplex/Sides: PickOne
*OrderDependency: 30 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
"""

# A printer for larger paper, as libraries and town halls have.
A3_LINES = (
    ("*CloseUI: *PageSize", '*PageSize A3/A3: "<</PageSize[842 1191]>>setpagedevice"'),
    ("*CloseUI: *PageRegion", '*PageRegion A3/A3: "<</PageSize[842 1191]>>setpagedevice"'),
    (
        "*DefaultPaperDimension",
        f'*ImageableArea A3/A3: "{MARGIN_PT} {MARGIN_PT} {842 - MARGIN_PT} {1191 - MARGIN_PT}"',
    ),
    ("*OpenUI *ColorModel", '*PaperDimension A3/A3: "842 1191"'),
)

# One that takes half a sheet, as most do.
A5_LINES = (
    ("*CloseUI: *PageSize", '*PageSize A5/A5: "<</PageSize[420 595]>>setpagedevice"'),
    ("*CloseUI: *PageRegion", '*PageRegion A5/A5: "<</PageSize[420 595]>>setpagedevice"'),
    (
        "*DefaultPaperDimension",
        f'*ImageableArea A5/A5: "{MARGIN_PT} {MARGIN_PT} {420 - MARGIN_PT} {595 - MARGIN_PT}"',
    ),
    ("*OpenUI *ColorModel", '*PaperDimension A5/A5: "420 595"'),
)

# What is printed becomes `<job>.pdf`, and how it was asked for `<job>.asked`. While there is a pipe
# `empty`, the printer is out of paper: it says so and waits until somebody writes to the pipe.
BACKEND = """#!/bin/sh
if [ $# -eq 0 ]; then exit 0; fi
out="${DEVICE_URI#kopa:}"
if [ -p "$out/empty" ]; then
    echo "STATE: +media-empty-error" >&2
    read line < "$out/empty"
    echo "STATE: -media-empty-error" >&2
fi
printf '%s\\n%s\\n%s\\n' "$3" "$4" "$5" > "$out/$1.asked"
cat "${6:--}" > "$out/$1.part"
mv "$out/$1.part" "$out/$1.pdf"
"""

# CUPS started by root lets no filter know where else libraries lie.
FILTER = """#!/bin/sh
export LD_LIBRARY_PATH={libraries}
exec {program} "$@"
"""

SERVER = """LogLevel debug
Listen {folder}/socket
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    AuthType None
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""

FILES = """ServerRoot {folder}/settings
ServerBin {folder}/bin
DataDir {data}
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/temporary
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
Printcap
Sandboxing Relaxed
SyncOnClose No
{owner}
"""


class PrintingSystem:
    """A running CUPS. `printed` is where its printers put what would be paper."""

    def __init__(self, folder, programs):
        self.folder = folder
        self.printed = folder / "printed"
        self._programs = programs
        self._server = None

    def start(self):
        """Run the server and return when it answers."""
        for name in ("settings", "spool", "cache", "state", "temporary", "log", "printed"):
            (self.folder / name).mkdir()
        self.printed.chmod(0o777)
        self._lay_out_programs()
        (self.folder / "settings/cupsd.conf").write_text(SERVER.format(folder=self.folder))
        (self.folder / "settings/cups-files.conf").write_text(
            FILES.format(folder=self.folder, data=self._programs / "usr/share/cups", owner=_owner())
        )
        settings = self.folder / "settings"
        command = ["-f", "-c", settings / "cupsd.conf", "-s", settings / "cups-files.conf"]
        self._server = subprocess.Popen(
            [self.folder / "bin/cupsd", *command],
            env=os.environ | self.environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.wait_until(self._answers, "cupsd does not answer")

    def stop(self):
        """End the server."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    def environment(self):
        """Return what a program needs in its environment to print here."""
        machine = sysconfig.get_config_var("MULTIARCH") or ""
        libraries = [self._programs / "usr/lib" / machine, self._programs / "lib" / machine]
        known = os.environ.get("LD_LIBRARY_PATH", "")
        programs = [self._programs / "usr/bin", self._programs / "usr/sbin"]
        return {
            "CUPS_SERVER": str(self.folder / "socket"),
            # Where the programs look for what a queue's driver offers; else they ask a network.
            "CUPS_SERVERROOT": str(self.folder / "settings"),
            "PATH": os.pathsep.join([*map(str, programs), os.environ["PATH"]]),
            "LD_LIBRARY_PATH": os.pathsep.join(filter(None, [*map(str, libraries), known])),
            "LC_ALL": "C.UTF-8",
        }

    def add_printer(self, name, words="", place="", *options, takes_a3=False, takes_a5=False):
        """Make a queue whose pages become files."""
        ppd = self.folder / "printer.ppd"
        lines = (A3_LINES if takes_a3 else ()) + (A5_LINES if takes_a5 else ())
        ppd.write_text(_with_lines(PPD, lines))
        about = ["-D", words or name, "-L", place, *options]
        self.run("lpadmin", "-p", name, "-v", f"kopa:{self.printed}", "-P", str(ppd), *about, "-E")

    def run(self, *command):
        """Run one of CUPS' own programs."""
        done = subprocess.run(
            command,
            check=False,
            env=os.environ | self.environment(),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, f"{command}: {done.stderr}"
        return done.stdout

    def run_out_of_paper(self):
        """Let the printers wait for paper, and say so."""
        os.mkfifo(self.printed / "empty")
        (self.printed / "empty").chmod(0o666)

    def put_in_paper(self):
        """Let the one job that waits go on."""
        pipe = self.printed / "empty"
        with pipe.open("w") as paper:
            paper.write("\n")
        pipe.unlink()

    def pdf(self, number):
        """Wait for what a job put on paper and return it."""
        self.wait_until((self.printed / f"{number}.pdf").exists, f"job {number} printed nothing")
        return (self.printed / f"{number}.pdf").read_bytes()

    def numbers(self):
        """Return the numbers of the jobs that wait, print or have ended, the newest first."""
        listed = self.run("lpstat", "-W", "all", "-o")
        return [int(number) for number in re.findall(r"^\S+-(\d+)\s", listed, re.MULTILINE)]

    def asked(self, number):
        """Return the title, the copies and the options that a printed job had."""
        self.pdf(number)
        return (self.printed / f"{number}.asked").read_text().splitlines()

    def wait_until(self, is_so, otherwise):
        """Ask again until it is so; each question is a program or a look into a folder."""
        until = time.monotonic() + PATIENCE_S
        while not is_so():
            if time.monotonic() > until:
                raise AssertionError(f"{otherwise}:\n{self._log()}")
            # A question to the server takes a moment, in which it gets on.
            self.run("lpstat", "-r")

    def _answers(self):
        assert self._server.poll() is None, self._log()
        return "not" not in self.run("lpstat", "-r")

    def _log(self):
        log = self.folder / "log/error"
        return "\n".join(log.read_text(errors="replace").splitlines()[-60:]) if log.exists() else ""

    def _lay_out_programs(self):
        """Put our way of "printing" beside the programs of CUPS."""
        theirs = self._programs / "usr/lib/cups"
        backends = self.folder / "bin/backend"
        backends.mkdir(parents=True)
        for name in ("daemon", "notifier"):
            (self.folder / "bin" / name).symlink_to(theirs / name)
        self._lay_out_filter(theirs / "filter/pdftopdf")
        # A copy: where CUPS is installed, the system lets the one in its place write nowhere else.
        shutil.copy(self._programs / "usr/sbin/cupsd", self.folder / "bin/cupsd")
        backend = backends / "kopa"
        backend.write_text(BACKEND)
        backend.chmod(0o755)

    def _lay_out_filter(self, program):
        ours = self.folder / "bin/filter" / program.name
        ours.parent.mkdir()
        libraries = self.environment()["LD_LIBRARY_PATH"]
        ours.write_text(
            FILTER.format(libraries=shlex.quote(libraries), program=shlex.quote(str(program)))
        )
        ours.chmod(0o755)


def _with_lines(ppd, lines):
    for before, line in lines:
        assert ppd.count(before) == 1, before
        ppd = ppd.replace(before, f"{line}\n{before}")
    return ppd


def _owner():
    if os.getuid() == 0:
        return "User nobody\nGroup nogroup\nSystemGroup root"
    group = grp.getgrgid(os.getgid()).gr_name
    return f"User {pwd.getpwuid(os.getuid()).pw_name}\nGroup {group}\nSystemGroup {group}"


def where_the_programs_are():
    """Return the root of the programs of CUPS, None where they are not complete."""
    whole = (root for root in PLACES if all((root / name).exists() for name in NEEDED))
    return next(whole, None) if sys.platform == "linux" else None


@pytest.fixture(scope="module")
def printing_system():
    """A CUPS for the tests of one module; skipped where its programs could not be had."""
    programs = where_the_programs_are()
    if programs is None:
        pytest.skip("no CUPS here: `make test` brings it where apt-get can be asked")
    # Near the root: the path of a socket has room for 108 letters. Others may pass, because
    # CUPS started by root runs its filters as nobody.
    folder = Path(tempfile.mkdtemp(prefix="kopa-cups-"))
    folder.chmod(0o711)
    system = PrintingSystem(folder, programs)
    try:
        system.start()
        yield system
    finally:
        system.stop()
        shutil.rmtree(folder)


@pytest.fixture
def cups(printing_system, monkeypatch):
    """The printing system, as the one of this computer."""
    for name, value in printing_system.environment().items():
        if name != "LC_ALL":
            monkeypatch.setenv(name, value)
    return printing_system
