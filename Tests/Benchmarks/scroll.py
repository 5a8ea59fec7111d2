#!/usr/bin/env python3
"""Opens the gap table of an atlas in Chromium, scrolls to its end and tells the longest task of each page.

    .venv/bin/python Tests/Benchmarks/scroll.py
    .venv/bin/python Tests/Benchmarks/scroll.py --journeys 50 --runs 5 --waymark .build/release/waymark

A project of 50 journeys has 2,000 touchpoint rows. Tasks are those of the trace (`RunTask` of the renderer's main
thread), so scrolling off that thread is not counted, and what a page needs to open is. Targets: no task of 200 ms
on the processor, no page of 1 MB. The time beside it has waits in it too: without a graphics card the browser paints on
the same cores, and a task of 60 ms was seen to wait for 400."""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from measure import environment

CATEGORIES = "toplevel,disabled-by-default-devtools.timeline,devtools.timeline,__metadata"
STEP = 700  # pixels a turn of the wheel
WIDTHS = {"wide": (1440, 900), "narrow": (390, 844)}


HEIGHT = "document.querySelector('.gt').parentElement.scrollHeight"
LEFT = """(() => {
  const page = document.documentElement, region = document.querySelector(".gt").parentElement;
  const inside = getComputedStyle(region).overflowY === "auto" ? region.scrollHeight - region.clientHeight - region.scrollTop : 0;
  return Math.max(page.scrollHeight - innerHeight - scrollY, inside);
})()"""


def build(waymark, folder, journeys):
    generate = pathlib.Path(__file__).with_name("generate.py")
    subprocess.run([sys.executable, generate, folder, str(journeys)], check=True)
    subprocess.run([waymark, "build"], cwd=folder, env=environment(), check=True, capture_output=True)
    return sorted((folder / "public/gaps").glob("index*.html"), key=lambda path: (len(path.name), path.name))


def tasks(events):
    """(milliseconds, those of them on the processor) of the tasks of renderers' main threads, longest first."""
    mains = {(event["pid"], event["tid"]) for event in events
             if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"}
    found = [(event["dur"] / 1000, event.get("tdur", 0) / 1000) for event in events
             if event["name"].endswith("RunTask") and "dur" in event and (event["pid"], event["tid"]) in mains]
    return sorted(found, reverse=True)


def visit(browser, path, size):
    """One page: opened, scrolled to its end and back. Tells the tasks, the rows and whether the end was reached."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    browser.start_tracing(page=page, categories=CATEGORIES.split(","))
    page.goto(path.as_uri())
    page.mouse.move(size[0] / 2, size[1] / 2)
    # A wide table scrolls in itself, below its heads: first it, from where it is in sight, then the page.
    page.evaluate("document.querySelector('.gt').scrollIntoView({ block: 'center' })")
    for height in (page.evaluate(HEIGHT), page.evaluate("document.documentElement.scrollHeight")):
        for _ in range(0, height, STEP):
            page.mouse.wheel(0, STEP)
            page.wait_for_timeout(16)
        page.wait_for_timeout(700)
    trace = json.loads(browser.stop_tracing())
    rows = page.evaluate("document.querySelectorAll('.gt tbody tr').length")
    left = page.evaluate(LEFT)
    page.close()
    return tasks(trace["traceEvents"] if isinstance(trace, dict) else trace), rows, left


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--journeys", type=int, default=50, help="of 40 touchpoint rows each")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--waymark", type=pathlib.Path, default=".build/release/waymark", help="the program")
    parser.add_argument("--chromium", default=shutil.which("chromium"), help="the browser; Playwright's own where empty")
    parser.add_argument("pages", nargs="*", type=pathlib.Path, help="pages to look at instead of a new site's")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="waymark-scroll-") as folder, sync_playwright() as playwright:
        pages = [page.resolve() for page in options.pages]
        pages = pages or build(options.waymark.resolve(), pathlib.Path(folder), options.journeys)
        browser = playwright.chromium.launch(executable_path=options.chromium or None, args=["--no-sandbox"])
        print(f"Chromium {browser.version}; tasks in ms (on the processor), longest of each of {options.runs} runs")
        total = 0
        for path in pages:
            for name, size in WIDTHS.items():
                runs = [visit(browser, path, size) for _ in range(options.runs)]
                longest = ", ".join(f"{found[0][0]:.0f} ({max(task[1] for task in found):.0f})" for found, _, _ in runs)
                over = max(sum(task[0] > 50 for task in found) for found, _, _ in runs)
                end = "" if all(left < 2 for _, _, left in runs) else "  END NOT REACHED"
                print(f"{path.name:16} {path.stat().st_size / 1000:6.0f} kB {runs[0][1]:5} rows  {name:6} "
                      f"longest {longest}; above 50 ms: {over}{end}")
            total += runs[0][1]
        print(f"{total} rows on {len(pages)} pages")
        browser.close()


main()
