#!/bin/sh
# A survey of a million rows, and one of ten: 200 MiB must do for both. survey.sh BINARY      ROWS="1000000 9999999"
set -eu
cd "$(dirname "$0")/../.."
for rows in ${ROWS:-1000000 9999999}; do
  python3 Tests/Soak/survey.py "${1:-.build/release/waymark}" --rows "$rows" --limit 200
done
