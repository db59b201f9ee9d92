"""Odd command lines, made from what the help itself lists."""
import re

import material

NAME = "command_lines"
SHARE = 3
VALUES = ["", "-", "0", "-1", "1e400", "99999999999999999999", "é", "x" * 3000, "Belfort", "90010", "csv", "json", "../x",
          ".", "/", "/dev/null", "/dev/full", "absent/absent.csv", "planisphere.sqlite", "avant.csv", "2021-02-30", "9999-12-31",
          "6.6,47.3,7.2,47.9", "5km", "nan", "\x1b[31m", "\u202e", "%s%n", "{0}", "';--", "commune", "theme", "EPSG:2154",
          "fr", "en", "tlh", "=", "--", "--force", "-o", "text", "file:x.sqlite", "EPSG:-1"]
HELP = {}


def options(sandbox, verb):
    """The options of a verb and its sub-verbs, from its help."""
    key = " ".join(verb)
    if key not in HELP:
        _, output, _ = sandbox.run(*verb, "--help", "--lang", "en")
        text = output.decode("utf-8", "replace")
        found = re.findall(r"^  (?:-\w, )?(--[a-z-]+)( <)?", text, re.M)
        below = re.search(r"^SUBCOMMANDS:\n((?:  .*\n)+)", text, re.M)
        verbs = re.findall(r"^  ([a-z]+)\b", below.group(1), re.M) if below else []
        HELP[key] = (sorted(set(found)), [name for name in verbs if name != "help"])
    return HELP[key]


def case(sandbox, random):
    sandbox.write("avant.csv", material.needs(random, 20))
    sandbox.run("import", "avant.csv")
    before = material.read(sandbox.path("avant.csv"))
    tally = sandbox.tally()
    verb = []
    while True:
        below = options(sandbox, verb)[1]
        if not below:
            break
        verb.append(random.choice(below))
    known = options(sandbox, verb)[0]
    words = list(verb)
    for _ in range(random.randrange(6)):
        kind = random.random()
        if kind < 0.65 and known:
            name, takes = random.choice(known)
            words.append(name)
            if takes or random.random() < 0.1:
                words.append(random.choice(VALUES))
        elif kind < 0.9:
            words.append(random.choice(VALUES))
        else:
            words.insert(random.randrange(len(words) + 1), random.choice(VALUES))
    words = [word for word in words if "\x00" not in word]
    if any(word in ("--addresses",) for word in words):
        return
    sandbox.run(*words)
    if material.read(sandbox.path("avant.csv")) != before:
        sandbox.complain(f"{words}: the file that was read is another one now")
    sandbox.healthy(may_be_missing=False)
    if not {"import", "review", "demo"} & set(verb) and sandbox.tally() != tally:
        sandbox.complain(f"{words}: the needs are others now")
