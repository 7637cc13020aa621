"""Runs every benchmark, one after the other, and prints what is asked of the program beside what was measured.

Each is a program of its own that prints its own table, which is passed on as it comes: this reads the
figures out of it. What fails or needs what is not here is told at the end, and the others go on.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import time

from shared import ROOT, load

HERE = ROOT / "src/bench"
OWN_TEXTS = [
    HERE / "thirty-countries.txt",
    HERE / "thirty-countries-more.txt",
    ROOT / "src/test/resources/identifiers/reflections.txt",
]


# ---- What is asked -------------------------------------------------------------------------------


class Asked:
    """A figure that is asked of the program: how it is found in what a benchmark prints, and its bound.

    The row is a pattern at the beginning of a line; the figure is the number in the place counted from the first
    one after it, as in "0.74 / 1.41" the one in place 1. `size` is the heading that a row stands under.
    """

    def __init__(self, what, part, row, place, bound, least=False, size=None, peers=True):
        self.what, self.part, self.row, self.place = what, part, re.compile(row), place
        self.bound, self.least, self.size, self.peers = bound, least, size, peers

    def line(self, printed):
        under = self.size is None
        for line in printed.splitlines():
            if self.size and re.fullmatch(r"[\d,]+ entries", line):
                under = line == self.size
            if under and self.row.match(line):
                return self.row.sub("", line, count=1)
        return None

    def cells(self, rest):
        return [cell for cell in re.split(r"  +", rest.strip()) if cell]

    def measured(self, printed):
        rest = self.line(printed)
        numbers = re.findall(r"\d[\d,]*\.?\d*", self.cells(rest)[0]) if rest and rest.strip() else []
        return float(numbers[self.place].replace(",", "")) if len(numbers) > self.place else None

    def beside(self, printed, names):
        """What the other programs took, as far as they have the figure."""
        rest = self.line(printed)
        cells = self.cells(rest)[1:] if rest and self.peers else []
        told = []
        for name, cell in zip(names, cells):
            numbers = re.findall(r"\d[\d,]*\.?\d*", cell)
            if len(numbers) > self.place:
                told.append(f"{name} {numbers[self.place]}")
        return ", ".join(told)


def asked():
    hits = "100,000 entries"
    return [
        Asked("launch to first frame, ms, p50", "run", r"launch to first frame, ms \(p50 / p95\)", 0, 60),
        Asked("launch to whole Home, ms, p50", "run", r"launch to whole Home, ms \(p50 / p95\)", 0, 250),
        Asked("key to screen at 80x24, ms, p95", "run", r"key to screen at 80x24, 50 kB page, ms \(p50 / p95\)", 1, 1),
        Asked("key to screen at 200x60, ms, p95", "run", r"key to screen at 200x60, 50 kB page, ms \(p50 / p95\)", 1, 1),
        Asked("paste of 10,000 characters, plain, ms", "run", r"paste of 10,000 characters, plain, ms", 0, 60),
        Asked("paste of 10,000 characters, bracketed, ms", "run", r"paste of 10,000 characters, bracketed, ms", 0, 30),
        Asked("finished entry on disk, ms, p95", "run", r"save, ms \(p50 / p95\)", 1, 5),
        Asked("finished entry on disk, encrypted, ms, p95", "encryption", r"saved entry, encrypted +p50 [\d.]+ ms, p95", 0, 5),
        Asked("unlock to searchable, after the key, ms", "encryption", r"unlock to searchable, again, after the key", 0, 500),
        Asked("a query typed, key to the last frame, ms, slowest", "run", r"a query in [\d,]+ entries, key to the last frame, ms, the slowest", 0, 50),
        Asked("20 hits, one word, 100,000 entries, ms, p99", "speed", r"one word, the hits, ms \(p50 / p99\)", 1, 16, size=hits),
        Asked("20 hits, three words, 100,000 entries, ms, p99", "speed", r"three words, the hits, ms \(p50 / p99\)", 1, 16, size=hits),
        Asked("20 hits, a sentence, 100,000 entries, ms, p99", "speed", r"a sentence, with meaning, the hits, ms \(p50 / p99\)", 1, 16, size=hits),
        Asked("20 hits, a theme, 100,000 entries, ms, p99", "speed", r"a theme, the hits, ms \(p50 / p99\)", 1, 16, size=hits),
        Asked("20 hits, as one types, 100,000 entries, ms, p99", "speed", r"as you type, the hits, ms \(p50 / p99\)", 1, 16, size=hits),
        Asked("index made, entries a second", "speed", r"index made, entries a second", 0, 2000, least=True, size=hits),
        Asked("index, times the text", "speed", r"index with meaning, MB", 1, 1.3, size=hits, peers=False),
        Asked("memory resident, MB", "run", r"memory resident, MB", 0, 120),
        Asked("idle, % of a core", "run", r"idle, % of a core", 0, 0),
        Asked("idle, context switches a second", "run", r"idle, context switches a second", 0, 10),
        Asked("inbox of 20,000 shares, opened again, ms", "inbox", r"the inbox, opened again:", 0, 300),
        Asked("Cranfield, nDCG@10", "ranking", r"Sojourn, with themes +", 0, 0.359, least=True, peers=False),
    ]


# ---- The benchmarks ------------------------------------------------------------------------------


def parts(options):
    """The command of each benchmark, or why it cannot be run."""
    folder = pathlib.Path(options.folder) if options.folder else None
    texts = sorted(folder.glob("*.jsonl*")) if folder else []
    lacking = "name a folder of texts to measure it"
    judged = next((each.parent for each in folder.rglob("cranqrel.gz")), None) if folder else None
    plain = next((each for each in texts if each.suffix == ".jsonl"), None)
    data = [str(texts[0])] if texts else []
    return {
        "run": [HERE / "run", *data, "--entries", str(options.entries)],
        "encryption": [HERE / "encryption", str(options.entries)],
        "speed": [HERE / "speed", folder, "--entries", options.sizes] if texts else lacking,
        "inbox": [HERE / "inbox", plain, str(options.shares)] if plain else lacking,
        "identifiers": [HERE / "identifiers", *OWN_TEXTS],
        "relevance": [HERE / "relevance/run"],
        "ranking": [HERE / "ranking", judged] if judged else "it needs the Cranfield collection in the folder",
    }


def run(name, command):
    """Runs one, passing on what it prints as it comes; what it printed, or nothing when it failed."""
    print(f"\n==== {name}\n", flush=True)
    started, printed = time.perf_counter(), []
    with subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True) as running:
        for line in running.stdout:
            printed.append(line)
            print(line, end="", flush=True)
    print(f"\n({time.perf_counter() - started:,.0f} s, {load()})", flush=True)
    return "".join(printed), running.returncode


def report(printed):
    """What is asked, beside what was measured and what the others took."""
    rows = [("", "asked", "measured", "", "beside it")]
    for each in asked():
        text = printed.get(each.part)
        figure = each.measured(text) if text else None
        bound = f"{'≥' if each.least else '≤'} {each.bound:g}"
        if figure is None:
            rows.append((each.what, bound, "-", "not measured", ""))
            continue
        met = figure >= each.bound if each.least else figure <= each.bound
        names = next((line.split() for line in text.splitlines() if re.match(r" +Sojourn ", line)), [""])[1:]
        rows.append((each.what, bound, f"{figure:,g}", "met" if met else "missed", each.beside(text, names)))
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def read_options(names):
    parser = argparse.ArgumentParser(prog="src/bench/all", description="Runs every benchmark.")
    parser.add_argument("folder", nargs="?", help="texts, as JSON Lines (text), gzip of them, or .txt")
    parser.add_argument("--entries", type=int, default=10_000, help="of a journal (default %(default)s)")
    parser.add_argument("--sizes", default="1000,10000,100000", help="of journals searched (default %(default)s)")
    parser.add_argument("--shares", type=int, default=20_000, help="in an inbox (default %(default)s)")
    parser.add_argument("--only", help="some of them: " + ",".join(names))
    return parser.parse_args()


def main():
    names = ("run", "encryption", "speed", "inbox", "identifiers", "relevance", "ranking")
    options = read_options(names)
    wanted = options.only.split(",") if options.only else names
    unknown = [name for name in wanted if name not in names]
    if unknown:
        raise SystemExit(f"No benchmark is called [{unknown[0]}]: there are {', '.join(names)}.")
    printed, left, before = {}, [], load()
    try:
        for name, command in parts(options).items():
            if name not in wanted:
                continue
            if isinstance(command, str):
                left.append(f"{name}: {command}")
                continue
            printed[name], ended = run(name, command)
            if ended:
                left.append(f"{name}: it ended with {ended}; what it printed stands above")
    except KeyboardInterrupt:
        left.append("stopped: what comes after was not run")
    print(f"\n==== What is asked, and what was measured\n\n{report(printed)}")
    print(f"\nBefore: {before}. After: {load()}. Machines differ and are noisy: compare what stands in one row.")
    for each in left:
        print(f"Not measured: {each}")
    return 1 if left and printed.keys() != set(wanted) else 0


if __name__ == "__main__":
    sys.exit(main())
