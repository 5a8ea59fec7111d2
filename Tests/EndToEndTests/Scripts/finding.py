"""Searches a site in Chromium as readers do, from the file system, and works with its tables. A13

usage: finding.py WAYMARK FOLDER CONTENT

CONTENT is a project. Prints a line for each problem; fails with 1 where there was one.
"""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

CHROMIUM = shutil.which("chromium") or os.environ.get("CHROMIUM", "")
# All scripts of a page, compressed.
SCRIPT_LIMIT = 20 * 1024
WATCH = """
window.__violations = 0;
document.addEventListener("securitypolicyviolation", () => { window.__violations += 1; });
"""
HITS = """() => [...document.querySelectorAll("#hits [role=group]")].map((group) =>
  [group.querySelector("p").textContent, [...group.querySelectorAll("[role=option]")].map((hit) => hit.textContent)])"""

problems = []


def check(is_right, text):
    if not is_right:
        problems.append(text)
        print(text)


def ask(page, words):
    """What is found, by group."""
    status = page.locator("dialog [role=status]")
    page.fill("dialog input", "")
    expect(status).to_have_text("")
    page.fill("dialog input", words)
    expect(status).not_to_have_text("")
    return dict(page.evaluate(HITS))


def holds(groups, heading, text):
    return any(text in hit for hit in groups.get(heading, []))


def palette(page, public):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto((public / "index.html").as_uri())
    check(not any("search" in url for url in loaded), "something of search is loaded before its first use")
    opener = page.get_by_role("button", name="Search")
    opener.focus()
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open]")
    check(page.evaluate("document.activeElement.getAttribute('role')") == "combobox", "the field has no focus")

    check(holds(ask(page, "choosing crm"), "Journeys", "Choosing a CRM"), "a journey is not found by two words")
    found = ask(page, "spreadsheet")
    check(any(heading in found for heading in ("Pains", "Quotes", "In the text")), f"no text is found: {found}")
    found = ask(page, "refridgerator")
    check(holds(found, "Journeys", "refrigerator"), f"a typing mistake hides a journey: {found}")
    status = page.locator("dialog [role=status]").inner_text()
    check("refridgerator" in status, f"the mistake is not told: {status}")
    found = ask(page, "看診")
    check(any("看診" in hit for hits in found.values() for hit in hits), f"Chinese is not found: {found}")
    found = ask(page, "診")
    check(any("診" in hit for hits in found.values() for hit in hits), f"one sign is not found: {found}")
    found = ask(page, "starts empty")
    check(holds(found, "Pains", "the trial starts empty"), f"a sentence is not found as it was asked: {found}")
    found = ask(page, "demo form")
    check(holds(found, "Pains", "the demo form is three clicks"), f"of two passages of a page only one is shown: {found}")
    found = ask(page, "interview 07")
    check(any("interview 07" in hit for hit in found.get("In their words", [])), f"the source of a quote is not found: {found}")
    check(ask(page, "qqqqqqqq") == {}, "what is nowhere is found")
    check(page.locator("dialog [role=status]").inner_text() == "Nothing found.", "that is not told")
    found = ask(page, "<img src=x onerror=alert(1)>")
    check(page.locator("dialog img").count() == 0, "markup of a question becomes markup")

    ask(page, "trial")
    before = page.locator("#hits [role=option]").count()
    select = page.locator("dialog .narrow select").nth(1)
    select.select_option(index=1)
    page.wait_for_timeout(300)
    after = page.locator("#hits [role=option]").count()
    check(after < before, f"a filter leaves all {before} results")
    select.select_option(index=0)

    found = ask(page, "choosing a crm")
    page.keyboard.press("ArrowDown")
    active = page.evaluate("document.activeElement.getAttribute('aria-activedescendant')")
    check(active == "hit-1", f"the arrow leads to {active}")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/journeys/choosing-a-crm*/index.html")

    page.goto((public / "index.html").as_uri())
    opener = page.get_by_role("button", name="Search")
    opener.focus()
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    page.keyboard.press("Escape")
    check(page.locator("dialog[open]").count() == 0, "Escape does not close the palette")
    check(page.evaluate("document.activeElement.className") == "btn", "focus does not come back")

    page.goto((public / "journeys/zh/kai-dian-shou-kuan/index.html").as_uri())
    page.get_by_role("button", name="搜索").click()
    page.wait_for_selector("dialog[open]")
    found = ask(page, "收款")
    check(any("收款" in hit for hit in found.get("旅程", [])), f"a journey in Chinese is not found: {found}")
    check("找到" in page.locator("dialog [role=status]").inner_text(), "the count is not in Chinese")
    check(page.evaluate("window.__violations") == 0, "the policy is broken")


def typed(page, public):
    """What is typed letter by letter loads what it loads at once."""
    loaded = []
    page.on("request", lambda request: loaded.append(request.url))

    def ask_by(way):
        page.goto((public / "index.html").as_uri())
        page.keyboard.press("/")
        page.wait_for_selector("dialog[open]")
        loaded.clear()
        way("refrigerator cold")
        page.wait_for_selector("#hits [role=option]")
        page.wait_for_timeout(500)
        return sorted(loaded)

    at_once = ask_by(lambda words: page.fill("dialog input", words))
    by_letter = ask_by(lambda words: page.keyboard.type(words, delay=20))
    check(at_once == by_letter, f"typing loads {len(by_letter)} files, the question {len(at_once)}")
    # Enter asks what stands there, though no answer is drawn yet.
    page.fill("dialog input", "")
    page.keyboard.type("choosing a crm")
    page.keyboard.press("Enter")
    page.wait_for_url("**/journeys/choosing-a-crm*/index.html")


def tables(page, public):
    page.goto((public / "gaps/choosing-a-crm.html").as_uri())
    bar = page.locator(".tt").first
    rows = page.locator("table.gt tbody tr")
    all_rows = rows.count()
    bar.locator("input[type=search]").fill("demo")
    shown = page.locator("table.gt tbody tr:visible").count()
    check(0 < shown < all_rows, f"the filter shows {shown} of {all_rows} rows")
    check(str(shown) in bar.locator("[role=status]").inner_text(), "how many rows are shown is not told")
    page.locator("table.gt thead .sort").nth(1).click()
    bar.locator("summary").click()
    bar.locator("input[type=checkbox]").first.uncheck()
    page.keyboard.press("Escape")
    check(not bar.locator("details").evaluate("(list) => list.open"), "Escape does not close the list of columns")
    check(page.evaluate("document.activeElement.tagName") == "SUMMARY", "focus is lost with the list of columns")
    bar.locator("summary").click()
    page.locator("h1").first.click()
    check(not bar.locator("details").evaluate("(list) => list.open"), "the list of columns stays over the table")
    with page.expect_download() as download:
        bar.get_by_role("button", name="Save shown as CSV").click()
    lines = Path(download.value.path()).read_text("utf-8-sig").splitlines()
    check(len(lines) == shown + 1, f"the file has {len(lines)} lines for {shown} rows")
    columns = page.locator("table.gt thead th:visible").count()
    # Alignment has its figures below it, evidence its source.
    check(any(", importance" in line and " · effort" in line for line in lines), "parts of a cell run together")
    check(not any('"-' in line for line in lines), "a number below zero is no number in the file")
    check(lines[0].count(",") >= columns - 1, f"the file's head is {lines[0]}")
    first = page.locator("table.gt tbody tr:visible").first.inner_text()
    page.reload()
    check(page.locator("table.gt tbody tr:visible").count() == shown, "the filter is lost when the page is loaded again")
    check(page.locator("table.gt thead th:visible").count() == columns, "a column comes back")
    check(page.locator("table.gt tbody tr:visible").first.inner_text() == first, "the order is lost")
    check(page.evaluate("window.__violations") == 0, "the policy is broken by tables")


def missing_last(page, public):
    """What was not measured stands behind all figures, whichever way they are sorted."""
    page.goto((public / "gaps/choosing-a-crm.html").as_uri())
    head = page.locator("table.gt thead .sort").filter(has_text="Performance")
    for way in ["up", "down"]:
        head.click()
        rows = page.locator("table.gt tbody tr").all_inner_texts()
        places = [place for place, row in enumerate(rows) if "n/m" in row]
        check(places and places[0] >= len(rows) - len(places), f"sorted {way}, what is not measured stands in {places} of {len(rows)}")


def common(names):
    """Those in characters of which we know the pinyin."""
    return [name for name in names.all_inner_texts() if name == name.encode("gb2312", "ignore").decode("gb2312")]


def orders(page, public):
    """Lists stand as the browser sorts them, and a table that was sorted stands as its list."""
    for path in ["journeys/index.html", "touchpoints/index.html", "zh-hans/touchpoints/index.html", "zh-hans/journeys/index.html"]:
        page.goto((public / path).as_uri())
        names = page.locator("main tbody th[scope=row] > a:first-child")
        before = common(names)
        page.locator("main thead .sort").first.click()
        after = common(names)
        wrong = [pair for pair in zip(before, after) if pair[0] != pair[1]]
        check(len(before) > 5 and not wrong, f"{path}: the list has {wrong[:3]}, list and browser")
    page.goto((public / "zh-hans/index_az.html").as_uri())
    check(page.locator("main h2#az-z").count() == 1, "A–Z has no Z")
    below = page.locator("main section:has(h2#az-s) a").all_inner_texts()
    check("搜索" in below, f"搜索 does not stand below S: {below}")


def problem_page(page, public):
    page.goto((public / "problems/index.html").as_uri())
    rows = page.locator("main tbody tr")
    page.get_by_label("Severity").select_option("hint")
    check(page.locator("main a.dl[href='index.csv']").count() == 1, "problems cannot be saved")
    shown = page.locator("main tbody tr:visible").count()
    check(0 < shown < rows.count(), f"{shown} of {rows.count()} problems are hints")
    page.reload()
    check(page.locator("main tbody tr:visible").count() == shown, "what was chosen is lost")
    page.get_by_label("Severity").select_option(index=0)
    page.locator(".tt label").filter(has_text="Owner").locator("select").select_option("Store operations")
    owned = page.locator("main tbody tr:visible")
    check(0 < owned.count() < rows.count(), f"{owned.count()} of {rows.count()} problems are one owner's")
    check(all("Store operations" in text for text in owned.all_inner_texts()), "others' problems stay")


def without_script(browser, public):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((public / "index.html").as_uri())
    page.get_by_role("link", name="A–Z").click()
    for name in ["Choosing a CRM", "Free trial", "How we research"]:
        check(page.get_by_role("link", name=name, exact=False).count() > 0, f"A–Z does not name {name}")
    context.close()


def main():
    waymark, folder, content = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    public = folder / "public"
    run = subprocess.run(
        [waymark, "build", "--quiet", "--source", content, "--output", str(public)],
        capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(run.stderr)
    scripts = sorted((public / "assets").glob("*.js"))
    weight = sum(len(gzip.compress(path.read_bytes())) for path in scripts)
    check(weight <= SCRIPT_LIMIT, f"scripts weigh {weight} bytes")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(accept_downloads=True)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.add_init_script(WATCH)
        page.on("pageerror", lambda error: check(False, f"error: {error}"))
        palette(page, public)
        typed(page, public)
        tables(page, public)
        missing_last(page, public)
        orders(page, public)
        problem_page(page, public)
        without_script(browser, public)
        browser.close()
    print(f"{len(problems)} problems; scripts weigh {weight} bytes compressed")
    sys.exit(1 if problems else 0)


main()
