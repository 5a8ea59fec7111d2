#!/usr/bin/env python3
"""A large survey, counted by the real command: in how much memory, how fast, and every row of it.

    survey.py WAYMARK [--rows 1000000] [--limit MIB] [--against ROWS]

Makes a project with an invented survey of that many rows in a folder of its own, builds it, and prints time and peak
memory as JSON. Every thousandth answer is a word that counts as nothing, so the warning tells whether all rows were
seen. Fails beyond `--limit`; with `--against`, beyond so much more than the same survey with fewer rows takes.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import sys
import tempfile
import time

SITE = "metrics: [nps, ces]\n"
MAP = """answers: ease
columns:
  Submitted: date
  Plan: segment
  Recommends: nps
  Ease: { metric: ces, touchpoint: set-up-call }
"""
JOURNEY = """# Choosing

## Set-up

- Emotion: 1

| Touchpoint | Channel | Owner |
| --- | --- | --- |
| Set-up call | Phone | Service |
"""
EASE = ["Very difficult", "Difficult", "Neutral", "Easy", "Very easy", "非常容易", "5"]
WORDS = "fast slow friendly far bill again call wheel 服务 很好 because never \"quoted\" twice, and".split(" ")


def write(path, rows):
    rng = random.Random(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("\ufeffId,Submitted,Name,E-mail,Plan,Recommends,Ease,Comment\r\n")
        for row in range(rows):
            words = " ".join(rng.choice(WORDS) for _ in range(row % 24))
            comment = words.replace('"', '""') + ("\r\nsecond line" if row % 7 == 0 else "")
            score = "n/a" if row % 1000 == 999 else str(rng.randrange(11))
            month = row * 24 // rows
            file.write(
                f"{row},20{24 + month // 12}-{month % 12 + 1:02d}-{row % 28 + 1:02d} 10:00:00,Name {row},rider{row}@example.org,"
                f"Plan {row % 5},{score},{rng.choice(EASE)},\"{comment}\"\r\n")


def build(waymark, rows):
    """Seconds of CPU, and peak memory in MiB."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="waymark-survey-"))
    try:
        for name in ["surveys", "journeys"]:
            (folder / "content" / name).mkdir(parents=True)
        (folder / "content/site.yml").write_text(SITE)
        (folder / "content/journeys/a.md").write_text(JOURNEY)
        (folder / "content/surveys/riders.yml").write_text(MAP)
        write(folder / "content/surveys/riders.csv", rows)
        size = (folder / "content/surveys/riders.csv").stat().st_size
        log = folder / "log"
        start = time.monotonic()
        process = os.posix_spawn(
            waymark, [waymark, "build", "--source", str(folder)], {**os.environ, "SOURCE_DATE_EPOCH": "1793491200"},
            file_actions=[(os.POSIX_SPAWN_OPEN, 2, str(log), os.O_WRONLY | os.O_CREAT, 0o644)])
        _, status, usage = os.wait4(process, 0)
        said = log.read_text()
        odd = f"{rows // 1000:,} values" if rows >= 2000 else "a value"
        if os.waitstatus_to_exitcode(status) != 0 or odd not in said:
            sys.exit(f"{waymark} says of {rows} rows:\n{said}")
        return {"rows": rows, "mebibytes": round(size / 2**20, 1), "seconds": round(time.monotonic() - start, 2),
                "cpu": round(usage.ru_utime + usage.ru_stime, 2), "peak": round(usage.ru_maxrss / 1024, 1)}
    finally:
        shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("waymark")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--limit", type=float, default=200)
    parser.add_argument("--against", type=int)
    options = parser.parse_args()
    waymark = os.path.abspath(options.waymark)
    limit = options.limit
    if options.against:
        limit += build(waymark, options.against)["peak"]
    figures = build(waymark, options.rows)
    print(json.dumps(figures))
    if figures["peak"] > limit:
        sys.exit(f"{figures['peak']} MiB is more than {limit}")


main()
