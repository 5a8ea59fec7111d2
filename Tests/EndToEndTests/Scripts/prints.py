"""Prints the journeys of the demo, and of maps that are hard to draw, and counts sheets.

usage: prints.py WAYMARK FOLDER

Prints a line for each problem and one with the figures; fails with 1 where there was a problem.
"""

import subprocess
import sys
from pathlib import Path

import site_pages as site

# The least and the most sheets: fonts differ a little from system to system.
EXPECTED = {
    "choosing-a-crm": (4, 6), "beauty-subscription": (2, 2), "zh-zhangbei-kan-zhen": (3, 5),
    "one": (1, 1), "n20": (1, 1), "sixty": (1, 1), "tall": (2, 4)}


def main():
    waymark, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
    counts = {}
    for built in (site.demo(waymark, folder), site.hard(waymark, folder)):
        run = subprocess.run(
            [sys.executable, "-B", str(site.ROOT / "Tests/Tools/pdf.py"), str(built), str(folder / "pdf")],
            capture_output=True, text=True, check=True)
        for name, count, reach in map(str.split, run.stdout.splitlines()):
            counts[name.removesuffix(".pdf")] = int(count)
            # The map, or the first part of it, ends on the first sheet, and fills it where there is a second.
            if not (50 if int(count) > 1 else 0) < int(reach) <= 100:
                site.problem(f"the map of {name} reaches down to {reach} % of the first sheet")
    for name, (least, most) in EXPECTED.items():
        if not least <= counts.get(name, 0) <= most:
            site.problem(f"{name} has {counts.get(name)} sheets, not {least} to {most}")
    for name in counts:
        if b"file:///" in (folder / "pdf" / f"{name}.pdf").read_bytes():
            site.problem(f"{name} holds a path of this machine")
    site.finish(f"{len(counts)} journeys printed")


main()
