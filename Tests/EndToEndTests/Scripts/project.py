"""Writes a project that has given texts in every place where a text can stand."""

import json
import re
from pathlib import Path


def quoted(text):
    """A text as a YAML value in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def escaped(text):
    """A text as Markdown that means it letter by letter."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def write(folder, texts, markdown=lambda text: text):
    """One journey, persona and page for each text; `markdown` makes text that stands in Markdown."""
    content = Path(folder) / "content"
    for part in ("journeys", "personas", "pages"):
        (content / part).mkdir(parents=True)
    site = [f"title: {quoted(texts[0])}", f"description: {quoted(texts[0])}", "severities:"]
    site += [f"  {code}: warning" for code in ("unsafe-link", "broken-link", "off-scale", "no-stage", "duplicate-id", "invalid-value")]
    site += ["  personal-data: off", "  raw-html: off", "channels:"] + [f"  - {quoted(text)}" for text in texts[:8]]
    site += ["owners:"] + [f"  - {quoted(text)}" for text in texts[:8]]
    (content / "site.yml").write_text("\n".join(site) + "\n", encoding="utf-8")
    for number, text in enumerate(texts):
        word = markdown(text)
        named = '"' + (word if word != text else text.replace("\\", "\\\\").replace('"', '\\"')) + '"'
        keys = f"title: {quoted(text)}\n"
        (content / "journeys" / f"j{number}.md").write_text(
            f"---\n{keys}personas: [p{number}]\nowner: {quoted(text)}\nx-own: {quoted(text)}\n"
            f"aliases: [old-{number}]\n---\n\n"
            f"{word}\n\n- {word}: {word}\n- Goal: {word}\n\n## {word} {{#s{number}}}\n\n{word}\n\n> {word}\n> — {word}\n\n"
            f"- Doing: {word}\n- Emotion: 1 {word}\n- Pain: {word}\n- {word}: {word}\n- Weather: {word}\n"
            f"- Opportunity: {word} | impact 4 | effort 2 | owner {word} | status {word}\n\n"
            f"| Touchpoint | Channel | Owner | Importance | Performance | Effort | Metrics | Note | {word} |\n"
            f"|---|---|---|---|---|---|---|---|---|\n"
            f"| {word} | {word} | {word} | 5 | 2 | 1 | {word} | {word} | {word} |\n\n"
            f"### {word}\n\n- Feeling: 2 {word}\n\n## Second\n\n- Emotion: -1\n",
            encoding="utf-8")
        (content / "personas" / f"p{number}.md").write_text(
            f"---\n{keys}role: {quoted(text)}\nsegment: {quoted(text)}\nquote: {quoted(text)}\nchannels: [{quoted(text)}]\n"
            f"aliases: [{quoted('known as ' + text)}]\n---\n\n{word}\n\n- Goals: {word}\n- {word}: {word}\n",
            encoding="utf-8")
        (content / "pages" / f"n{number}.md").write_text(
            f"# {word}\n\n{word}\n\n## {word}\n\n`{text}`\n\n    {text}\n\n```{text}\n{text}\n```\n\n- [ ] {word}\n\n"
            f"[x](https://a.example/ {named}) ![{word}](../i.png {named})\n\n| {word} |\n|---|\n| {word} |\n\n"
            f"**{word}** *{word}* ~~{word}~~\n",
            encoding="utf-8")
    (content / "i.png").write_bytes(b"")
