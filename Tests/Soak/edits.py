"""F01 and F02: a build over whatever stood there before makes what a build from nothing makes.

Every edit has a random generator of its own, so that a run that fails can be tried again with fewer edits.
"""
import os
import pathlib
import random
import shutil


def files(project, pattern="journeys/*.md"):
    return sorted((project.folder / "content").glob(pattern))


def edit_text(project, rng):
    path = rng.choice(files(project))
    path.write_text(path.read_text() + f"\nMore words {rng.randrange(1000)}.\n")


def rename(project, rng):
    path = rng.choice(files(project))
    path.rename(path.with_name(f"renamed-{rng.randrange(10_000)}.md"))


def delete(project, rng):
    if len(files(project)) > 2:
        rng.choice(files(project)).unlink()


def add(project, rng):
    project.write(f"journeys/new-{rng.randrange(10_000)}.md",
                  f"# New {rng.randrange(100)}\n\n## One\n\n- Emotion: {rng.randrange(-2, 3)}\n\n## Two\n")


def add_deep(project, rng):
    project.write(f"journeys/a{rng.randrange(3)}/b{rng.randrange(3)}/deep.md", f"# Deep {rng.random()}\n\n## One\n")


def swap(project, rng):
    a, b = rng.sample(files(project), 2)
    one, two = a.read_bytes(), b.read_bytes()
    a.write_bytes(two)
    b.write_bytes(one)


def swap_by_names(project, rng):
    a, b = rng.sample(files(project), 2)
    a.rename(a.with_suffix(".other"))
    b.rename(a)
    a.with_suffix(".other").rename(b)


def change_case(project, rng):
    path = rng.choice(files(project))
    path.write_text(path.read_text().swapcase() if rng.random() < 0.1 else path.read_text().replace("first", "First"))


def edit_persona(project, rng):
    path = rng.choice(files(project, "personas/*.md"))
    path.write_text(f"# Person {rng.randrange(100)}\n\n- Role: clerk {rng.randrange(9)}\n")


def data_row(project, rng):
    project.write("data/series.csv", f"metric,date,value\nnps,2026-01-0{rng.randrange(1, 9)},{rng.randrange(100)}\n")


def config(project, rng):
    project.write("site.yml", f"title: Trial {rng.randrange(5)}\nlanguage: {rng.choice(['en', 'zh-Hans'])}\n")


def prose(project, rng):
    project.write(f"pages/p{rng.randrange(3)}.md", f"# Page\n\nWords {rng.randrange(100)}.\n")


def image(project, rng):
    (project.folder / "content/images/a.png").write_bytes(rng.randbytes(rng.choice([10, 5_000, 300_000])))


def theme(project, rng):
    folder = project.folder / "themes/own"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "style.css").write_text(f"/* {rng.randrange(9)} */")
    project.theme = rng.choice(["own", "default"])


def touch(project, rng):
    os.utime(rng.choice(files(project)))


def other_times(project, rng):
    path = rng.choice(files(project))
    when = rng.choice([0, 1, 4_000_000_000, 5_000_000_000])
    edit_text(project, rng)
    os.utime(path, (when, when))


def same_size_same_time(project, rng):
    path = rng.choice(files(project))
    status, text = path.stat(), path.read_text()
    at = rng.randrange(len(text))
    at = next((at for at in range(at, len(text)) if text[at].islower()), None)
    if at is not None:
        path.write_text(text[:at] + ("q" if text[at] != "q" else "z") + text[at + 1:])
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def rights(project, rng):
    rng.choice(files(project)).chmod(rng.choice([0o600, 0o644, 0o755]))


def other_branch(project, rng):
    """What `git checkout` does: another state of every file."""
    folder = project.folder / "content"
    stored = sorted(project.branches.iterdir()) if project.branches.exists() else []
    if not stored or rng.random() < 0.4:
        if len(stored) < 3:
            shutil.copytree(folder, project.branches / f"b{len(stored)}")
        return
    shutil.rmtree(folder)
    shutil.copytree(rng.choice(stored), folder)


def page_removed(project, rng):
    pages = sorted(project.output.rglob("*.html"))
    if pages:
        rng.choice(pages).unlink()


def pages_touched(project, rng):
    for page in sorted(project.output.rglob("*.html")):
        if rng.random() < 0.2:
            os.utime(page, rng.choice([None, (0, 0), (4_000_000_000, 4_000_000_000)]))


def site_copied(project, rng):
    """A backup that was put back: the same bytes in other files."""
    shutil.copytree(project.output, project.folder / "copy", symlinks=True)
    shutil.rmtree(project.output)
    (project.folder / "copy").rename(project.output)


def nothing(project, rng):
    pass


EDITS = [edit_text, rename, delete, add, add_deep, swap, swap_by_names, change_case, edit_persona, data_row, config,
         prose, image, theme, touch, other_times, same_size_same_time, rights, other_branch, page_removed,
         pages_touched, site_copied, nothing]

FAULTS = ["any:{}:KILL", "write:{}:ENOSPC", "openat:{}:EMFILE", "linkat:{}:EIO", "any:{}:EINTR",
          "renameat2:0:ENOSYS,any:{}:KILL"]


def play(numbers, make, options, folder, tools, library):
    """None, or what does not hold."""
    difference, expect, tree = tools
    if pathlib.Path(folder).exists():
        shutil.rmtree(folder)
    project = make(options.binary, pathlib.Path(folder) / "project", journeys=4)
    project.branches, project.theme = pathlib.Path(folder) / "branches", "default"
    for number in numbers:
        rng = random.Random(f"{options.seed} {number}")
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            edit = rng.choice(EDITS)
            edit(project, rng)
        arguments = ["--keep-going", "--theme", project.theme]
        if options.faults:
            fault = rng.choice(FAULTS).format(rng.randrange(1, 300))
            project.build(*arguments, env={"LD_PRELOAD": library, "FAULTS": fault})
        run = project.build(*arguments)
        if run.returncode not in (0, 1):
            return f"edit {number} ({edit.__name__}): exit {run.returncode}: {run.stderr}"
        clean = project.build(*arguments, output=f"{folder}/clean")
        if (clean.returncode, clean.stderr) != (run.returncode, run.stderr):
            return f"edit {number} ({edit.__name__}): reports differ:\n{run.stderr}\n{clean.stderr}"
        site, other = project.site(), tree(f"{folder}/clean")
        shutil.rmtree(f"{folder}/clean", ignore_errors=True)
        shutil.rmtree(f"{folder}/.clean.waymark", ignore_errors=True)
        if site != other:
            return f"edit {number} ({edit.__name__}): {difference(site, other)}"
    return None


def run(make, options, folder, difference, expect, tree, library):
    tools = (difference, expect, tree)
    numbers = list(range(options.edits))
    place = folder + "/edits"
    found = play(numbers, make, options, place, tools, library)
    if found is None:
        return f"{options.edits} edits"
    # Fewer edits that show the same: leave out ever smaller parts.
    size = max(len(numbers) // 2, 1)
    while size > 0:
        at = 0
        while at < len(numbers):
            fewer = numbers[:at] + numbers[at + size:]
            smaller = play(fewer, make, options, place, tools, library) if fewer else None
            if smaller is not None:
                numbers, found = fewer, smaller
            else:
                at += size
        size //= 2
    expect(False, found, f"- with the edits {numbers} alone")
    return ""
