"""Takes the specifications' examples out of the source distributions named in suites.txt.

usage: extract_suites.py SDISTS TARGET

Both suites end up in the form of the GFM specification: a fence, `example`, the Markdown, a line with
a period, the HTML, a fence; headings name the sections; a tab is written as an arrow.
"""

import json
import sys
import tarfile
from pathlib import Path

FENCE = "`" * 32


def member(sdist, ending):
    with tarfile.open(sdist) as archive:
        name = next(name for name in archive.getnames() if name.endswith(ending))
        return archive.extractfile(name).read().decode()


def commonmark(sdist):
    if 'VERSION="0.30"' not in member(sdist, "test/specification/spec.sh"):
        sys.exit(f"{sdist}: not the examples of CommonMark 0.30")
    section = None
    for example in json.loads(member(sdist, "test/specification/commonmark.json")):
        if example["section"] != section:
            section = example["section"]
            yield f"## {section}\n\n"
        markdown, html = (example[key].replace("\t", "→") for key in ("markdown", "html"))
        yield f"{FENCE} example\n{markdown}.\n{html}{FENCE}\n\n"


def main(sdists, target):
    def write(name, text):
        (target / name).write_text(text, encoding="utf-8", newline="\n")

    write("gfm-0.29.txt", member(sdists / "marko-2.2.4.tar.gz", "tests/spec/gfm.txt"))
    write("commonmark-0.30.txt", "".join(commonmark(sdists / "mistletoe-1.6.0.tar.gz")))


main(Path(sys.argv[1]), Path(sys.argv[2]))
