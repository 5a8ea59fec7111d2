#!/usr/bin/env python3
"""Writes the inputs that fuzzing starts from: seeds.py FOLDER

The specifications' examples (`make setup` fetches them), the demo's content, the samples of Format.md, the marked
findings, and for the small targets a few words of each kind.
"""
import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FENCE = "`" * 32


def examples():
    for path in sorted((ROOT / ".tools/suites").glob("*.txt")):
        for block in re.findall(FENCE + r" example[^\n]*\n(.*?)" + FENCE, path.read_text(), re.S):
            yield block.split("\n.\n")[0].replace("→", "\t")


def contents():
    return [path for path in sorted((ROOT / "content").rglob("*")) if path.suffix in {".md", ".yml"}]


def project(paths):
    return "".join(f"=== {path.relative_to(ROOT)}\n{path.read_text()}" for path in paths)


def samples():
    for page in sorted((ROOT / "Sources/JourneyAtlas/JourneyAtlas.docc").glob("*.md")):
        yield from re.findall(r"^```(?:markdown|yaml)\n(.*?)^```", page.read_text(), re.S | re.M)


def marked():
    for path in sorted((ROOT / "Tests/JourneyAtlasTests/Fixtures/marked").glob("*.txt")):
        text = re.sub("⟦[a-z0-9-]*⟧", "", path.read_text())
        for part in re.split(r"(?m)^(?==== content/)", text):
            yield part


def translated():
    """A journey, a persona and a page in two languages: short, since inputs are."""
    journey = "# Buying\n\n- Personas: [Ann](../personas/ann.md)\n\n## Look\n\n- Emotion: 1\n- Doing: looks\n\n" \
        "| Touchpoint | Channel | Importance | Performance |\n| --- | --- | --- | --- |\n| Desk | Store | 4 | 2 |\n"
    chinese = "# 购买\n\n## 看\n\n- 情绪：1\n- 行为：看\n\n| 触点 | 渠道 | 重要性 | 表现 |\n| --- | --- | --- | --- |\n" \
        "| 柜台 | 门店 | 4 | 2 |\n"
    files = {"journeys/buy.md": journey, "journeys/buy.zh-Hans.md": chinese, "personas/ann.md": "# Ann\n\n- Role: clerk\n",
             "personas/ann.zh-Hans.md": "# 安\n\n- 角色：职员\n", "index.md": "# Home\n\n[Buy](journeys/buy.md)\n",
             "index.zh-Hans.md": "# 首页\n\n[买](journeys/buy.md)\n"}
    return "".join(f"=== content/{path}\n{text}" for path, text in files.items())


def reviews():
    """Edits as in real life: a folder without a `before` changes the one that all share."""
    place = ROOT / "Tests/JourneyAtlasTests/Fixtures/reviews"

    def written(folder):
        return "".join(f"=== content/{path.relative_to(folder / 'content' if (folder / 'content').is_dir() else folder)}\n"
                       f"{path.read_text()}" for path in sorted(folder.rglob("*")) if path.suffix in {".md", ".yml"})

    for after in sorted(place.glob("*/after")):
        before = after.parent / "before"
        yield written(before if before.is_dir() else place / "before") + "\n+++\n" + written(after)


def themes():
    tokens = (ROOT / "themes/default/tokens.css").read_text()
    yield tokens
    yield ":root { --link: light-dark(#0a5c49, #74d3b7); --radius: 0 /* flat */; --sans: \"A;}\", serif }\n"
    for name in ["layout.html", "favicon.svg", "theme.css"]:
        for path in sorted((ROOT / "themes").glob("*/" + name)):
            yield f"=== {name}\n{path.read_text()}"
    yield "=== theme.css\n@font-face { src: url(fonts/a.woff2) }\n=== fonts/a.woff2\n=== Style.css\n=== style.css/x\n"


def words(*numbers):
    return b"".join(number.to_bytes(8, "little") for number in numbers)


def front_matter(texts):
    return [found[1] for text in texts if (found := re.match(r"---\n(.*?)^---\n", text, re.S | re.M))]


def main(folder):
    texts = [path.read_text() for path in contents()]
    journeys = [text for text in texts if len(text) < 20_000] + list(samples()) + list(marked())
    figures = words(1, 21) + b"content/journeys/a.md" + words(5) + b"\0" * 5 + words(0, 0, 1, 3) + b"b.m"
    small = [translated()] + [project([path]) for path in contents()] + [project(contents()[:3] + contents()[-3:])]
    cells = sorted({cell.strip() for text in texts for cell in re.split(r"[|\n:>]", text) if cell.strip()})
    seeds = {
        "yaml": front_matter(texts) + [(ROOT / "content/site.yml").read_text()]
        + ["a: [b, {c: 'd'}]\n", "a: |\n  b\n  c\nd: >-\n  e\n", '"\\u263a": "\\x41"\n', "? a\n: b\n", "- a\n-\n  - b\n"],
        "markdown": list(examples()) + texts,
        "csv": ["date;score\n01.02.2026;4,5\n", "a,b\r\n\"c, d\",\"\"\"e\"\"\"\r\n", "sep=\t\na\tb\n", "\ufeffa,b\n\n客,\"x\ny\"\n"]
        + [",".join(f'"{cell}"' for cell in cells[at:at + 4]) + "\n" for at in range(0, 400, 4)],
        "survey": [(ROOT / f"Sources/JourneyAtlas/Metrics/Surveys/Systems/{name}.yml").read_text().split("\n", 3)[-1] + "\n===\n"
                   + (ROOT / f"Tests/JourneyAtlasTests/Fixtures/surveys/{name}.csv").read_text()
                   for name in ["typeform", "surveymonkey", "salesforce", "google-analytics-4", "adobe-analytics"]],
        "slug": cells,
        "link": re.findall(r"\]\(<?([^)>]+)", "\n".join(texts + list(examples())))
        + ["https://a.example/b?c#d", "mailto:a@b.example", "tel:+1", "../a.md", "#a", "//a.example", "\\\\a", "data:,a"],
        "values": cells + ["-1 lost", "2/5", "7/10", "😟", "1 -> -2", "1 → 2", "＋１", "-2..2", "2026-10-01", "4,5"],
        "reading": journeys + small,
        "site": journeys + small,
        "review": list(reviews()) + [translated() + "\n+++\n" + translated().replace("4 | 2", "4 | 3").replace("Look", "See")],
        "theme": list(themes()),
        "history": [words(0), figures],
        # No report; one file, called a.
        "manifest": [b"waymark-manifest 2\n" + words(0, 0, 0, 0, 0, 0),
                     b"waymark-manifest 2\n" + words(0, 0, 0, 1, 1, 0, 1, 2, 3, 4, 5, 6, 1) + b"a"],
        "report": [f"content/{a}.md\n{b}\n{c}\n" for a, b, c in zip(cells[::3], cells[1::3], cells[2::3])]
        + ["content/a,b:c%.md\n::error::x\n\x1b[31m\u202e\n", "a\\b\"c\n<script>\n\u2028\n"],
    }
    for target, inputs in seeds.items():
        place = pathlib.Path(folder) / target
        place.mkdir(parents=True, exist_ok=True)
        for text in inputs:
            data = text if isinstance(text, bytes) else text.encode()
            (place / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


main(sys.argv[1])
