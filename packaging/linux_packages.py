"""The Linux packages from one bundle: a .deb for Debian and its children, a .tar.xz with an install script for everybody else."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tarfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PARTS = PROJECT / "packaging" / "linux"
ICONS = PROJECT / "build" / "package" / "icons"
NAME = "textcls-gui"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What the bundle's libraries want from the system: graphics drivers and the X server's own, which must fit the machine, and libc.
# Found by running ldd over the bundle in a bare Debian 12.
DEPENDS = "libc6 (>= 2.28), libegl1, libgl1, libfontconfig1, libx11-6, libx11-xcb1, libxcb1, fonts-dejavu-core | fonts-freefont-ttf"
RECOMMENDS = "fonts-noto-cjk | fonts-wqy-microhei, libxcb-cursor0, xdg-utils"


def build_deb(bundle: Path, output: Path, version: str, suffix: str, epoch: int) -> Path:
    """Installs under /opt; menus, file types, icons and the man page come by files alone, so that no script runs when it is installed."""
    root = PROJECT / "build" / "package" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    target = root / "opt" / NAME
    target.parent.mkdir(parents=True)
    shutil.copytree(bundle, target, symlinks=True)
    _write_shared_files(root / "usr" / "share", version, epoch)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    _write_documents(root / "usr" / "share" / "doc" / f"{NAME}{suffix}", bundle, version, epoch)
    _write_control(root, version, suffix)
    _settle(root, epoch)
    made = output / f"{NAME}{suffix}_{version}_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(made)]
    subprocess.run(command, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}, stdout=subprocess.DEVNULL)
    return made


def build_archive(bundle: Path, output: Path, version: str, suffix: str, epoch: int) -> Path:
    top = f"{NAME}{suffix}-{version}-linux-x86_64"
    root = PROJECT / "build" / "package" / top
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    shutil.copytree(bundle, root / NAME, symlinks=True)
    _write_shared_files(root / "share", version, epoch)
    shutil.copy2(PARTS / "install.sh", root / "install.sh")
    shutil.copy2(PROJECT / "LICENSE", root / "LICENSE")
    _settle(root, epoch)
    made = output / f"{top}.tar.xz"

    def settled(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch
        return member

    plain = made.with_suffix("")
    with tarfile.open(plain, "w") as archive:
        for path in sorted(root.rglob("*")):
            archive.add(path, f"{top}/{path.relative_to(root)}", recursive=False, filter=settled)
    subprocess.run(["xz", "-9", "-T2", "--force", str(plain)], check=True)
    return made


def _write_shared_files(share: Path, version: str, epoch: int) -> None:
    """What the desktop reads: menu entry, file type, icons, description, man page."""
    _copy(PARTS / "textcls-gui.desktop", share / "applications" / "textcls-gui.desktop")
    _copy(PARTS / "textcls-gui-mime.xml", share / "mime" / "packages" / "textcls-gui.xml")
    icons = share / "icons" / "hicolor"
    _copy(PROJECT / "resources" / "icons" / "textcls.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    for size in ICON_SIZES:
        _copy(ICONS / f"{size}.png", icons / f"{size}x{size}" / "apps" / f"{NAME}.png")
    description = share / "metainfo" / "org.textcls.TextCls.metainfo.xml"
    _fill(PARTS / "org.textcls.TextCls.metainfo.xml.in", description, version, epoch)
    manual = share / "man" / "man1" / f"{NAME}.1"
    _fill(PARTS / "textcls-gui.1.in", manual, version, epoch)
    _compress(manual)


def _write_documents(folder: Path, bundle: Path, version: str, epoch: int) -> None:
    folder.mkdir(parents=True)
    licence = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    others = f"The libraries that it is made of, with their licences: /opt/{NAME}/THIRD_PARTY_LICENSES.txt\n"
    (folder / "copyright").write_text(f"TextCls\n\n{licence}\n{others}", encoding="utf-8")
    day = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch))
    entry = (
        f"{folder.name} ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- TextCls authors <textcls@example.org>  {day}\n"
    )
    changes = folder / "changelog"
    changes.write_text(entry, encoding="utf-8")
    _compress(changes)


def _write_control(root: Path, version: str, suffix: str) -> None:
    kilobytes = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    other = f"{NAME}-cuda" if not suffix else NAME
    fields = {
        "Package": f"{NAME}{suffix}",
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": "TextCls authors <textcls@example.org>",
        "Installed-Size": str(kilobytes),
        "Depends": DEPENDS,
        "Recommends": RECOMMENDS,
        "Conflicts": other,
        "Replaces": other,
        "Section": "science",
        "Priority": "optional",
        "Homepage": "https://example.org/textcls",
        "Description": "train a text classifier on your own spreadsheet\n"
        " TextCls learns from a spreadsheet of texts and labels, and then gives labels\n"
        " to new texts, without programming. Everything happens on this computer: no\n"
        " text leaves it, and no connection is ever opened.",
    }
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), encoding="utf-8")
    overrides = root / "usr" / "share" / "lintian" / "overrides" / f"{NAME}{suffix}"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(PARTS / "lintian-overrides", overrides)
    overrides.write_text(overrides.read_text(encoding="utf-8").replace("@PACKAGE@", f"{NAME}{suffix}"), encoding="utf-8")


def _settle(root: Path, epoch: int) -> None:
    """The same rights and times whoever builds, and whenever."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        if path.is_dir():
            path.chmod(0o755)
        else:
            path.chmod(0o755 if path.stat().st_mode & 0o100 and _is_run(path) else 0o644)
        os.utime(path, (epoch, epoch))


def _is_run(path: Path) -> bool:
    """Libraries are read, not run, whatever their wheel says."""
    return ".so" not in path.name


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _fill(template: Path, target: Path, version: str, epoch: int) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    target.write_text(template.read_text(encoding="utf-8").replace("@VERSION@", version).replace("@DATE@", day), encoding="utf-8")


def _compress(path: Path) -> None:
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()
