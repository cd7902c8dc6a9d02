# Every command sets up what it needs first (scripts/setup.sh); from the second time on that takes no time.
.PHONY: help setup tools demo test run lint types docs bench proof package lock clean

bin := .venv/bin
# Tests at once: one more than there are processors, for some wait for servers and disks.
at_once := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
# Tests run the program hundreds of times: it is compiled once, whatever the machine's environment asks for.
unexport PYTHONDONTWRITEBYTECODE

help:
	@echo "make demo   the whole road on made-up answers, to a workbook      (about 10 s after set-up)"
	@echo "make test   all tests, without a screen                           (about 8 min after set-up, on two processors)"
	@echo "make run    open the window"
	@echo "make lint | types | docs | bench | proof | package | lock"

setup:
	@scripts/setup.sh

tools: setup
	@scripts/test_tools.sh

demo: setup
	@echo "── The whole road on made-up answers: about 10 seconds." >&2
	@$(bin)/fieldkit demo --out demo-output

test: tools
	@echo "── All tests, without a screen: about 8 minutes on two processors." >&2
	@$(bin)/python -m pytest -n $(at_once) --dist worksteal

run: setup
	@$(bin)/fieldkit

lint: setup
	@$(bin)/ruff check . && $(bin)/ruff format --check .

types: setup
	@$(bin)/mypy

docs: setup
	@$(bin)/python -m scripts.manual --check && $(bin)/python -m scripts.manual --sheets build/docs-sheets >/dev/null
	@NO_MKDOCS_2_WARNING=1 $(bin)/mkdocs build --strict --quiet
	@mkdir -p build/docs/manual/paper && mv build/docs-sheets/*.pdf build/docs/manual/paper/ && rmdir build/docs-sheets
	@echo "build/docs/index.html, and on paper build/docs/manual/paper"

bench: setup
	@$(bin)/python -m scripts.bench

proof: tools
	@$(bin)/python -m scripts.proof

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --extra dev --no-annotate --no-header \
	  pyproject.toml -o requirements.lock

package: setup
	@packaging/linux/make.sh

clean:
	@scripts/clean.sh
