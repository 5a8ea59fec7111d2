"""Reads pages as others do: axe in print, in the theme `plain`, with the search open, on maps that are hard to draw and on
reviews; roles where rows stack; focus; a text browser. Every kind of page in every other way: `ways.py`.

usage: accessible.py WAYMARK FOLDER

Prints a line for each problem and one with the figures; fails with 1 where there was a problem.
"""

import re
import subprocess
import sys
from pathlib import Path

import axe
import review_site
import site_pages as site

# From the last to the first, so that what sticks above is in the way: some of what has the focus is seen.
FOCUS = """() => {
  const found = [];
  const every = [...document.querySelectorAll("a[href], button, summary, [tabindex='0']")].reverse();
  for (const element of every) {
    element.focus();
    if (document.activeElement !== element) continue;
    const { left, right, top, bottom } = element.getClientRects()[0] ?? {};
    if (left === undefined) continue;
    const seen = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([x, y]) => {
      const hit = document.elementFromPoint(left + (right - left) * x, Math.max(top, 0) + (Math.min(bottom, innerHeight) - Math.max(top, 0)) * y);
      return hit && (element.contains(hit) || hit.contains(element));
    });
    if (!seen) found.push(`covered: ${element.outerHTML.slice(0, 90)}`);
  }
  return found;
}"""

# Secondary text is read on every surface that it may stand on.
TINTS = """() => {
  const probe = document.body.appendChild(document.createElement("p"));
  const light = (name) => {
    probe.style.color = `var(${name})`;
    const parts = getComputedStyle(probe).color.match(/[0-9.]+/g).slice(0, 3).map((part) => part / 255);
    const [r, g, b] = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = [];
  for (const ink of ["--ink", "--ink-2", "--ink-3"])
    for (const ground of ["--paper", "--sheet", "--sunken", "--band", "--neg-soft", "--neg-wash", "--pos-soft", "--pos-wash", "--mid-soft", "--link-soft"]) {
      const [dark, bright] = [light(ink), light(ground)].sort((a, b) => a - b);
      const ratio = (bright + 0.05) / (dark + 0.05);
      if (ratio < 4.5) found.push(`${ink} on ${ground}: ${ratio.toFixed(2)}`);
    }
  probe.remove();
  return found;
}"""

# Kinds of pages that differ most from each other.
KINDS = """index.html journeys/choosing-a-crm/index.html journeys/choosing-a-crm/active-evaluation.html gaps/choosing-a-crm.html
matrices/choosing-a-crm.html personas/operations-lead.html metrics/nps.html touchpoints/index.html methods/index.html
problems/index.html""".split()

ROLES = {"table", "rowgroup", "row", "columnheader", "rowheader", "cell"}
# What a reader of lines meets, in this order.
READ = """Choosing a CRM|Where does it hurt most?|The map|Out of market|Emotion|not looking|runs call-outs|Direct mail|Trigger|Emotion
embarrassed|rebuilds the promise|Search results|Loyalty|quietly proud|Stage by stage|Opportunities|Linked from"""


def named(pages, path, width, texts):
    for text in texts:
        site.problem(f"{path.relative_to(pages)} at {width}: {text}")


def check(browser, root, names, width, only, **settings):
    media = settings.pop("media", "screen")
    with site.window(browser, width, **settings) as page:
        page.emulate_media(media=media)
        for name in names:
            page.goto((root / name).as_uri(), wait_until="load")
            named(root, root / name, f"{width} {settings.get('color_scheme', 'light')} {media}", axe.run(page, only))


def palette_is_accessible(browser, root, width, scheme):
    """axe with the search open, and something found."""
    with site.window(browser, width, color_scheme=scheme) as page:
        page.goto((root / "index.html").as_uri(), wait_until="load")
        page.keyboard.press("/")
        page.locator(".pal input").fill("demo")
        page.locator(".hits [role=option]").first.wait_for()
        named(root, root / "index.html", f"{width} {scheme}, search open", axe.run(page, axe.ALL))


def roles(page):
    """How many elements of tables the accessibility tree has, by role."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    counts = {}
    for node in tree:
        role = node.get("role", {}).get("value")
        if role in ROLES and not node.get("ignored"):
            counts[role] = counts.get(role, 0) + 1
    return counts


def stacked_rows_stay_tables(browser, root, names):
    found = {}
    for width in (1440, 390):
        with site.window(browser, width) as page:
            for name in names:
                page.goto((root / name).as_uri(), wait_until="load")
                found.setdefault(name, []).append(roles(page))
    for name, (wide, narrow) in found.items():
        if wide != narrow or not wide.get("cell"):
            site.problem(f"{name}: tables are {wide} at 1440 and {narrow} at 390")


def focus_is_seen(browser, pages):
    for width in (1440, 390):
        with site.window(browser, width) as page:
            for path in pages:
                page.goto(path.as_uri(), wait_until="load")
                named(path.parent, path, width, page.evaluate(FOCUS))


def a_text_browser_reads_in_order(path):
    text = subprocess.run(["w3m", "-dump", "-cols", "100", str(path)], capture_output=True, text=True, check=True).stdout
    text, at = re.sub(r"\s+", " ", text), 0
    for piece in READ.replace("\n", "|").split("|"):
        at = text.find(piece, at)
        if at < 0:
            return site.problem(f"w3m: {piece} does not come where it should")


def main():
    waymark, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
    demo, hard = site.demo(waymark, folder), site.hard(waymark, folder)
    review = review_site.write(waymark, folder)
    plain = site.plain_demo(waymark, folder)
    with site.chromium() as browser:
        check(browser, demo, site.PAGES[::3], 1440, axe.COLOURS, media="print")
        check(browser, plain, KINDS[:3], 1440, axe.ALL, color_scheme="dark")
        check(browser, plain, ["matrices/index.html"], 390, axe.ALL)
        for width, scheme in ((1440, "light"), (390, "dark")):
            palette_is_accessible(browser, demo, width, scheme)
        check(browser, hard, ["journeys/sixty/index.html", "journeys/n20/index.html"], 1440, axe.ALL)
        check(browser, review, review_site.PAGES, 1440, axe.ALL)
        check(browser, review, review_site.PAGES, 390, axe.ALL, color_scheme="dark")
        stacked_rows_stay_tables(browser, demo, ["journeys/choosing-a-crm/index.html", "gaps/choosing-a-crm.html"])
        focus_is_seen(browser, [
            demo / "journeys/choosing-a-crm/index.html", demo / "gaps/choosing-a-crm.html", demo / "matrices/index.html",
            hard / "journeys/sixty/index.html", review / "journeys/choosing-a-crm/index.html"])
        for scheme in ("light", "dark"):
            with site.window(browser, 1440, color_scheme=scheme, bypass_csp=True) as page:
                page.goto((demo / "404.html").as_uri())
                named(demo, demo / "404.html", scheme, page.evaluate(TINTS))
    a_text_browser_reads_in_order(demo / "journeys/choosing-a-crm/index.html")
    site.finish(f"{len(site.PAGES) + len(review_site.PAGES)} pages")


main()
