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


def front_matter(texts):
    return [found[1] for text in texts if (found := re.match(r"---\n(.*?)^---\n", text, re.S | re.M))]


def main(folder):
    texts = [path.read_text() for path in contents()]
    journeys = [text for text in texts if len(text) < 20_000] + list(samples()) + list(marked())
    small = [project([path]) for path in contents()] + [project(contents()[:3] + contents()[-3:])]
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
        "report": [f"content/{a}.md\n{b}\n{c}\n" for a, b, c in zip(cells[::3], cells[1::3], cells[2::3])]
        + ["content/a,b:c%.md\n::error::x\n\x1b[31m\u202e\n", "a\\b\"c\n<script>\n\u2028\n"],
    }
    for target, inputs in seeds.items():
        place = pathlib.Path(folder) / target
        place.mkdir(parents=True, exist_ok=True)
        for text in inputs:
            data = text.encode()
            (place / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


main(sys.argv[1])
