#!/bin/sh
# Builds the libraries, the fuzz targets and libFuzzer's program into FOLDER: build.sh FOLDER
#
# By the compiler itself: SwiftPM links every program of the package with the fuzzer's main function.
set -eu
cd "$(dirname "$0")/../.."
built=$1
mkdir -p "$built"
includes=
for folder in Sources/C*/; do includes="$includes -I $folder"; done

compile() {
  module=$1
  shift
  sources=$(find "$@" -name '*.swift' | sort)
  # Only what changed, and what follows it.
  if [ -z "$stale" ] && [ -e "$built/$module.o" ] &&
    [ -z "$(find "$@" Tests/Fuzz/build.sh -name '*.s*' -newer "$built/$module.o")" ]; then return; fi
  stale=yes
  echo "Compiling $module for fuzzing"
  # shellcheck disable=SC2086
  swiftc -swift-version 6 -package-name waymark -O -g -wmo -parse-as-library -enable-testing -sanitize=fuzzer,address -module-name "$module" \
    -I "$built" $includes -emit-module -emit-module-path "$built/$module.swiftmodule" -c -o "$built/$module.o" $sources
}

stale=
for module in MarkdownTree YAMLTree JourneyAtlas SitePages Workspace; do compile "$module" "Sources/$module"; done
compile FuzzTargets Tests/Fuzz/Targets
compile FuzzMain Tests/Fuzz/Main
swiftc -sanitize=fuzzer,address -o "$built/fuzz" "$built"/*.o -L /usr/local/lib -lcmark -lyaml
