#!/bin/sh
# L02 at length: projects.sh BINARY      MINUTES=10
set -eu
binary=$(realpath "$1")
cd "$(dirname "$0")/../.."
# Other projects than yesterday's; the seed is printed when one does not hold.
.venv/bin/python Tests/Soak/projects.py --binary "$binary" --minutes "${MINUTES:-10}" --seed "$(date +%s)"
