#!/bin/sh
# libFuzzer and the address sanitizer over the targets of Tests/Fuzz, each for some minutes.
#
#     fuzz.sh [TARGET…]      MINUTES=10 a target
#
# Seeds are the specifications' examples, the demo's content and the corpus; what fuzzing finds new coverage with is
# kept below .build/fuzz. A failure leaves .build/fuzz/TARGET-crash-…: give it a name that says what it is, move
# it to Tests/Fuzz/Corpus/TARGET, and `make test` holds it from then on.
set -eu
cd "$(dirname "$0")/../.."
built=.build/fuzz
minutes=${MINUTES:-10}
# What `make soak` gives every script: the release binary, which is of no use here.
case "${1:-}" in */waymark) shift ;; esac

python3 Tests/Fuzz/seeds.py "$built/seeds"
sh Tests/Fuzz/build.sh "$built"
[ $# -gt 0 ] || set -- $(sed -n 's/^  case \([a-z]*\)$/\1/p' Tests/Fuzz/Targets/FuzzTarget.swift)

for target in "$@"; do
  echo "$target, $minutes minutes"
  mkdir -p "$built/found/$target" "$built/seeds/$target" "Tests/Fuzz/Corpus/$target"
  # Without leaks: Swift keeps what it makes once. A second is a hundred times what these lengths need.
  if ! FUZZ_TARGET=$target ASAN_OPTIONS=detect_leaks=0 "$built/fuzz" \
    -max_total_time=$(awk "BEGIN { print int($minutes * 60) }") -timeout=10 -rss_limit_mb=2048 -max_len=4096 \
    -dict=Tests/Fuzz/words.dict -artifact_prefix="$built/$target-" -print_final_stats=1 -verbosity=1 \
    "$built/found/$target" "$built/seeds/$target" "Tests/Fuzz/Corpus/$target" >"$built/$target.log" 2>&1; then
    tail -n 60 "$built/$target.log"
    exit 1
  fi
  grep -E 'cov: ' "$built/$target.log" | tail -n 1
  grep -E 'number_of_executed_units|average_exec_per_sec|peak_rss_mb' "$built/$target.log"
done
