"""Messy commune names by a peer: one line of JSON.

    python3 geocoding.py FOLDER rapidfuzz|fts5

FOLDER holds names.tsv (code, name) and rows.tsv (code that is meant, text). Both peers get what helps them:
names without accents, case and hyphens; street, codes and usual words cut off by a few regular expressions;
an exact look-up first. rapidfuzz: the best of WRatio, at least 85. FTS5: trigram, best bm25 of all trigrams
joined by OR. Timed is the matching of all rows, one thread. An absent peer says so.
"""

import json
import re
import sqlite3
import sys
import time
import unicodedata


def report(peer, **figures):
    with open("/proc/self/status") as file:
        figures["peakMB"] = int(re.search(r"VmHWM:\s*(\d+)", file.read()).group(1)) // 1024
    figures["peer"] = peer
    print(json.dumps(figures), flush=True)


def normal(text):
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()
    text = re.sub(r"[^a-z0-9]+", " ", text)
    return re.sub(r"\bste\b", "sainte", re.sub(r"\bst\b", "saint", text)).strip()


WORDS = re.compile(
    r"^(mairie de|commune de|marche de|ecole de|quartier de la gare a|place du marche|j habite a|a) |"
    r"\b\d+ rue (des?|du|de la) ?\w+( \w+)?(?= )|\b\d{5}\b|\b(25|70|90)\b| centre$"
)


def cleaned(text):
    return normal(re.sub(WORDS, " ", normal(text.split(", ")[-1])))


def rapidfuzz_matcher(codes):
    from rapidfuzz import fuzz, process

    names = list(codes)

    def match(text):
        key = cleaned(text)
        if key in codes:
            return codes[key]
        found = process.extractOne(key, names, scorer=fuzz.WRatio, score_cutoff=85)
        return codes[found[0]] if found else None

    return match


def fts5_matcher(codes):
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table names using fts5(name, code unindexed, tokenize='trigram')")
    database.executemany("insert into names values (?, ?)", codes.items())

    def match(text):
        key = cleaned(text)
        if key in codes:
            return codes[key]
        grams = sorted({key[i : i + 3] for i in range(len(key) - 2)})
        if not grams:
            return None
        query = " OR ".join('"%s"' % gram for gram in grams)
        row = database.execute("select code from names where names match ? order by rank limit 1", (query,)).fetchone()
        return row[0] if row else None

    return match


NONSENSE = ["asdfghjkl", "je ne sais pas", "beaucoup", "plus de bus", "la fibre", "qwerty", "une école", "le climat",
            "jardin partagé", "bonjour", "xyzzy", "choix", "arbre", "logement", "transports", "Mulhouse", "Besançon"]


def main():
    folder, peer = sys.argv[1:3]
    with open(folder + "/names.tsv", encoding="utf-8") as file:
        codes = {normal(name): code for code, name in (line.rstrip("\n").split("\t") for line in file)}
    with open(folder + "/rows.tsv", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    try:
        match = {"rapidfuzz": rapidfuzz_matcher, "fts5": fts5_matcher}[peer](codes)
    except (ImportError, sqlite3.OperationalError) as error:
        report(peer, absent=str(error))
        return
    start = time.perf_counter()
    found = [match(text) for _, text in rows]
    seconds = time.perf_counter() - start
    right = sum(1 for (code, _), answer in zip(rows, found) if answer == code)
    wrong = sum(1 for (code, _), answer in zip(rows, found) if answer not in (None, code))
    nonsense = round(100 * sum(1 for text in NONSENSE if match(text)) / len(NONSENSE))
    report(peer, seconds=seconds, right=right, wrong=wrong, nonsense=nonsense)


main()
