"""Reads a CSV with the csv module and GeoJSON with json; writes GeoJSON lines with json. Prints processor seconds."""

import csv
import json
import sys
import time


def timed(name, work):
    start = time.process_time()
    count = work()
    print(name, count, f"{time.process_time() - start:.6f}")


def read_csv():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        return sum(len(row) for row in csv.reader(file, delimiter=";"))


def read_geojson():
    with open(sys.argv[2], encoding="utf-8") as file:
        return len(json.load(file)["features"])


def write_geojson():
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        for number in range(1_000_000):
            feature = {
                "type": "Feature",
                "id": number,
                "geometry": {"type": "Point", "coordinates": [6.5 + number % 9973 * 1e-5, 47.2 + number % 7919 * 1e-5]},
                "properties": {"theme": "mobilite", "voices": number % 9, "text": "Un bus le soir, « même » l'hiver."},
            }
            file.write(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) + "\n")
    return 1_000_000


timed("read-csv", read_csv)
timed("read-geojson", read_geojson)
timed("write-geojson", write_geojson)
