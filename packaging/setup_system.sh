#!/bin/sh
# Installs the system libraries that the window needs, on Debian and Ubuntu; other systems bring them along.
# Packages named as arguments are wanted as well. Nothing is downloaded where nothing is missing.
set -eu

command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1 || exit 0

python=${PYTHON:-python3}

# What ldd finds missing on a bare system for Qt's libraries and its plugins for X11, Wayland and no screen at all.
# torch, numpy and scikit-learn bring everything they need, libgomp included.
wanted="
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libx11-xcb1
    libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libwayland-client0 libwayland-cursor0 libwayland-egl1
    $*"

# A package that was renamed keeps its old name among what it provides (libglib2.0-0t64), hence both columns.
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr -cs 'a-z0-9.+-' '\n')

is_installed() {
    printf '%s\n' "$installed" | grep -qxF -- "$1"
}

can_show_chinese() {
    for font in fonts-noto-cjk fonts-wqy-microhei fonts-wqy-zenhei fonts-droid-fallback fonts-arphic-uming fonts-arphic-ukai; do
        is_installed "$font" && return 0
    done
    return 1
}

missing=""
for package in $wanted; do
    is_installed "$package" || missing="$missing $package"
done
can_show_chinese || missing="$missing fonts-noto-cjk"

# Debian ships Python without the part that makes virtual environments. A Python that is too old is for setup_venv.sh to refuse.
venv_package='import sys; sys.exit(1) if sys.version_info < (3, 11) else print("python%d.%d-venv" % sys.version_info[:2])'
if [ -x .venv/bin/pip ]; then
    :
elif ! command -v "$python" >/dev/null 2>&1; then
    [ "$python" != python3 ] || missing="$missing python3 python3-venv"
elif ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 && package=$("$python" -c "$venv_package" 2>/dev/null); then
    is_installed "$package" || missing="$missing $package"
fi

[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "Some system packages are missing. Please run this line, then start again:"
    echo "  sudo apt-get install --no-install-recommends$missing"
    exit 0
fi

echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086  # a list of words
if ! { apt-get update -qq && apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends $missing; }; then
    echo "These system packages could not be installed:$missing" >&2
    echo "Going on without them; the window may not open." >&2
fi
