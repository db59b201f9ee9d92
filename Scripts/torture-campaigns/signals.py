"""Signals at any moment of any verb: a code of the table, no half file, a healthy database."""
import os
import signal
import time

import material

NAME = "signals"
SHARE = 2
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE, signal.SIGKILL]


def case(sandbox, random):
    sandbox.write("avant.csv", material.needs(random, 3_000))
    sandbox.run("import", "avant.csv")
    before = sandbox.tally()
    words = random.choice([
        ("export", "needs", "-o", "besoins.geojson"), ("export", "needs", "--format", "csv", "-o", "besoins.csv"),
        ("map", "choropleth", "-o", "carte.svg"), ("geocode", "avant.csv", "--column", "commune", "-o", "lieux.csv"),
        ("demo", "-o", "demo"), ("count", "--by", "commune", "--by", "theme", "-o", "bilan.csv"), ("doctor",),
        ("review",)])
    process = sandbox.start(*words)
    time.sleep(random.random() ** 2 * 0.7)
    sent = random.choice(SIGNALS)
    process.send_signal(sent)
    code, _, _ = sandbox.finish(process, words, expected=(128 + sent,))
    target = words[words.index("-o") + 1] if "-o" in words else None
    if target and words[0] != "demo" and code == 0 and not os.path.exists(sandbox.path(target)):
        sandbox.complain(f"{words}: code 0 and no file")
    if target and words[0] != "demo" and os.path.exists(sandbox.path(target)):
        whole = sandbox.path(target)
        sandbox.run(*words[:words.index("-o")], "-o", "encore" + os.path.splitext(target)[1])
        if material.read(whole) != material.read(sandbox.path("encore" + os.path.splitext(target)[1])):
            sandbox.complain(f"{words}: a half-made file under its final name")
    for name in os.listdir(sandbox.folder):
        if name.endswith(".part"):
            os.unlink(sandbox.path(name))
    sandbox.healthy(may_be_missing=False)
    if sandbox.tally() != before:
        sandbox.complain(f"{words} changed the needs")
