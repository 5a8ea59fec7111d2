#!/bin/sh
# Writes the ready-made maps of Metrics/Surveys/Systems into BuiltInSystems.swift beside that folder, so that they
# travel with the program. Run it after every change of a map; a test holds that both are equal.
set -eu
cd "$(dirname "$0")/../.."
out=Sources/JourneyAtlas/Metrics/Surveys/BuiltInSystems.swift
{
  echo '/// The files of `Systems`, embedded by Tests/Tools/embed-systems.sh: edit a map, then run it.'
  echo 'enum BuiltInSystems {'
  echo '  static let files: [(name: String, text: String)] = ['
  for file in Sources/JourneyAtlas/Metrics/Surveys/Systems/*.yml; do
    printf '    (\n      "%s",\n      ###"""\n' "$(basename "$file" .yml)"
    # The literal drops the line end before its closing quotes; an empty line keeps the file's own.
    awk '{ if (length($0)) print "      " $0; else print "" }' "$file"
    printf '\n      """###\n    ),\n'
  done
  echo '  ]'
  echo '}'
} > "$out"
