#!/usr/bin/env python3
"""L03: documents at random, and what another reader makes of them, as a JSON array.

    documents.py yaml COUNT SEED       [{"source", "value"}], by PyYAML's BaseLoader; null where there is nothing
    documents.py markdown COUNT SEED   [{"source", "value"}], by the command cmark
    documents.py csv COUNT SEED        [{"source", "value"}], by Python's csv; null where it is refused
"""
import csv
import io
import json
import random
import subprocess
import sys

import yaml

WORDS = ["a", "no", "null", "~", "1.5", "0o7", "22:22", "2026-10-01", "true", "ß", "旅程", "two words", "it's", "x: y", "#c", "-",
         "a #b", "- d", "[e]", "{f}", "&g", "*h", "!i", "%j", "@k", "`l`", "\"m\"", "'n'", "o\\p", "", " ", "🙂", "q,r", "?s", "|", ">"]


def scalar(rng, flow):
    """A scalar in one of YAML's styles, and never one that we refuse."""
    word = rng.choice(WORDS)
    style = rng.randrange(4)
    if style == 0:
        return "'" + word.replace("'", "''") + "'"
    if style == 1:
        # YAML has no pairs of surrogates.
        return json.dumps(word, ensure_ascii=rng.random() < 0.5 and max(word, default="") < "\uffff")
    if style == 2 and not flow:
        return rng.choice(["|", ">", "|-", ">-", "|+"])
    return rng.choice([word for word in WORDS[:12] if word])


def block(rng, depth, indent):
    """A mapping, a sequence or a scalar in block style, as lines."""
    pad = " " * indent
    kind = rng.randrange(3) if depth else 2
    if kind == 2:
        text = scalar(rng, False)
        if text[0] in "|>":
            lines = [rng.choice(["words", "more words", "", "  deeper", "旅"]) for _ in range(rng.randrange(1, 4))]
            return [text] + [pad + line if line else "" for line in ["first"] + lines]
        return [text]
    if rng.random() < 0.3:
        return [flow(rng, depth)]
    lines = [""]
    for number in range(rng.randrange(1, 4)):
        head = pad + (f"{rng.choice(['key', '键', 'k.y'])}{number}:" if kind == 0 else "-")
        inner = block(rng, depth - 1, indent + 2)
        lines.append(f"{head} {inner[0]}".rstrip() + (rng.choice(["", "", "  # why"]) if inner[0] and inner[0][0] not in "|>" else ""))
        lines += inner[1:]
    return lines


def flow(rng, depth):
    if depth == 0 or rng.random() < 0.5:
        return scalar(rng, True)
    items = [flow(rng, depth - 1) for _ in range(rng.randrange(4))]
    if rng.random() < 0.5:
        return "[" + ", ".join(items) + "]"
    return "{" + ", ".join(f"k{number}: {item}" for number, item in enumerate(items)) + "}"


def yaml_document(rng):
    lines = block(rng, rng.randrange(4), 0)
    return "\n".join(line for index, line in enumerate(lines) if index or line) + rng.choice(["\n", "", "\n\n", "\n# end\n"])


def read_yaml(source):
    try:
        return yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return NotImplemented


PIECES = ["a", "b c", "*", "**", "_", "`", "``", "[", "]", "](/u)", "](</u v> \"t\")", "![", "<b>", "</b>", "<!-- c -->", "&amp;", "&#35;",
          "&nope;", "\\", "\\*", "\n", "\n", "\n\n", "  \n", "\\\n", "# ", "## ", "- ", "* ", "+ ", "1. ", "2) ", "> ", "    ", "\t", "```\n",
          "~~~\n", "---\n", "===\n", "***\n", "<div>\n", "[r]: /x 'y'\n", "[r]", "[r][]", "<https://a.example>", "é", "旅", "🙂", "!", "(", ")",
          "\"", "'", "<", ">", "&", "#", "=", "-", "+", "1.", ":"]


def markdown_document(rng):
    return "".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 40))) + "\n"


def read_markdown(source):
    return subprocess.run(["cmark", "--unsafe"], input=source.encode(), capture_output=True, check=True).stdout.decode()


FIELDS = ["a", "b c", "", "", "1,5", "客", "\"\"", "\"x\"\"y\"", "\"p;q\"", "\"two\nlines\"", "\"r\r\nn\"", "5\" disk", " \"z\"", "🙂", "'", "#"]


def csv_document(rng):
    fields = FIELDS + (["\"m\"n", "\"open"] if rng.random() < 0.2 else [])
    rows = [";".join(rng.choice(fields) for _ in range(rng.randrange(1, 5))) for _ in range(rng.randrange(6))]
    return "".join(row + rng.choice(["\n", "\n", "\r\n", "\r", "\n\n"]) for row in rows) + rng.choice(["", "last"])


def read_csv(source):
    try:
        rows = csv.reader(io.StringIO(source, newline=""), delimiter=";", strict=True)
        return [row for row in rows if row]
    except csv.Error:
        return None


def main(kind, count, seed):
    make, read = {"yaml": (yaml_document, read_yaml), "markdown": (markdown_document, read_markdown), "csv": (csv_document, read_csv)}[kind]
    rng, found = random.Random(int(seed)), []
    while len(found) < int(count):
        source = make(rng)
        value = read(source)
        if value is not NotImplemented:
            found.append({"source": source, "value": value})
    json.dump(found, sys.stdout)


main(*sys.argv[1:])
