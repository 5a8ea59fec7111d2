"""What the scripts that look at pages in Chromium share: sites to look at, and a place for problems."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

import extremes

CHROMIUM = shutil.which("chromium") or os.environ.get("CHROMIUM", "")
ROOT = Path(__file__).resolve().parents[3]
# One page of each kind, the kinds that hold most in Chinese, and translated ones.
PAGES = """
index.html journeys/index.html journeys/choosing-a-crm/index.html journeys/choosing-a-crm-future/index.html
journeys/beauty-subscription/index.html journeys/choosing-a-crm/active-evaluation.html matrices/index.html
matrices/index_fit.html matrices/choosing-a-crm.html gaps/index.html gaps/choosing-a-crm.html personas/index.html
personas/operations-lead.html touchpoints/index.html touchpoints/search-results.html channels/index.html
channels/website.html owners/index.html owners/marketing.html metrics/index.html metrics/nps.html segments/index.html
methods/index.html about/how-we-research.html 404.html journeys/zh/zhangbei-kan-zhen/index.html
journeys/zh/kai-dian-shou-kuan/shen-he.html gaps/zh/kai-dian-shou-kuan.html matrices/zh/zhangbei-kan-zhen.html
zh-hans/index.html zh-hans/journeys/choosing-a-crm/index.html zh-hans/journeys/factory-tour/index.html
""".split()

_problems = []


def problem(text):
    _problems.append(text)
    print(text)


def finish(what):
    print(f"{what}, {len(_problems)} problems")
    sys.exit(1 if _problems else 0)


def build(waymark, source, output, *options):
    run = subprocess.run(
        [waymark, "build", "--quiet", "--source", str(source), "--output", str(output), *options], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"the site is not built ({run.returncode}): {run.stderr[-400:]}")
    return Path(output)


def demo(waymark, folder):
    return build(waymark, ROOT, folder / "demo")


def plain_demo(waymark, folder):
    """The same in the theme `plain`."""
    return build(waymark, ROOT, folder / "plain", "--theme", "plain")


def hard(waymark, folder):
    """The site of maps that are hard to draw."""
    extremes.write(folder / "extremes")
    return build(waymark, folder / "extremes", folder / "hard")


@contextmanager
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@contextmanager
def window(browser, width, **settings):
    """A page that reports what its console says."""
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce", **settings)
    page = context.new_page()
    page.on("console", lambda message: problem(f"{page.url}: {message.text}") if message.type == "error" else None)
    page.on("pageerror", lambda error: problem(f"{page.url}: {error}"))
    yield page
    context.close()
