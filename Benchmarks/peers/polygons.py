"""Point in polygon by a peer: one line of JSON.

    python3 polygons.py FOLDER prepared|strtree|geopandas|spatialite

FOLDER holds points.f64 (x, y, x, y … little-endian, metres) and areas.json (a list of areas, each a list
of polygons, each a list of rings of [x, y]). Timed is the assignment of every point to its area, from
geometries in memory (SpatiaLite: from an indexed table in a warm file) to counts per area; what has to be
built once is timed apart. An absent peer says so.
"""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time


def report(peer, peak=None, **figures):
    """`peak`: lines of /proc/…/status, of this process when not given. ru_maxrss would count the parent's."""
    if peak is None:
        with open("/proc/self/status") as file:
            peak = file.read()
    figures["peer"] = peer
    figures["peakMB"] = int(re.search(r"VmHWM:\s*(\d+)", peak).group(1)) // 1024
    print(json.dumps(figures), flush=True)


def timed(work, runs=3):
    """The median of some runs: seconds, result."""
    seconds, result = [], None
    for _ in range(runs):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    return sorted(seconds)[len(seconds) // 2], result


def polygons_of(areas):
    import numpy
    import shapely

    return numpy.array([shapely.MultiPolygon([(rings[0], rings[1:]) for rings in area]) for area in areas])


def with_prepared(folder, areas, xs, ys):
    """Each polygon prepared once and asked for the points of its box."""
    import shapely

    polygons = polygons_of(areas)

    def joined():
        shapely.prepare(polygons)
        counts = []
        for polygon in polygons:
            west, south, east, north = polygon.bounds
            near = (xs >= west) & (xs <= east) & (ys >= south) & (ys <= north)
            counts.append(int(shapely.contains_xy(polygon, xs[near], ys[near]).sum()))
        return counts

    seconds, counts = timed(joined)
    report(f"{shapely_versions()}, prepared polygons", seconds=seconds, counts=counts)


def with_strtree(folder, areas, xs, ys):
    import numpy
    import shapely

    start = time.perf_counter()
    points = shapely.points(xs, ys)
    tree = shapely.STRtree(polygons_of(areas))
    build = time.perf_counter() - start

    def joined():
        _, owners = tree.query(points, predicate="within")
        return numpy.bincount(owners, minlength=len(areas)).tolist()

    seconds, counts = timed(joined)
    report(f"{shapely_versions()}, STRtree", seconds=seconds, build=build, counts=counts)


def shapely_versions():
    import shapely

    return f"shapely {shapely.__version__} on GEOS {shapely.geos_version_string}"


def with_geopandas(folder, areas, xs, ys):
    import geopandas

    start = time.perf_counter()
    left = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(xs, ys), crs=2154)
    right = geopandas.GeoDataFrame({"area": range(len(areas))}, geometry=polygons_of(areas), crs=2154)
    build = time.perf_counter() - start

    def joined():
        owners = geopandas.sjoin(left, right, predicate="within")["area"].value_counts()
        return [int(owners.get(area, 0)) for area in range(len(areas))]

    seconds, counts = timed(joined)
    report(f"GeoPandas {geopandas.__version__}, sjoin", seconds=seconds, build=build, counts=counts)


def with_spatialite(folder, areas, xs, ys):
    """Debian's sqlite3 shell and module; both tables indexed, the R*Tree of the points searched."""
    shell = shutil.which("sqlite3")
    path = os.path.join(folder, "peer.sqlite")
    if os.path.exists(path):
        os.remove(path)
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE raw_point (id INTEGER PRIMARY KEY, x REAL, y REAL);"
        "CREATE TABLE raw_area (id INTEGER PRIMARY KEY, wkt TEXT);"
    )
    connection.executemany("INSERT INTO raw_point (x, y) VALUES (?, ?)", zip(xs.tolist(), ys.tolist()))

    def wkt(area):
        ring = lambda corners: "(" + ",".join(f"{x!r} {y!r}" for x, y in corners) + ")"
        return "MULTIPOLYGON(" + ",".join("(" + ",".join(map(ring, rings)) + ")" for rings in area) + ")"

    connection.executemany("INSERT INTO raw_area VALUES (?, ?)", [(i, wkt(a)) for i, a in enumerate(areas)])
    connection.commit()
    connection.close()
    join = (
        "SELECT a.id, count(*) FROM area a"
        " JOIN idx_point_geometry i ON i.xmin <= a.east AND i.xmax >= a.west AND i.ymin <= a.north AND i.ymax >= a.south"
        " JOIN point p ON p.id = i.pkid WHERE ST_Contains(a.geometry, p.geometry) GROUP BY a.id;"
    )
    script = f""".load mod_spatialite
SELECT InitSpatialMetaData(1, 'NONE');
INSERT INTO spatial_ref_sys (srid, auth_name, auth_srid, ref_sys_name, proj4text)
VALUES (2154, 'epsg', 2154, 'Lambert-93', '+proj=lcc +units=m');
CREATE TABLE point (id INTEGER PRIMARY KEY);
SELECT AddGeometryColumn('point', 'geometry', 2154, 'POINT', 'XY');
CREATE TABLE area (id INTEGER PRIMARY KEY, west REAL, south REAL, east REAL, north REAL, geometry BLOB);
BEGIN;
INSERT INTO point SELECT id, MakePoint(x, y, 2154) FROM raw_point;
INSERT INTO area SELECT id, MbrMinX(g), MbrMinY(g), MbrMaxX(g), MbrMaxY(g), g
FROM (SELECT id, ST_GeomFromText(wkt, 2154) AS g FROM raw_area);
COMMIT;
SELECT CreateSpatialIndex('point', 'geometry');
SELECT 'version', spatialite_version();
.timer on
{join}
.timer off
.system grep VmHWM /proc/$PPID/status
"""
    output = subprocess.run([shell, path], input=script, text=True, capture_output=True, check=True).stdout
    seconds = float(re.findall(r"Run Time: real ([0-9.]+)", output)[-1])
    version = re.findall(r"version\|(\S+)", output)[-1]
    counts = [0] * len(areas)
    for area, count in re.findall(r"^(\d+)\|(\d+)$", output, re.M):
        counts[int(area)] = int(count)
    os.remove(path)
    report(f"SpatiaLite {version}, join by the R*Tree", output, seconds=seconds, counts=counts)


def main(folder, peer):
    import numpy

    flat = numpy.fromfile(os.path.join(folder, "points.f64"), dtype="<f8")
    xs, ys = flat[0::2].copy(), flat[1::2].copy()
    with open(os.path.join(folder, "areas.json")) as file:
        areas = json.load(file)
    peers = {
        "prepared": with_prepared,
        "strtree": with_strtree,
        "geopandas": with_geopandas,
        "spatialite": with_spatialite,
    }
    peers[peer](folder, areas, xs, ys)


if __name__ == "__main__":
    try:
        main(sys.argv[1], sys.argv[2])
    except Exception as error:  # An absent peer must not keep the others from being measured.
        report(sys.argv[2], absent=f"{type(error).__name__}: {error}")
