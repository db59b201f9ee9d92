"""kill -9 at any moment of an import: the database is what it was, or what it should become, and nothing between."""
import os
import signal
import time

import material

NAME = "interrupted_imports"
SHARE = 3


def case(sandbox, random):
    sandbox.write("avant.csv", material.needs(random, 50))
    if random.random() < 0.8:
        sandbox.run("import", "avant.csv")
    before = sandbox.needs()
    rows = random.choice([200, 2_000, 20_000])
    sandbox.write("grand.csv", material.needs(random, rows, start=1_000))
    words = ("import", "grand.csv")
    process = sandbox.start(*words)
    time.sleep(random.random() ** 2 * (0.4 + rows / 20_000))
    process.send_signal(signal.SIGKILL)
    sandbox.finish(process, words, expected=(137,))
    sandbox.healthy()
    after = sandbox.needs()
    if after not in (before, max(before, 0) + rows) and not (before == -1 and after == 0):
        sandbox.complain(f"{before} needs before, {after} after an import of {rows} that was killed")
    code, output, _ = sandbox.run(*words, "--format", "json")
    files = sandbox.whole_report(output, words)
    if code != 0 or sandbox.needs() != max(before, 0) + rows:
        sandbox.complain(f"imported again: code {code}, {sandbox.needs()} needs, {files}")
    left = [name for name in os.listdir(sandbox.folder) if name.endswith(("-wal", "-shm"))]
    if left:
        sandbox.complain(f"left beside the database: {left}")
