"""Prints every journey of a site, one PDF each, A3 landscape, with the system's Chromium.

usage: pdf.py SITE FOLDER

The map stands on the first sheet: below what the journey is about where both fit, a little smaller if need be; else right
below the title, and the rest behind it. A map that is higher than a sheet goes on over several, each with the heads of its
stages. Links that lead out of the site become footnotes at the end. Prints a line for each file: its name, its number of
pages, and how far down the first sheet its map reaches, in percent.
"""

import os
import re
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

CHROMIUM = shutil.which("chromium") or os.environ.get("CHROMIUM", "")
# What a sheet holds inside its margins of 10 mm, in pixels of 1/96 inch.
WIDTH, HEIGHT = 1511, 1046

# The page lists the addresses that lead out, as for any print; no path of this machine is left behind.
# The map stays where it is: whether it comes first is decided below, when its height is known.
NOTE_LINKS = """() => {
  const map = document.querySelector(".map-sec"), next = map?.nextElementSibling;
  window.dispatchEvent(new Event("beforeprint"));
  next?.before(map);
  for (const link of document.querySelectorAll("main a[href]"))
    if (!/^(#|(https?|mailto|tel):)/.test(link.getAttribute("href"))) link.removeAttribute("href");
  for (const link of document.querySelectorAll("body > :not(.wrap) a[href]")) link.removeAttribute("href");
}"""

# Where the map does not end on the first sheet, all above it and it are made smaller, though never by more than an eighth;
# where that is not enough, the map comes first.
FIT_MAP = """(height) => {
  const main = document.querySelector("main"), map = document.querySelector(".map-sec");
  if (!map) return;
  const scales = [1, 0.97, 0.94, 0.91, 0.875];
  const fits = (parts) => scales.some((scale) => {
    for (const part of parts) part.style.zoom = scale;
    return map.getBoundingClientRect().bottom <= height - 2;
  });
  const above = () => { const all = [...main.children]; return all.slice(0, all.indexOf(map) + 1); };
  if (fits(above())) return;
  for (const part of above()) part.style.zoom = 1;
  main.querySelector(".head").after(map);
  if (fits(above())) return;
  for (const part of above()) part.style.zoom = 1;
}"""

# Lanes go on to the next sheet as a map of their own, below the same heads.
SPLIT_MAP = """(height) => {
  const map = document.querySelector(".map"), section = map?.closest(".map-sec");
  if (!map) return;
  const rows = [...map.querySelector(".labels").children].map((row) => row.getBoundingClientRect().height);
  if (map.getBoundingClientRect().bottom <= height) return;
  const above = map.getBoundingClientRect().top;
  const sheets = [[0]];
  let left = height - above - rows[0];
  rows.forEach((row, index) => {
    if (index === 0) return;
    if (row > left && sheets.at(-1).length > 1) {
      sheets.push([0]);
      left = height - rows[0];
    }
    sheets.at(-1).push(index);
    left -= row;
  });
  if (sheets.length === 1) return;
  section.style.breakInside = "auto";
  let last = map;
  for (const [number, sheet] of sheets.entries()) {
    const part = map.cloneNode(true);
    for (const column of part.querySelectorAll(".labels, .stage"))
      [...column.children].forEach((row, index) => { if (!sheet.includes(index)) row.remove(); });
    if (!sheet.includes(1)) part.querySelector(".map-trail")?.remove();
    if (number > 0) {
      part.style.breakBefore = "page";
      for (const named of part.querySelectorAll("[id]")) named.removeAttribute("id");
    }
    last.after(part);
    last = part;
  }
  map.remove();
}"""

REACH = "(height) => Math.round(100 * (document.querySelector('.map')?.getBoundingClientRect().bottom ?? 0) / height)"


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def journeys(site):
    """The pages of maps with the names of their files: `choosing-a-crm.pdf`, its translation `choosing-a-crm.zh-hans.pdf`."""
    editions = [("", site)] + [(path.parent.parent.name, path.parent.parent) for path in sorted(site.glob("*/journeys/index.html"))]
    for language, root in editions:
        for path in sorted(root.glob("journeys/**/index.html")):
            text = path.read_text(encoding="utf-8")
            # Not the pages of old names, which lead on, nor what an edition has not translated.
            if '<body class="p-journey"' not in text or language and language != re.search(r'<html lang="([^"]*)"', text)[1].lower():
                continue
            name = "-".join(path.parent.relative_to(root / "journeys").parts)
            yield name + (f".{language}" if language else "") + ".pdf", path


def main():
    site, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.emulate_media(media="print")
        for name, path in journeys(site):
            page.goto(path.as_uri(), wait_until="load")
            page.evaluate(NOTE_LINKS)
            page.evaluate(FIT_MAP, HEIGHT)
            page.evaluate(SPLIT_MAP, HEIGHT)
            reach = page.evaluate(REACH, HEIGHT)
            pdf = page.pdf(prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
            (folder / name).write_bytes(pdf)
            print(f"{name} {pages(pdf)} {reach}")
        browser.close()


main()
