# Kopā: everything a person does with the source, by one word each. `make` alone lists them.

PYTHON ?= $(firstword $(foreach name,python3.11 python3,$(shell command -v $(name))))
# What packaging/prepare.py found out about this machine, then the program.
IN := . .venv/environment && .venv/bin/
# The tests that try something some times, and often where there is time.
LONG_FORM = $(shell grep -rl --include='test_*.py' 'long_form import' tests)

.DEFAULT_GOAL := help
.PHONY: help ready run test soak check fix translations screenshots templates bench package lock

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

ready:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Kopā needs Python 3.11 or newer. On Debian, as root: apt-get install python3" >&2; exit 1; \
	fi
	@$(PYTHON) packaging/prepare.py

run: ready ## Install what is needed and open Kopā; without a display, show the tour
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here, so Kopā shows its tour instead of its window."; \
		$(IN)python main.py tour; \
	else \
		$(IN)python main.py; \
	fi

test: ready ## Install what is needed and run all tests
	@$(PYTHON) packaging/programs_for_tests.py
	@$(IN)python -m pytest

soak: ready ## Try for long: a million stories of laptops, 1,000 killed laptops, disks full after every page, 100,000 hostile files, 2,000 broken lists, 250,000 papers
	@$(IN)python -m tests.sync.soak --part model --runs 1000000
	@$(IN)python -m tests.sync.soak --part mutants
	@$(IN)python -m tests.sync.soak --part statements
	@$(IN)python -m tests.sync.soak --part sql --runs 10000
	@$(IN)python -m tests.sync.soak --part stores --runs 300
	@$(IN)python -m tests.sync.soak --part erasing --runs 300
	@$(IN)python -m tests.sync.killed --kills 1000
	@$(IN)python -m tests.sync.full_disk
	@$(IN)python -m tests.sync.hostile_soak --runs 100000
	@$(IN)python -m tests.sync.hostile_soak --every-byte
	@$(IN)python -m tests.spreadsheets.soak --runs 2000
	@$(IN)python -m tests.journeys.undo_soak --runs 200 --acts 200
	@$(IN)python -m tests.support.year_of_numbers --years 100
	@$(IN)python -m tests.journeys.truth_soak --seeds 3
	@$(IN)python -m tests.journeys.truth_soak --size small --seeds 40
	@$(IN)python -m tests.journeys.ten_centres --seeds 3
	@$(IN)python -m tests.documents.names_soak
	@export KOPA_LONG_FORM=yes; $(IN)python -m pytest -q --timeout 900 $(LONG_FORM)

check: ready ## Check the format, lint, types and import contracts
	@$(IN)ruff format --check .
	@$(IN)ruff check .
	@$(IN)mypy
	@$(IN)lint-imports

fix: ready ## Format the code and mend what can be mended without thinking
	@$(IN)ruff check --fix .
	@$(IN)ruff format .

translations: ready ## Collect the texts to translate
	@$(IN)python packaging/translations.py

screenshots: ready ## Make the pictures of every screen in docs/
	@$(IN)python packaging/screenshots.py

templates: ready ## Draw every template of a certificate into build/templates, to be looked at
	@$(IN)python packaging/template_sheets.py

bench: ready ## Measure the speeds, each beside a bare floor
	@$(IN)python -m tests.benchmarks

package: ready ## Make dist/: Kopā for a machine without internet, installed by one command
	@$(IN)python packaging/package.py

lock: ready ## Renew requirements.lock from pyproject.toml
	@$(IN)python packaging/lock.py
