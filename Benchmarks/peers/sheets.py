"""Writes workbooks of the first rows of a CSV, or reads one with pandas and with LibreOffice's converter.

    sheets.py write NEEDS.csv ROWS FOLDER     needs.xlsx by openpyxl; needs.ods by LibreOffice, where there is one
    sheets.py read WORKBOOK FOLDER            prints: reader, elapsed seconds, peak megabytes
"""

import csv
import itertools
import os
import resource
import shutil
import subprocess
import sys
import time


def office():
    return shutil.which("soffice") or shutil.which("localc")


def convert(path, kind, folder):
    subprocess.run(
        [office(), "--headless", "--convert-to", kind, "--outdir", folder, path], check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)


def value(text):
    return int(text) if text.isdigit() and len(text) < 16 and (text == "0" or text[0] != "0") else text


def write(table, rows, folder):
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Besoins")
    with open(table, encoding="utf-8", newline="") as file:
        for row in itertools.islice(csv.reader(file), rows + 1):
            sheet.append([value(cell) for cell in row])
    path = os.path.join(folder, "needs.xlsx")
    book.save(path)
    if office():
        convert(path, "ods", folder)


def pandas_reads(path):
    import pandas

    assert len(pandas.read_excel(path)) > 0


def timed(name, path, folder):
    """In a process of its own: its peak of memory is its own."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        try:
            pandas_reads(path) if name == "pandas" else convert(path, "csv", folder)
            os._exit(0)
        except Exception as error:
            print(name, error, file=sys.stderr)
            os._exit(1)
    _, status, usage = os.wait4(child, 0)
    peak = max(usage.ru_maxrss, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    if status == 0:
        print(name, f"{time.monotonic() - start:.3f}", peak // 1024)


if sys.argv[1] == "write":
    write(sys.argv[2], int(sys.argv[3]), sys.argv[4])
else:
    timed("pandas", sys.argv[2], sys.argv[3])
    if office():
        timed("libreoffice", sys.argv[2], sys.argv[3])
