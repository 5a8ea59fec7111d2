#!/bin/sh
# Writes themes/default into Sources/SitePages/Theme/BuiltInTheme.swift, so that the theme travels with the
# program. Run it after every change of the theme; a test holds that both are equal.
set -eu
cd "$(dirname "$0")/../.."
out=Sources/SitePages/Theme/BuiltInTheme.swift
{
  echo '/// The files of `themes/default`, embedded by Tests/Tools/embed-theme.sh: edit the theme, then run it.'
  echo 'enum BuiltInTheme {'
  echo '  static let files: [(name: String, text: String)] = ['
  for name in favicon.svg layout.html search.js style.css waymark.js; do
    printf '    (\n      "%s",\n      ###"""\n' "$name"
    # The literal drops the line end before its closing quotes; an empty line keeps the file's own.
    awk '{ if (length($0)) print "      " $0; else print "" }' "themes/default/$name"
    printf '\n      """###\n    ),\n'
  done
  echo '  ]'
  echo '}'
} > "$out"
