"""Files that may not grow, few open files, little memory for locks: what a full disk and a mean system do."""
import os
import resource

import material
from sandbox import limit

NAME = "small_disks"
SHARE = 1


def case(sandbox, random):
    sandbox.write("avant.csv", material.needs(random, 40))
    sandbox.run("import", "avant.csv")
    before = sandbox.tally()
    sandbox.write("grand.csv", material.needs(random, 5_000, start=1_000))
    words = random.choice([
        ("import", "grand.csv"), ("export", "needs", "-o", "besoins.geojson"), ("map", "choropleth", "-o", "carte.svg"),
        ("geocode", "grand.csv", "--column", "commune", "-o", "lieux.csv"), ("count", "--by", "theme", "-o", "bilan.csv")])
    if random.random() < 0.5:
        # SIGXFSZ would end a program that does not expect it; Python has it ignored, and children inherit that.
        setup = limit(resource.RLIMIT_FSIZE, random.choice([0, 1 << 12, 1 << 16, 1 << 20, 4 << 20]))
    else:
        setup = limit(resource.RLIMIT_NOFILE, random.randrange(5, 40))
    code, _, _ = sandbox.run(*words, setup=setup)
    target = words[words.index("-o") + 1] if "-o" in words else None
    if target and (code in (0, 3)) != os.path.exists(sandbox.path(target)):
        sandbox.complain(f"{words}: code {code}, and the file is{'' if code else ' not'} there")
    sandbox.healthy(may_be_missing=False)
    if words[0] != "import" or code != 0:
        if sandbox.tally() != before:
            sandbox.complain(f"{words}: code {code}, and the needs are others now")
