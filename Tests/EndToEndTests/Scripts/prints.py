"""Prints the journeys of the demo, and of maps that are hard to draw, and counts sheets; some as the browser prints them by
itself.

usage: prints.py WAYMARK FOLDER

Prints a line for each problem and one with the figures; fails with 1 where there was a problem.
"""

import re
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

import site_pages as site

# The least and the most sheets: fonts differ a little from system to system.
EXPECTED = {
    "choosing-a-crm": (4, 6), "beauty-subscription": (2, 2), "zh-zhangbei-kan-zhen": (3, 5),
    "one": (1, 1), "n20": (1, 1), "sixty": (1, 1), "tall": (2, 4)}
# What a sheet of a journey holds inside its margins, in pixels.
WIDTH, HEIGHT = 1511, 1046
PLAIN = {
    "journeys/choosing-a-crm/index.html": (4, 5), "journeys/beauty-subscription/index.html": (2, 2),
    "journeys/zh/zhangbei-kan-zhen/index.html": (2, 4), "journeys/factory-tour/index.html": (2, 2),
    "gaps/choosing-a-crm.html": (3, 7),
    "about/how-we-research.html": (1, 2)}
OUTWARD = """() => new Set([...document.querySelectorAll("main a[href]")].map((link) => link.getAttribute("href"))
  .filter((address) => /^(https?|mailto|tel):/.test(address))).size"""
# Whatever of the map reaches beyond the sheet.
CLIPPED = """(width) => [...document.querySelectorAll(".map, .map *")].filter((part) =>
  part.getBoundingClientRect().right > width + 1 && getComputedStyle(part).position !== "absolute").length"""

# Captions of the curve that touch the words below them, or the heads; and ordinary words in names of stages that are broken.
CAPTIONS = """() => {
  const found = [], box = (element) => element.getBoundingClientRect();
  const words = [...document.querySelectorAll(".stage > .emo > :not(h4), .st-h")].map(box);
  for (const caption of document.querySelectorAll(".map .cap")) {
    if (getComputedStyle(caption).display === "none") continue;
    const own = box(caption);
    if (words.some((other) => own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom))
      found.push(`“${caption.textContent}” touches the words around it`);
  }
  for (const link of document.querySelectorAll(".st-h a")) {
    const text = link.firstChild, range = document.createRange();
    for (const word of text.textContent.matchAll(/[A-Za-z]{1,16}(?![A-Za-z])(?<![A-Za-z]{17})/g)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (range.getClientRects().length > 1) found.push(`“${word[0]}” is broken`);
    }
  }
  return found;
}"""


# How far down the first sheet the map of a journey reaches, where it stands on it.
MAP = """() => document.querySelector(".p-journey .map-sec")?.getBoundingClientRect().bottom ?? 0"""
ORDER = """() => [...document.querySelectorAll("main > *")].map((part) => part.className).join()"""


def words_stay_apart(public):
    with site.chromium() as browser, site.window(browser, WIDTH) as page:
        page.emulate_media(media="print")
        for path in sorted(public.glob("journeys/*/index.html")):
            page.goto(path.as_uri())
            for text in page.evaluate(CAPTIONS):
                site.problem(f"{path.parent.name} on paper: {text}")


def plain_prints(public):
    """Ctrl-P: nothing but the page's own style and script."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=site.CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        noted = 0
        for name, (least, most) in PLAIN.items():
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            page.goto((public / name).as_uri())
            outward, order = page.evaluate(OUTWARD), page.evaluate(ORDER)
            sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
            if not least <= sheets <= most:
                site.problem(f"{name} has {sheets} sheets by itself, not {least} to {most}")
            if page.locator(".notes").count() or page.evaluate(ORDER) != order:
                site.problem(f"{name}: what was made for paper stays on the screen")
            page.emulate_media(media="print")
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
            if page.evaluate(MAP) > HEIGHT:
                site.problem(f"{name}: the map goes beyond the first sheet")
            if clipped := page.evaluate(CLIPPED, WIDTH):
                site.problem(f"{name}: {clipped} parts of the map reach beyond the sheet")
            for text in page.evaluate(CAPTIONS):
                site.problem(f"{name} on paper: {text}")
            if page.locator(".notes li").count() != outward:
                site.problem(f"{name}: {outward} addresses lead out, and others are noted")
            noted += outward
            page.close()
        browser.close()
        if noted == 0:
            site.problem("no page has an address to note")


def main():
    waymark, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
    counts = {}
    demo = site.demo(waymark, folder)
    for built in (demo, site.hard(waymark, folder)):
        run = subprocess.run(
            [sys.executable, "-B", str(site.ROOT / "Tests/Tools/pdf.py"), str(built), str(folder / "pdf")],
            capture_output=True, text=True, check=True)
        for name, count, reach in map(str.split, run.stdout.splitlines()):
            counts[name.removesuffix(".pdf")] = int(count)
            # The map, or the first part of it, ends on the first sheet, and fills it where there is a second.
            if not (50 if int(count) > 1 else 0) < int(reach) <= 100:
                site.problem(f"the map of {name} reaches down to {reach} % of the first sheet")
    if "choosing-a-crm.zh-hans" not in counts or "factory-tour.zh-hans" in counts:
        site.problem("translations are not printed, or what is none is")
    plain_prints(demo)
    words_stay_apart(folder / "hard")
    for name, (least, most) in EXPECTED.items():
        if not least <= counts.get(name, 0) <= most:
            site.problem(f"{name} has {counts.get(name)} sheets, not {least} to {most}")
    for name in counts:
        if b"file:///" in (folder / "pdf" / f"{name}.pdf").read_bytes():
            site.problem(f"{name} holds a path of this machine")
    site.finish(f"{len(counts)} journeys printed")


main()
