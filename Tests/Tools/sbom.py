"""Writes what the command is made of as CycloneDX 1.5: the packages of Package.resolved that Package.swift names,
and the C libraries that pkg-config finds. No time and no serial number, so that the same inputs give the same bytes.

    python3 Tests/Tools/sbom.py VERSION > sbom.json
    python3 Tests/Tools/sbom.py --check FILE      holds a file against what is there now
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# pkg-config's name, Debian's package, the licence.
LIBRARIES = [("libcmark", "cmark", "BSD-2-Clause"), ("yaml-0.1", "libyaml", "MIT")]


def swift_packages():
    named = set(re.findall(r'url: "([^"]+)"', (ROOT / "Package.swift").read_text()))
    pins = json.loads((ROOT / "Package.resolved").read_text())["pins"]
    missing = named - {pin["location"] for pin in pins}
    if missing:
        sys.exit(f"Package.resolved does not know {', '.join(sorted(missing))}; run swift package resolve")
    for pin in sorted(pins, key=lambda pin: pin["identity"]):
        place = pin["location"].removeprefix("https://").removesuffix(".git")
        version = pin["state"]["version"]
        yield {
            "type": "library",
            "name": pin["identity"],
            "version": version,
            "purl": f"pkg:swift/{place}@{version}",
            "licenses": [{"license": {"id": "Apache-2.0"}}],
        }


def c_libraries():
    linked = set(re.findall(r'pkgConfig: "([^"]+)"', (ROOT / "Package.swift").read_text()))
    if linked != {name for name, _, _ in LIBRARIES}:
        sys.exit(f"Package.swift links {', '.join(sorted(linked))}; name them in Tests/Tools/sbom.py")
    for name, component, licence in LIBRARIES:
        version = subprocess.run(
            ["pkg-config", "--modversion", name], check=True, capture_output=True, text=True
        ).stdout.strip()
        yield {
            "type": "library",
            "name": component,
            "version": version,
            "purl": f"pkg:generic/{component}@{version}",
            "licenses": [{"license": {"id": licence}}],
        }


def bill(version):
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "waymark",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": sorted([*swift_packages(), *c_libraries()], key=lambda part: part["name"]),
    }


def main():
    if sys.argv[1:2] == ["--check"]:
        found = json.loads(Path(sys.argv[2]).read_text())
        wanted = bill(found["metadata"]["component"]["version"])
        if found != wanted:
            sys.exit(f"{sys.argv[2]} is not what the command is made of")
    else:
        json.dump(bill(sys.argv[1]), sys.stdout, indent=2, sort_keys=True)
        print()


if __name__ == "__main__":
    main()
