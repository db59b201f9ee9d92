"""One line per check: `ok` or `FAILED`, then what was compared."""

import contextlib
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(sys.argv[1])
"""What Scripts/interop made: demo/ and exports/ to read, counts/ to compare with, pictures/ to look at."""


def verdict(holds, what, detail=""):
    line = f"{what}: {detail}" if detail else what
    print("ok    " if holds else "FAILED", line.replace("\n", " "), flush=True)


def equal(what, found, expected):
    same = found == expected
    verdict(same, what, f"{found}" if same else f"{found} found, {expected} expected")


def none(what, faults, seen):
    """`faults` is a list of sentences; `seen` says how much was looked at, so that nothing is not a proof."""
    if faults:
        verdict(False, what, f"{len(faults)} faults, first: {faults[0]}")
    else:
        verdict(seen[0] > 0, what, f"{seen[0]} {seen[1]}")


@contextlib.contextmanager
def attempt(what):
    """A tool that refuses or a program of ours that breaks is a failed check, not the end of the checks."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 the error is the verdict
        verdict(False, what, f"{type(error).__name__}: {str(error).strip()[:300]}")


def output(*command):
    """Standard output of a program; raises with its messages when it fails or warns."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=120)
    if done.returncode != 0 or "Warning" in done.stderr or "ERROR" in done.stderr:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout
