#!/usr/bin/env python3
"""A text of any length in two languages, to see how time and memory grow with it.

    python3 benches/grow.py FOLDER en de 100000 long.en.txt long.de.txt
    diglot check --source-lang en --target-lang de --fail-on never long.en.txt long.de.txt

FOLDER holds articles as folders of their own with article.en.txt and article.de.txt, one paragraph a line, the same number
of lines in both. They are strung together again and again until there are so many paragraphs. Each time all words but the
commonest are spelt anew, in the same way on both sides, and numbers have other digits: the words of a long text are not
those of a short one over and over. A word that stands in the articles n times lives through n times, as words of a topic do.
"""

import collections
import itertools
import pathlib
import random
import re
import sys

COMMON = 500
KINDS = ["aeiou", "bcdfghjklmnpqrstvwxyz", "аеиоуыэюя", "бвгджзклмнпрстфхцчшщ"]


def letters(seed):
    """A substitution of letters: vowels by vowels, consonants by consonants, capitals by capitals."""
    chance = random.Random(seed)
    pairs = {}
    for kind in KINDS:
        other = "".join(chance.sample(kind, len(kind)))
        pairs.update(zip(kind + kind.upper(), other + other.upper()))
    return str.maketrans(pairs)


def main(folder, langs, count, outputs):
    articles = []
    for path in sorted(pathlib.Path(folder).glob(f"**/article.{langs[0]}.txt")):
        if not path.with_name(f"article.{langs[1]}.txt").exists():
            continue
        sides = [path.with_name(f"article.{lang}.txt").read_text("utf-8").splitlines() for lang in langs]
        if len(sides[0]) == len(sides[1]):
            articles += zip(*sides)
    words = [collections.Counter(re.findall(r"[^\W\d_]+", " ".join(side).lower())) for side in zip(*articles)]
    kept = set().union(*(dict(side.most_common(COMMON)) for side in words))
    seen = words[0] + words[1]
    tables = {}

    def spelt(match, time):
        word = match.group()
        if word[0].isdigit():
            # Days and small numbers stay what they are: dates are to be read.
            return word if int(word) < 32 else word[0] + "".join(str((int(d) + time) % 10) for d in word[1:])
        low = word.lower()
        if len(word) <= 4 or low in kept:
            return word
        life = time // seen[low]
        if (life, seen[low]) not in tables:
            tables[life, seen[low]] = letters(life * 1000 + seen[low]) if life else {}
        return word.translate(tables[life, seen[low]])

    with open(outputs[0], "w", encoding="utf-8") as one, open(outputs[1], "w", encoding="utf-8") as other:
        again = ((time, pair) for time in itertools.count() for pair in articles)
        for time, pair in itertools.islice(again, count):
            for file, text in zip((one, other), pair):
                print(re.sub(r"[^\W\d_]+|\d+", lambda match: spelt(match, time), text), file=file)


if __name__ == "__main__":
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:4], int(sys.argv[4]), sys.argv[5:])
