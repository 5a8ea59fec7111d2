#!/bin/sh
# Writes the themes that ship into Sources/SitePages/Theme/BuiltInTheme.swift, so that they travel with the program.
# Run it after every change of a theme; a test holds that both are equal.
set -eu
cd "$(dirname "$0")/../.."
out=Sources/SitePages/Theme/BuiltInTheme.swift
{
  echo '/// The files of `themes`, embedded by Tests/Tools/embed-theme.sh: edit them there, then run it.'
  echo 'enum BuiltInTheme {'
  echo '  static let files: [(theme: String, name: String, text: String)] = ['
  for file in themes/_base/* themes/default/* themes/plain/*; do
    theme=${file#themes/}
    printf '    (\n      "%s", "%s",\n      ###"""\n' "${theme%/*}" "${file##*/}"
    # The literal drops the line end before its closing quotes; an empty line keeps the file's own.
    awk '{ if (length($0)) print "      " $0; else print "" }' "$file"
    printf '\n      """###\n    ),\n'
  done
  echo '  ]'
  echo '}'
} > "$out"
