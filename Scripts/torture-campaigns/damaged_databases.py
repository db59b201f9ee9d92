"""Bits flipped in a database: a sentence, never a trap, and never a changed file by a verb that reads."""
import material

NAME = "damaged_databases"
SHARE = 2


def case(sandbox, random):
    sandbox.write("avant.csv", material.needs(random, random.choice([5, 300])))
    sandbox.run("import", "avant.csv")
    path = sandbox.path("planisphere.sqlite")
    content = bytearray(material.read(path))
    for _ in range(random.choice([1, 1, 3, 30])):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    if random.random() < 0.2:
        del content[random.randrange(len(content)):]
    with open(path, "wb") as file:
        file.write(content)
    for words in random.sample([
            ("doctor",), ("count", "--by", "commune"), ("export", "needs", "--format", "csv"), ("map", "choropleth"),
            ("review",), ("import", "avant.csv"), ("locate", "Belfort"), ("count", "--near", "Delle", "--radius", "5km"),
            ("export", "needs", "--text", "besoin")], 4):
        sandbox.run(*words)
