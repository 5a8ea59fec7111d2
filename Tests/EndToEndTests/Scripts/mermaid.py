"""Reads Mermaid user journeys as Mermaid's own lexer does, and prints them as JSON.

The rules are those of its grammar (packages/mermaid/src/diagrams/user-journey/parser/journey.jison, version 11), in
its order, the first that matches wins: comments, blanks, words of its own in any case, names up to `#`, `:`, `;`
or the end of the line, data up to `#`, `;` or the end of the line.

    mermaid.py FILE…
"""
import json
import re
import sys

RULES = [(name, re.compile(pattern, re.IGNORECASE)) for name, pattern in [
    ("", r"%%(?!\{)[^\n]*"), ("", r"[^}]%%[^\n]*"), ("line", r"\n+"), ("", r"\s+"), ("", r"#[^\n]*"),
    ("journey", r"journey\b"), ("title", r"title\s[^#\n;]+"), ("accTitle", r"accTitle\s*:\s*"),
    ("accDescr", r"accDescr\s*:\s*"), ("accDescr", r"accDescr\s*\{\s*"), ("section", r"section\s[^#:\n;]+"),
    ("name", r"[^#:\n;]+"), ("data", r":[^#\n;]+"), ("bad", r"[\s\S]"),
]]


def tokens(text):
    at = 0
    while at < len(text):
        name, match = next((n, m) for n, r in RULES if (m := r.match(text, at)))
        at = match.end()
        if name:
            yield name, match.group()


def read(text):
    read = [token for token in tokens(text) if token[0] != "line"]
    if not read or read.pop(0)[0] != "journey":
        raise SystemExit("it is no journey")
    diagram = {"title": None, "sections": []}
    while read:
        name, words = read.pop(0)
        if name == "title":
            diagram["title"] = words[6:]
        elif name == "section":
            diagram["sections"].append({"name": words[8:], "tasks": []})
        elif name == "name" and read and read[0][0] == "data":
            pieces = read.pop(0)[1][1:].split(":")
            actors = [actor.strip() for actor in pieces[1].split(",")] if len(pieces) > 1 else []
            diagram["sections"][-1]["tasks"].append([words, float(pieces[0]), actors])
        else:
            raise SystemExit(f"{name} {words!r} stands where Mermaid expects something else")
    return diagram


print(json.dumps([read(open(path, encoding="utf-8").read()) for path in sys.argv[1:]], ensure_ascii=False))
