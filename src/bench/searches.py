"""Measures how quickly entries are found, in journals of several sizes, and prints a table for each.

Entries are cut from real paragraphs, put together anew for each, with a word in each paragraph
replaced by another of the same texts. All programs are asked the same; each in the form it knows.
"""

import argparse
import datetime
import gzip
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from shared import ROOT, Table, java, load, spread

LONG = 900
SHORT = 80
WORD = re.compile(r"[^\W\d_]{3,}")
GUIDES = ("daily-five", "weekly-compass", "significant-event", "heavy-day", None)
MISSIONS = ("kisoro-2024", "gulu-2025", "mbale-2026", None)
PEOPLE = ("Ruth", "Moses", "Dr Okello", None, None, None, None, None, None, None)

# What a folder of files has no answer to, and what takes too long to be waited for.
MOST_IN_NOTMUCH = 10_000
OUTSIDE = {"one word": 20, "three words": 20, "a phrase": 20, "as you type": 40}


# ---- Entries and questions -----------------------------------------------------------------------


def paragraphs(folder):
    """The paragraphs of all texts of a folder, long ones cut between sentences."""
    found = []
    for file in sorted(pathlib.Path(folder).iterdir()):
        if file.name.endswith((".jsonl", ".jsonl.gz", ".txt")):
            for text in texts(file):
                for paragraph in re.split(r"\n\s*\n", text):
                    found.extend(pieces(" ".join(paragraph.split())))
    if not found:
        raise SystemExit(f"The folder [{folder}] holds no texts: .jsonl, .jsonl.gz or .txt.")
    return found


def texts(file):
    opener = gzip.open if file.name.endswith(".gz") else open
    with opener(file, "rt", encoding="utf-8") as lines:
        if file.name.endswith(".txt"):
            return [lines.read()]
        return [json.loads(line).get("text", "") for line in lines if line.strip()]


def pieces(paragraph):
    """Pieces of at most some length, each of whole sentences where that can be."""
    while len(paragraph) > LONG:
        end = paragraph.rfind(". ", SHORT, LONG) + 1 or LONG
        yield paragraph[:end]
        paragraph = paragraph[end:].lstrip()
    if len(paragraph) >= SHORT:
        yield paragraph


class Corpus:
    """Entries without end, always the same ones, of about 3.5 kB."""

    def __init__(self, folder):
        self.paragraphs = paragraphs(folder)
        self.words = sorted({word for text in self.paragraphs for word in WORD.findall(text)})
        vocabulary = json.loads((ROOT / "prompts/themes.json").read_text(encoding="utf-8"))
        self.themes = [theme["id"] for theme in vocabulary["themes"]]

    def entries(self, count):
        dice = random.Random(7)
        first = datetime.date(2002, 1, 1)
        for number in range(count):
            left = dice.randint(1000, 6000)
            answers = []
            while left > 0:
                answers.append(self.varied(dice))
                left -= len(answers[-1])
            yield {
                "date": (first + datetime.timedelta(days=number * 8700 // count)).isoformat(),
                "title": " ".join(answers[0].split()[: dice.randint(3, 7)]),
                "mission": dice.choice(MISSIONS),
                "guide": dice.choice(GUIDES),
                "themes": dice.sample(self.themes, dice.choice((0, 1, 1, 2, 3))),
                "from": dice.choice(PEOPLE),
                "answers": answers,
            }

    def varied(self, dice):
        text = dice.choice(self.paragraphs)
        before = text.rfind(" ", 0, dice.randrange(len(text)) + 1) + 1
        after = text.find(" ", before)
        return text[:before] + dice.choice(self.words) + (text[after:] if after > 0 else "")

    def questions(self, count):
        """What is asked, by kind: so many of each, and the same ones at every size."""
        dice = random.Random(11)

        def some(length, adjoining):
            words = WORD.findall(dice.choice(self.paragraphs))
            if len(words) < length:
                return some(length, adjoining)
            at = dice.randrange(len(words) - length + 1)
            return words[at : at + length] if adjoining else dice.sample(words, length)

        typed = []
        while len(typed) < count:
            text = " ".join(some(2, True)).lower()
            typed.extend(text[: end + 1] for end in range(len(text)))
        return {
            "one word": [some(1, False)[0] for _ in range(count)],
            "three words": [" ".join(some(3, False)) for _ in range(count)],
            "a sentence": [" ".join(some(8, True)) for _ in range(count)],
            "a phrase": ['"' + " ".join(some(3, True)) + '"' for _ in range(count)],
            "as you type": typed[:count],
            "a theme": ["theme:" + dice.choice(self.themes) for _ in range(count)],
            "a theme and a word": [f"theme:{dice.choice(self.themes)} {some(1, False)[0]}" for _ in range(count)],
            "everything": [""] * count,
            "bad input": hostile(count),
        }


def hostile(count):
    """What nobody should type, so often."""
    bad = ["gate " * 2000, "w" * 600, "(" * 30 + "gate" + ")" * 30, "*gate", "/(ga|te)+.*/", "ga\0te", "a*", '"gate', "-*", "theme:"]
    return [bad[number % len(bad)] for number in range(count)]


# ---- Programs ------------------------------------------------------------------------------------


class Sojourn:
    name = "Sojourn"

    def installed(self):
        return True

    def measure(self, bench, table):
        argv = java("Searches", str(bench.folder), *bench.options.parts.split(","))
        ran = subprocess.Popen(argv, cwd=bench.folder, stdout=subprocess.PIPE, text=True)
        for line in ran.stdout:
            row, tab, value = line.rstrip("\n").partition("\t")
            if tab:
                table.put(row, self.name, value)
            else:
                told("  " + row)
        if ran.wait():
            raise RuntimeError(f"Java ended with {ran.returncode}")


class Ripgrep:
    """Which files hold it; neither ranked nor stemmed, and without any snippet or count."""

    name = "ripgrep"

    def installed(self):
        return shutil.which("rg") is not None

    def measure(self, bench, table):
        folder = bench.files()
        for kind, count in OUTSIDE.items():
            asked = bench.questions[kind][:count]
            times = [timed(subprocess.run, ["rg", "-il", wanted(q, kind), folder], stdout=subprocess.DEVNULL) for q in asked]
            table.put(f"{kind}, ms (p50 / p99)", self.name, spread(times, 0.99))


def wanted(query, kind):
    """A query as a regular expression: of several words, the longest."""
    if kind == "a phrase":
        return r"\W+".join(WORD.findall(query))
    return r"\b" + re.escape(max(query.split(), key=len, default="")) + ("" if kind == "as you type" else r"\b")


class Sqlite:
    """A table for full text with Porter's stems, and one of tags for the counts."""

    name = "SQLite FTS5"

    def installed(self):
        try:
            sqlite3.connect(":memory:").execute("create virtual table t using fts5(a)")
            return True
        except sqlite3.Error:
            return False

    def measure(self, bench, table):
        file = bench.folder / "fts5.db"
        base = sqlite3.connect(file)
        if not base.execute("select name from sqlite_master").fetchall():
            seconds = timed(self.fill, base, bench) / 1000
            table.put("index made, entries a second", self.name, f"{bench.count / seconds:,.0f}")
        table.put("index, MB", self.name, f"{file.stat().st_size / 1e6:,.0f}")
        for kind, asked in bench.questions.items():
            match = [self.match(q, kind) for q in asked[:60]]
            if all(match):
                times = [timed(self.ask, base, each) for each in match]
                table.put(f"{kind}, ms (p50 / p99)", self.name, spread(times, 0.99))
        base.close()

    @staticmethod
    def fill(base, bench):
        base.execute("create virtual table entries using fts5(title, text, tokenize='porter', prefix='2 3')")
        base.execute("create table tags (entry integer, facet text, value text)")
        for number, entry in enumerate(bench.entries()):
            row = (number, entry["title"], "\n\n".join(entry["answers"]))
            base.execute("insert into entries (rowid, title, text) values (?, ?, ?)", row)
            base.executemany("insert into tags values (?, ?, ?)", ((number, *tag) for tag in tags(entry)))
        base.execute("create index by_entry on tags (entry)")
        base.commit()

    @staticmethod
    def match(query, kind):
        words = WORD.findall(query) or query.split()
        if kind == "a phrase":
            return '"' + " ".join(words) + '"'
        if kind in ("one word", "three words", "a sentence", "as you type"):
            quoted = [f'"{word}"' for word in words]
            return (" OR " if kind == "a sentence" else " ").join(quoted) + ("*" if kind == "as you type" else "")
        return None

    @staticmethod
    def ask(base, match):
        page = "select rowid, snippet(entries, 1, '<', '>', '…', 20) from entries where entries match ? order by rank limit 20"
        counts = "select facet, value, count(*) from tags where entry in (select rowid from entries where entries match ?) group by facet, value"
        base.execute(page, (match,)).fetchall()
        base.execute(counts, (match,)).fetchall()


def tags(entry):
    yield "year", entry["date"][:4]
    for facet in ("mission", "guide", "from"):
        if entry[facet]:
            yield facet, entry[facet]
    for theme in entry["themes"]:
        yield "theme", theme


class Notmuch:
    """Each entry as a mail of its own; twenty threads by date."""

    name = "notmuch"

    def installed(self):
        return shutil.which("notmuch") is not None

    def measure(self, bench, table):
        if bench.count > MOST_IN_NOTMUCH:
            table.put("index made, entries a second", self.name, "not tried")
            return
        mail = bench.folder / "mail"
        settings = bench.folder / "notmuch"
        environment = {**os.environ, "NOTMUCH_CONFIG": str(settings)}
        if not mail.exists():
            mail.mkdir()
            settings.write_text(f"[database]\npath={mail}\n[user]\nname=Bench\nprimary_email=b@example.org\n[new]\ntags=new\n")
            for number, entry in enumerate(bench.entries()):
                head = f"From: b@example.org\nTo: b@example.org\nSubject: {entry['title']}\nDate: {entry['date']}\nMessage-ID: <{number}@b>\n\n"
                (mail / f"{number}").write_text(head + "\n\n".join(entry["answers"]), encoding="utf-8")
            seconds = timed(subprocess.run, ["notmuch", "new"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) / 1000
            table.put("index made, entries a second", self.name, f"{bench.count / seconds:,.0f}")
        size = sum(file.stat().st_size for file in (mail / ".notmuch").rglob("*") if file.is_file())
        table.put("index, MB", self.name, f"{size / 1e6:,.0f}")
        for kind, count in OUTSIDE.items():
            asked = [q + "*" if kind == "as you type" else q for q in bench.questions[kind][:count]]
            times = [
                timed(subprocess.run, ["notmuch", "search", "--limit=20", q], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                for q in asked
            ]
            table.put(f"{kind}, ms (p50 / p99)", self.name, spread(times, 0.99))


PROGRAMS = (Sojourn(), Ripgrep(), Sqlite(), Notmuch())


# ---- The run -------------------------------------------------------------------------------------


class Bench:
    """The entries and questions of one size, in a folder of their own."""

    def __init__(self, folder, corpus, count, options):
        self.folder, self.corpus, self.count, self.options = folder, corpus, count, options
        self.questions = corpus.questions(options.questions)
        folder.mkdir(parents=True, exist_ok=True)
        with open(folder / "questions.jsonl", "w", encoding="utf-8") as out:
            for kind, asked in self.questions.items():
                out.write(json.dumps({"kind": kind, "asked": asked}) + "\n")
        if not (folder / "entries.jsonl").exists():
            self.write()

    def write(self):
        half = self.folder / "entries.half"
        with open(half, "w", encoding="utf-8") as out:
            for entry in self.corpus.entries(self.count):
                out.write(json.dumps({k: v for k, v in entry.items() if v}, ensure_ascii=False) + "\n")
        half.rename(self.folder / "entries.jsonl")

    def entries(self):
        return self.corpus.entries(self.count)

    def files(self):
        """A folder with a file of plain text for each entry."""
        folder = self.folder / "texts"
        if not folder.exists():
            for number, entry in enumerate(self.entries()):
                month = folder / entry["date"][:7]
                month.mkdir(parents=True, exist_ok=True)
                text = entry["title"] + "\n\n" + "\n\n".join(entry["answers"])
                (month / f"{number}.txt").write_text(text, encoding="utf-8")
        return str(folder)


def timed(act, *arguments, **named):
    started = time.perf_counter()
    act(*arguments, **named)
    return (time.perf_counter() - started) * 1000


def told(text):
    print(text, file=sys.stderr, flush=True)


def read_options():
    parser = argparse.ArgumentParser(
        prog="src/bench/speed", description="Measures searches beside ripgrep, SQLite FTS5 and notmuch."
    )
    parser.add_argument("data", help="a folder with texts: .jsonl (text), .jsonl.gz, .txt")
    parser.add_argument("--entries", default="1000,10000,100000", help="sizes of journals (default %(default)s)")
    parser.add_argument("--questions", type=int, default=300, help="of each kind (default %(default)s)")
    parser.add_argument("--only", help="one program: " + ", ".join(program.name for program in PROGRAMS))
    parser.add_argument("--parts", default="index,search", help="what Sojourn does (default %(default)s)")
    parser.add_argument("--keep", help="a folder in which entries and indexes are kept, and found again")
    return parser.parse_args()


def measure(folder, corpus, count, options):
    table, failed = Table({program.name: program.installed() for program in PROGRAMS}), []
    told(f"Writing {count:,} entries …")
    bench = Bench(folder, corpus, count, options)
    for program in PROGRAMS:
        if program.installed() and options.only in (None, program.name):
            told(f"Measuring {program.name} …")
            try:
                program.measure(bench, table)
            except (OSError, RuntimeError, subprocess.SubprocessError, sqlite3.Error) as trouble:
                failed.append(f"{program.name}: {trouble}")
    print(f"\n{count:,} entries\n{table.text()}", flush=True)
    return failed


def main():
    options = read_options()
    corpus, before, failed = Corpus(options.data), load(), []
    with tempfile.TemporaryDirectory(prefix="sojourn-speed") as scratch:
        for count in map(int, options.entries.split(",")):
            folder = pathlib.Path(options.keep or scratch).resolve() / str(count)
            failed += measure(folder, corpus, count, options)
    print(f"\nBefore: {before}. After: {load()}.")
    for trouble in failed:
        print(f"Not measured: {trouble}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
