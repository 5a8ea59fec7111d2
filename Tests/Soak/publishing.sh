#!/bin/sh
# The long trials of publishing: publishing.sh BINARY
set -eu
trial() { echo "$*" && python3 "$(dirname "$0")/publishing.py" --binary "$binary" "$@"; }
binary=$(realpath "$1")
trial faults
trial kill
trial kill-at-random --rounds 1000
trial kill-at-random --rounds 200 --journeys 1000
trial edits --edits 1000
trial edits --edits 300 --faults
trial damage --rounds 500
trial crowd --processes 20 --rounds 50
trial others
trial disks
