#!/usr/bin/env python3
"""Tries what is promised of publishing: the old site or the new one, never a mixture; a build over an old site
is a build from nothing; what is not ours stays.

    publishing.py --binary PATH faults [--errors ENOSPC,EIO]   every call fails once, one after the other
    publishing.py --binary PATH kill                           killed at every call, exchanged and file by file
    publishing.py --binary PATH kill-at-random --rounds 20     killed at a random time; --journeys 1000
    publishing.py --binary PATH edits --edits 100 [--faults]   random edits; each build against one from nothing
    publishing.py --binary PATH order                          written through before it is moved
    publishing.py --binary PATH damage --rounds 100            every kind of damage to the manifest
    publishing.py --binary PATH crowd --processes 20           builds of one output at once
    publishing.py --binary PATH others                         what others put there, own or forbid
    publishing.py --binary PATH review                         reviews, killed and failed at their calls
    publishing.py --binary PATH disks                          full, read-only and mounted outputs; only for root

--seed N repeats a run; the seed is printed when something does not hold.
"""
import argparse
import errno
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
DAY = "1793491200"
MESSAGES = {name: os.strerror(getattr(errno, name)) for name in ["ENOSPC", "EIO", "EDQUOT", "EMFILE", "EINTR"]}


class Broken(Exception):
    """Something that was promised does not hold."""


def expect(condition, *words):
    if not condition:
        raise Broken(" ".join(str(word) for word in words))


def tree(folder):
    """Every file below a folder, with its bytes; links with their targets."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_symlink():
            found[str(path.relative_to(folder))] = os.readlink(path).encode()
        elif path.is_file():
            found[str(path.relative_to(folder))] = path.read_bytes()
    return found


def difference(a, b):
    names = sorted(name for name in a.keys() | b.keys() if a.get(name) != b.get(name))
    return f"{len(names)} files differ: {names[:5]}"


class Project:
    """A small project in a folder of its own, with a foreign file in its output."""

    def __init__(self, binary, folder, journeys=2):
        self.binary, self.folder = binary, pathlib.Path(folder)
        self.output = self.folder / "public"
        self.state = self.folder / ".public.waymark"
        self.foreign = set()
        self.write("site.yml", "title: Trial\n")
        for number in range(2):
            self.write(f"personas/p{number}.md", f"# Person {number}\n\n- Role: clerk\n- Goals:\n  - rest\n")
        for number in range(journeys):
            self.journey(number, "first")
        (self.folder / "content/images").mkdir()
        (self.folder / "content/images/a.png").write_bytes(bytes(range(256)) * 40)
        self.output.mkdir()
        (self.output / ".gitignore").write_text("*\n!.gitignore\n")

    def write(self, path, text):
        place = self.folder / "content" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)

    def journey(self, number, word):
        self.write(f"journeys/j{number}.md", "\n".join(
            ["---", f"personas: [p{number % 2}]", "---", f"# Journey {number} {word}", ""]
            + [f"## Stage {stage} {word if stage == 2 else ''}\n\n- Emotion: {stage - 1}\n- Doing: {word} {stage}\n\n"
               f"| Touchpoint | Channel | Importance | Performance |\n| --- | --- | --- | --- |\n"
               f"| Desk {stage} | Store | 4 | {stage + 1} |\n" for stage in range(2)]))

    def build(self, *arguments, env=None, wrapper=(), output=None, **options):
        where = ["--output", str(output)] if output else []
        return subprocess.run(
            [*wrapper, self.binary, "build", "--quiet", "--jobs", "1", *where, *arguments], cwd=self.folder,
            env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": DAY, **(env or {})}, capture_output=True, text=True,
            timeout=120, **options)

    def clean(self):
        """What a build from nothing makes."""
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as folder:
            run = self.build(output=folder + "/site")
            expect(run.returncode == 0, "a clean build failed:", run.stderr)
            return tree(folder + "/site")

    def site(self):
        """The output, but for what was there before any build; that must have stayed."""
        found = tree(self.output)
        for path in self.foreign:
            found.pop(path, None)
        expect(found.pop(".gitignore", b"") == b"*\n!.gitignore\n", "the foreign file is gone")
        return found

    def good(self, *words):
        run = self.build()
        expect(run.returncode == 0, *words, "- then a build failed:", run.stderr)
        self.tidy({"lock", "manifest"}, *words)
        return self.site()

    def tidy(self, allowed, *words):
        left = {path.name for path in self.state.iterdir()}
        expect(left <= allowed, *words, "- left in the state:", left - allowed)
        beside = {path.name for path in self.folder.iterdir()}
        expect(beside <= {"content", "public", ".public.waymark", "themes"}, *words, "- left beside:", beside)


def library(folder):
    path = str(pathlib.Path(folder) / "faults.so")
    for compiler in ["cc", "gcc", "clang"]:
        if shutil.which(compiler):
            subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", path, str(HERE / "faults.c")], check=True)
            return path
    raise Broken("no C compiler")


class Trial:
    """Two states of a project, and builds from one to the other under faults."""

    def __init__(self, binary, folder, journeys):
        self.project = Project(binary, pathlib.Path(folder) / "project", journeys)
        self.preloaded = library(folder)
        self.fired = pathlib.Path(folder) / "fired"
        self.log = pathlib.Path(folder) / "log"
        self.states = []
        for word in ["first", "second"]:
            self.set(word)
            self.states.append((word, self.project.clean()))
        expect(self.states[0][1] != self.states[1][1], "the two states are the same")
        self.set("first")
        expect(self.project.good("at the start") == self.states[0][1], "the first build is not that from nothing")

    def set(self, word):
        self.project.journey(1, word)
        self.project.write("journeys/only.md", f"# Only in {word}\n\n## Stage\n\n- Emotion: 1\n")
        (self.project.folder / "content/journeys/only.md").rename(
            self.project.folder / f"content/journeys/only-{word}.md")
        for path in (self.project.folder / "content/journeys").glob("only-*.md"):
            if path.stem != f"only-{word}":
                path.unlink()

    def turn(self):
        """Aims at the other state; gives the trees of the old and the new one."""
        self.states.reverse()
        self.set(self.states[0][0])
        return self.states[1][1], self.states[0][1]

    def failing(self, faults):
        """The environment in which calls fail: `write:3:EIO`. Whether one did, `fired` tells afterwards."""
        self.fired.unlink(missing_ok=True)
        return {"LD_PRELOAD": self.preloaded, "FAULTS": faults, "FAULTS_FIRED": str(self.fired)}

    def build(self, faults, log=False):
        self.log.unlink(missing_ok=True)
        return self.project.build(env={**self.failing(faults), **({"FAULTS_LOG": str(self.log)} if log else {})})


CALLS = {
    "write": ["ENOSPC", "EIO", "EDQUOT", "EINTR", "SHORT"],
    "openat": ["ENOSPC", "EMFILE", "EINTR"],
    "mkdirat": ["ENOSPC", "EIO", "EINTR"],
    "close": ["EIO", "EINTR"],
    "renameat": ["ENOSPC", "EIO", "EINTR"],
    "renameat2": ["ENOSPC", "EIO", "EINTR"],
    "linkat": ["ENOSPC", "EIO", "EINTR"],
    "fsync": ["EIO", "EINTR"],
    "syncfs": ["EIO", "ENOSPC", "EINTR"],
    "unlinkat": ["EIO", "EINTR"],
}


def faults(trial, options):
    """G02."""
    runs = fired_runs = 0
    for call, errors in CALLS.items():
        for error in errors:
            if options.errors and error not in options.errors:
                continue
            number = 0
            while True:
                number += 1
                old, new = trial.turn()
                run = trial.build(f"{call}:{number}:{error}")
                words = ("fault", call, number, error)
                runs += 1
                fired = trial.fired.exists()
                fired_runs += fired
                site = trial.project.site()
                if run.returncode == 0:
                    expect(site == new, *words, "- exit 0, not the new site:", difference(site, new))
                else:
                    expect(run.returncode == 4, *words, "- exit", run.returncode, run.stderr)
                    expect(site == old, *words, "- exit 4, not the old site:", difference(site, old))
                    expect(error in MESSAGES and MESSAGES[error] in run.stderr and ": cannot " in run.stderr, *words,
                           "- the message:", run.stderr)
                    expect(error != "EINTR", *words, "- a signal is no failure:", run.stderr)
                    trial.project.tidy({"lock", "manifest"}, *words)
                expect(trial.project.good(*words) == new, *words, "- the next build is not that from nothing")
                if not fired:
                    break
                number += random.randrange(options.stride)
            expect(number > 1, "no call of", call, "was seen")
    return f"{runs} builds, {fired_runs} faults"


def kill(trial, options):
    """G01, and G04 by the calls that a mounted output or an old kernel refuses."""
    counts = []
    for fallback in ["", "renameat2:0:ENOSYS,", "linkat:0:EPERM,"]:
        counts.append(kill_at(trial, fallback, "any", options.stride)[0])
    # The control: moving file by file does leave mixtures, and the next build does complete them.
    _, mixtures = kill_at(trial, "renameat2:0:ENOSYS,", "renameat", max(options.stride // 20, 1))
    expect(mixtures > 0, "no mixture was seen")
    return f"{counts} calls, {mixtures} mixtures completed"


def kill_at(trial, fallback, call, stride):
    number = mixtures = 0
    while True:
        number += 1
        old, new = trial.turn()
        run = trial.build(f"{fallback}{call}:{number}:KILL")
        words = ("killed at", call, number, fallback)
        killed = trial.fired.exists()
        expect(run.returncode == (-signal.SIGKILL if killed else 0), *words, "- exit", run.returncode, run.stderr)
        site = trial.project.site()
        if site not in (old, new):
            expect(fallback, *words, "- a mixture:", difference(site, old), difference(site, new))
            mixtures += 1
            # Even a build that has nothing to publish completes what was begun.
            trial.project.write("journeys/broken.md", "# Broken\n\n## Stage\n\n- Emotion: 77\n")
            expect(trial.project.build().returncode == 1, *words, "- the broken journey was not seen")
            (trial.project.folder / "content/journeys/broken.md").unlink()
            site = trial.project.site()
            expect(site == new, *words, "- not rolled forward:", difference(site, new))
        expect(trial.project.good(*words) == new, *words, "- the next build is not that from nothing")
        if not killed:
            expect(number > 10, "only", number, "calls were seen")
            return number, mixtures
        number += random.randrange(stride)


def kill_at_random(trial, options):
    """G01."""
    trial.turn()
    begin = time.monotonic()
    expect(trial.project.build().returncode == 0, "a build that is timed")
    took = time.monotonic() - begin
    killed = moved = 0
    for round in range(options.rounds):
        old, new = trial.turn()
        process = subprocess.Popen(
            [trial.project.binary, "build", "--quiet"], cwd=trial.project.folder, stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": DAY})
        time.sleep(random.uniform(0, took))
        process.send_signal(signal.SIGKILL)
        in_time = process.wait() == -signal.SIGKILL
        site = trial.project.site()
        killed += in_time
        moved += in_time and site == new
        expect(site in (old, new), "round", round, "- a mixture:", difference(site, old), difference(site, new))
        expect(trial.project.good("round", round) == new, "round", round, "- the next build is not that from nothing")
    expect(killed > options.rounds // 10, "only", killed, "were killed in time")
    return f"{killed} of {options.rounds} killed in time, {moved} of them with the new site"


def order(trial, options):
    """G05."""
    trial.turn()
    expect(trial.build("none:1:NONE", log=True).returncode == 0, "the build failed")
    lines = trial.log.read_text().splitlines()
    calls = [line.split()[0] for line in lines]
    written = max(index for index, line in enumerate(lines) if line.startswith("openat") and line.endswith(".html new"))
    announced = lines.index("renameat manifest.next")
    synced = calls.index("syncfs")
    moved = lines.index("renameat2 public")
    named = calls.index("fsync")
    concluded = lines.index("renameat manifest")
    expect(max(written, announced) < synced < moved < named < concluded, "the order is", written, announced, synced,
           moved, named, concluded)
    expect(calls.count("syncfs") == 1 and calls.count("fsync") == 1, "more than one was written through")
    return "pages, announcement, syncfs, exchange, fsync, manifest"


def damage(trial, options):
    """B12, F05."""
    project = trial.project
    manifest = project.state / "manifest"
    (project.output / "notes.txt").write_text("mine")
    outside = project.folder.parent / "x"
    outside.write_text("outside")
    first = dict(trial.states[0][1])
    good = manifest.read_bytes()
    names = good.index(b"404.html\0")
    kinds = [("cut", good[:len(good) // 2]), ("empty", b""), ("other version", good.replace(b"manifest 2", b"manifest 1", 1)),
             ("newer version", good.replace(b"manifest 2", b"manifest 9", 1)), ("longer", good + b"x"),
             ("forged path", good[:names] + b"../x.htm" + good[names + 8:])]
    for _ in range(options.rounds):
        at = random.randrange(len(good))
        kinds.append((f"bit of byte {at}", good[:at] + bytes([good[at] ^ 1 << random.randrange(8)]) + good[at + 1:]))
    for kind, bytes_ in kinds:
        manifest.write_bytes(bytes_)
        run = project.build()
        expect(run.returncode == 0, kind, "- the build failed:", run.stderr)
        expect(run.stderr.count("manifest of public was missing or damaged") == 1, kind, "- no notice:", run.stderr)
        site = project.site()
        expect(site.pop("notes.txt", None) == b"mine", kind, "- a foreign file is gone")
        expect(site == first, kind, "-", difference(site, first))
        expect(outside.read_text() == "outside", kind, "- a file outside was touched")
        expect(project.build().stderr == "", kind, "- the manifest was not made anew")
    shutil.rmtree(project.state)
    run = project.build()
    expect(run.returncode == 2 and "notes.txt" not in run.stderr or run.returncode == 0, "state gone:", run.stderr)
    return f"{len(kinds)} damaged manifests"


def crowd(trial, options):
    """G06."""
    for round in range(options.rounds):
        _, new = trial.turn()
        processes = [subprocess.Popen(
            [trial.project.binary, "build", "--quiet", "--jobs", "1"], cwd=trial.project.folder,
            stderr=subprocess.PIPE, text=True, env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": DAY})
            for _ in range(options.processes)]
        for process in processes:
            _, message = process.communicate()
            expect(process.returncode == 0, "round", round, "exit", process.returncode, message)
        site = trial.project.site()
        expect(site == new, "round", round, difference(site, new))
        trial.project.tidy({"lock", "manifest"}, "round", round)
    return f"{options.processes} builds at once, {options.rounds} times"


def half_published(trial):
    """Leaves a mixture, as a kill does where nothing can be exchanged; gives the new tree, and the pages that are
    still to be moved."""
    _, new = trial.turn()
    trial.build("renameat2:0:ENOSYS,renameat:6:KILL")
    site = trial.project.site()
    waiting = [path for path in sorted(new) if path in site and site[path] != new[path]]
    expect(trial.fired.exists() and waiting and any(site.get(path) == new[path] for path in new), "no mixture")
    return new, waiting


def others(trial, options):
    """B11, G01: what others do meanwhile, or forbid."""
    project = trial.project
    aside = project.folder.parent / "aside"
    half = "was changed while the site was half published"

    def stopped(path, *words):
        run = project.build()
        expect(run.returncode == 4 and f"public/{path}: {half}" in run.stderr, *words, run.returncode, run.stderr)

    # Something else stands in a page's place.
    for kind in ["link", "folder", "file", "pipe"]:
        new, waiting = half_published(trial)
        place = project.output / waiting[-1]
        place.rename(aside)
        if kind == "link":
            place.symlink_to(aside)
        elif kind == "folder":
            place.mkdir()
        elif kind == "pipe":
            os.mkfifo(place)
        else:
            place.write_text("theirs")
        found, kept = place.lstat(), aside.read_bytes()
        stopped(waiting[-1], kind)
        expect(os.path.samestat(place.lstat(), found) and aside.read_bytes() == kept, kind, "- was touched")
        place.rmdir() if kind == "folder" else place.unlink()
        aside.unlink()
        expect(project.good(kind) == new, kind, "- not completed")
    # A folder of pages was moved away, and a link left in its place.
    for parent in ["journeys", "journeys/j1"]:
        new, waiting = half_published(trial)
        expect(any(path.startswith(parent + "/") for path in waiting), "no page waits in", parent)
        (project.output / parent).rename(aside)
        (project.output / parent).symlink_to(aside)
        before = tree(aside)
        stopped(parent, "a link for", parent)
        expect(tree(aside) == before, "a link for", parent, "- was followed")
        (project.output / parent).unlink()
        aside.rename(project.output / parent)
        expect(project.good(parent) == new, parent, "- not completed")
    # What was prepared is gone: what both sites have written is still known.
    for begin in [project.good, lambda: project.build("--strict")]:
        new, _ = half_published(trial)
        shutil.rmtree(project.state / "stage")
        begin()
        expect(project.good("without stage") == new, "without stage")
    return f"others' things in the way, {unread(trial)}, {forbidden(trial)}"


def unread(trial):
    """Pages of ours that go, and whose times somebody changed, are read before they are removed from the old site: where
    one cannot be opened just then, it is not taken for somebody else's and put into the new site."""
    project = trial.project

    def touched(faults, **options):
        old, new = trial.turn()
        for page in old.keys() - new.keys():
            os.utime(project.output / page, (1, 1))
        run = trial.build(faults, **options)
        expect(run.returncode == 0, "times changed,", faults, run.stderr)
        expect(project.site() == new, "times changed,", faults, difference(project.site(), new))
        expect(project.good("times changed,", faults) == new, "times changed,", faults, "- then")

    touched("none:1:NONE", log=True)
    lines = trial.log.read_text().splitlines()
    exchanged = lines.index("renameat2 public")
    expect("openat index.html" in lines[exchanged:], "no page was read")
    opened = [index for index, line in enumerate(lines) if line.startswith("openat")]
    numbers = [number + 1 for number, index in enumerate(opened) if index > exchanged]
    for number in numbers:
        touched(f"openat:{number}:EMFILE")
    return f"{len(numbers)} times not opened"


def forbidden(trial):
    """Folders that another user owns, or that nobody may read or write."""
    project = trial.project
    folder = project.folder.parent
    options = {}
    if os.geteuid() == 0:
        # Root may do everything: somebody else builds.
        options = {"user": 65534, "group": 65534, "extra_groups": []}
        folder.chmod(0o755)
        shutil.copy2(project.binary, folder / "waymark")
        project.binary = folder / "waymark"
        for path in [project.folder, *project.folder.rglob("*")]:
            os.lchown(path, 65534, 65534)
    closed, locked = project.output / "lost+found", project.output / "locked"
    closed.mkdir()
    (closed / "inode").write_text("theirs")
    locked.mkdir()
    (locked / "note").write_text("mine")
    if options:
        for path in [locked, locked / "note"]:
            os.lchown(path, 65534, 65534)
    project.foreign |= {"lost+found/inode", "locked/note"}
    locked.chmod(0o555)
    for mode in [0o700, 0o000] if options else [0o000]:
        closed.chmod(mode)
        identity = closed.stat().st_ino
        for _ in range(2):
            _, new = trial.turn()
            run = project.build(**options)
            expect(run.returncode == 0 and run.stderr == "", "lost+found:", run.returncode, run.stderr)
            project.tidy({"lock", "manifest"}, "lost+found")
            expect(closed.stat().st_ino == identity, "lost+found was moved")
            closed.chmod(0o700)
            expect(project.site() == new, "lost+found: not the new site")
            closed.chmod(mode)
    # Without it the site is exchanged, with the folder that nobody may write to.
    closed.chmod(0o700)
    shutil.rmtree(closed)
    for mode in [0o555, 0o444, 0o555]:
        locked.chmod(mode)
        for _ in range(2):
            _, new = trial.turn()
            run = project.build(**options)
            expect(run.returncode == 0 and run.stderr == "", f"{mode:o}:", run.returncode, run.stderr)
            project.tidy({"lock", "manifest"}, f"{mode:o}")
            expect(locked.stat().st_mode & 0o777 == mode, f"{mode:o}: other rights")
            locked.chmod(0o755)
            expect(project.site() == new and (locked / "note").read_text() == "mine", f"{mode:o}: not the new site")
            locked.chmod(mode)
    locked.chmod(0o755)
    return "folders that are closed"


def disks(trial, options):
    """G03, G04."""
    if os.geteuid() != 0 or subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
        return "skipped: mounting needs root"
    if "WAYMARK_MOUNTS" not in os.environ:
        # Mounts of a namespace of our own are gone with it.
        run = subprocess.run(
            ["unshare", "--mount", sys.executable, __file__, "--binary", options.binary, "--seed", str(options.seed),
             "--stride", str(options.stride), "disks"], env={**os.environ, "WAYMARK_MOUNTS": "1"})
        expect(run.returncode == 0, "within the namespace")
        return "done"
    folder = trial.project.folder.parent
    for limits in ["size=300k", "nr_inodes=60", "size=300k,nr_inodes=90"]:
        place = folder / "small"
        place.mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", limits, "none", str(place)], check=True)
        project, out = trial.project, place / "site"
        # Room for one site, not for a second one beside it.
        run = project.build(output=out)
        if run.returncode == 0:
            old = tree(out)
            while True:
                number = len(list(place.glob("filler*")))
                try:
                    (place / f"filler{number}").write_bytes(b"x" * 4096)
                except OSError:
                    break
            trial.turn()
            run = project.build(output=out)
            expect(run.returncode == 4 and MESSAGES["ENOSPC"] in run.stderr, limits, run.returncode, run.stderr)
            expect(tree(out) == old, limits, "- not the old site")
            for path in place.glob("filler*"):
                path.unlink()
        else:
            expect(run.returncode == 4 and MESSAGES["ENOSPC"] in run.stderr, limits, run.returncode, run.stderr)
            expect(not out.exists(), limits, "- a part of a site")
        subprocess.run(["umount", str(place)], check=True)
    mounted_outputs(trial, options)
    mounts_inside(trial)
    return "full disks, no inodes, read-only, bind mount, other disk, mounts inside"


def mounts_inside(trial):
    """What is mounted in the output stays there: somebody else's, and a folder of pages."""
    project = trial.project
    project.good("before mounts")
    for kind in ["bind", "other disk"]:
        for path in ["data2", "journeys/j1"]:
            place, real = project.output / path, project.folder.parent / "real-inside"
            # What stood there would come to light again, as old as it is.
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            real.mkdir()
            what = ["--bind", str(real)] if kind == "bind" else ["-t", "tmpfs", "none"]
            subprocess.run(["mount", *what, str(place)], check=True)
            identity = place.stat()
            for _ in range(3):
                _, new = trial.turn()
                expect(project.good(kind, path) == new, kind, path, "- not the new site")
                expect(os.path.samestat(place.stat(), identity), kind, path, "- was moved away")
            subprocess.run(["umount", str(place)], check=True)
            shutil.rmtree(real)
            project.good(kind, path, "unmounted")


def mounted_outputs(trial, options):
    project = trial.project
    folder = project.folder.parent
    for kind in ["bind", "other disk"]:
        place = folder / "mounted"
        (place / "site").mkdir(parents=True)
        if kind == "bind":
            (folder / "real").mkdir()
            subprocess.run(["mount", "--bind", str(folder / "real"), str(place / "site")], check=True)
        else:
            subprocess.run(["mount", "-t", "tmpfs", "none", str(place / "site")], check=True)
        (place / "site/.CNAME").write_text("mine")
        (place / "site/.waymark-new").write_text("mine")
        for _ in range(3):
            _, new = trial.turn()
            run = project.build(output=place / "site")
            expect(run.returncode == 0, kind, run.stderr)
            site = tree(place / "site")
            for path in [".CNAME", ".waymark-new"]:
                expect(site.pop(path, None) == b"mine", kind, "- a foreign file is gone:", path)
            expect(site == new, kind, difference(site, new))
            times = {path: path.stat().st_mtime_ns for path in (place / "site").rglob("*")}
            expect(project.build(output=place / "site").returncode == 0, kind)
            expect(times == {path: path.stat().st_mtime_ns for path in (place / "site").rglob("*")}, kind, "- written")
        kill_mounted(trial, options, place / "site", kind)
        subprocess.run(["umount", str(place / "site")], check=True)
        shutil.rmtree(place)
    place = folder / "readonly"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "none", str(place)], check=True)
    expect(project.build(output=place / "site").returncode == 0, "read-only")
    old = tree(place / "site")
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    trial.turn()
    run = project.build(output=place / "site")
    expect(run.returncode == 4 and os.strerror(errno.EROFS) in run.stderr, "read-only", run.returncode, run.stderr)
    expect(tree(place / "site") == old, "read-only - not the old site")
    subprocess.run(["umount", str(place)], check=True)


def kill_mounted(trial, options, output, kind):
    """The journal: killed anywhere, the next build completes it."""
    number = 0
    while True:
        number += 1
        _, new = trial.turn()
        trial.project.build(output=output, env=trial.failing(f"any:{number}:KILL"))
        run = trial.project.build(output=output)
        expect(run.returncode == 0, kind, "killed at", number, run.stderr)
        site = tree(output)
        site.pop(".CNAME")
        site.pop(".waymark-new")
        expect(site == new, kind, "killed at", number, difference(site, new))
        if not trial.fired.exists():
            return
        number += random.randrange(options.stride)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3), "big"))
    parser.add_argument("what", choices=["faults", "kill", "kill-at-random", "edits", "order", "damage", "crowd", "others", "review", "disks"])
    parser.add_argument("--journeys", type=int, default=2, help="how large the project is")
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--processes", type=int, default=20)
    parser.add_argument("--errors", type=lambda text: text.split(","), default=[])
    parser.add_argument("--stride", type=int, default=1, help="try only about every nth call")
    options = parser.parse_args()
    random.seed(options.seed)
    # In memory where possible: thousands of builds, each of which waits for the disk.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(
            prefix="waymark-trial-", dir=memory, ignore_cleanup_errors=True) as folder:
        try:
            if options.what == "edits":
                import edits
                print(edits.run(Project, options, folder, difference, expect, tree, library(folder)))
            elif options.what == "review":
                import reviewing
                print(reviewing.run(
                    Trial(options.binary, folder, options.journeys), options, difference, expect, tree))
            else:
                trial = Trial(options.binary, folder, options.journeys)
                print(globals()[options.what.replace("-", "_")](trial, options))
        except Broken as broken:
            print(f"{broken}\nrepeat with --seed {options.seed}")
            sys.exit(1)


main()
