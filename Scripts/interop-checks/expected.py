"""What `planisphere count --format json` says must be found in the files."""

import json
import re

from verdicts import FOLDER


def counted(name):
    return json.loads((FOLDER / "counts" / f"{name}.json").read_text("utf-8"))


NEEDS = counted("total")["needs"]
VOICES = counted("total")["voices"]
ROWS = {name: len(counted(name)["rows"]) for name in ("commune", "epci", "department", "epci-theme")}
AREAS = {
    name: [row for row in counted(name)["rows"] if row.get("population") is not None]
    for name in ("commune", "epci", "department")
}
"""Only the rows that are areas; the others are what was said of a larger place, elsewhere or nowhere."""

BELFORT = (6.8, 47.6, 6.9, 47.7)
"""West, south, east, north in degrees: the window of counts/belfort.json."""

REJECTED = int(re.search(r"(\d+) refusée", (FOLDER / "demo.txt").read_text("utf-8"))[1])
"""Rows of the sample that the demonstration says it refused."""


def areas(name):
    return {"commune": "communes", "epci": "epci", "department": "departments"}[name]


NEEDS_FILES = ["demo/besoins.geojson"] + [f"exports/needs.{ending}" for ending in ("geojson", "geojsonseq", "ndjson")]
AREA_FILES = {"demo/communes.geojson": "commune", "demo/epci.geojson": "epci"} | {
    f"exports/{areas(name)}.{ending}": name for name in AREAS for ending in ("geojson", "geojsonseq", "ndjson")
}
GEOMETRY_FILES = {name: NEEDS for name in NEEDS_FILES} | {name: ROWS[area] for name, area in AREA_FILES.items()}
TABLE_FILES = (
    {f"exports/needs.{ending}": NEEDS for ending in ("csv", "excel.csv")}
    | {f"exports/{areas(name)}.{ending}": ROWS[name] for name in AREAS for ending in ("csv", "excel.csv")}
    | {"demo/bilan.csv": ROWS["epci-theme"], "demo/lignes-refusees.csv": REJECTED}
)
