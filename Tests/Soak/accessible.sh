#!/bin/sh
# axe on every page of the demo: both themes, two languages, both widths, by day and by night: accessible.sh BINARY
set -eu
binary=$(realpath "$1")
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
.venv/bin/python -B Tests/EndToEndTests/Scripts/accessible.py "$binary" "$folder" all
