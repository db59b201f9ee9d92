"""Files of every format, made odd and spoiled: an answer of the table for each, and sums that are whole."""
import os
import shutil

import material

NAME = "fuzzed_files"
SHARE = 4

# To add a format: one line. What it makes, under which name, and the verbs that read it ({0} is the file).
FORMATS = [
    (material.odd_csv, "atelier.csv", [("import", "{0}"), ("geocode", "{0}", "--column", "texte", "-o", "-")]),
    (material.odd_geojson, "atelier.geojson", [("import", "{0}"), ("export", "needs", "--within", "{0}")]),
    (lambda random: material.needs(random, 40).encode(), "besoins.csv", [("import", "{0}")]),
    (lambda random: material.read(os.path.join(material.SAMPLE, "besoins.csv")), "sample.csv", [("import", "{0}")]),
    (lambda random: material.read(os.path.join(material.SAMPLE, "besoins.geojson")), "sample.geojson",
     [("import", "{0}"), ("count", "--within", "{0}")]),
    (lambda random: "alias;code\nla cité;90010\nchez nous;90033\n".encode(), "alias.csv",
     [("locate", "la cité", "--aliases", "{0}")]),
]


def case(sandbox, random):
    if random.random() < 0.15:
        return territory(sandbox, random)
    make, name, verbs = random.choice(FORMATS)
    content = make(random)
    sandbox.write(name, material.spoiled(random, content) if random.random() < 0.8 else content)
    verb = tuple(word.replace("{0}", name) for word in random.choice(verbs))
    if verb[0] in ("count", "export"):
        sandbox.run("import", os.path.join(material.SAMPLE, "marche-hericourt.csv"))
    if verb[0] == "import":
        verb += ("--format", "json", "--rejects", "refus.csv")
    code, output, _ = sandbox.run(*verb)
    if verb[0] == "import" and output:
        files = sandbox.whole_report(output, verb) or []
        if code == 0 and any(file["rejected"] for file in files):
            sandbox.complain(f"{verb}: code 0 with refused rows")
    sandbox.healthy()


def territory(sandbox, random):
    """A territory folder with one spoiled file: refused or imported with, never a trap."""
    shutil.copytree(material.TERRITORY, sandbox.path("terre"))
    name = random.choice(sorted(os.listdir(material.TERRITORY)))
    path = sandbox.path(os.path.join("terre", name))
    content = material.spoiled(random, material.read(path))
    with open(path, "wb") as file:
        file.write(content)
    sandbox.write("a.csv", material.needs(random, 5))
    sandbox.run("territory", "check", "terre")
    code, _, _ = sandbox.run("import", "a.csv", "--territory", "terre")
    if code == 0:
        sandbox.run("count", "--by", "commune")
        sandbox.run("map", "choropleth", "-o", "carte.svg")
        sandbox.healthy()
