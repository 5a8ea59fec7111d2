"""Opens a site that is full of XSS vectors in Chromium, and says what ran. A04, A05, A06, A07

usage: no_script_runs.py WAYMARK FOLDER

Prints a line for each problem and one with the figures; fails with 1 where there was a problem.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

import project
from vectors import vectors

CHROMIUM = shutil.which("chromium") or os.environ.get("CHROMIUM", "")
POLICY = re.compile(rb"<meta http-equiv=\"Content-Security-Policy\"[^>]*>")
REFRESH = re.compile(rb"<meta http-equiv=\"refresh\"[^>]*>")
# Vectors in one text: few pages, each with many.
BATCH = 94
# What a page must not do: ask, or break the policy.
WATCH = """
window.__hits = []; window.__violations = 0;
for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = (n) => { window.__hits.push(n); };
document.addEventListener("securitypolicyviolation", () => { window.__violations += 1; });
"""
LOOK = """() => {
  const pairs = new Set(), addresses = [];
  for (const element of document.querySelectorAll("*")) {
    const tag = element.tagName.toLowerCase();
    pairs.add(tag);
    for (const attribute of element.attributes) pairs.add(tag + " " + attribute.name);
    for (const name of ["href", "src", "action", "data", "formaction"])
      if (element.hasAttribute(name))
        addresses.push(new URL(element.getAttribute(name), document.baseURI).protocol);
  }
  return { pairs: [...pairs], addresses: [...new Set(addresses)], hits: window.__hits, violations: window.__violations,
    enhanced: document.getElementById("theme")?.hidden === false };
}"""
# What pages hold besides those of a plain site: raw HTML as text, and icons of some channels.
OTHERS = {"pre class", "rect x", "rect y"}
# Relative addresses are files here.
PROTOCOLS = {"file:", "https:", "http:", "mailto:", "tel:"}

problems = []


def problem(text):
    problems.append(text)
    print(text)


def build(waymark, folder, texts, markdown=lambda text: text):
    project.write(folder, texts, markdown)
    run = subprocess.run([waymark, "build", "--quiet"], cwd=folder, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        errors = [line for line in run.stderr.splitlines() if " error[" in line]
        sys.exit(f"the site is not built ({run.returncode}): {errors[:5]} {run.stderr[-300:]}")
    return sorted((folder / "public").rglob("*.html"))


def look(page, path):
    """What a page holds; one that leads elsewhere is looked at without doing so."""
    data = path.read_bytes()
    stays = REFRESH.sub(b"", data)
    if stays != data:
        path = path.with_name("stays.html")
        path.write_bytes(stays)
    page.goto(path.as_uri(), wait_until="load")
    return page.evaluate(LOOK)


def walk(page, pages, root, allowed=None):
    """What all pages hold; each is looked at for what must not be there."""
    pairs, violations = set(), 0
    for path in pages:
        seen = look(page, path)
        name = path.relative_to(root)
        pairs.update(seen["pairs"])
        violations += seen["violations"]
        if seen["hits"]:
            problem(f"{name}: ran {seen['hits'][:5]}")
        if not set(seen["addresses"]) <= PROTOCOLS:
            problem(f"{name}: links to {seen['addresses']}")
        if allowed is not None and not set(seen["pairs"]) <= allowed:
            problem(f"{name}: holds {sorted(set(seen['pairs']) - allowed)[:9]}")
        if not REFRESH.search(path.read_bytes()) and not seen["enhanced"]:
            problem(f"{name}: the site's own script did not run")
    return pairs, violations


def control(page, folder, texts, policy):
    """The vectors as markup: how many run, and how often the policy says no."""
    hits, violations = set(), 0
    head = f"<!doctype html><meta charset=utf-8>{policy.decode()}<title>x</title>"
    path = folder / ("with.html" if policy else "without.html")
    for text in texts:
        path.write_text(head + f"<p>{text}</p><p title=\"{text}\"></p><p title='{text}'></p>", encoding="utf-8")
        page.goto(path.as_uri(), wait_until="commit")
        page.wait_for_timeout(15)
        try:
            hits.update(page.evaluate("window.__hits"))
            violations += page.evaluate("window.__violations")
        except Exception:  # a vector led the page away
            continue
    return len(hits), violations


def main():
    waymark, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
    every = vectors()
    texts = [" ".join(every[start:start + BATCH]) for start in range(0, len(every), BATCH)]
    plain = ["word", "https://a.example *a* **b** `c` ~~d~~ <b> <br> www.a.example"]
    benign = build(waymark, folder / "benign", plain)
    hostile = build(waymark, folder / "hostile", texts)
    policy = POLICY.search(hostile[0].read_bytes()).group()
    bare = folder / "bare"
    for path in hostile:
        copy = bare / path.relative_to(folder / "hostile")
        copy.parent.mkdir(parents=True, exist_ok=True)
        data = path.read_bytes()
        if not re.search(rb"<meta charset=\"utf-8\">\s*" + re.escape(policy), data):
            problem(f"{path.name}: the policy does not stand first")
        copy.write_bytes(data.replace(policy, b""))
    shutil.copytree(folder / "hostile/public/assets", bare / "public/assets")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.on("dialog", lambda dialog: (problem(f"a dialog: {dialog.message}"), dialog.dismiss()))
        allowed, violations = walk(page, benign, folder)
        allowed |= OTHERS
        _, more = walk(page, hostile[::2], folder, allowed)
        if violations + more:
            problem(f"{violations + more} violations of the policy")
        walk(page, sorted(bare.rglob("*.html")), folder, allowed)
        sample = every[::6]
        open_hits, _ = control(page, folder, sample, b"")
        closed_hits, closed = control(page, folder, sample, policy)
        browser.close()
    if open_hits < 40:
        problem(f"the control is weak: only {open_hits} of {len(sample)} vectors run as markup")
    if closed_hits or closed < 40:
        problem(f"with the policy {closed_hits} vectors run, and it says no {closed} times")
    print(f"{len(every)} vectors on {len(hostile)} pages; as markup {open_hits} of {len(sample)} run, "
          f"with the policy {closed_hits}, {closed} violations")
    sys.exit(1 if problems else 0)


main()
