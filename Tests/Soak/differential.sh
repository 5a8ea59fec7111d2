#!/bin/sh
# L03 at length: documents that other readers read too.      ROUNDS=10000
set -eu
cd "$(dirname "$0")/../.."
WAYMARK_ROUNDS=${ROUNDS:-10000} WAYMARK_SEED=$(date +%s) "${SWIFT:-swift}" test --disable-xctest --filter DifferentialTests
