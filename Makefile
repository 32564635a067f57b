# TextCls: `make run` starts the program, `make test` tests it. The rest is in README.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.PHONY: setup system run test bench screenshots torture lint package translations clean distclean

setup: $(INSTALLED)

system:
	@PYTHON="$(PYTHON)" sh packaging/setup_system.sh

$(INSTALLED): pyproject.toml requirements.lock | system
	@PYTHON="$(PYTHON)" sh packaging/setup_venv.sh $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check -c requirements.lock -e '.[dev]'
	@touch $@

run: setup
	@$(BIN)/textcls-gui $(ARGS)

test: setup
	@sh packaging/setup_system.sh xvfb xauth
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m pytest $(ARGS)

bench: setup
	$(BIN)/python benchmarks/run_all.py $(ARGS)

# breaks on purpose what is promised to survive; ARGS=--short takes some minutes, ARGS="soak --minutes 120" the whole soak
torture: setup
	@sh packaging/setup_system.sh gcc libc6-dev || true
	$(BIN)/python -m benchmarks.torture $(ARGS)

# every page in every state, into a folder that is named or made; with ARGS=--readme it renews the pictures of the README
screenshots: setup
	@sh packaging/setup_system.sh xvfb xauth
	$(BIN)/python -m benchmarks.screenshots $(ARGS)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/mypy --strict textcls_gui
	$(BIN)/python packaging/check_lock.py

package: system
	@sh packaging/setup_system.sh xvfb xauth xz-utils
	@$(PYTHON) packaging/build.py $(ARGS)

# brings resources/translations/*.ts up to date with the words in the source, and compiles them; with ARGS=--check it only says what is missing
translations: setup
	$(BIN)/python -m translating $(ARGS)

clean:
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -path ./$(VENV) -prune -o -name __pycache__ -type d -exec rm -rf {} +

distclean: clean
	rm -rf $(VENV)
