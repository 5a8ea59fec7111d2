"""The site of a review, killed and failed at its calls: `publishing.py review`."""
import os
import random
import signal
import subprocess

FAULTS = [("any", "KILL"), ("write", "ENOSPC"), ("openat", "EMFILE"), ("linkat", "ENOSPC"), ("renameat2", "EIO")]


def run(trial, options, difference, expect, tree):
    """B11, G01, G02."""
    project = trial.project
    output = project.folder / "review"
    environment = {"PATH": os.environ["PATH"], "HOME": str(project.folder), "SOURCE_DATE_EPOCH": "1793491200"}

    def git(*words):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *words], cwd=project.folder,
                       env=environment, check=True, capture_output=True)

    def review(place="review", **faults):
        return subprocess.run(
            [project.binary, "diff", "HEAD", "--format", "html", "--output", place], cwd=project.folder,
            env={**environment, **faults}, capture_output=True, text=True, timeout=120)

    def site():
        found = tree(output)
        expect(found.pop("CNAME", None) == b"mine", "the foreign file is gone")
        return found

    trial.set("earlier")
    git("init", "--quiet")
    git("add", "content")
    git("commit", "--quiet", "--message", "earlier")
    built = tree(project.output)
    wanted = {}
    for number, (word, _) in enumerate(trial.states):
        trial.set(word)
        expect(review(f"clean{number}").returncode == 0, "a clean review failed")
        wanted[word] = tree(project.folder / f"clean{number}")
    expect(len({len(str(files)) for files in wanted.values()}) > 1, "the two reviews are the same")
    expect(review().returncode == 0, "the first review failed")
    (output / "CNAME").write_text("mine")
    runs = 0
    for call, error in FAULTS:
        number = 0
        while True:
            number += 1
            runs += 1
            trial.turn()
            new, old = (wanted[word] for word, _ in trial.states)
            run = review(**trial.failing(f"{call}:{number}:{error}"))
            fired = trial.fired.exists()
            words = ("review,", call, number, error)
            found = site()
            if error == "KILL":
                expect(run.returncode == (-signal.SIGKILL if fired else 0), *words, "- exit", run.returncode, run.stderr)
                expect(found in (old, new), *words, "- a mixture:", difference(found, old), difference(found, new))
            elif run.returncode == 0:
                expect(found == new, *words, "- exit 0, not the new one:", difference(found, new))
            else:
                expect(run.returncode == 4, *words, "- exit", run.returncode, run.stderr)
                expect(found == old, *words, "- exit 4, not the old one:", difference(found, old))
            run = review()
            expect(run.returncode == 0 and site() == new, *words, "- the next is not that from nothing", run.stderr)
            left = {path.name for path in (project.folder / ".review.waymark").iterdir()}
            expect(left <= {"lock", "manifest"}, *words, "- left in the state:", left)
            if not fired:
                break
            number += random.randrange(options.stride)
        expect(number > 1, "no call of", call, "was seen")
    expect(tree(project.output) == built, "a review changed the site")
    return f"{runs} reviews"
