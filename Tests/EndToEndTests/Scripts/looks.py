"""Opens pages at several widths in Chromium: nothing sticks out, nothing covers anything, curves stand on their columns.

usage: looks.py WAYMARK FOLDER

Prints a line for each problem and one with the figures; fails with 1 where there was a problem.
"""

import sys
from pathlib import Path

import review_site
import site_pages as site

# Nothing is wider than its place: not the page, no text in the map or in a stacked table. On a phone nothing scrolls
# sideways. The mean of a cell stands beside its names, the title of the site beside what can be pressed, and ordinary words
# in names of stages are whole.
FITS = """(phone) => {
  const found = [];
  const wide = (element) => element.scrollWidth > element.clientWidth + 1;
  const name = (element) => `${element.className} ${element.textContent.trim().slice(0, 40)}`;
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const region of document.querySelectorAll(".scroll, .map"))
    if (phone && wide(region)) found.push(`scrolls sideways: ${name(region)}`);
  for (const cell of document.querySelectorAll(".stage > *, .labels > :not(.sc), .stack td, .stack th, .over a"))
    if (wide(cell) && cell.clientWidth > 1) found.push(`sticks out: ${name(cell)}`);
  const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const lines = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  };
  for (const mean of document.querySelectorAll(".mean"))
    for (const link of mean.parentElement.querySelectorAll("a"))
      if (lines(link).some((line) => touch(line, mean.getBoundingClientRect()))) found.push(`a mean covers ${name(link)}`);
  const pressed = [...document.querySelectorAll(".tools > *, .nav")].map((part) => part.getBoundingClientRect());
  for (const line of lines(document.querySelector(".brand > span")))
    if (pressed.some((box) => touch(line, box))) found.push("the title of the site runs behind its tools");
  for (const link of document.querySelectorAll(".st-h a:not(.anchor)")) {
    const text = link.firstChild, range = document.createRange();
    for (const word of text.textContent.matchAll(/[A-Za-z]{1,20}(?![A-Za-z])(?<![A-Za-z]{21})/g)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (range.getClientRects().length > 1) found.push(`a word is broken: ${word[0]}`);
    }
  }
  return found;
}"""

# Numbers and words on the curve do not touch each other, nor do those of the scale; all stand inside the map, and words
# inside their column, off the marks.
NUMBERS = """() => {
  const found = [];
  const boxes = [...document.querySelectorAll(".map-trail text, .scale text")]
    .filter((text) => getComputedStyle(text).display !== "none" && text.getClientRects().length)
    .map((text) => ({ text: text.textContent, isCaption: text.matches(".cap"), box: text.getBoundingClientRect() }));
  const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1))
      if (touch(one.box, other.box)) found.push(`${one.text} and ${other.text} touch`);
  });
  const edge = (selector, side) => document.querySelector(selector)?.getBoundingClientRect()[side];
  for (const { text, box } of boxes)
    if (box.left < edge(".map-grid", "left") || box.right > edge(".stages", "right") || box.top < edge(".map-grid", "top"))
      found.push(`${text} is outside`);
  const inside = (one, other) => one.left >= other.left && one.right <= other.right;
  const columns = [...document.querySelectorAll(".stage")].map((stage) => stage.getBoundingClientRect());
  const words = [...document.querySelectorAll(".stage > .emo > p")].map((line) => line.getBoundingClientRect());
  const marks = [...document.querySelectorAll(".map-trail :is(.m path, circle)")].map((mark) => mark.getBoundingClientRect());
  for (const { text, box } of boxes.filter(({ isCaption }) => isCaption)) {
    if (!columns.some((column) => inside(box, column))) found.push(`${text} leaves its column`);
    if ([...marks, ...words].some((other) => touch(box, other))) found.push(`${text} touches a mark or the words below`);
    if (box.top < document.querySelector(".st-h").getBoundingClientRect().bottom) found.push(`${text} touches the heads`);
  }
  return found;
}"""

# The marks of a stage stand in its column; those of a stage without steps around its middle.
COLUMNS = """() => {
  const found = [];
  const columns = [...document.querySelectorAll(".stage")].map((stage) => ({
    box: stage.getBoundingClientRect(), plain: !stage.querySelector(".steps"), marks: [] }));
  for (const mark of document.querySelectorAll(".map-trail .m")) {
    const box = mark.querySelector("path").getBoundingClientRect();
    const middle = (box.left + box.right) / 2;
    const column = columns.find(({ box }) => box.left <= middle && middle < box.right);
    if (column) column.marks.push(middle); else found.push("a mark stands in no column");
  }
  columns.forEach(({ box, plain, marks }, index) => {
    if (!marks.length) return found.push(`stage ${index + 1} has no mark`);
    const middle = (Math.min(...marks) + Math.max(...marks)) / 2;
    if (plain && Math.abs(middle - (box.left + box.right) / 2) > 1.5) found.push(`stage ${index + 1} is off its middle`);
  });
  return document.querySelector(".map-trail") ? found : [];
}"""

# A wide map scrolls in itself: its heads stay above, its labels at the left. Any other scrolls with the page.
STICKS = """() => {
  const map = document.querySelector(".map");
  const head = document.querySelector(".stage:last-child .st-h"), label = document.querySelector(".labels > :last-child");
  if (map.classList.contains("wide")) {
    map.scrollTo(map.scrollWidth, map.scrollHeight);
    const box = map.getBoundingClientRect();
    const stays = Math.abs(head.getBoundingClientRect().top - box.top) < 3 && Math.abs(label.getBoundingClientRect().left - box.left) < 3;
    return stays ? [] : ["heads or labels do not stick"];
  }
  const stage = document.querySelector(".stage:last-child");
  scrollTo(0, stage.getBoundingClientRect().top + scrollY + 200);
  // A map that the window holds whole has nothing to stick.
  const box = stage.getBoundingClientRect();
  if (box.top > -100 || box.bottom < 100) return [];
  return Math.abs(head.getBoundingClientRect().top) < 3 ? [] : ["heads do not stick"];
}"""


# What stands before the cells of a row where rows stack, and whether each cell says it or holds nothing.
LABELS = """(row) => [...document.querySelector(row).cells].filter((cell) => cell.tagName === "TD").map((cell) => cell.dataset.l)"""
UNNAMED = """() => [...document.querySelectorAll(".stack :is(tbody, tfoot) td")]
  .filter((cell) => cell.colSpan === 1 && !cell.dataset.l && cell.dataset.no === undefined).map((cell) => cell.outerHTML.slice(0, 90))"""
ROWS = {
    ".lc tbody:first-of-type tr:nth-child(2)": ["Stage", "What they do"],
    ".lc tbody:first-of-type tr:first-child": ["The company wants them to", "Lowest emotion", "Stage", "What they do"],
    "[aria-labelledby=opp-h] tbody tr": ["Opportunity", "Stage", "Impact", "Effort", "Status", "Owner"],
    ".twin tbody tr": ["Emotion", "In words", "Choosing a CRM, next year", "Evidence"]}


# Most rows of a gap table are two lines high, however many columns it has.
LOW = 47
HEIGHTS = """() => [...document.querySelectorAll(".gt tbody tr")].map((row) => row.offsetHeight).sort((a, b) => a - b)"""


def rows_are_low(browser, demo):
    with site.window(browser, 1440) as page:
        for name in ("gaps/index.html", "gaps/choosing-a-crm.html", "zh-hans/gaps/choosing-a-crm.html"):
            page.goto((demo / name).as_uri(), wait_until="load")
            heights = page.evaluate(HEIGHTS)
            if heights[len(heights) // 2] > LOW:
                site.problem(f"{name}: half of the rows are higher than {LOW} pixels")


def heads_stand_before_cells(browser, demo):
    path = demo / "journeys/choosing-a-crm/index.html"
    with site.window(browser, 390) as page:
        page.goto(path.as_uri(), wait_until="load")
        for row, expected in ROWS.items():
            found = page.evaluate(LABELS, row)
            if found != expected:
                site.problem(f"{row} says {found}")
        for name in site.PAGES:
            page.goto((demo / name).as_uri(), wait_until="load")
            for cell in page.evaluate(UNNAMED):
                site.problem(f"{name}: a cell without its head: {cell}")
    with site.window(browser, 390, java_script_enabled=False) as page:
        page.goto(path.as_uri(), wait_until="load")
        table = page.locator("[aria-labelledby=opp-h] thead")
        if not table.is_visible() or page.locator(".stack").count():
            site.problem("without script a table has lost its heads")
        if page.locator("body").bounding_box()["width"] > 390:
            site.problem("without script the page is wider than a phone")


# What a drawing shows stays inside it and, in the small one, apart.
QUADRANT = """() => {
  const found = [];
  for (const drawing of document.querySelectorAll(".quad, .sketch")) {
    const whole = drawing.getBoundingClientRect();
    if (!whole.width) continue;
    const boxes = [...drawing.querySelectorAll("text, .d")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    for (const [text, box] of boxes)
      if (box.right > whole.right - 3 || box.left < whole.left - 4) found.push(`${text} crosses the edge`);
    if (drawing.matches(".sketch"))
      for (const [text, one] of boxes)
        if (boxes.some(([, other]) => one !== other && one.left < other.right - 1 && other.left < one.right - 1
          && one.top < other.bottom - 4 && other.top < one.bottom - 4)) found.push(`${text} touches another`);
    return [found, drawing.getAttribute("class")];
  }
  return [["no drawing is seen"], ""];
}"""


def the_quadrant_fits(browser, demo, hard):
    paths = [demo / "gaps/choosing-a-crm.html", demo / "gaps/index.html", hard / "gaps/german.html", hard / "gaps/english.html"]
    for width, drawing in ((1440, "quad"), (390, "sketch"), (320, "sketch")):
        with site.window(browser, width) as page:
            for path in paths:
                page.goto(path.as_uri(), wait_until="load")
                found, seen = page.evaluate(QUADRANT)
                for text in found + ([] if seen == drawing else [f"{seen} is seen, not {drawing}"]):
                    site.problem(f"{path.name} at {width}: {text}")


# The edges beyond which a region has more, as it is and once it is scrolled to its end.
MORE = """async (selector) => {
  const region = document.querySelector(selector), more = () => region.dataset.more ?? "";
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const found = [more(), getComputedStyle(region, "::after").content !== "none"];
  region.scrollTo(region.scrollWidth, region.scrollHeight);
  await frame();
  return [...found, more()];
}"""


def what_goes_on_says_so(browser, demo, hard):
    with site.window(browser, 1440) as page:
        page.goto((hard / "journeys/n20/index.html").as_uri(), wait_until="load")
        if (found := page.evaluate(MORE, ".map")) != ["x", True, ""]:
            site.problem(f"a wide map says {found}")
        page.goto((demo / "matrices/choosing-a-crm.html").as_uri(), wait_until="load")
        if (found := page.evaluate(MORE, ".tall")) != ["y", False, ""]:
            site.problem(f"a long matrix says {found}")
        for name in ("beauty-subscription", "choosing-a-crm"):
            page.goto((demo / f"matrices/{name}.html").as_uri(), wait_until="load")
            if page.locator("[data-more~=x]").count():
                site.problem(f"the matrix of {name} does not fit a screen")


# How strongly each persona's line is seen: the one that is pointed at, and the faintest and the strongest of the others.
POINTED = """(name) => {
  const all = [...document.querySelectorAll(".map-trail .who")];
  const strength = (lines) => lines.map((line) => Number(getComputedStyle(line).opacity));
  const others = strength(all.filter((line) => !line.classList.contains(name)));
  return [Math.min(...strength(all.filter((line) => line.classList.contains(name)))), Math.min(...others), Math.max(...others)];
}"""


def one_persona_is_singled_out(browser, hard):
    for script in (True, False):
        with site.window(browser, 1440, java_script_enabled=script) as page:
            page.goto((hard / "journeys/crowd/index.html").as_uri(), wait_until="load")
            if page.evaluate(POINTED, "u4") != [1, 1, 1]:
                site.problem("lines are faint where nobody points")
            page.locator(".legend .u4 a").focus()
            if (found := page.evaluate(POINTED, "u4"))[0] != 1 or found[2] > 0.3:
                site.problem(f"the focus in the legend singles nobody out: {found}")
            page.evaluate("document.activeElement.blur()")
            page.locator(".emo .u12").first.hover()
            if (found := page.evaluate(POINTED, "u12"))[0] != 1 or found[2] > 0.3:
                site.problem(f"pointing at words singles nobody out: {found}")


# In colours of the reader's own: labels take them, and stand off lines; marks differ by more than colour.
FORCED = """() => {
  const style = (selector, part) => getComputedStyle(document.querySelector(selector), part);
  const text = style("main").color, ground = style("html").backgroundColor, found = [];
  const look = (selector, wanted, of, part) => {
    if (document.querySelector(selector) && style(selector, part)[of] !== wanted) found.push(`${selector}: ${of} is ${style(selector, part)[of]}`);
  };
  look(".map .cap", text, "fill");
  look(".map .cap", ground, "stroke");
  look(".vt.met", text, "backgroundColor", "::before");
  const marks = [...document.querySelectorAll(".lg .d")].map((mark) => {
    const { fill, stroke, scale, strokeDasharray } = getComputedStyle(mark);
    return [fill, stroke, scale, strokeDasharray].join();
  });
  if (new Set(marks).size !== marks.length) found.push(`marks look alike: ${marks.join(" | ")}`);
  return found;
}"""


def forced_colours_lose_nothing(browser, demo):
    with site.window(browser, 1440, forced_colors="active") as page:
        for name in ("journeys/choosing-a-crm/index.html", "gaps/choosing-a-crm.html"):
            page.goto((demo / name).as_uri(), wait_until="load")
            for text in page.evaluate(FORCED):
                site.problem(f"{name} in forced colours: {text}")


# The width of a quote, in em, where the page's face is asked for it.
QUOTE = """() => {
  const probe = document.querySelector("main").appendChild(document.createElement("span"));
  probe.textContent = "“”“”“”“”“”";
  const width = probe.getBoundingClientRect().width / parseFloat(getComputedStyle(probe).fontSize) / 10;
  probe.remove();
  return width;
}"""
# Where the words of heads of one line end.
HEADS = """() => [...document.querySelectorAll("[data-sortable] thead th")].map((head) => {
  const range = document.createRange();
  range.selectNodeContents(head.querySelector("button") ?? head);
  return Math.max(...[...range.getClientRects()].map((line) => line.bottom));
})"""


def small_things_hold(browser, demo, hard):
    for width in (1440, 768, 800):
        with site.window(browser, width) as page:
            page.goto((demo / "problems/index.html").as_uri(), wait_until="load")
            if page.locator(".top").bounding_box()["height"] > 90:
                site.problem(f"the header at {width} is higher than two lines")
            if page.evaluate(QUOTE) > 0.7:
                site.problem("quotes of an English page are those of Chinese")
    for path in (demo / "metrics/index.html", demo / "journeys/index.html"):
        with site.window(browser, 1440) as page:
            page.goto(path.as_uri(), wait_until="load")
            ends = page.evaluate(HEADS)
            if max(ends) - min(ends) > 1:
                site.problem(f"{path.parent.name}: heads do not stand on one line: {ends}")
    with site.window(browser, 320) as page:
        page.goto((hard / "journeys/sixty/index.html").as_uri(), wait_until="load")
        if page.locator(".map-trail .m path").first.evaluate("(mark) => getComputedStyle(mark).stroke") != "none":
            site.problem("marks of sixty steps cut the line on a phone")
    for width in (768, 800, 1024, 1100):
        with site.window(browser, width) as page:
            look(page, demo / "journeys/choosing-a-crm/index.html", width, True)


def look(page, path, width, is_map):
    page.goto(path.as_uri(), wait_until="load")
    found = page.evaluate(FITS, width < 768)
    if is_map:
        found += page.evaluate(NUMBERS)
        if width >= 768:
            found += page.evaluate(COLUMNS)
        if width >= 1280:
            found += page.evaluate(STICKS)
    for text in found:
        site.problem(f"{path.parent.name}/{path.name} at {width}: {text}")


def main():
    waymark, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
    demo, hard = site.demo(waymark, folder), site.hard(waymark, folder)
    review = review_site.write(waymark, folder)
    maps = sorted(hard.glob("journeys/*/index.html")) + [demo / "journeys/choosing-a-crm/index.html"]
    others = [demo / name for name in site.PAGES] + sorted(hard.glob("journeys/*/w3.html")) + [hard / "personas/index.html"]
    others += sorted(hard.glob("matrices/*.html")) + [hard / "gaps/german.html"]
    others += [review / name for name in review_site.PAGES]
    with site.chromium() as browser:
        for width in (1440, 900, 390, 320):
            with site.window(browser, width) as page:
                for path in maps:
                    look(page, path, width, True)
                for path in others:
                    look(page, path, width, False)
        heads_stand_before_cells(browser, demo)
        rows_are_low(browser, demo)
        the_quadrant_fits(browser, demo, hard)
        what_goes_on_says_so(browser, demo, hard)
        one_persona_is_singled_out(browser, hard)
        forced_colours_lose_nothing(browser, demo)
        small_things_hold(browser, demo, hard)
    site.finish(f"{len(maps)} maps and {len(others)} other pages at 4 widths")


main()
