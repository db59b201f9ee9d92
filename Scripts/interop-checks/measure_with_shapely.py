"""A newer GDAL than Debian's (pyogrio) reads every file; GEOS (shapely) proves the areas valid and tiling."""

import collections
import json

import pyogrio
import shapely

from expected import AREAS, GEOMETRY_FILES, NEEDS, TABLE_FILES
from verdicts import FOLDER, attempt, equal, none, verdict

GDAL = "GDAL " + ".".join(map(str, pyogrio.__gdal_version__))
TOLERANCE = 1e-9
"""A difference of areas is none below this share of the area: rounding, not a strip of land."""


def columns(name, **options):
    meta, _, geometry, values = pyogrio.raw.read(FOLDER / name, **options)
    return dict(zip(meta["fields"], values)), shapely.from_wkb(geometry) if geometry is not None else None, meta


def features(name):
    """Geometry and properties of the areas, without the rows that have no place on the map."""
    found = json.loads((FOLDER / name).read_text("utf-8"))["features"]
    placed = [feature for feature in found if feature["geometry"]]
    return shapely.from_geojson([json.dumps(f["geometry"]) for f in placed]), [f["properties"] for f in placed]


def share_that_differs(a, b):
    return shapely.symmetric_difference(a, b).area / a.area


for name, count in (GEOMETRY_FILES | TABLE_FILES).items():
    with attempt(f"{GDAL} reads {name}"):
        values, geometry, meta = columns(name)
        found = len(next(iter(values.values())))
        if name in GEOMETRY_FILES and meta["crs"] != "EPSG:4326":
            verdict(False, f"{GDAL} reads {name}", f"{meta['crs']}")
        else:
            equal(f"{GDAL} reads {name}", found, count)

for name in ("demo/bilan.csv", "exports/epci.csv", "exports/epci.excel.csv"):
    with attempt(f"{GDAL} takes the rates of {name} for numbers"):
        values, _, _ = columns(name, AUTODETECT_TYPE="YES")
        rates = values["rate_per_1000"]
        verdict(rates.dtype.kind == "f" and list(values)[0] == "epci",
                f"{GDAL} takes the rates of {name} for numbers", f"{rates.dtype}, first column {list(values)[0]}")

with attempt("the two CSV dialects hold the same needs"):
    plain, excel = columns("exports/needs.csv")[0], columns("exports/needs.excel.csv")[0]
    equal("the two CSV dialects hold the same texts",
          sum(a == b for a, b in zip(plain["text"], excel["text"])), NEEDS)

layers = {}
for name in ("communes", "epci", "departments"):
    with attempt(f"GEOS finds the {name} valid"):
        shapes, properties = features(f"exports/{name}.geojson")
        faults = [f"{p['code']}: {shapely.is_valid_reason(s)}" for s, p in zip(shapes, properties)
                  if not shapely.is_valid(s)]
        none(f"GEOS finds the {name} valid", faults, (len(shapes), "geometries"))
        layers[name] = (shapes, properties)

with attempt("the communes are a coverage"):
    shapes, properties = layers["communes"]
    equal("communes on the map", len(shapes), len(AREAS["commune"]))
    verdict(shapely.coverage_is_valid(shapes), "the communes meet edge to edge (coverage_is_valid)",
            f"{len(shapes)} communes, {int(shapely.get_num_coordinates(shapes).sum())} positions")
    tree = shapely.STRtree(shapes)
    left, right = tree.query(shapes, predicate="intersects")
    pairs = [(a, b) for a, b in zip(left, right) if a < b]
    faults = [f"{properties[a]['name']} and {properties[b]['name']}" for a, b in pairs
              if shapely.intersection(shapes[a], shapes[b]).area > TOLERANCE * min(shapes[a].area, shapes[b].area)]
    none("no two communes overlap", faults, (len(pairs), "pairs that touch"))
    holes = [sum(len(part.interiors) for part in shapely.get_parts(shapely.union_all(layers[name][0])))
             for name in ("communes", "departments")]
    equal("gaps between the communes beyond those of the departments", holes[0] - holes[1], 0)

for name, key in (("epci", "epci_code"), ("departments", "department_code")):
    with attempt(f"the communes tile the {name}"):
        faults, worst = [], 0.0
        for shape, area in zip(*layers[name]):
            members = [s for s, p in zip(*layers["communes"]) if p[key] == area["code"]]
            difference = share_that_differs(shape, shapely.union_all(members))
            worst = max(worst, difference)
            if not difference < TOLERANCE:
                faults.append(f"{area['name']}: {difference:.1e} of the area differs")
        none(f"the communes tile the {name}", faults, (len(layers[name][0]), f"areas, at most {worst:.0e} differs"))

with attempt("every need stands in its commune"):
    inside = {p["code"]: s for s, p in zip(*layers["communes"])}
    points, needs = features("demo/besoins.geojson")
    placed = [(p, n) for p, n in zip(points, needs) if n["place_level"] == "commune"]
    faults = [f"{n['source_id']} is not in {n['place_name']}" for p, n in placed
              if not shapely.contains(inside[n["place_code"]], p)]
    none("every need stands in its commune", faults, (len(placed), "points"))

for name, key in (("epci", "epci_code"), ("department", "department_code")):
    what = f"the needs grouped by their {key} are what is counted by {name}"
    with attempt(what):
        grouped = collections.Counter(columns("exports/needs.geojson")[0][key])
        faults = [f"{row[name]}: {grouped[row[name]]} needs, {row['needs']} counted" for row in AREAS[name]
                  if grouped[row[name]] != row["needs"]]
        none(what, faults, (len(AREAS[name]), "areas"))
