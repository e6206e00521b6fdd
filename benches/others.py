"""How fast diglot is against what people run instead, on the same articles, in one run.

    python3 benches/others.py FOLDER [--diglot PROGRAM] [--poexam PROGRAM] [--pofilter PROGRAM] [--runs N] [--po FOLDER]

FOLDER holds articles, each in a folder of its own with its versions as article.LANG.txt, one paragraph a line. The
other two do not align: they get the same texts as .po files, the n-th paragraph beside the n-th, which this script
writes (--po keeps them). Each program runs N times in turn; the best run counts. A program that is not there is left out.
"""
import argparse
import collections
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import time


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def paragraphs(path):
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def convert(folder, out):
    """Writes a .po file for each pair of languages; returns articles, units, and bytes of text."""
    articles, units, size = 0, 0, 0
    files = collections.defaultdict(list)
    for article in sorted({path.parent for path in folder.rglob("article.*.txt")}):
        versions = sorted(article.glob("article.*.txt"), key=lambda path: (".en." not in path.name, path.name))
        if len(versions) < 2:
            continue
        articles += 1
        size += sum(path.stat().st_size for path in versions)
        source = paragraphs(versions[0])
        for version in versions[1:]:
            pair = versions[0].name.split(".")[1] + "-" + version.name.split(".")[1]
            files[pair].extend(zip(source, paragraphs(version)))
    for pair, entries in files.items():
        lang = pair.split("-")[1]
        head = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: {lang}\\n"\n'
        # Entries of one text would be one entry; the context keeps them apart.
        body = "".join(f'\nmsgctxt "{n}"\nmsgid {quoted(a)}\nmsgstr {quoted(b)}\n' for n, (a, b) in enumerate(entries))
        (out / f"{pair}.po").write_text(head + body, encoding="utf-8")
        units += len(entries)
    return articles, units, size


def timed(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command[0]}: exit {done.returncode}: {done.stderr.decode(errors='replace')[:300]}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--diglot", default="target/release/diglot")
    parser.add_argument("--poexam", default="poexam")
    parser.add_argument("--pofilter", default="pofilter")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--po", type=pathlib.Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as tmp:
        po = args.po or pathlib.Path(tmp) / "po"
        po.mkdir(parents=True, exist_ok=True)
        articles, units, size = convert(args.folder, po)
        commands = {
            "diglot": [args.diglot, "check", str(args.folder), "--format", "json"],
            "poexam": [args.poexam, "check", "--no-config", "--output", "json", str(po)],
            "pofilter": [args.pofilter, "--progress=none", str(po), str(pathlib.Path(tmp) / "out")],
        }
        commands = {name: line for name, line in commands.items() if shutil.which(line[0])}
        best = {}
        for _ in range(args.runs):
            for name, line in commands.items():
                run = timed(line)
                best[name] = min(best.get(name, run), run)
        print(f"{articles} articles, {units} paragraphs, {size / 1e6:.1f} MB, {os.cpu_count()} cores")
        print("| | s | CPU s | MB/s | diglot is |\n| --- | --: | --: | --: | --: |")
        for name, (wall, cpu) in best.items():
            print(f"| {name} | {wall:.2f} | {cpu:.2f} | {size / 1e6 / wall:.2f} | {wall / best['diglot'][0]:.2f} times as fast |")


if __name__ == "__main__":
    main()
