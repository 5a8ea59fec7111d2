"""Opens every kind of page in every way: on a screen and on a phone, by day and by night, in English and in Chinese.

usage: ways.py WAYMARK FOLDER [all]

In each way axe finds nothing, the console says no error, the page is not wider than its window, and what shall stay in sight
while one scrolls stays: heads of stages and of tables above, heads of rows at the left. All rules of axe are run by day,
those of colour again by night: the two differ in nothing else. `all` looks at every page of the demo, and at each kind
in the theme `plain`.

The pages are shared out to as many processes as there are cores, each with a browser. Prints a line for each problem and one
with the figures; fails with 1 where there was a problem.
"""

import multiprocessing
import os
import sys
import time
from pathlib import Path

import axe
import site_pages as site

# One of each kind, of those with the fewest elements: what a kind costs grows with them.
KINDS = """
index.html index_az.html journeys/index.html journeys/choosing-a-crm/index.html journeys/choosing-a-crm-future/index.html
journeys/choosing-a-crm/active-evaluation.html journeys/zh/zhangbei-kan-zhen/index.html matrices/index.html
matrices/index_fit.html matrices/index_personas.html matrices/index_owners.html matrices/choosing-a-crm.html
gaps/index_2.html gaps/factory-tour.html personas/index.html personas/duju-zhangbei.html touchpoints/index.html
touchpoints/search-results.html channels/index.html channels/website.html owners/index.html owners/marketing.html
metrics/index.html metrics/feedback-days.html segments/index.html segments/seasonal-trade.html methods/index.html
problems/index.html about/how-we-research.html 404.html""".split()
WIDTHS = 1440, 390

# What stays above, or at the left, where it is scrolled past. Tells how many did and what did not.
STAYS = """() => {
  const found = [];
  let held = 0;
  const near = (one, other) => Math.abs(one - other) < 3;
  const scrolls = (element, way) => {
    const [all, some] = way === "Y" ? ["scrollHeight", "clientHeight"] : ["scrollWidth", "clientWidth"];
    for (let at = element.parentElement; at; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at)["overflow" + way]) && at[all] > at[some] + 1) return at;
    return null;
  };
  const hold = (head, what, stays) => {
    held += 1;
    if (!stays) found.push(`${what} does not stay: ${head.className} ${head.textContent.trim().slice(0, 40)}`);
  };
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((head) => head.getClientRects().length && head.clientWidth > 1);
  // On a phone stages are cards, and rows of most tables stack.
  if (innerWidth >= 768)
    for (const head of shown(".stage:first-child > .st-h, :is([data-sortable], .tall > *) thead th:first-child")) {
      const whole = head.closest(".stage, table"), region = scrolls(head, "Y");
      // A table that the window holds whole has nothing to hold.
      if (!region && whole.getBoundingClientRect().height < innerHeight) continue;
      const past = Math.min(200, whole.getBoundingClientRect().height - head.getBoundingClientRect().height - 20);
      if (past < 60) continue;
      (region ?? window).scrollBy(0, whole.getBoundingClientRect().top - (region?.getBoundingClientRect().top ?? 0) + past);
      const edge = region ? region.getBoundingClientRect().top : 0;
      if (whole.getBoundingClientRect().top <= edge - 40) hold(head, "above", near(head.getBoundingClientRect().top, edge));
      region?.scrollTo(0, 0);
    }
  for (const head of shown(".mx tbody tr:last-child th[scope=row]")) {
    const region = scrolls(head, "X");
    if (!region) continue;
    region.scrollTo(region.scrollWidth, 0);
    hold(head, "at the left", near(head.getBoundingClientRect().left, region.getBoundingClientRect().left));
    region.scrollTo(0, 0);
  }
  scrollTo(0, 0);
  return [held, found];
}"""
WIDER = "() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"


def look(page, path):
    """A page by day and by night. Returns how many heads stayed."""
    page.emulate_media(color_scheme="light")
    page.goto(path.as_uri(), wait_until="load")
    width = page.viewport_size["width"]
    held, found = page.evaluate(STAYS)
    found += axe.run(page, axe.ALL)
    page.emulate_media(color_scheme="dark")
    found += [f"by night: {text}" for text in axe.run(page, axe.COLOURS)]
    wider = page.evaluate(WIDER)
    if wider:
        found.append(f"the page is {wider} pixels wider than its window")
    for text in found:
        site.problem(f"{'/'.join(path.parts[-3:])} at {width}: {text}")
    return held


def share(paths, held, number):
    """One process: all that it is given, first on a screen, then on a phone."""
    with site.chromium() as browser:
        for width in WIDTHS:
            with site.window(browser, width) as page:
                for path in paths:
                    stayed = look(page, path)
                    with held.get_lock():
                        held.value += stayed
    site.finish(f"process {number}, {len(paths)} pages")


def main():
    waymark, folder, every = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve(), "all" in sys.argv[3:]
    demo, start = site.demo(waymark, folder), time.monotonic()
    if every:
        plain = site.plain_demo(waymark, folder)
        # What only leads on is gone before anything can be looked at.
        pages = (path for path in demo.rglob("*.html") if 'http-equiv="refresh"' not in path.read_text(encoding="utf-8"))
        paths = [*pages, *(plain / name for name in KINDS)]
    else:
        paths = [root / name for root in (demo, demo / "zh-hans") for name in KINDS if (root / name).exists()]
        if len(paths) < 2 * len(KINDS) - 1:
            site.problem(f"of {len(KINDS)} kinds in two languages there are only {len(paths)} pages")
    # The largest first, dealt out in turns.
    paths.sort(key=lambda path: (-path.stat().st_size, path))
    held, count = multiprocessing.Value("i", 0), min(os.cpu_count() or 1, 8)
    parts = [multiprocessing.Process(target=share, args=(paths[number::count], held, number)) for number in range(count)]
    for part in parts:
        part.start()
    for part in parts:
        part.join()
        if part.exitcode:
            site.problem(f"process {parts.index(part)} ended with {part.exitcode}")
    if held.value < 20:
        site.problem(f"only {held.value} heads were seen to stay")
    print(f"{time.monotonic() - start:.0f} s, {held.value} heads stayed")
    site.finish(f"{len(paths)} pages in {2 * len(WIDTHS)} ways")


if __name__ == "__main__":
    main()
