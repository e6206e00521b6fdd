"""How fast `diglot pairs` is over a long stream, and that it stays small, in order and right.

    python3 benches/pairs.py [--pairs 10000000] [--diglot PROGRAM] [-j THREADS] [--rules FILE]

Makes segment pairs (English into German, French, Russian and Japanese; numbers, amounts of money, dates and names), of
which one in a thousand has another number in its translation. Feeds them to diglot as it reads, and looks at every
answer: in order, with a finding where there is a wrong number, without one elsewhere. Prints what was measured.
"""
import argparse
import resource
import subprocess
import sys
import threading
import time

# What is said, with {n} for a number, {m} for another, {y} for a year.
SENTENCES = {
    "en": [
        "The harbour in Rostock took in {n} containers in {y}, {m} of them empty.",
        "Anna Weber sold {n} tickets on the first day and {m} on the second.",
        "The bridge cost {n} million euros and was opened in {y} after {m} months.",
        "In May {y} the library lent {n} books, which is {m} percent more than a year before.",
        "Of {n} trees that were planted along the river, {m} died in the first summer.",
    ],
    "de": [
        "Der Hafen von Rostock nahm {y} {n} Container auf, davon {m} leere.",
        "Anna Weber verkaufte am ersten Tag {n} Karten und am zweiten {m}.",
        "Die Brücke kostete {n} Millionen Euro und wurde {y} nach {m} Monaten eröffnet.",
        "Im Mai {y} verlieh die Bibliothek {n} Bücher, das sind {m} Prozent mehr als ein Jahr zuvor.",
        "Von {n} Bäumen, die am Fluss gepflanzt wurden, gingen im ersten Sommer {m} ein.",
    ],
    "fr": [
        "Le port de Rostock a reçu {n} conteneurs en {y}, dont {m} vides.",
        "Anna Weber a vendu {n} billets le premier jour et {m} le deuxième.",
        "Le pont a coûté {n} millions d'euros et a été ouvert en {y} après {m} mois.",
        "En mai {y}, la bibliothèque a prêté {n} livres, soit {m} pour cent de plus qu'un an plus tôt.",
        "Sur {n} arbres plantés le long de la rivière, {m} sont morts le premier été.",
    ],
    "ru": [
        "Порт Ростока принял в {y} году {n} контейнеров, из них {m} пустых.",
        "Анна Вебер продала в первый день {n} билетов, а во второй {m}.",
        "Мост стоил {n} миллионов евро и был открыт в {y} году через {m} месяцев.",
        "В мае {y} года библиотека выдала {n} книг, это на {m} процентов больше, чем годом раньше.",
        "Из {n} деревьев, посаженных вдоль реки, в первое лето погибло {m}.",
    ],
    "ja": [
        "ロストックの港は{y}年に{n}個のコンテナを受け入れ、そのうち{m}個は空だった。",
        "アンナ・ウェーバーは初日に{n}枚、二日目に{m}枚の切符を売った。",
        "その橋には{n}百万ユーロがかかり、{m}か月後の{y}年に開通した。",
        "{y}年5月、図書館は{n}冊の本を貸し出した。これは前年より{m}パーセント多い。",
        "川沿いに植えられた{n}本の木のうち、最初の夏に{m}本が枯れた。",
    ],
}
TARGETS = [lang for lang in SENTENCES if lang != "en"]
# One pair in so many is wrong.
WRONG = 1000


def line(at):
    """Pair number `at` as a line of JSON."""
    target, kind = TARGETS[at % len(TARGETS)], at // len(TARGETS) % len(SENTENCES["en"])
    slots = {"n": 120 + at * 7919 % 860, "m": 11 + at * 104729 % 80, "y": 1950 + at * 31 % 70}
    source = SENTENCES["en"][kind].format(**slots)
    if at % WRONG == WRONG - 1:
        slots["n"] += 3
    text = SENTENCES[target][kind].format(**slots)
    return f'{{"id":{at},"source_lang":"en","target_lang":"{target}","source":"{source}","target":"{text}"}}\n'


def feed(stream, pairs):
    some = []
    for at in range(pairs):
        some.append(line(at))
        if len(some) == 1000:
            stream.write("".join(some).encode())
            some.clear()
    stream.write("".join(some).encode())
    stream.close()


def resident(process):
    """Peak of resident memory so far, in MB, where the system tells."""
    try:
        with open(f"/proc/{process}/status", encoding="ascii") as status:
            return next(int(row.split()[1]) / 1024 for row in status if row.startswith("VmHWM"))
    except (OSError, StopIteration):
        return float("nan")


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--pairs", type=int, default=10_000_000)
    cli.add_argument("--diglot", default="diglot")
    cli.add_argument("-j", "--jobs", help="threads (default: one for each core)")
    cli.add_argument("--rules", help="settings and agreed names")
    args = cli.parse_args()
    command = [args.diglot, "pairs"]
    for option in ("jobs", "rules"):
        command += [f"--{option}", getattr(args, option)] if getattr(args, option) else []

    began = time.monotonic()
    run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    threading.Thread(target=feed, args=(run.stdin, args.pairs), daemon=True).start()
    answers, missed, false, next_mark = 0, 0, 0, 1000
    print("| pairs | s | pairs/s | MB |\n| --: | --: | --: | --: |", flush=True)
    for answer in run.stdout:
        if not answer.endswith(b'"id":%d}\n' % answers) and b'"id":%d,' % answers not in answer:
            sys.exit(f"answer {answers} is out of order: {answer[:200]!r}")
        found, wrong = b'"findings":[]' not in answer, answers % WRONG == WRONG - 1
        missed += wrong and not found
        false += found and not wrong
        answers += 1
        if answers == next_mark:
            seconds = time.monotonic() - began
            print(f"| {answers} | {seconds:.1f} | {answers / seconds:.0f} | {resident(run.pid):.0f} |", flush=True)
            next_mark += min(9 * next_mark, 1_000_000)
    if answers != args.pairs or run.wait() not in (0, 1):
        sys.exit(f"{answers} answers to {args.pairs} pairs, exit {run.wait()}")
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"wrong pairs missed: {missed} of {args.pairs // WRONG}; false findings: {false}; "
          f"CPU time {used.ru_utime + used.ru_stime:.0f} s, {used.ru_maxrss / 1024:.0f} MB at most")
    sys.exit(1 if missed or false else 0)


if __name__ == "__main__":
    main()
