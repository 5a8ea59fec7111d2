#!/bin/sh
# The long trials of publishing: publishing.sh BINARY [TRIAL…]      ROUNDS=1000 STRIDE=1
#
# ROUNDS are the kills at random and the edits; the others are in proportion. STRIDE=5 fails or kills about every fifth
# call of a build instead of each, which is what takes longest. Trials: faults kill kill-at-random edits damage crowd
# order others review disks.
set -eu
binary=$(realpath "$1")
shift
rounds=${ROUNDS:-1000}
stride=${STRIDE:-1}
trial() { echo "$*" && python3 "$(dirname "$0")/publishing.py" --binary "$binary" --stride "$stride" "$@"; }
share() { echo $(((rounds * $1 + 99) / 100)); }

[ $# -gt 0 ] || set -- faults kill kill-at-random edits damage crowd order others review disks
for name in "$@"; do
  case $name in
  kill-at-random)
    trial kill-at-random --rounds "$rounds"
    trial kill-at-random --rounds "$(share 20)" --journeys 1000
    ;;
  edits)
    trial edits --edits "$rounds"
    trial edits --edits "$(share 30)" --faults
    ;;
  damage) trial damage --rounds "$(share 50)" ;;
  crowd) trial crowd --processes 20 --rounds "$(share 5)" ;;
  *) trial "$name" ;;
  esac
done
