# On a fresh Debian 12: apt-get install git make, then any of these.
BIN := .venv/bin

.PHONY: help setup demo test faults sound-chaos check bench format translations qmltypes lock

help:
	@echo 'make demo          open the counter with a platform beside it; without a screen, play a lunch and save its pictures'
	@echo 'make test          run all tests'
	@echo 'make faults        the whole matrix of faults, one line each: some minutes'
	@echo 'make sound-chaos   2,000 alerts among faults of the sound and 1,000 verdicts on it, on PulseAudio and PipeWire, and'
	@echo '                   the proof in the room; ALERTS=N and WINDOWS=N for fewer'
	@echo 'make check         types, lint, format, layers, QML, translations, lock files'
	@echo 'make bench         measure, each figure beside its reference'
	@echo 'make setup         install what is missing; the others do it first'
	@echo 'make format        put Python and QML into their one format'
	@echo 'make translations  collect the texts of the screens, compile the translations'
	@echo 'make qmltypes      describe the types of the view models, for editors of QML'
	@echo 'make lock          write the lock files anew'

setup:
	@packaging/setup.sh

demo: setup
	$(BIN)/tablet-app demo --windowed

test: setup
	$(BIN)/pytest -n 2 --dist worksteal

faults: setup
	$(BIN)/python -m tests.faults

sound-chaos: setup
	$(BIN)/python -m tests.sound.chaos --kind pulse --alerts $(or $(ALERTS),2000)
	$(BIN)/python -m tests.sound.chaos --kind pipewire --alerts $(or $(ALERTS),2000)
	$(BIN)/python -m benchmarks.audible --windows $(or $(WINDOWS),1000)
	$(BIN)/python -m benchmarks.audible --windows $(or $(WINDOWS),1000) --pipewire
	$(BIN)/python -m benchmarks.acoustic --windows $(or $(WINDOWS),250)

check: setup
	packaging/check.sh

bench: setup
	$(BIN)/python -m benchmarks

format: setup
	$(BIN)/ruff check -q --fix .
	$(BIN)/ruff format -q .
	packaging/check_qml.sh --format

translations: setup
	packaging/translations.sh

qmltypes: setup
	packaging/check_qml.sh --types

lock: setup
	packaging/lock.sh $(LOCK)
