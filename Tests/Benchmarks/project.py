"""A generated project on a disk of memory, its site, and the files of the site as the floor needs them."""
import os
import pathlib
import shutil
import subprocess
import sys

from measure import Failure, run

HERE = pathlib.Path(__file__).resolve().parent
GIB = 1 << 30
# What a journey of the generator needs as a site with some air, measured: 411 KB.
SITE_BYTES = 600_000


class Project:
    """`content/` and `site/` in a folder of its own, gone at the end of a `with`."""

    def __init__(self, scratch, journeys):
        self.journeys = journeys
        self.folder = pathlib.Path(scratch) / f"{journeys}"
        self.site = self.folder / "site"
        self.floor = self.folder / "floor"
        self.list = self.folder / "site.txt"
        self.log = self.folder / "log"

    def __enter__(self):
        self.folder.mkdir(parents=True)
        subprocess.run([sys.executable, HERE / "generate.py", self.folder, str(self.journeys)], check=True)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def build(self, waymark):
        return run([waymark, "build", "--quiet", "--source", self.folder, "--output", self.site], self.log)

    def check(self, waymark):
        return run([waymark, "check", "--source", self.folder], self.log)

    def remove_site(self):
        """The site, and what the publisher keeps beside it."""
        for folder in [self.site, self.folder / ".site.waymark"]:
            shutil.rmtree(folder, ignore_errors=True)

    def list_site(self):
        """Writes the list that floor.c reads."""
        with open(self.list, "w") as file:
            for path, size in entries(self.site):
                file.write(f"- {path}\n" if size is None else f"{size} {path}\n")

    def run_floor(self, program):
        """One run of the floor. What it wrote is held against the site's list, and removed."""
        result = run([program, self.folder / "content", self.list, self.floor], self.log)
        wrote = totals(self.floor)
        shutil.rmtree(self.floor)
        return result, wrote

    @property
    def middle(self):
        """The journey that is edited."""
        return self.folder / "content" / "journeys" / f"journey-{self.journeys // 2:05}.md"

    def page_holds(self, word):
        page = self.site / "journeys" / self.middle.stem / "index.html"
        return word in page.read_text()


def entries(folder):
    """(path, None) of each folder below a folder, parents first, and (path, size) of each file."""
    for parent, folders, files in os.walk(folder):
        for name in sorted(folders):
            yield os.path.relpath(os.path.join(parent, name), folder), None
        for name in sorted(files):
            path = os.path.join(parent, name)
            yield os.path.relpath(path, folder), os.stat(path).st_size


def totals(folder):
    """What lies in a folder: files, pages (HTML), bytes, and the bytes of the largest page."""
    files = pages = count = largest = 0
    for path, size in entries(folder):
        if size is None:
            continue
        files += 1
        count += size
        if path.endswith(".html"):
            pages += 1
            largest = max(largest, size)
    return {"files": files, "pages": pages, "bytes": count, "largest": largest}


def room(scratch, journeys, besides=0):
    """None where the machine has room for a size, else what is missing: a disk of memory takes memory too."""
    need = journeys * SITE_BYTES + besides + GIB // 4
    free = shutil.disk_usage(scratch).free
    if need > free:
        return f"needs {need / GIB:.1f} GiB in {scratch}, {free / GIB:.1f} GiB are free"
    memory = available_memory()
    if memory is not None and need + journeys * 160_000 > memory:
        return f"needs {(need + journeys * 160_000) / GIB:.1f} GiB of memory, {memory / GIB:.1f} GiB are available"
    return None


def available_memory():
    try:
        with open("/proc/meminfo") as file:
            for line in file:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None


def compile_floor(folder):
    """The floor as a program in a folder."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark"], check=True, capture_output=True, text=True)
    program = pathlib.Path(folder) / "floor-program"
    warnings = ["-Wall", "-Wextra", "-Werror"]
    command = [shutil.which("cc") or "clang", "-O2", *warnings, "-o", program, HERE / "floor.c", *flags.stdout.split(), "-pthread"]
    if subprocess.run(command).returncode:
        raise Failure("floor.c does not compile")
    return program
