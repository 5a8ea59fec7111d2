#!/bin/sh
# Installs system packages that are missing: `build` what the command needs, `test` what the tests need besides.
# What is there is not touched, and nothing is asked of the network when nothing is missing.
set -eu

has() { command -v "$1" >/dev/null 2>&1; }

missing=
need() { missing="$missing $1"; }

system=$(uname)
case "$1" in
build)
  if ! has pkg-config; then need pkg-config; fi
  if ! pkg-config --exists libcmark 2>/dev/null; then
    if [ "$system" = Darwin ]; then need cmark; else need libcmark-dev; fi
  fi
  if ! pkg-config --exists yaml-0.1 2>/dev/null; then
    if [ "$system" = Darwin ]; then need libyaml; else need libyaml-dev; fi
  fi
  ;;
test)
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    if [ "$system" = Darwin ]; then need python3; else need python3-venv; fi
  fi
  # The Nu HTML checker is a Java program. macOS has a java that only says where to get one.
  if ! java -version >/dev/null 2>&1; then
    if [ "$system" = Darwin ]; then need openjdk; else need default-jre-headless; fi
  fi
  # Revisions are compared in repositories that tests make.
  if ! has git; then need git; fi
  # The browser in which pages must not run what content brings.
  if [ "$system" != Darwin ] && ! has chromium; then need chromium; fi
  # A text browser: pages must read well without any style.
  if ! has w3m; then need w3m; fi
  # A pipeline uses it.
  if ! has jq; then need jq; fi
  # Another program that writes HTML from Markdown.
  if ! has cmark; then need cmark; fi
  ;;
*)
  echo "usage: install-packages.sh build|test" >&2
  exit 2
  ;;
esac

[ -n "$missing" ] || exit 0
if [ "$system" = Darwin ]; then
  echo "Installing with brew:$missing"
  # shellcheck disable=SC2086
  brew install $missing
elif has apt-get; then
  as_root=
  if [ "$(id -u)" != 0 ]; then
    as_root=sudo
    if ! has sudo; then
      echo "Please run as root: apt-get install$missing" >&2
      exit 1
    fi
  fi
  echo "Installing with apt-get${as_root:+, through sudo}:$missing"
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends $missing
else
  echo "Please install:$missing" >&2
  exit 1
fi
