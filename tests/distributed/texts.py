"""Writes texts as JSON Lines, and as files: texts.py LINES FOLDER"""

import json
import pathlib
import sys

COUNT = 1500
NAMES = ["Tomas Berg", "Ines Moreau", "Lena Voss", "Paul Adler", "Nora Lind"]
THINGS = ["pier", "quay", "ferry", "crane", "market", "lighthouse", "bridge"]


def text_of(number):
    sentences = [
        f"{NAMES[(number + i) % 5]} said that the {THINGS[(number * 3 + i) % 7]} opens in week {i}. "
        f"“We want the {THINGS[(number + i) % 7]} back,” said {NAMES[(number + i + 1) % 5]}. It was closed for {number} days."
        for i in range(number % 17 + 1)
    ]
    return f"The harbour on day {number}\n\n" + "\n\n".join(sentences) + "\n"


lines, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
with lines.open("w", encoding="utf-8") as output:
    for number in range(COUNT):
        output.write(json.dumps({"id": f"text-{number}", "text": text_of(number)}) + "\n")
        path = folder / str(number % 10) / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text_of(number), encoding="utf-8")
