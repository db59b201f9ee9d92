"""PyPI's geojson and geojson-pydantic accept every file; the rules that they do not look at are read here."""

import json

import geojson
import geojson.geometry
from geojson_pydantic import FeatureCollection

from expected import AREA_FILES, GEOMETRY_FILES
from verdicts import FOLDER, attempt, equal, none, verdict

# The library rounds what it reads to six decimals unless it is told not to.
geojson.geometry.DEFAULT_PRECISION = 15


def collection_text(name):
    """The file; a sequence (RFC 8142, or a feature a line) as the collection of its features."""
    text = (FOLDER / name).read_text("utf-8")
    if name.endswith(".geojson"):
        return text
    records = [line.lstrip("\x1e") for line in text.split("\n") if line]
    return '{"type":"FeatureCollection","features":[' + ",".join(records) + "]}"


def positions(coordinates):
    if coordinates and not isinstance(coordinates[0], list):
        yield coordinates
    else:
        for part in coordinates:
            yield from positions(part)


def polygons(geometry):
    if geometry and geometry["type"] == "Polygon":
        yield geometry["coordinates"]
    elif geometry and geometry["type"] == "MultiPolygon":
        yield from geometry["coordinates"]


def twice_area(ring):
    """Positive when the ring runs counterclockwise; from its first position, so that no digits are lost."""
    x0, y0 = map(float, ring[0])
    points = [(float(x) - x0, float(y) - y0) for x, y in ring]
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:]))


def ring_faults(area, polygon):
    for index, ring in enumerate(polygon):
        if len(ring) < 4:
            yield f"{area}: a ring of {len(ring)} positions"
        if ring[0] != ring[-1]:
            yield f"{area}: a ring is not closed"
        if any(a == b for a, b in zip(ring, ring[1:])):
            yield f"{area}: a position stands twice in a row"
        if (twice_area(ring) > 0) != (index == 0):
            yield f"{area}: ring {index} runs the wrong way"


def position_faults(area, position):
    if len(position) != 2:
        yield f"{area}: {position} has {len(position)} numbers"
    if not (-180 <= float(position[0]) <= 180 and -90 <= float(position[1]) <= 90):
        yield f"{area}: {position} is not on the globe"
    for number in position:
        if "e" in number.lower() or len(number.partition(".")[2]) > 6:
            yield f"{area}: {number} has more than six decimals"


def extent(features):
    every = [p for f in features if f["geometry"] for p in positions(f["geometry"]["coordinates"])]
    west, south = (min(float(p[axis]) for p in every) for axis in (0, 1))
    east, north = (max(float(p[axis]) for p in every) for axis in (0, 1))
    return [west, south, east, north]


def box_faults(area, thing, features):
    if "bbox" not in thing:
        yield f"{area}: no bbox"
    elif [float(number) for number in thing["bbox"]] != extent(features):
        yield f"{area}: bbox {thing['bbox']}, extent {extent(features)}"


def keys(thing):
    if isinstance(thing, dict):
        for key, value in thing.items():
            yield key
            yield from keys(value)
    elif isinstance(thing, list):
        for value in thing:
            yield from keys(value)


for name, count in GEOMETRY_FILES.items():
    with attempt(f"geojson finds no error in {name}"):
        errors = geojson.loads(collection_text(name)).errors()
        verdict(not errors, f"geojson finds no error in {name}", str(errors)[:300] if errors else f"{count} features")
    with attempt(f"geojson-pydantic accepts {name}"):
        equal(f"geojson-pydantic accepts {name}",
              len(FeatureCollection.model_validate_json(collection_text(name)).features), count)
    with attempt(f"RFC 7946 in {name}"):
        # Numbers stay as they are written: their digits are part of what is looked at.
        collection = json.loads(collection_text(name), parse_float=str, parse_int=str)
        features = collection["features"]
        faults = [f"a member is called {key}" for key in keys(collection) if key in ("crs", "coordinate")]
        seen = 0
        for feature in features:
            area = feature["id"]
            if set(feature) - {"type", "id", "bbox", "geometry", "properties"}:
                faults.append(f"{area}: unknown members {sorted(feature)}")
            for position in positions(feature["geometry"]["coordinates"]) if feature["geometry"] else ():
                seen += 1
                faults += position_faults(area, position)
            for polygon in polygons(feature["geometry"]):
                faults += ring_faults(area, polygon)
            if name in AREA_FILES and feature["geometry"]:
                faults += box_faults(area, feature, [feature])
        if name in AREA_FILES and name.endswith(".geojson"):
            faults += box_faults("the collection", collection, features)
        if len({str(feature["id"]) for feature in features}) != len(features):
            faults.append("an id stands twice")
        none(f"winding, closure, decimals, bbox, no crs in {name}", faults, (seen, "positions"))
