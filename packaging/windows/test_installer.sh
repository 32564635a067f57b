#!/bin/sh
# Compiles the installer with a stand-in program of the bundle's own list of files, then installs, upgrades, refuses while it runs, and
# removes it under 64-bit Wine: sh packaging/windows/test_installer.sh [LIST.json]. Proves the installer, not the program: its files hold
# their own names, and its two programs are Wine's notepad.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
list=${1:-build/package/files.json}
work=$(mktemp -d)
server=$(command -v wineserver || find /usr/lib/wine -name 'wineserver*' | head -n 1)
trap '"$server" -k 2>/dev/null; sleep 1; rm -rf "$work"' EXIT
WINEPREFIX=$work/prefix
WINEDEBUG=-all
WINEDLLOVERRIDES="mscoree=;mshtml="
export WINEPREFIX WINEDEBUG WINEDLLOVERRIDES
wine=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
notepad=$(find /usr/lib -path '*x86_64-windows/notepad.exe' | head -n 1)

run() { xvfb-run -a "$wine" "$@" 2>/dev/null; }
fail() { echo "FAILED: $*" >&2; exit 1; }

bundle() { # FOLDER
    mkdir -p "$1/_internal"
    python3 -c '
import json, pathlib, sys
names = [name for name in json.load(open(sys.argv[1])) if pathlib.PurePath(name).suffix or "/" in name]
folders = {str(parent) for name in names for parent in pathlib.PurePath(name).parents}
for name in names:
    path = pathlib.Path(sys.argv[2], name)
    path.parent.mkdir(parents=True, exist_ok=True)
    if name not in folders:
        path.write_text(name)
' "$list" "$1"
    cp "$notepad" "$1/TextCls.exe"
    cp "$notepad" "$1/textcls-gui.exe"
}

bundle "$work/old"
echo "of an older version" > "$work/old/_internal/old.dll"
bundle "$work/new"
for version in 0.0.1 0.1.0; do
    [ $version = 0.0.1 ] && folder=$work/old || folder=$work/new
    makensis -V1 -DVERSION=$version -DBUNDLE="$folder" -DOUTPUT="$work/setup-$version.exe" "$here/installer.nsi"
done
echo "compiled: $(stat -c %s "$work/setup-0.1.0.exe") bytes"

run wineboot --init >/dev/null 2>&1
home=$(find "$WINEPREFIX/drive_c/users" -maxdepth 1 -mindepth 1 ! -name Public | head -n 1)
local=$home/AppData/Local
target=$local/Programs/TextCls

run "$work/setup-0.0.1.exe" /S
[ -f "$target/TextCls.exe" ] && [ -f "$target/_internal/old.dll" ] || fail "not installed"
run reg query 'HKCU\Software\Classes\.textcls' /ve | grep -q TextCls.Model || fail "no file association"
run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\TextCls' /v DisplayVersion | grep -q 0.0.1 || fail "not listed among programs"
find "$home" "$WINEPREFIX/drive_c/ProgramData" -name 'TextCls.lnk' | grep -q . || fail "no shortcut"
echo "installed without an administrator, with file association, shortcut and entry among programs"

mkdir -p "$local/TextCls/runs"
echo mine > "$local/TextCls/runs/mine"
echo mine > "$target/mine.txt"
run "$work/setup-0.1.0.exe" /S
[ ! -e "$target/_internal/old.dll" ] || fail "a file of the older version is left"
[ -f "$target/_internal/base_library.zip" ] || fail "the upgrade is not whole"
[ "$(cd "$work/new" && find . -type f | wc -l)" -eq "$(cd "$target" && find . -type f ! -name uninstall.exe ! -name mine.txt | wc -l)" ] || fail "files are missing"
run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\TextCls' /v DisplayVersion | grep -q 0.1.0 || fail "the upgrade is not listed"
echo "upgraded: nothing of the older version is left"

xvfb-run -a sh -c '"$1" "$2" & running=$!; sleep 5; "$1" "$3" /S; echo $? > "$4"; kill $running; wait' sh \
    "$wine" "$target/TextCls.exe" "$work/setup-0.1.0.exe" "$work/status" || true
"$server" -k 2>/dev/null || true
[ "$(cat "$work/status")" -eq 2 ] || fail "installed over a program that was running: status $(cat "$work/status")"
[ -f "$target/_internal/base_library.zip" ] || fail "a program that was running has lost its files"
echo "refused while the program was running, and nothing was changed"

run "$target/uninstall.exe" /S "_?=$(run winepath -w "$target" | tr -d '\r')"
[ ! -e "$target/TextCls.exe" ] && [ ! -e "$target/_internal" ] || fail "not removed"
[ -f "$local/TextCls/runs/mine" ] && [ -f "$target/mine.txt" ] || fail "the person's own files are gone"
run reg query 'HKCU\Software\Classes\.textcls' >/dev/null 2>&1 && fail "the file association is left"
echo "removed: the person's runs, and a file beside the program, are still there"

run "$work/setup-0.1.0.exe" /S
run "$target/uninstall.exe" /S /PURGE "_?=$(run winepath -w "$target" | tr -d '\r')"
[ ! -e "$local/TextCls" ] || fail "what was to be thrown away is left"
echo "thrown away where that was asked for"
echo "The installer works."
