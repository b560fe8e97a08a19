# Sends all files of a folder in one request, as the services' samples do with requests.
#
#   python3 requests-files.py URL FOLDER FIELD [NAME=VALUE ...]
import os
import sys

import requests

url, folder, field, *fields = sys.argv[1:]
files = []
for directory, _, names in os.walk(folder):
    for name in names:
        path = os.path.join(directory, name)
        with open(path, "rb") as opened:
            files.append((field, (os.path.relpath(path, folder), opened.read())))
answer = requests.post(url, files=files, data=dict(pair.split("=", 1) for pair in fields))
answer.raise_for_status()
