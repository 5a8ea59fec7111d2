#!/usr/bin/env python3
"""L02: whole projects, made at random and damaged, given to the real command.

    projects.py --binary PATH [--projects 40] [--seed N] [--minutes M]

What must hold of each, as it was made and with some bytes changed: `build` and `check` end with 0 or 1 and crash
never; every finding has a path, line and column that exist; nothing is left beside the site; a build that fails
leaves the site that stood there; pages are HTML without parse errors, and no link leads nowhere.

--minutes goes on until the time is over. The seed of a project is printed when something does not hold.
"""
import argparse
import functools
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

import html5lib

WORDS = ("wait queue till brochure visit 排队 收银台 預約 search cart & <b> \"quoted\" it's é ñ ß 🙂 {{root}} a|b [x] _y_ *z* "
         "`code` https://a.example/ www.a.example javascript:alert(1) -1 2/5 100% #1 @home").split(" ")
SIGNS = [b"", b"\0", b"\xff", b"|", b"---\n", b"\n", b"#", b"- ", b"> ", b"[", b"](", b"<", b"`", b"\"", b":", b"\r", b"\t",
         "：".encode(), "\u202e".encode(), b"{", b"&", b"*a", b"!t ", b"\xef\xbb\xbf", b"../", b"%", b"{#a}"]


class Broken(Exception):
    """Something that must hold does not."""


class Maker:
    """A project that is valid, by a random generator of its own."""

    def __init__(self, rng):
        self.rng = rng
        self.language = rng.choice(["en", "zh-Hans", "zh-Hant"])
        self.personas = [f"person-{number}" for number in range(rng.randrange(4))]
        self.journeys = [f"journey-{number}" for number in range(rng.randrange(1, 5))]
        self.files = {"site.yml": self.site()}
        for persona in self.personas:
            self.files[f"personas/{persona}.md"] = self.persona()
        for journey in self.journeys:
            self.files[f"journeys/{journey}.md"] = self.journey()
        if rng.random() < 0.5:
            self.files["about/us.md"] = f"# {self.words()}\n\n{self.prose()}"
        if rng.random() < 0.5:
            self.files["index.md"] = f"# {self.words()}\n\n{self.prose()}"
        # The words need not be of that language: what must fit are stages, rows and links.
        tag = "zh-Hans" if self.language != "zh-Hans" else "en"
        for path, text in list(self.files.items()):
            if path.endswith(".md") and rng.random() < 0.25:
                self.files[f"{path[:-3]}.{tag}.md"] = text

    def some(self, most):
        return range(self.rng.randrange(most + 1))

    def words(self, most=4):
        text = " ".join(self.rng.choice(WORDS) for _ in range(self.rng.randrange(1, most + 1)))
        return text if text[0].isalnum() else "A " + text

    def site(self):
        return f"title: {json.dumps(self.words(), ensure_ascii=False)}\nlanguage: {self.language}\n"

    def persona(self):
        return f"# {self.words(2)}\n\n- Role: {self.words()}\n- Goals:\n  - {self.words()}\n\n{self.prose()}"

    def link(self):
        target = self.rng.choice([f"../journeys/{name}.md" for name in self.journeys])
        return f"[{self.rng.choice(['here', '这里', 'a b'])}]({target})"

    def prose(self):
        parts = [self.words(12), "- " + self.words() + "\n- " + self.words(), "> " + self.words(8), "```\n" + self.words() + "\n```",
                 f"| {self.rng.choice('ab')} | c |\n|---|---|\n| 1 | 2 |", "1. " + self.words(), self.link()]
        return "\n\n".join(self.rng.choice(parts) for _ in self.some(4)) + "\n"

    def front(self):
        keys = [f"personas: [{', '.join(self.personas)}]"] if self.personas else []
        keys += self.rng.sample(["kind: customer", "reviewed: 2026-10-01", "x-team: North", "state: current"], self.rng.randrange(3))
        return "---\n" + "\n".join(keys) + "\n---\n" if keys else ""

    def journey(self):
        stages = "".join(self.stage(number) for number in range(self.rng.randrange(1, 8)))
        return f"{self.front()}# {self.words()}\n\n{self.prose() if self.rng.random() < 0.5 else ''}\n{stages}"

    def stage(self, number):
        lines = [f"- Doing: {self.words(8)}", f"- Emotion: {self.rng.randrange(-2, 3)} {self.rng.choice(['calm', '急', ''])}",
                 f"- Pain: {self.words(8)}", f"- Opportunity: {self.words()} | impact {self.rng.randrange(1, 6)} | effort 2",
                 f"- Emotion: {self.rng.randrange(-2, 1)} -> {self.rng.randrange(0, 3)}"]
        lines = self.rng.sample(lines[:4], self.rng.randrange(5)) or lines[4:]
        rows = "".join(f"| {self.words(2).replace('|', '')} | Shop | Store | {self.rng.randrange(1, 6)} | 3 | 2 |\n" for _ in self.some(3))
        head = "| Touchpoint | Channel | Owner | Importance | Performance | Effort |\n|---|---|---|--:|--:|--:|\n"
        return f"## Stage {number} {self.words(2)}\n\n" + "\n".join(lines) + "\n\n" + (head + rows if rows else "") + "\n"


def damage(files, rng):
    """Changes, cuts, doubles or inserts a few bytes of one file or two."""
    files = dict(files)
    for name in rng.sample(sorted(files), min(len(files), rng.randrange(1, 3))):
        data = bytearray(files[name])
        for _ in range(rng.choice([1, 1, 2, 4, 16])):
            at, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
            end = min(end, at + rng.choice([0, 1, 8, 200]))
            kind = rng.randrange(4)
            if kind == 0:
                data[at:end] = b""
            elif kind == 1:
                data[at:at] = rng.choice(SIGNS)
            elif kind == 2:
                data[at:at] = data[at:end] * rng.choice([1, 2, 40])
            elif at < len(data):
                data[at] = rng.randrange(256)
        files[name] = bytes(data)
    return files


def lines_of(data):
    """As editors count: LF, CRLF and CR end lines."""
    return re.split("\r\n|\n|\r", data.decode("utf-8", "replace"))


class Trial:
    def __init__(self, binary, folder, files):
        self.binary, self.folder, self.files = binary, folder, files
        shutil.rmtree(folder / "content", ignore_errors=True)
        for name, data in files.items():
            place = folder / "content" / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)

    def run(self, *arguments):
        done = subprocess.run([self.binary, *arguments], cwd=self.folder, capture_output=True, timeout=60,
                              env={"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "SOURCE_DATE_EPOCH": "1793491200"})
        if done.returncode not in (0, 1):
            raise Broken(f"{arguments} ended with {done.returncode}: {done.stderr[-2000:]!r}")
        return done

    def site(self):
        public = self.folder / "public"
        return {str(path.relative_to(public)): path.read_bytes() for path in sorted(public.rglob("*")) if path.is_file()}

    def hold(self):
        """Tries it; the exit code of the build."""
        before = self.site() if (self.folder / "public").exists() else {}
        checked = self.run("check", "--format", "json")
        self.places(checked.stdout)
        built = self.run("build", "--quiet")
        if built.returncode != checked.returncode:
            raise Broken(f"check ends with {checked.returncode}, build with {built.returncode}")
        after = self.site() if (self.folder / "public").exists() else {}
        if built.returncode == 1 and after != before:
            raise Broken("a build that failed changed the site")
        strangers = {path.name for path in self.folder.iterdir()} - {"content", "public", ".public.waymark"}
        left = [path for path in self.folder.glob(".public.waymark/*") if path.is_dir() and any(path.rglob("*"))]
        if strangers or left:
            raise Broken(f"left behind: {strangers} {left}")
        if built.returncode == 0:
            Site(after).hold()
        return built.returncode

    def places(self, report):
        for line in report.decode().splitlines():
            found = json.loads(line)
            place = pathlib.Path(found["path"])
            if place.parts[:1] != ("content",) or str(place.relative_to("content")) not in self.files:
                # Findings about a folder or a file's name stand at 1:1 of what is there.
                if (self.folder / place).exists() and (found["line"], found["column"]) == (1, 1):
                    continue
                raise Broken(f"no such file: {line}")
            lines = lines_of(self.files[str(place.relative_to("content"))])
            for at, column in (("line", "column"), ("endLine", "endColumn")):
                if not 1 <= found[at] <= len(lines) or not 1 <= found[column] <= len(lines[found[at] - 1]) + 2:
                    raise Broken(f"no such place: {line}")


@functools.lru_cache(4_000)
def parsed(html):
    """The parse errors of a page, its ids, and the attributes of its elements."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    elements = list(parser.parse(html.decode()).iter())
    attributes = [(element.tag, name, value) for element in elements for name, value in element.attrib.items()]
    return parser.errors[:3], [value for _, name, value in attributes if name == "id"], attributes


class Site:
    def __init__(self, files):
        self.files = files
        self.pages = {path: parsed(data) for path, data in files.items() if path.endswith(".html")}

    def hold(self):
        for page, (errors, ids, attributes) in self.pages.items():
            if errors:
                raise Broken(f"{page}: {errors}")
            if len(set(ids)) != len(ids):
                raise Broken(f"{page}: an id twice")
            for tag, name, value in attributes:
                if str(name).startswith("on") or name == "style":
                    raise Broken(f"{page}: <{tag} {name}>")
                if name in ("href", "src") and page != "404.html":
                    self.follow(page, value)

    def follow(self, page, address):
        parts = urllib.parse.urlsplit(address)
        if parts.scheme in ("https", "http", "mailto", "tel"):
            return
        if parts.scheme or parts.netloc:
            raise Broken(f"{page}: {address}")
        target = urllib.parse.unquote(urllib.parse.urljoin("/" + page, parts.path))[1:] if parts.path else page
        if target not in self.files:
            raise Broken(f"{page}: {address} leads nowhere")
        fragment = urllib.parse.unquote(parts.fragment)
        if fragment and target in self.pages and fragment not in self.pages[target][1]:
            raise Broken(f"{page}: {address} leads to no place")


def trial(binary, seed, counts):
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="waymark-projects-") as name:
        files = {path: text.encode() for path, text in Maker(rng).files.items()}
        folder = pathlib.Path(name)
        try:
            for data in [files] + [damage(files, rng) for _ in range(2)]:
                counts[Trial(binary, folder, data).hold()] += 1
        except (Broken, subprocess.TimeoutExpired) as problem:
            sys.exit(f"--seed {seed} --projects 1: {problem}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--projects", type=int, default=40)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    counts, tried, end = [0, 0], 0, time.monotonic() + 60 * (options.minutes or 0)
    while tried < options.projects or (options.minutes and time.monotonic() < end):
        trial(options.binary, options.seed + tried, counts)
        tried += 1
    print(f"{tried} projects, {counts[0]} builds with a site, {counts[1]} with errors")
    if not all(counts):
        sys.exit("one kind of project was never tried")


main()
