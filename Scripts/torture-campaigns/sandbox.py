"""One case: a folder of its own, the program run in it, and what must hold after every run."""
import hashlib
import json
import os
import shutil
import subprocess
import tempfile

# Codes of the table, and those of signals that a campaign sends itself.
KNOWN = {0, 1, 2, 3, 4, 5, 6, 7, 8, 130, 143}
TRAPS = {132: "trap", 133: "trap", 134: "abort", 135: "bus error", 136: "arithmetic", 139: "segmentation fault"}
PATIENCE = 60


class Sandbox:
    def __init__(self, root, binary):
        self.binary = binary
        self.home = tempfile.mkdtemp(dir=root)
        self.folder = os.path.join(self.home, "work")
        os.mkdir(self.folder)
        # Nothing outside of the working folder may change: a neighbour stands for the rest of the disk.
        self.neighbour = os.path.join(self.home, "neighbour.txt")
        with open(self.neighbour, "w") as file:
            file.write("untouched")
        self.complaints = []
        self.runs = 0

    def close(self):
        if sorted(os.listdir(self.home)) != ["neighbour.txt", "work"] or open(self.neighbour).read() != "untouched":
            self.complain(f"something outside of the folder was touched: {sorted(os.listdir(self.home))}")
        shutil.rmtree(self.home, ignore_errors=True)

    def complain(self, text):
        self.complaints.append(text)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return name

    def start(self, *words, stdin=subprocess.DEVNULL, setup=None):
        """The program, running; standard output and error are collected by `finish`."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PLANISPHERE_")}
        environment["TMPDIR"] = "/tmp"
        environment["SWIFT_BACKTRACE"] = "enable=no"
        self.runs += 1
        return subprocess.Popen(
            [self.binary, *words], cwd=self.folder, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=environment, preexec_fn=setup)

    def run(self, *words, **options):
        return self.finish(self.start(*words, **options), words)

    def finish(self, process, words, expected=()):
        """Waits and looks at what must hold however a run ended. Returns code, output, messages."""
        try:
            output, messages = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            output, messages = process.communicate()
            self.complain(f"{shown(words)}: still running after {PATIENCE} s")
            return 137, b"", b""
        code = process.returncode if process.returncode >= 0 else 128 - process.returncode
        if code in TRAPS:
            self.complain(f"{shown(words)}: {TRAPS[code]} ({code}) {messages[-200:]!r}")
        elif code not in KNOWN and code not in expected:
            self.complain(f"{shown(words)}: code {code} is of no table")
        if b"Fatal error" in messages or b"*** Signal" in messages:
            self.complain(f"{shown(words)}: {messages[:300]!r}")
        if "signaler avec la commande".encode() in messages:
            self.complain(f"{shown(words)}: {messages[:300]!r}")
        if code not in (0, 3) and not messages and code not in expected and code < 128 and not output:
            self.complain(f"{shown(words)}: code {code} without a word")
        # `geocode` gives back the rows that it got, byte for byte.
        is_as_given = words[:1] == ("geocode",) or looks_structured(output)
        acting = acts(messages) or (None if is_as_given else acts(output))
        if acting:
            self.complain(f"{shown(words)}: a control reaches the terminal: {acting}")
        left = [name for name in os.listdir(self.folder) if name.endswith(".part")]
        if left and code != 137:
            self.complain(f"{shown(words)}: half files are left: {left}")
            for name in left:
                os.unlink(self.path(name))
        return code, output, messages

    # What must hold of a database.

    def healthy(self, words=("doctor",), may_be_missing=True):
        """The doctor opens it and finds nothing; the sum of the report is whole."""
        if not os.path.exists(self.path("planisphere.sqlite")):
            if not may_be_missing:
                self.complain("the database is gone")
            return
        code, output, messages = self.run(*words)
        if code == 8 and may_be_missing and self.is_blank():
            return
        if code != 0:
            self.complain(f"doctor: {code} {output[-300:]!r} {messages[-300:]!r}")

    def is_blank(self):
        """A first import that was killed before its tables were made."""
        code, output, _ = self.run("count", "--format", "json")
        return code == 8

    def tally(self):
        """The published needs by their ids: what a reader sees."""
        code, output, _ = self.run("export", "needs", "--format", "csv")
        return hashlib.sha256(output).hexdigest() if code == 0 else None

    def needs(self):
        code, output, _ = self.run("doctor", "--format", "json")
        try:
            return int(json.loads(output).get("needs", -1)) if code == 0 else -1
        except ValueError:
            return -1

    def whole_report(self, output, words):
        """read = imported + rejected, for every file that was not given up."""
        try:
            files = json.loads(output)["files"]
        except (ValueError, KeyError):
            return self.complain(f"{shown(words)}: the report is no JSON: {output[:200]!r}")
        for file in files:
            if file["read"] != file["imported"] + file["rejected"]:
                self.complain(f"{shown(words)}: {file['read']} read, {file['imported']} + {file['rejected']}")
        return files


def shown(words):
    return " ".join(word if isinstance(word, str) else repr(word) for word in words)[:200]


def looks_structured(output):
    """JSON keeps what it quotes; CSV and tables are looked at."""
    return output[:1] in (b"{", b"[", b"\x1e") or output.startswith(b"<?xml") or output.startswith(b"<svg")


def acts(output):
    text = output.decode("utf-8", "replace")
    for character in text:
        value = ord(character)
        if (value < 0x20 and value not in (9, 10, 13)) or 0x7F <= value < 0xA0 or 0x202A <= value <= 0x202E \
                or 0x2066 <= value <= 0x2069:
            return f"U+{value:04X}"
    return None


def limit(kind, amount):
    import resource

    def apply():
        resource.setrlimit(kind, (amount, amount))

    return apply
