#!/usr/bin/env python3
"""Measures the release build of Waymark against the floor (floor.c) and against Hugo, and prints one table.

    make bench
    make bench ARGUMENTS="--sizes 100,1000 --only full,nothing --no-hugo"

README.md beside this file says what is measured, and what is fair about it."""
import argparse
import contextlib
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

import hugo_project
import rows
from measure import Failure, run
from project import GIB, Project, available_memory, compile_floor, room, totals

GROUPS = ["full", "nothing", "one", "check", "growth", "start", "hugo"]
STEPS = {"full", "nothing", "one", "check", "growth"}  # those that need a project of a size
EDIT = "bicyclebell"  # a word that the generator has not


def say(text):
    print(text, file=sys.stderr, flush=True)


def rounds(options, journeys):
    """Large sizes take long and vary little."""
    return options.runs if journeys <= 1_000 else max(1, options.runs // 2)


def one_round(project, waymark, floor, groups, runs):
    """A round: each step once, the floor last. So the runs of a ratio alternate."""
    def keep(step, result):
        runs.setdefault(step, []).append(result)

    keep("full", project.build(waymark))
    if not project.list.exists():
        project.list_site()
        runs["site"] = totals(project.site)
    if "nothing" in groups:
        keep("nothing", project.build(waymark))
    if "one" in groups:
        keep("one", edited_build(project, waymark))
    if "check" in groups:
        keep("check", project.check(waymark))
    project.remove_site()
    result, runs["wrote"] = project.run_floor(floor)
    if runs["wrote"] != runs["site"]:
        raise Failure(f"the floor wrote {runs['wrote']}, the site is {runs['site']}")
    keep("floor", result)


def edited_build(project, waymark):
    """A build after one journey changed. The page must show the change: a build that missed it would be quick."""
    before = project.middle.read_text()
    project.middle.write_text(before.replace("- Doing: ", f"- Doing: {EDIT} ", 1))
    result = project.build(waymark)
    if not project.page_holds(EDIT):
        raise Failure(f"the site does not show the edit of {project.middle.name}")
    project.middle.write_text(before)
    return result


def measure_size(options, scratch, floor, groups, journeys):
    missing = room(scratch, journeys)
    if missing:
        say(f"{journeys:,} journeys left out: {missing}")
        return None
    runs = {}
    with Project(scratch, journeys) as project:
        count = rounds(options, journeys)
        for number in range(count):
            say(f"{journeys:,} journeys: round {number + 1} of {count}")
            one_round(project, options.waymark, floor, groups, runs)
    return runs


def measure_start(options, scratch):
    """Starts are short, so there are more of them."""
    say("starts")
    runs = {"version": [], "single": []}
    with Project(scratch, 1) as project:
        for _ in range(4 * options.runs):
            runs["version"].append(run([options.waymark, "--version"], project.log))
            runs["single"].append(project.check(options.waymark))
    return runs


def measure_hugo(options, scratch, program, journeys):
    """Both generators in turn, cold; None where the machine has not the room."""
    missing = room(scratch, journeys, besides=journeys * hugo_project.MEMORY)
    if missing:
        say(f"Hugo at {journeys:,} journeys left out: {missing}")
        return None
    runs = {"waymark": [], "hugo": []}
    with Project(scratch, journeys) as project:
        count = max(1, options.runs // 2)
        for number in range(count):
            say(f"Hugo at {journeys:,} journeys: round {number + 1} of {count}")
            runs["waymark"].append(project.build(options.waymark))
            if not number:
                runs["site"] = totals(project.site)
                hugo_project.convert(project)
            project.remove_site()
            runs["hugo"].append(hugo_project.build(program, project))
            runs["hugo site"] = totals(hugo_project.output(project))
            hugo_project.remove_site(project)
    return runs


def machine(options, program):
    """What the figures depend on; no name of the machine or of a person."""
    model = platform.processor() or platform.machine()
    with contextlib.suppress(OSError), open("/proc/cpuinfo") as file:
        model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), model)
    memory = available_memory()
    return {"cores": os.cpu_count(), "processor": model, "kernel": f"{platform.system()} {platform.release()}",
            "available": f"{memory / GIB:.0f} GiB" if memory else "unknown", "python": platform.python_version(),
            "waymark": said(options.waymark, "--version"),
            "hugo": said(program, "version").split(" ")[1].split("-")[0] if program else None}


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def numbers(text):
    return [int(word) for word in text.split(",") if word]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", type=numbers, default=[100, 1_000, 10_000], help="numbers of journeys")
    parser.add_argument("--runs", type=int, default=5, help="rounds; half as many above 1,000 journeys and with Hugo")
    parser.add_argument("--only", default=",".join(GROUPS), help="groups of rows: " + ", ".join(GROUPS))
    parser.add_argument("--hugo", action=argparse.BooleanOptionalAction, default=True, help="compare with Hugo")
    parser.add_argument("--hugo-sizes", type=numbers, default=[1_000, 5_000], help="numbers of journeys for Hugo")
    parser.add_argument("--waymark", type=pathlib.Path, default=".build/release/waymark", help="the program")
    parser.add_argument("--scratch", default="/dev/shm", help="a folder on a disk of memory")
    parser.add_argument("--output", type=pathlib.Path, default=".build/bench.json", help="the figures as JSON")
    options = parser.parse_args()
    options.groups = set(options.only.split(","))
    if options.groups - set(GROUPS):
        parser.error("--only knows " + ", ".join(GROUPS))
    if not options.sizes or min(options.sizes + options.hugo_sizes) < 1 or options.runs < 1:
        parser.error("sizes and runs are at least 1")
    if not os.path.isdir(options.scratch):
        parser.error(f"there is no {options.scratch}: name a folder on a disk of memory with --scratch (a real disk "
                     "would be measured too)")
    options.waymark = options.waymark.resolve()
    return options


def measure(options, scratch):
    """All that was asked for, as the JSON that is written."""
    table, sizes, projects, comparisons = [], {}, {}, {}
    floor = compile_floor(scratch)
    program = hugo_project.program() if options.hugo and "hugo" in options.groups else None
    result = {"format": "waymark-bench", "version": 1, "machine": machine(options, program)}
    for journeys in sorted(set(options.sizes)) if options.groups & STEPS else []:
        runs = measure_size(options, scratch, floor, options.groups & STEPS, journeys)
        if runs:
            site, wrote = runs.pop("site"), runs.pop("wrote")
            projects[journeys] = {"site": site, "floor": wrote, "runs": plain(runs)}
            sizes[journeys] = (runs, site)
            table += rows.of_size(journeys, runs, options.groups)
    if "growth" in options.groups and sizes:
        table += rows.of_growth(sizes)
    if "start" in options.groups:
        runs = measure_start(options, scratch)
        table += rows.of_start(runs)
        result["start"] = plain(runs)
    for journeys in sorted(set(options.hugo_sizes)) if program else []:
        runs = measure_hugo(options, scratch, program, journeys)
        if runs:
            ours, theirs = runs.pop("site"), runs.pop("hugo site")
            comparisons[journeys] = {"site": ours, "hugo site": theirs, "runs": plain(runs)}
            table += rows.of_hugo(journeys, runs["waymark"], runs["hugo"], ours, theirs)
    return result | {"projects": projects, "hugo": comparisons, "rows": [row.as_json() for row in table]}, table


def plain(runs):
    return {step: [vars(run) for run in runs] for step, runs in runs.items()}


def main():
    options = arguments()
    scratch = tempfile.mkdtemp(prefix="waymark-bench-", dir=options.scratch)
    try:
        result, table = measure(options, scratch)
    except Failure as failure:
        sys.exit(f"bench: {failure}")
    finally:
        shutil.rmtree(scratch)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(result, indent=1) + "\n")
    print(", ".join(f"{key} {value}" for key, value in result["machine"].items() if value))
    print(rows.table(table))
    say(f"figures in {options.output}")


if __name__ == "__main__":
    main()
