#!/usr/bin/env bash
# Sets up .venv with the pinned libraries and checks that Qt finds the system's libraries.
# A second run finds the stamps of what it was set up from and ends at once. New words of the window are compiled alone, and where
# pyproject.toml has changed and no library has, only the program itself is installed anew.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/common.sh
. scripts/common.sh

readonly venv=.venv
readonly ready=$venv/.ready ours=$venv/.ours compiled=$venv/.compiled
shopt -s nullglob

# The stamp of some files, and whether a file holds that stamp.
stamp_of() { cat "$@" | sha256sum | cut -d' ' -f1; }
holds() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

libraries=$(stamp_of requirements.lock scripts/setup.sh)
program=$(stamp_of pyproject.toml)
words=$(stamp_of ui/desktop/translations/*.ts)

compile_words() {
  local ts
  for ts in ui/desktop/translations/*.ts; do
    "$venv/bin/pyside6-lrelease" -silent "$ts" -qm "${ts%.ts}.qm" >/dev/null
  done
  printf '%s\n' "$words" > "$compiled"
}

install_program() {
  # What setuptools remarks about editable folders is of no use to whoever waits here.
  PYTHONWARNINGS=ignore "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
  printf '%s\n' "$program" > "$ours"
}

if [ -x "$venv/bin/python" ] && holds "$ready" "$libraries"; then
  holds "$ours" "$program" || { say "The program itself"; install_program; }
  holds "$compiled" "$words" || { say "The window's languages"; compile_words; }
  exit 0
fi

# Installs Debian packages if it may; else names the one command that a person can type.
apt_install() {
  if command -v apt-get >/dev/null && as_root true && three_times install_packages "$@"; then return 0; fi
  say "Needed, and not mine to install. Type this, then the same make command again:"
  printf '\n    sudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n\n' "$*" >&2
  exit 1
}

# What Qt opens at run time, each by the name of the Debian package that brings it.
readonly qt_packages="libgl1 libegl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
  libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"

find_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3 python3.13 python3.12 python3.11; do
    [ -n "$candidate" ] && command -v "$candidate" >/dev/null || continue
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v "$candidate"; return; }
  done
  apt_install python3 python3-venv
  command -v python3
}

make_venv() {
  rm -rf "$venv"
  "$1" -m venv "$venv" >/dev/null 2>&1 && [ -x "$venv/bin/pip" ] && return
  rm -rf "$venv"
  # Debian ships Python without ensurepip; its version's own package brings it.
  local package; package=$("$1" -c 'import sys; print(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")')
  # shellcheck disable=SC2086 # one word a package is meant; what comes next is asked for at once
  apt_install "$package" $qt_packages
  "$1" -m venv "$venv"
}

qt_works() { QT_QPA_PLATFORM=offscreen "$venv/bin/python" -c '
import ctypes
from PySide6.QtCore import QLibraryInfo
from PySide6.QtWidgets import QApplication
QApplication([])
ctypes.CDLL(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath) + "/platforms/libqxcb.so")' >/dev/null 2>&1; }

say "Setting up: about two minutes the first time, and 1 GB of disk. The next runs start at once."
python=$(find_python)
say "1/4  a virtual environment with $("$python" --version)"
make_venv "$python"
say "2/4  the pinned libraries (about 150 MB to download)"
three_times "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --retries 8 --timeout 60 \
  --require-hashes -r requirements.lock
install_program
say "3/4  the system libraries that the window needs"
# shellcheck disable=SC2086 # one word a package is meant
qt_works || apt_install $qt_packages
qt_works || { say "Qt still does not start. See what it says:"
  QT_QPA_PLATFORM=offscreen QT_DEBUG_PLUGINS=1 "$venv/bin/python" -c 'from PySide6.QtWidgets import QApplication; QApplication([])'; exit 1; }
say "4/4  the window's languages"
compile_words
printf '%s\n' "$libraries" > "$ready"
say "Ready."
