#!/usr/bin/env python3
"""Opens one page of each kind of the demo, as a web server sends it, and tells what a browser had to do for it.

    .venv/bin/python Tests/Benchmarks/pages.py
    .venv/bin/python Tests/Benchmarks/pages.py --runs 5 --waymark .build/release/waymark --output .build/pages.json

For each kind and width, with nothing cached: elements of the page, requests, kilobytes transferred (texts are compressed, as
servers do), milliseconds until something is painted (median), and how much moved after that: the layout shift of the Web
Vitals, which shall be 0. Nothing is asserted: time depends on the machine."""
import argparse
import functools
import gzip
import http.server
import json
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import threading

from playwright.sync_api import sync_playwright

from measure import environment

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = {
    "overview": "index.html", "A to Z": "index_az.html", "journeys": "journeys/index.html", "journey": "journeys/choosing-a-crm/index.html",
    "stage": "journeys/choosing-a-crm/active-evaluation.html", "matrix": "matrices/choosing-a-crm.html",
    "matrix, all": "matrices/index.html", "gaps": "gaps/choosing-a-crm.html", "gaps, all": "gaps/index.html",
    "persona": "personas/operations-lead.html", "touchpoints": "touchpoints/index.html",
    "touchpoint": "touchpoints/search-results.html", "channel": "channels/website.html", "owner": "owners/marketing.html",
    "metric": "metrics/nps.html", "segment": "segments/small-business.html", "numbers": "methods/index.html",
    "problems": "problems/index.html", "prose": "about/how-we-research.html", "in Chinese": "zh-hans/journeys/choosing-a-crm/index.html"}
WIDTHS = {"wide": (1440, 900), "narrow": (390, 844)}

WATCH = """window.shifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    if (!entry.hadRecentInput)
      window.shifts.push([entry.value, entry.sources.map(({ node, previousRect, currentRect }) =>
        `${node?.nodeName} ${node?.className} ${previousRect.y}+${previousRect.height} to ${currentRect.y}+${currentRect.height}`)]);
}).observe({ type: "layout-shift", buffered: true });"""
READ = """() => ({
  elements: document.querySelectorAll("*").length,
  paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  shift: shifts.reduce((sum, [value]) => sum + value, 0), moved: shifts.flatMap(([, sources]) => sources) })"""


class Server(http.server.SimpleHTTPRequestHandler):
    """A web server that compresses texts."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in (".html", ".css", ".js", ".svg", ".json"):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def build(waymark, site):
    command = [waymark, "build", "--quiet", "--source", ROOT, "--output", site]
    subprocess.run(command, env=environment(), check=True, capture_output=True)
    return site


def visit(browser, address, size):
    """One page in a window of its own, with nothing cached."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    page = context.new_page()
    page.add_init_script(WATCH)
    network, requests, received = context.new_cdp_session(page), [], []
    network.send("Network.enable")
    network.on("Network.requestWillBeSent", lambda event: requests.append(event["request"]["url"]))
    network.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    page.goto(address, wait_until="load")
    page.wait_for_timeout(500)
    found = page.evaluate(READ) | {"requests": len([one for one in requests if one.startswith("http")]), "bytes": sum(received)}
    context.close()
    return found


def figures(runs):
    """Of several visits: what does not change, the median of time, the most that moved."""
    first, worst = runs[0], max(runs, key=lambda run: run["shift"])
    paints = [run["paint"] for run in runs if run["paint"] is not None]
    return {
        "elements": first["elements"], "requests": first["requests"], "bytes": first["bytes"],
        "paint": round(statistics.median(paints), 1) if paints else None, "shift": round(worst["shift"], 4), "moved": worst["moved"][:5]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--waymark", type=pathlib.Path, default=".build/release/waymark", help="the program")
    parser.add_argument("--site", type=pathlib.Path, help="a site that stands already, instead of the demo")
    parser.add_argument("--chromium", default=shutil.which("chromium"), help="the browser; Playwright's own where empty")
    parser.add_argument("--output", type=pathlib.Path, default=".build/pages.json", help="the figures as JSON")
    options = parser.parse_args()
    table = []
    with tempfile.TemporaryDirectory(prefix="waymark-pages-") as folder, sync_playwright() as playwright:
        site = options.site or build(options.waymark.resolve(), f"{folder}/site")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Server, directory=site))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=options.chromium or None, args=["--no-sandbox"])
        print(f"Chromium {browser.version}, {options.runs} runs")
        print(f"{'page':13} {'width':6} {'elements':>8} {'requests':>8} {'kB':>6} {'paint ms':>8} {'shift':>7}")
        for kind, path in KINDS.items():
            for width, size in WIDTHS.items():
                address = f"http://127.0.0.1:{server.server_port}/{path}"
                found = figures([visit(browser, address, size) for _ in range(options.runs)])
                table.append({"kind": kind, "path": path, "width": width} | found)
                print(f"{kind:13} {width:6} {found['elements']:8} {found['requests']:8} {found['bytes'] / 1000:6.1f} "
                      f"{found['paint'] or 0:8.0f} {found['shift']:7.4f}")
                for moved in found["moved"]:
                    print(f"    moved: {moved}")
        result = {"format": "waymark-pages", "version": 1, "chromium": browser.version, "runs": options.runs, "pages": table}
        browser.close()
        server.shutdown()
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
