# Everything starts here. A new machine needs Python 3.11 or newer with pip, git and make; nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PACKAGES := bot handlers services storage texts domain simulator bench
CODE := $(PACKAGES) tests
# The tests wait more than they work: four workers keep two cores busy.
WORKERS ?= $(shell expr 2 '*' $$(getconf _NPROCESSORS_ONLN))

.PHONY: demo run test pictures check format lint types contracts bench lock clean

demo: $(VENV)/ready ## try it: no token, no network; PLAY=1 tells one story in the terminal
	$(BIN)/kulkul demo $(if $(PLAY),--play) $(if $(PORT),--port $(PORT))

run: $(VENV)/ready ## the bot against Telegram, with the token from .env
	$(BIN)/kulkul run

test: $(VENV)/ready ## all tests
	$(BIN)/pytest -n $(WORKERS) --dist worksteal --durations 25

pictures: $(VENV)/ready ## take the pictures of the guides in docs/ again (needs Debian's chromium)
	PICTURES_TO=docs/pictures $(BIN)/pytest -n 2 tests/stories/test_guides.py

check: format lint types contracts dependencies test ## what CI runs

format: $(VENV)/ready
	$(BIN)/ruff format --check $(CODE)

lint: $(VENV)/ready
	$(BIN)/ruff check $(CODE)

types: $(VENV)/ready
	$(BIN)/mypy $(addprefix -p ,$(PACKAGES))

contracts: $(VENV)/ready
	$(BIN)/lint-imports

dependencies: $(VENV)/ready ## what needs no network; tests/test_dependencies.py looks at pins, hashes, licences and use
	$(BIN)/uv pip check --quiet --python $(BIN)/python

audit: $(VENV)/ready ## asks the network for known vulnerabilities of what requirements.lock names
	@$(BIN)/uv tool run --quiet --from pip-audit==2.10.1 pip-audit --strict --require-hashes --disable-pip \
		--progress-spinner off -r requirements.lock || { echo "make audit: a vulnerability is named above, or the" \
		"advisories cannot be reached from here: then ask from a machine with the open network." >&2; exit 1; }

bench: $(VENV)/ready ## speed and memory, as ratios
	$(BIN)/python -m bench

lock: ## renew requirements.lock from pyproject.toml
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --extra dev pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url \
		--constraint requirements.lock pyproject.toml | sed 's/[^a-zA-Z0-9._-].*//' | sort -u > deploy/runtime.txt

# uv itself comes by its pin and hashes from the same lock file.
$(VENV)/uv: requirements.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Kulkul needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > $(VENV)/uv.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.lock
	touch $@

$(VENV)/ready: $(VENV)/uv requirements.lock pyproject.toml
	$(BIN)/uv pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	touch $@

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
