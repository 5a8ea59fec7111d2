"""Runs the rules of axe in a page."""

from pathlib import Path

import axe_playwright_python

SCRIPT = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
ALL = {"type": "tag", "values": "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice".split()}
COLOURS = {"type": "rule", "values": ["color-contrast"]}
RUN = """async (only) => (await axe.run(document, { runOnly: only, resultTypes: ["violations"], preload: false })).violations
  .flatMap((found) => found.nodes.slice(0, 3).map((node) => `${found.id}: ${node.html.slice(0, 120)}`))"""


def run(page, rules):
    """What is found, in words: at most three places a rule."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SCRIPT)
    return page.evaluate(RUN, rules)
