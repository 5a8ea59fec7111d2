# Waymark. `make site` and `make test` work in a fresh clone; `make help` lists the rest.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
PYTHON := .venv/bin/python
RELEASE := .build/release/waymark

# The age of reviews counts from the last commit, so that the same commit makes the same site on any day.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null)
ifneq ($(strip $(SOURCE_DATE_EPOCH)),)
export SOURCE_DATE_EPOCH
else
unexport SOURCE_DATE_EPOCH
endif

# A binary that needs no Swift where it runs, where the toolchain has the static libraries.
STATIC = $(shell $(SWIFT)c -print-target-info 2>/dev/null \
  | sed -n 's/.*"runtimeResourcePath": *"\(.*\)".*/\1_static/p' \
  | while read -r folder; do test -d "$$folder" && uname | grep -q Linux && echo --static-swift-stdlib; done)

.DEFAULT_GOAL := help
# Two recipes may install packages, and builds share one folder.
.NOTPARALLEL:
.PHONY: help site pdf build install test test-fast soak fuzz check demo-twice bench sbom lint format setup packages tools clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

site: build ## Build the command, and with it the site of content/ in public/
	@$(RELEASE) build

pdf: site setup ## Print every journey of the site into .build/pdf: make pdf FOLDER=maps
	@$(PYTHON) -B Tests/Tools/pdf.py public $(or $(FOLDER),.build/pdf)

build: packages ## Build the command: .build/release/waymark
	@$(SWIFT) build -c release --product waymark $(STATIC)

install: build ## Install the command: make install PREFIX=$HOME/.local
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/waymark"

test: setup ## Run all tests, the quick ones first
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build --disable-xctest --skip EndToEndTests
	@WAYMARK_TOOLS=required $(SWIFT) test --skip-build --disable-xctest --filter EndToEndTests

test-fast: setup ## Run all tests but those in a browser
	@$(SWIFT) build --build-tests
	@WAYMARK_TOOLS=no-browser $(SWIFT) test --skip-build --disable-xctest

soak: build setup ## The long trials of Tests/Soak, for a night
	@for script in Tests/Soak/*.sh; do sh $$script $(RELEASE) || exit 1; done

fuzz: setup ## Fuzz for 10 minutes a target: make fuzz MINUTES=1 TARGETS="yaml link"
	@MINUTES=$(or $(MINUTES),10) sh Tests/Soak/fuzz.sh $(TARGETS)

check: lint build test demo-twice ## The gate: lint, build, test, and the demo site twice with the same bytes

# Another folder, time zone, language, number of threads.
demo-twice: build
	@rm -rf .build/demo && mkdir -p .build/demo
	@TZ=Pacific/Kiritimati LC_ALL=C $(RELEASE) build --quiet --jobs 1 --output .build/demo/one \
	  2>.build/demo/log || { cat .build/demo/log; exit 1; }
	@TZ=America/Anchorage LC_ALL=tr_TR.UTF-8 $(RELEASE) build --quiet --jobs 5 --output .build/demo/b/two \
	  2>.build/demo/log || { cat .build/demo/log; exit 1; }
	@diff -r .build/demo/one .build/demo/b/two
	@echo "The demo site was built twice, with the same bytes."

bench: build ## Measure speed against the floor and Hugo: a table, and .build/bench.json
	@python3 Tests/Benchmarks/bench.py $(ARGUMENTS)

sbom: build ## Write what the command is made of: .build/sbom.json, CycloneDX 1.5
	@python3 Tests/Tools/sbom.py "$$($(RELEASE) --version | cut -d' ' -f2)" > .build/sbom.json
	@echo .build/sbom.json

lint: ## Hold the sources against the format
	@$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: ## Bring the sources into the format
	@$(SWIFT) format --in-place --recursive Sources Tests Package.swift

setup: packages tools ## Install what builds and tests need; what is there is not touched

packages:
	@sh Tests/Tools/install-packages.sh build

# Python packages of the tests, in .venv; the specifications' examples, in .tools.
tools: .venv/installed
	@sh Tests/Tools/fetch-suites.sh

.venv/installed: Tests/Tools/requirements.txt
	@sh Tests/Tools/install-packages.sh test
	@test -x $(PYTHON) || python3 -m venv .venv
	@echo "Installing the tests' Python packages into .venv"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement Tests/Tools/requirements.txt
	@touch $@

clean: ## Remove everything that was built
	rm -rf .build .venv .tools .public.waymark
	find public -mindepth 1 ! -name .gitignore -delete
