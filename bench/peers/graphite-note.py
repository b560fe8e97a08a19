# Uploads a CSV file the way Graphite Note's documentation describes it: read the rows, JSON, gzip, base64, 10,000 a request.
#
#   python3 graphite-note.py URL FILE
import base64
import csv
import gzip
import json
import sys
import urllib.request

ROWS_PER_REQUEST = 10_000
COLUMNS = [
    {"name": "id", "alias": "id", "type": "measure", "subtype": "numeric", "format": "#,###"},
    {"name": "day", "alias": "day", "type": "dimension", "subtype": "date", "format": "Y-m-d"},
    {"name": "city", "alias": "city", "type": "dimension", "subtype": "text"},
    {"name": "amount", "alias": "amount", "type": "measure", "subtype": "numeric", "format": "#,###.##"},
    {"name": "remark", "alias": "remark", "type": "dimension", "subtype": "text"},
]
url, path = sys.argv[1:]


def post(call, body):
    headers = {"Content-Type": "application/json", "Authorization": "Bearer sandbox-token"}
    request = urllib.request.Request(f"{url}/{call}", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


created = post("dataset-create", {"user-code": "bench", "name": "Visits", "columns": COLUMNS})
code = created["data"]["dataset-code"]
with open(path, newline="", encoding="utf-8") as opened:
    rows = list(csv.reader(opened))[1:]
for first in range(0, len(rows), ROWS_PER_REQUEST):
    data = json.dumps(rows[first : first + ROWS_PER_REQUEST])
    compressed = base64.b64encode(gzip.compress(data.encode())).decode()
    fill = {"user-code": "bench", "dataset-code": code, "columns": COLUMNS, "append": True, "compressed": True}
    post("dataset-fill", {**fill, "insert-data": compressed})
post("dataset-complete", {"user-code": "bench", "dataset-code": code})
