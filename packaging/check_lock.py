"""Does the lock hold what pyproject.toml asks for? Needs no network; ends with 1 and a sentence for each fault."""

import json
import re
import sys
import tomllib
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent


def pinned(lock: Path) -> list[Requirement]:
    """The pins of a lock file, those of other Pythons included."""
    text = lock.read_text().replace("\\\n", " ")
    return [Requirement(line.split("--hash")[0]) for line in text.splitlines() if line and line[0] not in "# "]


def faults(lock: Path, wanted: list[str], pythons: tuple[str, ...] = ("3.11", "3.12", "3.13")) -> list[str]:
    """What is missing from one lock file or without a hash, a sentence each."""
    text = lock.read_text().replace("\\\n", " ")
    found = [
        f"{lock.name}: {line.split()[0]} has no hash"
        for line in text.splitlines()
        if line and line[0] not in "# " and not re.search(r"--hash=sha256:[0-9a-f]{64}", line)
    ]
    pins = pinned(lock)
    for python in pythons:
        environment = {**default_environment(), "python_version": python, "python_full_version": f"{python}.0"}
        here = {
            canonicalize_name(pin.name): next(iter(pin.specifier)).version
            for pin in pins
            if pin.marker is None or pin.marker.evaluate(environment)
        }
        for requirement in map(Requirement, wanted):
            if requirement.marker is not None and not requirement.marker.evaluate(environment):
                continue
            version = here.get(canonicalize_name(requirement.name))
            if version is None or not requirement.specifier.contains(version):
                found.append(f"{lock.name}: {requirement} is not met on Python {python} (locked: {version}); make lock")
    return found


def npm_faults(folder: Path) -> list[str]:
    """What is missing from npm's lock file, without a hash, or bound to one registry, a sentence each."""
    wanted = json.loads((folder / "package.json").read_text())
    packages = json.loads((folder / "package-lock.json").read_text())["packages"]
    found = [] if packages[""]["dependencies"] == wanted["dependencies"] else ["package-lock.json is old; make lock"]
    for name, about in packages.items():
        if name and not about.get("integrity", "").startswith("sha512-"):
            found.append(f"package-lock.json: {name} has no hash")
        if "resolved" in about:
            found.append(f"package-lock.json: {name} is bound to one registry")
    return found


def main() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    runtime: list[str] = project["dependencies"]
    everything = runtime + project["optional-dependencies"]["dev"]
    found = faults(ROOT / "packaging/requirements.txt", runtime)
    found += faults(ROOT / "packaging/requirements-dev.txt", everything)
    found += npm_faults(ROOT / "packaging/prism")
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
