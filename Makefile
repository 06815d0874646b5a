PYTHON ?= python3.11
VENV := .venv
IN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run test check fix

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/ready ## Install what is needed and open Kopā
	@$(IN)/python main.py

test: $(VENV)/ready ## Install what is needed and run all tests
	@$(IN)/python -m pytest

check: $(VENV)/ready ## Formatting, lint, types and import contracts
	$(IN)/ruff format --check .
	$(IN)/ruff check .
	$(IN)/mypy
	$(IN)/lint-imports

fix: $(VENV)/ready ## Format, and mend what can be mended by itself
	$(IN)/ruff check --fix .
	$(IN)/ruff format .

$(VENV)/ready: requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(IN)/pip install --quiet --require-hashes -r requirements.lock
	@touch $@
