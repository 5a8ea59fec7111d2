#!/bin/sh
# Every page of the demo in two languages, at two widths, by day and by night, and each kind in the theme `plain`: axe, console,
# overflow, heads that stay: accessible.sh BINARY
set -eu
binary=$(realpath "$1")
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
.venv/bin/python -B Tests/EndToEndTests/Scripts/ways.py "$binary" "$folder" all
