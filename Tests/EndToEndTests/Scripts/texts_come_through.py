"""Puts texts of every kind into every place, and reads them back. A08, A09, A14

usage: texts_come_through.py WAYMARK FOLDER

A reader of HTML finds each text where it was written, letter by letter; so does a reader of the data. Nothing
else becomes of it. Prints a line for each problem; fails with 1 where there was one.
"""

import json
import random
import subprocess
import sys
import unicodedata
from pathlib import Path

import html5lib

import project
from naughty import naughty

SIGNS = "\"'`<>=&{}$%/\\;:,.!?#*_~|[]()+-@^ aÄ旅\u2044😀]"
problems = []


def problem(text):
    problems.append(text)
    print(text)


def random_texts(count):
    chance = random.Random(7)
    return ["x" + "".join(chance.choice(SIGNS) for _ in range(chance.randint(1, 24))) + "x" for _ in range(count)]


def plain(text):
    """As a reader sees it: blanks at the ends and runs of blanks are one."""
    return " ".join(text.split(" ")).strip()


def words(element):
    return " ".join("".join(element.itertext()).split())


def title(path):
    tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=False, transport_encoding="utf-8")
    return tree, words(tree.find(".//title")), words(tree.find(".//h1"))


def same(found, wanted):
    return found == " ".join(wanted.split())


def main():
    waymark, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
    texts = [plain(text) for text in naughty() + random_texts(60)]
    texts = [text for text in texts if text]
    project.write(folder, texts, project.escaped)
    run = subprocess.run([waymark, "build", "--quiet"], cwd=folder, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit("not built: " + "\n".join(line for line in run.stderr.splitlines() if " error[" in line)[:3000])
    site = folder / "public"
    atlas = json.loads((site / "data/atlas.json").read_text(encoding="utf-8"))
    journeys = {journey["source"]: journey for journey in atlas["journeys"]}
    personas = {persona["id"]: persona for persona in atlas["personas"]}
    names = {touchpoint["id"]: touchpoint for touchpoint in atlas["touchpoints"]}
    if atlas["title"] != texts[0]:
        problem(f"the title of the site is {atlas['title']!r}")
    for number, text in enumerate(texts):
        journey = journeys[f"content/journeys/j{number}.md"]
        persona = personas[f"p{number}"]
        stage = journey["stages"][0]
        for place, value in (("title", journey["title"]), ("persona", persona["name"]), ("stage", stage["name"]),
                             ("touchpoint", stage["touchpoints"][0]["name"] if stage["touchpoints"] else None)):
            # A number before a stage is its number; signs that say "nothing" name no touchpoint.
            wanted = text.removeprefix("1. ") if place == "stage" else text
            if value != wanted and not (value is None and text in NOTHING):
                problem(f"data, {place}: {text!r} is {value!r}")
        tree, head, heading = title(site / journey["url"])
        if not same(heading, text) or not head.startswith(" ".join(text.split())):
            problem(f"journey: {text!r} is {heading!r}, {head!r}")
        _, _, heading = title(site / persona["url"])
        if not same(heading, text):
            problem(f"persona: {text!r} is {heading!r}")
        tree, _, heading = title(site / f"pages/n{number}.html")
        if not same(heading, text):
            problem(f"page: {text!r} is {heading!r}")
        for image in tree.iterfind(".//main//img"):
            if not same(" ".join(image.get("alt").split()), text) or image.get("title", "") != text:
                problem(f"image: {text!r} is {image.get('alt')!r}, {image.get('title')!r}")
        for element in tree.iter():
            for name, value in element.attrib.items():
                if isinstance(element.tag, str) and (name.startswith("on") or name == "style"):
                    problem(f"page: {text!r} becomes {element.tag} {name}={value!r}")
    print(f"{len(texts)} texts, {len(names)} touchpoints")
    sys.exit(1 if problems else 0)


# Cells that say "nothing".
NOTHING = {"-", "–", "—", "--", "---", "...", "_", "*", "~"}

main()
