"""Reads a folder of real data files and compares rows and cells with Python's csv and json.

    python3 bench/real-files.py FOLDER

Says for each file that differs what differs, for each that is refused why, and sums up. Build the core before.
"""
import csv
import gzip
import json
import pathlib
import subprocess
import sys
from collections import Counter

csv.field_size_limit(2**31 - 1)
ENDINGS = (".csv", ".tsv", ".tab", ".json", ".ndjson", ".jsonl", ".parquet", ".xlsx", ".sav", ".zsav")
BATCH = 40


def text_of(path):
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    mark = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}.get(data[:2], "utf-8-sig")
    return data.decode(mark)


def python_csv(path, header):
    """Python's records for the delimiter that gives the header that was read."""
    text = text_of(path)
    for delimiter in ",;\t|":
        rows = [row for row in csv.reader(text.splitlines(keepends=True), delimiter=delimiter)]
        rows = [row for row in rows if row] if len(header or []) != 1 else [row or [""] for row in rows]
        if rows and rows[0] == header:
            return rows[1:]
    return None


def python_json(path):
    text = text_of(path)
    try:
        value = json.loads(text)
    except ValueError:
        return sum(1 for line in text.splitlines() if line.strip())
    if isinstance(value, list):
        return rows_of(value)
    arrays = [item for item in value.values() if isinstance(item, list) and item and all(isinstance(x, (dict, list)) for x in item)]
    return rows_of(arrays[0]) if len(arrays) == 1 else None


def rows_of(records):
    """Without a first array of names."""
    first = records[0] if records else None
    return len(records) - (1 if isinstance(first, list) and first and all(isinstance(name, str) for name in first) else 0)


def judge(found):
    path, refused, counted = pathlib.Path(found["path"]), found.get("refused"), found.get("counted")
    if refused is not None:
        return "refused", refused.split(": ", 1)[-1]
    if counted is None or counted.get("rows") != found["rows"]:
        return "count differs", f"{counted} for {found['rows']} records"
    if found["format"] in ("csv", "tsv"):
        theirs = python_csv(path, found["header"])
        if theirs is None:
            return "header differs", str(found["header"])[:100]
        if len(theirs) != found["rows"]:
            return "rows differ", f"{found['rows']}, Python {len(theirs)}"
        for index, (own, other) in enumerate(zip(found["records"], theirs)):
            if own != other:
                return "cells differ", f"record {index + 1}: {own} {other}"[:200]
    if found["format"] in ("json", "ndjson") and python_json(path) != found["rows"]:
        return "rows differ", f"{found['rows']}, Python {python_json(path)}"
    return "same", found["format"]


def main():
    files = sorted(p for p in pathlib.Path(sys.argv[1]).rglob("*") if p.is_file() and p.name.lower().removesuffix(".gz").endswith(ENDINGS))
    sums = Counter()
    for start in range(0, len(files), BATCH):
        batch = [str(path) for path in files[start : start + BATCH]]
        output = subprocess.run(["node", "bench/real-files.mjs", *batch], capture_output=True, text=True, check=True).stdout
        for line in output.splitlines():
            found = json.loads(line)
            try:
                kind, detail = judge(found)
            except (ValueError, UnicodeError, csv.Error) as error:
                kind, detail = "Python refuses", str(error)[:100]
            sums[kind] += 1
            if kind != "same":
                print(f"{kind}: {found['path']}: {detail}"[:300], flush=True)
    print(dict(sums), f"of {len(files)} files")


main()
