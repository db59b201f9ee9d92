"""GDAL's own programs, as Debian ships them, read every file and write the communes again by RFC 7946."""

import json
import re

from expected import AREA_FILES, BELFORT, GEOMETRY_FILES, NEEDS, TABLE_FILES, VOICES, counted
from verdicts import FOLDER, attempt, equal, none, output


def feature_count(path):
    return int(re.search(r"Feature Count: (\d+)", output("ogrinfo", "-ro", "-al", "-so", path))[1])


def total(path, column):
    layer = re.search(r"Layer name: (.*)", output("ogrinfo", "-ro", "-al", "-so", path))[1]
    sql = f'SELECT SUM("{column}") AS total FROM "{layer}"'
    found = output("ogrinfo", "-ro", "-q", "-dialect", "SQLITE", "-sql", sql, path)
    return int(re.search(r"total \(Integer(?:64)?\) = (\d+)", found)[1])


def ring_from_smallest(ring):
    """The same ring in the same direction, begun at its smallest position: writers may begin where they like."""
    open_ring = [tuple(position) for position in ring[:-1]]
    start = open_ring.index(min(open_ring))
    return open_ring[start:] + open_ring[:start]


def rings(path):
    found = {}
    for feature in json.loads(path.read_text("utf-8"))["features"]:
        geometry = feature["geometry"] or {"type": "MultiPolygon", "coordinates": []}
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        found[str(feature["id"])] = [[ring_from_smallest(ring) for ring in polygon] for polygon in polygons]
    return found


for name, count in (GEOMETRY_FILES | TABLE_FILES).items():
    with attempt(f"ogrinfo counts {name}"):
        equal(f"ogrinfo counts {name}", feature_count(FOLDER / name), count)

with attempt("ogrinfo adds up the voices of the needs"):
    equal("ogrinfo adds up the voices of the needs", total(FOLDER / "demo/besoins.geojson", "voices"), VOICES)
for name in AREA_FILES:
    with attempt(f"ogrinfo adds up the needs of {name}"):
        equal(f"ogrinfo adds up the needs of {name}", total(FOLDER / name, "needs"), NEEDS)

for name in ("communes", "epci", "departments"):
    what = f"ogr2ogr with RFC7946=YES leaves the rings of {name} as they are"
    with attempt(what):
        again = FOLDER / f"{name}-again.geojson"
        ours = FOLDER / f"exports/{name}.geojson"
        rules = ("-lco", "RFC7946=YES", "-lco", "COORDINATE_PRECISION=6")
        output("ogr2ogr", "-f", "GeoJSON", *rules, again, ours)
        before, after = rings(ours), rings(again)
        ids = sorted(before.keys() | after.keys())
        faults = [f"{area} differs" for area in ids if before.get(area) != after.get(area)]
        none(what, faults, (sum(len(polygon) for area in before.values() for polygon in area), "rings, same direction"))

with attempt("ogr2ogr makes a GeoPackage of the needs"):
    package = FOLDER / "needs.gpkg"
    output("ogr2ogr", "-f", "GPKG", package, FOLDER / "demo/besoins.geojson", "-nln", "needs")
    equal("ogr2ogr makes a GeoPackage of the needs", feature_count(package), NEEDS)

with attempt("ogrinfo counts the view published_need of the database"):
    found = output("ogrinfo", "-ro", "-so", FOLDER / "demo/planisphere.sqlite", "published_need")
    equal("ogrinfo counts the view published_need of the database",
          int(re.search(r"Feature Count: (\d+)", found)[1]), NEEDS)

with attempt("ogrinfo finds the needs around Belfort through the spatial index"):
    found = output("ogrinfo", "-ro", "-so", "-spat", *BELFORT, FOLDER / "demo/planisphere.sqlite", "published_need")
    equal("ogrinfo finds the needs around Belfort through the spatial index",
          int(re.search(r"Feature Count: (\d+)", found)[1]), counted("belfort")["needs"])
