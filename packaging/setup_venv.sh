#!/bin/sh
# Makes the virtual environment named by the first argument, or keeps it where it is sound.
set -eu

venv=$1
python=${PYTHON:-python3}
sound='import sys, pip; sys.exit(sys.version_info < (3, 11))'

"$venv/bin/python" -c "$sound" >/dev/null 2>&1 && exit 0

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    found=$("$python" --version 2>&1) || found="not there"
    echo "TextCls needs Python 3.11 or later, but $python is $found." >&2
    echo "Install a later Python and name it, for instance: make setup PYTHON=/usr/bin/python3.12" >&2
    exit 1
fi

if ! "$python" -m venv --clear "$venv"; then
    echo "$python cannot make a virtual environment: it lacks venv or ensurepip." >&2
    echo "On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere name another Python: make setup PYTHON=..." >&2
    exit 1
fi
