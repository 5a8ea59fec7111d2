#!/bin/sh
# Writes atlas.schema.json of the documentation into Sources/SitePages/Data/AtlasSchema.swift, so that every site
# holds it. Run it after every change of the schema; a test holds that both are equal.
set -eu
cd "$(dirname "$0")/../.."
{
  echo '/// `data/atlas.schema.json`, embedded by Tests/Tools/embed-schema.sh: edit the schema, then run it.'
  echo 'enum AtlasSchema {'
  echo '  static let bytes = Array(text.utf8)'
  echo
  printf '  private static let text = ###"""\n'
  # The literal drops the line end before its closing quotes; an empty line keeps the file's own.
  awk '{ if (length($0)) print "    " $0; else print "" }' Sources/JourneyAtlas/JourneyAtlas.docc/atlas.schema.json
  printf '\n    """###\n}\n'
} > Sources/SitePages/Data/AtlasSchema.swift
