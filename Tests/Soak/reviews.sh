#!/bin/sh
# I05 at length: random edits of generated atlases, applied as a review reports them.      ROUNDS=1000
set -eu
cd "$(dirname "$0")/../.."
WAYMARK_ROUNDS=${ROUNDS:-1000} WAYMARK_SEED=$(date +%s) \
  "${SWIFT:-swift}" test --disable-xctest --filter ReviewPropertyTests
