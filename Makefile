# make prints its verbs. Each verb does all of its set-up itself, on a fresh machine with a Swift toolchain.
SWIFT ?= swift
PREFIX ?= /usr/local
# Any flavour of libcurl will do; the one that PROJ uses is taken when there is none.
CURL := $(shell pkg-config --exists libcurl 2>/dev/null || echo libcurl4-gnutls-dev)
BUILD_PACKAGES := libsqlite3-dev libspatialite-dev libproj-dev libminizip-dev libexpat1-dev zlib1g-dev pkg-config $(CURL)
TEST_PACKAGES := fonts-liberation gdal-bin librsvg2-bin libxml2-utils sqlite3
RELEASE := $(SWIFT) build -c release --product planisphere --static-swift-stdlib
BINARY = $(shell $(SWIFT) build -c release --static-swift-stdlib --show-bin-path)

.PHONY: help demo test check bless bench interop torture install clean setup setup-tests

help:
	@echo "make demo      set up, build, and run the main job on the embedded sample; writes out/"
	@echo "make test      set up, check the house rules, run every test"
	@echo "make check     modules, sizes, public names, sentences, format: the walls of the house"
	@echo "make bless     record the golden files again (look at the difference before you commit it)"
	@echo "make bench     measure beside the peers; writes Benchmarks/RESULTS.md"
	@echo "make interop   read our output with QGIS, PyPI's geojson and a newer GDAL (heavy)"
	@echo "make torture   kill, fuzz, fill and misuse the built program for some minutes (SEED=, MINUTES=)"
	@echo "make install   copy planisphere and its data under PREFIX=$(PREFIX)"
	@echo "make clean     remove what was built"

# $(call need,packages): installs the Debian packages that are missing, and says so.
define need
	@missing=""; for p in $(1); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing missing Debian packages:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q $$missing; \
	fi
endef

setup:
	@command -v $(SWIFT) >/dev/null || { echo "A Swift 6 toolchain is needed: https://swift.org/install"; exit 1; }
	$(call need,$(BUILD_PACKAGES))

setup-tests: setup
	$(call need,$(TEST_PACKAGES))

demo: setup
	$(RELEASE)
	@"$(BINARY)/planisphere" demo --output out --force

test: setup-tests check
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build

# bash, grep, sed and awk, which every Debian has: some seconds.
check:
	@Scripts/check-architecture
	@$(SWIFT) format lint --strict -r Sources Tests GeoData/EmbeddedData.swift Package.swift
	@echo "The walls stand."

bless: setup-tests
	PLANISPHERE_BLESS=1 $(SWIFT) test

bench: setup-tests
	$(call need,time libsqlite3-mod-spatialite python3-venv)
	Benchmarks/run

interop: setup-tests
	Scripts/interop

# Not in `make test`: its time is bounded, what it tries is new each time unless SEED says otherwise.
torture: setup
	$(SWIFT) build --product planisphere
	Scripts/torture $(if $(SEED),--seed $(SEED)) $(if $(MINUTES),--minutes $(MINUTES))

install: setup
	$(RELEASE)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/planisphere"
	install -m 755 "$(BINARY)/planisphere" "$(DESTDIR)$(PREFIX)/bin/planisphere"
	cp -R "$(BINARY)/Planisphere_GeoData.resources" "$(DESTDIR)$(PREFIX)/share/planisphere/"

clean:
	rm -rf .build out
