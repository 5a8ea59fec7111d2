#!/bin/sh
# J06: the unit tests under the address sanitizer, the tests that use threads under the thread sanitizer, and the
# release binary under valgrind: sanitizers.sh BINARY [address|thread|valgrind]
#
# Leaks are not looked for: Swift keeps what it makes once until the end.
set -eu
binary=$(realpath "$1")
cd "$(dirname "$0")/../.."
swift=${SWIFT:-swift}

address() {
  echo "address sanitizer: unit tests"
  ASAN_OPTIONS=detect_leaks=0 "$swift" test --sanitize address --scratch-path .build/address --disable-xctest \
    --skip EndToEndTests
}

thread() {
  echo "thread sanitizer: tests of the disk and its threads"
  TSAN_OPTIONS=halt_on_error=1 "$swift" test --sanitize thread --scratch-path .build/thread --disable-xctest \
    --filter WorkspaceTests
  # The command itself, with more threads than cores.
  rm -rf .build/thread/site
  TSAN_OPTIONS=halt_on_error=1 .build/thread/debug/waymark build --quiet --jobs 8 --output .build/thread/site
}

memory() {
  echo "valgrind: the demo"
  rm -rf .build/valgrind
  mkdir -p .build/valgrind
  # Optimised Swift compares bytes that an enum does not use before it looks at its tag: of no meaning, and many.
  valgrind --quiet --undef-value-errors=no --error-exitcode=99 --log-file=.build/valgrind/log \
    "$binary" build --quiet --jobs 2 --output .build/valgrind/site || {
    cat .build/valgrind/log
    exit 1
  }
}

case ${2:-all} in
address) address ;;
thread) thread ;;
valgrind) memory ;;
all)
  address
  thread
  if command -v valgrind >/dev/null; then memory; else echo "valgrind: not installed"; fi
  ;;
esac
