# Partnership: run it, test it, fill it. "make help" lists what there is.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

# Each may be given on the command line or in the environment. DATABASE: the owner's connection to a PostgreSQL that is
# run elsewhere; without it the portal runs one of its own in DATA. MASTER_KEY, NEXT_MASTER_KEY: only in the environment,
# since everybody on the machine sees a command line.
PORT ?= 5080
DATA ?= data
DATABASE ?=
ORGANISATIONS ?=
ASPNETCORE_ENVIRONMENT ?= Development
export PORT DATA DATABASE ORGANISATIONS ASPNETCORE_ENVIRONMENT
export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1

PORTAL := src/Portal/bin/Embedded/Debug/net10.0/Partnership.Portal.dll
BUILT := artifacts/portal.built
ROOT_FILES := Directory.Build.props Directory.Packages.props global.json .editorconfig

# Everything the portal is built from. The folders too: their time changes when a file is added or deleted.
SOURCES := $(shell find src \( -name bin -o -name obj -o -name node_modules -o -path src/Portal/wwwroot \) -prune -o -print)
STATIC := src/Portal/wwwroot/favicon.svg $(wildcard src/Portal/wwwroot/*.js)
# What a clean-up may have taken away although the stamp is still there.
MISSING := $(if $(and $(wildcard $(PORTAL)),$(wildcard src/Portal/node_modules/.installed),$(wildcard src/Portal/wwwroot/app.css)),,missing)

# A relative path given here means relative to where make was started.
absolute = case "$$$(1)" in (/*) ;; (*) $(1)="$$PWD/$$$(1)";; esac

.PHONY: help run build import first-administrator verify rebuild rotate-key test torture bench clean missing

help:
	@echo 'make run     start the portal on http://localhost:$(PORT)'
	@echo 'make test    run every test'
	@echo 'make torture            kill the portal and its database under load, fill its disk, and look what is left (minutes)'
	@echo 'make bench   measure what sending a referral costs and print it beside its yardsticks; some minutes'
	@echo 'make import ORGANISATIONS=file.csv   take police forces and councils from the ONS lookup'
	@echo 'make first-administrator   give the link by which the first administrator of a new installation comes in, once'
	@echo 'make verify             recompute every chain of what happened and who read it; names the first row that is wrong'
	@echo 'make rotate-key         change the master key; stop the portal first, see docs/runbooks/master-key.md'
	@echo 'make rebuild            compute every list from what happened anew, and put right what differs; the portal may run'
	@echo 'make clean   delete what was built; DATA is kept'
	@echo 'Variables: PORT ($(PORT)), DATA ($(DATA)), DATABASE (none: a PostgreSQL of its own)'

# exec: so that Ctrl-C and SIGTERM reach the portal itself, which then closes its database.
run: $(BUILT)
	@$(call absolute,DATA); cd src/Portal; exec dotnet bin/Embedded/Debug/net10.0/Partnership.Portal.dll

import: $(BUILT)
	@[ -n "$$ORGANISATIONS" ] || { echo 'Say which file: make import ORGANISATIONS=file.csv' >&2; exit 2; }; \
	$(call absolute,ORGANISATIONS); $(call absolute,DATA); cd src/Portal; \
	exec dotnet bin/Embedded/Debug/net10.0/Partnership.Portal.dll import-organisations "$$ORGANISATIONS"

verify: $(BUILT)
	@$(call absolute,DATA); cd src/Portal; \
	exec dotnet bin/Embedded/Debug/net10.0/Partnership.Portal.dll verify

rotate-key: $(BUILT)
	@$(call absolute,DATA); cd src/Portal; \
	exec dotnet bin/Embedded/Debug/net10.0/Partnership.Portal.dll rotate-key

rebuild: $(BUILT)
	@$(call absolute,DATA); cd src/Portal; \
	exec dotnet bin/Embedded/Debug/net10.0/Partnership.Portal.dll rebuild

first-administrator: $(BUILT)
	@$(call absolute,DATA); cd src/Portal; \
	exec dotnet bin/Embedded/Debug/net10.0/Partnership.Portal.dll first-administrator

build: $(BUILT)

$(BUILT): $(SOURCES) $(STATIC) $(ROOT_FILES) $(MISSING)
	@command -v dotnet >/dev/null || { echo 'The .NET 10 SDK was not found. Install it and try again.' >&2; exit 1; }
	@dotnet build src/Portal/Portal.csproj --verbosity quiet -clp:NoSummary
	@mkdir -p $(@D) && touch $@

test:
	@exec tests/run

torture:
	@exec tests/torture

# The packages of src/Portal bring the PostgreSQL; what is measured is built as it is released.
bench: $(BUILT)
	@dotnet build tests/Benchmarks/Benchmarks.csproj -c Release --verbosity quiet -clp:NoSummary
	@exec dotnet tests/Benchmarks/bin/Embedded/Release/net10.0/Partnership.Benchmarks.dll

clean:
	@find src tests -name node_modules -prune -o \( -name bin -o -name obj \) -type d -prune -exec rm -rf {} +
	@rm -rf artifacts src/Portal/wwwroot/app.css src/Portal/wwwroot/app.css.map src/Portal/wwwroot/lib \
		src/Portal/wwwroot/fonts src/Portal/wwwroot/_framework
