#!/usr/bin/env python3
"""Another aligner beside diglot: Gale and Church's, as the Natural Language Toolkit has it.

    pip install nltk
    time python3 benches/galechurch.py ORIGINAL TRANSLATION > theirs.json
    time diglot align --unit line --format json ORIGINAL TRANSLATION > ours.json

Both files have one unit a line and no blank lines. Prints beads as `diglot align --format json` does.
"""

import json
import sys

from nltk.translate.gale_church import align_blocks


def beads(pairs):
    """Pairs of lines that share a line, as beads."""
    found = []
    for source, target in pairs:
        if found and (source in found[-1][0] or target in found[-1][1]):
            found[-1][0].add(source)
            found[-1][1].add(target)
        else:
            found.append(({source}, {target}))
    return [{"source": sorted(source), "target": sorted(target)} for source, target in found]


def lengths(path):
    with open(path, encoding="utf-8") as file:
        return [sum(not c.isspace() for c in line) for line in file]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    pairs = align_blocks(lengths(sys.argv[1]), lengths(sys.argv[2]))
    print(json.dumps({"beads": beads(pairs)}))
