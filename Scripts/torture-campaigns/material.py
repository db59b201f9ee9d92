"""Invented needs and territories, whole, and then spoiled."""
import json
import os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
SAMPLE = os.path.join(ROOT, "GeoData", "sample")
TERRITORY = os.path.join(ROOT, "GeoData", "territory")
PLACES = ["Belfort", "Delle", "Bavans", "90100", "Héricourt", "nulle part", "", "6.86, 47.64", "Pays d'Héricourt"]
WORDS = ["un banc", "une crèche", "le bus du soir", "« de l’ombre »", "à côté\nde chez nous", "", "😀", "\u202ehcab",
         "\x1b[31mrouge", "=1+1", "'", '"', "a" * 5000, "\x00", "\u009b2J"]


def needs(random, rows, start=0):
    lines = ["id;texte;commune;date;voix;thème"]
    for row in range(start, start + rows):
        lines.append(
            f"{row};un besoin, le numéro {row};{random.choice(PLACES[:5])};2021-0{1 + row % 9}-11;{1 + row % 7};mobilité")
    return "\n".join(lines) + "\n"


def odd_csv(random):
    delimiter = random.choice(";,\t|")
    lines = [delimiter.join(random.sample(["id", "texte", "commune", "date", "voix", "thème", "atelier", "publier"], 6))]
    for row in range(random.randrange(30)):
        cells = [random.choice([str(row), random.choice(WORDS), random.choice(PLACES), "2021-02-30", "-3", "oui"])
                 for _ in range(random.choice([6, 6, 6, 5, 7]))]
        lines.append(delimiter.join('"' + cell.replace('"', '""') + '"' if random.random() < 0.7 else cell
                                    for cell in cells))
    return ("\r\n" if random.random() < 0.3 else "\n").join(lines).encode(
        random.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252"]), "replace")


def odd_geojson(random):
    def position():
        return [random.choice([6.86, 1e308, -181, "6", None]) if random.random() < 0.3 else 6.86, 47.64]

    features = []
    for row in range(random.randrange(20)):
        features.append({
            "type": random.choice(["Feature", "Feature", "Feature", "feature", 3]), "id": row,
            "properties": random.choice([
                {"texte": random.choice(WORDS), "commune": random.choice(PLACES), "voix": random.choice([1, -1, "x", 1e99])},
                None, [], {"a": {"b": [1, 2, {"c": None}]}, "texte": random.choice(WORDS)}]),
            "geometry": random.choice([
                None, {"type": "Point", "coordinates": position()},
                {"type": "Polygon", "coordinates": [[position() for _ in range(random.randrange(6))]]},
                {"type": "GeometryCollection", "geometries": []}])})
    if random.random() < 0.3:
        return "\n".join(json.dumps(feature, ensure_ascii=False) for feature in features).encode()
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode()


def spoiled(random, content):
    """The same bytes with some of them flipped, lost, doubled, moved or made up."""
    content = bytearray(content)
    for _ in range(random.choice([1, 1, 2, 5, 40])):
        if not content:
            break
        place = random.randrange(len(content))
        length = random.choice([1, 1, 2, 10, 200])
        kind = random.randrange(6)
        if kind == 0:
            content[place] ^= 1 << random.randrange(8)
        elif kind == 1:
            del content[place:place + length]
        elif kind == 2:
            content[place:place] = content[place:place + length]
        elif kind == 3:
            content[place:place] = bytes(random.choice(b"\x00\x1b\"',;\n\r{}[]\xff\xc2\x80\xe2-0") for _ in range(length))
        elif kind == 4:
            other = random.randrange(len(content))
            content[place:place] = content[other:other + length]
        else:
            del content[place:]
    return bytes(content)


def read(path):
    with open(path, "rb") as file:
        return file.read()
