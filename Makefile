# The commands of the project. Each sets up what it needs on first use, so `make artefacts` is enough.

PYTHON ?= python3
PARTNERSHIP ?=
READY := .venv/ready
RUN := .venv/bin/python -m

.DEFAULT_GOAL := help
.PHONY: help artefacts test bench example clean

help:
	@echo "make artefacts                      build every engagement workbook in inputs/"
	@echo "make artefacts PARTNERSHIP=slug     build inputs/slug.xlsx alone"
	@echo "make test                           lint, types and tests"
	@echo "make bench                          measure what the project promises about time and memory"
	@echo "make example                        write the fictional inputs/northshire.xlsx again"
	@echo "make clean                          remove what was built; inputs and the memory of releases stay"

# The environment. The script compares the lock's digest; make's own stamp spares even that.
$(READY): requirements.lock pyproject.toml .ci/environment.py
	@$(PYTHON) .ci/environment.py
	@touch $@

artefacts: $(READY)
	@set -- $(if $(PARTNERSHIP),'inputs/$(PARTNERSHIP).xlsx',inputs/[!~]*.xlsx); \
	if [ ! -e "$$1" ]; then echo "There is no $(if $(PARTNERSHIP),inputs/$(PARTNERSHIP).xlsx,workbook in inputs/)" >&2; exit 2; fi; \
	$(RUN) aftercare_docs build "$$@"

test: $(READY)
	@$(RUN) ruff check .
	@$(RUN) ruff format --check .
	@$(RUN) mypy
	@$(RUN) pytest --numprocesses 2

bench: $(READY)
	@$(RUN) tests.benchmarks

example: $(READY)
	@$(RUN) tests.example

clean:
	@if [ -d build ]; then find build -mindepth 1 -maxdepth 1 ! -name .ledger ! -name .ledger.last -exec rm -rf {} +; fi
	@rm -rf dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
