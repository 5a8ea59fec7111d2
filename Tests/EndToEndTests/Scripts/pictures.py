"""Holds how six pages look against small pictures that were recorded.

usage: pictures.py WAYMARK FOLDER [record | alter]

The pages are those of `Pictures/content`, every text set in boxes (`box_font.py`): so neither the fonts of a system nor
their versions move anything, and what is compared is where things stand, what is drawn, and in which colours.

A picture is the whole page, each cell of 12 by 12 pixels (10 by 10 on a phone) one pixel: its mean colour. Two pictures are
held against each other as eyes would from afar: both blurred by a cell, the distance of colours in CIELAB, and of that the
mean over three by three cells. Nowhere may it be above LIMIT. Why that much stands at LIMIT, and `alter` proves it: pages that
are spoilt on purpose must be told, those that another browser may draw a little otherwise must not.

Prints a line for each problem and one with the figures; fails with 1 where there was a problem. What differs is drawn into
`.build/pictures`: recorded, now, difference. `record` writes all anew.
"""

import io
import math
import sys
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageFilter, ImageOps

import box_font
import site_pages as site

HERE = Path(__file__).resolve().parents[1] / "Pictures"
SHOWN = site.ROOT / ".build/pictures"
# Each page by day in English and by night in Chinese, or the other way round; each on a screen and on a phone.
PAGES = {
    "overview": "index.html", "journey": "journeys/renting-a-canoe/index.html", "stage": "journeys/renting-a-canoe/books.html",
    "matrix": "matrices/renting-a-canoe.html", "gaps": "gaps/renting-a-canoe.html", "persona": "personas/day-tripper.html"}
WAYS = [(1440, "light", "en"), (390, "dark", "zh-hans")], [(1440, "dark", "zh-hans"), (390, "light", "en")]
PICTURES = [(name, *way) for number, name in enumerate(PAGES) for way in WAYS[number % 2]]

# In CIELAB, where 2.3 is what an eye just sees. A page that is drawn a pixel lower, half a pixel aside, with other edges of
# lines or a little brighter stays at or below 3.0; the least that `alter` spoils, a thin curve, comes to 4.6.
LIMIT = 3.8


LINEAR = [value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in range(256)]


@contextmanager
def opened(browser, root, picture):
    """The page of a picture, set in boxes."""
    name, width, scheme, language = picture
    path = root / ("" if language == "en" else language) / PAGES[name]
    with site.window(browser, width, color_scheme=scheme, bypass_csp=True) as page:
        page.goto(path.as_uri(), wait_until="load")
        page.add_style_tag(content=box_font.style())
        # Those of the theme are asked for by nothing then.
        if not page.evaluate(
            "document.fonts.ready.then((fonts) => [...fonts].every(({ family, status }) => family !== 'Box' || status === 'loaded'))"):
            site.problem(f"{picture}: the font of boxes is not in use")
        yield page


def shoot(page, style="/* nothing */"):
    """The picture of a page, with more style than it has."""
    more = page.add_style_tag(content=style)
    image = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
    more.evaluate("(element) => element.remove()")
    # Steps of four levels are not seen, and make small files.
    return ImageOps.posterize(image.reduce(12 if image.width > 800 else 10), 6)


def lab(colour):
    """A colour of sRGB in CIELAB, for the white of D65."""
    red, green, blue = (LINEAR[part] for part in colour)
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505, 0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one, other):
    """The distance of colours around each cell, in tenths, and the greatest."""
    size = min(one.width, other.width), min(one.height, other.height)
    seen = [image.crop((0, 0, *size)).filter(ImageFilter.GaussianBlur(1)).get_flattened_data() for image in (one, other)]
    cells = Image.new("L", size)
    cells.putdata([0 if a == b else min(255, round(10 * math.dist(lab(a), lab(b)))) for a, b in zip(*seen)])
    cells = cells.filter(ImageFilter.BoxBlur(1))
    return cells, max(cells.get_flattened_data()) / 10


def told(now, then):
    """What differs, in words, or nothing."""
    if abs(now.height - then.height) > 1 or now.width != then.width:
        return f"is {now.width} × {now.height} cells, was {then.width} × {then.height}"
    cells, worst = difference(now, then)
    if worst <= LIMIT:
        return ""
    left, top, right, bottom = cells.point(lambda value: 255 * (value > 10 * LIMIT)).getbbox()
    return f"differs by {worst} (at most {LIMIT}) between {left}, {top} and {right}, {bottom}, in cells"


def show(name, now, then):
    SHOWN.mkdir(parents=True, exist_ok=True)
    cells, _ = difference(now, then)
    strip = Image.new("RGB", (3 * now.width + 8, max(now.height, then.height)), "#888")
    for number, image in enumerate((then, now, ImageOps.invert(cells.point(lambda value: min(255, value * 2))))):
        strip.paste(image, (number * (now.width + 4), 0))
    strip.resize((strip.width * 4, strip.height * 4), Image.Resampling.NEAREST).save(SHOWN / name)


def hold(browser, root, is_recording):
    """The pictures of now against those that were recorded."""
    names = {f"{'-'.join(map(str, picture))}.png": picture for picture in PICTURES}
    for file in sorted((HERE / "expected").glob("*.png")):
        if file.name not in names:
            site.problem(f"{file.name} is no picture that is taken")
    for name, picture in names.items():
        file = HERE / "expected" / name
        with opened(browser, root, picture) as page:
            now = shoot(page)
        if is_recording:
            now.save(file, optimize=True)
            continue
        if not file.exists():
            site.problem(f"{name} was never recorded")
            continue
        then = Image.open(file).convert("RGB")
        text = told(now, then)
        if text:
            show(name, now, then)
            site.problem(f"{name} {text}; see .build/pictures/{name}")


# What a picture must tell: what is spoilt, in which pictures, and how.
SPOILT = [
    ("a section is gone", "overview-1440 journey-390 gaps-390 persona-1440", "main > .sec:last-of-type { display: none; }"),
    ("the curve is not drawn", "journey-1440 journey-390 stage-1440 stage-390", ".trail .now { stroke: none; }"),
    ("the marks of the curve are gone", "journey-1440", ".trail .m { display: none; }"),
    ("the band of stages moved", "journey-1440", ".stage > .st-h { transform: translateY(20px); }"),
    ("the colours of the night are lost", "journey-1440 matrix-1440 gaps-390", ":root { color-scheme: light !important; }"),
    ("the tints of data are lost", "matrix-1440 matrix-390",
     ":root { --neg-soft: var(--sheet); --neg-wash: var(--sheet); --pos-soft: var(--sheet); --pos-wash: var(--sheet); }"),
    ("text is smaller", "stage-1440 persona-390", "main p, main li { font-size: 92%; }"),
    ("the picture of a persona is gone", "persona-390", ".avatar { visibility: hidden; }"),
    ("the quadrant is empty", "gaps-1440", ".quad a { visibility: hidden; }"),
    ("columns are as wide as their text", "overview-1440", "table { width: auto !important; }"),
]
# And what it must not: how another version of the browser may draw the same.
SAME = [
    ("a pixel lower", "body { padding-top: 1px; }"),
    ("half a pixel to the right", "html { overflow: clip; } body { position: relative; left: .5px; width: calc(100% - .5px); }"),
    ("colours a little otherwise", "html { filter: brightness(1.015); }"), ("soft edges", "html { filter: blur(.6px); }")]

NEARLY = "overview-1440 journey-1440 gaps-390 persona-390".split()


def alter(browser, root):
    """Pages that are spoilt are told, pages that are nearly the same are not."""
    for picture in PICTURES:
        name = f"{picture[0]}-{picture[1]}"
        with opened(browser, root, picture) as page:
            then = shoot(page)
            for what, names, style in SPOILT:
                if name in names.split() and not told(shoot(page, style), then):
                    site.problem(f"{name}: nobody sees that {what}")
            for what, style in SAME if name in NEARLY else []:
                text = told(shoot(page, style), then)
                if text:
                    site.problem(f"{name}, {what}, {text}")


def main():
    waymark, folder, mode = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve(), (sys.argv[3:] + ["hold"])[0]
    root = site.build(waymark, HERE, folder / "pictures")
    with site.chromium() as browser:
        if mode == "alter":
            alter(browser, root)
        else:
            hold(browser, root, mode == "record")
    site.finish(f"{len(PICTURES)} pictures")


main()
