"""Measures Sojourn and the programs beside it, and prints one table.

Everything happens in a temporary folder, with a home of its own. What is measured from outside is
measured as a person meets it: from the start of the process, or the press of a key, until the words
stand in what the program writes to its terminal.
"""

import argparse
import datetime
import gzip
import itertools
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

from pseudoterminal import PseudoTerminal
from shared import ROOT, Table, java, load, middle, spread

PROSE = (
    "Today I walked along the river and thought about the week that had gone by and what it had "
    "asked of me and whether the answer was mine to give. "
)
PAGE = ((PROSE * 4).strip() + "\n") * (50_000 // (len(PROSE) * 4) + 1)
END_MARK = "§"
CALM = 5  # seconds without work, after which a program is taken to be at rest
LETTERS = "etaoinshrdlucmfwypvbgkqjxz"


# ---- Programs ------------------------------------------------------------------------------------


class Editor:
    """An editor of one file: its name, a word of its first frame, and the keys that quit.

    `write_keys` begin writing where the caret is; none where an editor is always ready for it.
    """

    def __init__(self, name, first_words, quit_keys, options=(), write_keys=b""):
        self.name, self.first_words, self.quit_keys = name, first_words.encode(), quit_keys
        self.options, self.write_keys = list(options), write_keys
        self.whole_words = None

    def present(self):
        return shutil.which(self.name) is not None

    def launch(self, bench):
        return bench.start([self.name, *self.options, str(bench.note)])

    def open_page(self, bench, rows, columns, text):
        """A page that holds the text, ready for typing at its end."""
        bench.note.write_text(text, encoding="utf-8")
        terminal = bench.start([self.name, *self.options, str(bench.note)], rows, columns)
        terminal.wait_for(self.first_words, 10)
        terminal.settle(0.4)
        terminal.write(b"\x1b[1;5F" + self.write_keys)  # Ctrl+End
        terminal.settle(0.4)
        return terminal

    def saves(self, bench, count):
        """The times from Ctrl+S until the file holds what was typed, in milliseconds."""
        terminal = self.open_page(bench, 24, 80, PROSE)
        terminal.write(b"x\x13")
        terminal.settle(0.5)
        size, times = bench.note.stat().st_size, []
        for _ in range(count):
            terminal.write(b"e")
            terminal.settle(0.05)
            started = time.perf_counter()
            terminal.write(b"\x13")
            while bench.note.stat().st_size <= size and time.perf_counter() - started < 2:
                pass
            times.append((time.perf_counter() - started) * 1000)
            size += 1
            terminal.settle(0.05)
        terminal.close(self.quit_keys)
        return times


class Sojourn:
    """The program of this project, with the journal that the bench has filled."""

    name, first_words, whole_words, quit_keys = "Sojourn", b"Sojourn", b"Lately", b"\x11"

    def present(self):
        return True

    def command(self, bench, *words):
        return [str(ROOT / "sojourn"), "--journal", str(bench.journal), *words]

    def launch(self, bench):
        return bench.start(self.command(bench))

    def open_page(self, bench, rows, columns, text):
        terminal = bench.start(self.command(bench), rows, columns)
        terminal.wait_for(self.whole_words, 20)
        terminal.settle(0.4)
        terminal.write(b"w")
        terminal.settle(0.4)
        if text:
            terminal.write(b"\x1b[200~" + text.encode() + b"\x1b[201~")
            terminal.settle(0.6)
        return terminal


class Installed(Sojourn):
    """The same as it is installed, with a Java of its own: what `./mvnw -Pdist package` makes, or the Debian package."""

    name = "installed"
    places = (ROOT / "target/dist/sojourn/sojourn", pathlib.Path("/usr/bin/sojourn"))

    def program(self):
        return next((str(place) for place in self.places if place.exists()), None)

    def present(self):
        return self.program() is not None

    def command(self, bench, *words):
        return [self.program(), "--journal", str(bench.journal), *words]


SOJOURN = Sojourn()
INSTALLED = Installed()
NANO = Editor("nano", "GNU nano", b"\x18n")
MICRO = Editor("micro", "note.txt", b"\x11n")
VIM = Editor("vim", "note.txt", b"\x1b:q!\r", ["--clean"], b"A")
SCREENS = (SOJOURN, INSTALLED, NANO, MICRO, VIM)


# ---- The bench -----------------------------------------------------------------------------------


class Bench:
    """The temporary folder, the data, and how programs are started in it."""

    def __init__(self, folder, options):
        self.folder = pathlib.Path(folder)
        self.options = options
        self.note = self.folder / "note.txt"
        self.journal = self.folder / "journal"
        self.lines = self.folder / "entries.jsonl"
        self.home = self.folder / "home"
        self.home.mkdir()
        self.environment = {
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "PATH": os.environ["PATH"],
            **{name: os.environ[name] for name in ("JAVA_HOME", "SOJOURN_JAVA") if name in os.environ},
        }

    def start(self, argv, rows=24, columns=80):
        return PseudoTerminal(argv, rows, columns, self.environment, self.folder)

    def run(self, argv, text=""):
        """Runs a command to its end; the seconds it took. A failure is told and raised."""
        started = time.perf_counter()
        subprocess.run(
            argv,
            cwd=self.folder,
            env=self.environment,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=True,
            timeout=600,
        )
        return time.perf_counter() - started

    def write_entries(self):
        entries = list(itertools.islice(entries_from(self.options.data), self.options.entries))
        with open(self.lines, "w", encoding="utf-8") as out:
            for entry in entries:
                out.write(json.dumps(entry, ensure_ascii=False) + "\n")
        return entries


def entries_from(data):
    """Entries without end: those of the file, then again with a word more; made up without a file."""
    if data is None:
        yield from made_up()
    entries = entries_of(data)
    for again in itertools.count():
        for entry in entries:
            yield {**entry, "text": entry["text"] + (f" Copy {again}." if again else "")}


def entries_of(data):
    """What a journal's folder or a file of JSON Lines holds, as date and text."""
    if os.path.isdir(data):
        files = sorted(pathlib.Path(data, "entries").rglob("*.json"))
        return [entry_in(json.loads(file.read_text(encoding="utf-8"))) for file in files]
    opener = gzip.open if data.endswith(".gz") else open
    with opener(data, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def entry_in(file):
    answers = (answer.get("text") for answer in file.get("answers", []))
    return {"date": file["date"], "text": "\n\n".join(filter(None, answers)) or "Nothing."}


def made_up():
    """Entries of about 3.5 kB whose words are as unevenly common as those of a language."""
    dice = random.Random(7)
    syllables = "ba co di fe gu ha ji ko lu ma ne po ri sa te vu wi xo ya zu".split()
    words = ["".join(dice.choices(syllables, k=dice.randint(1, 4))) for _ in range(20_000)]
    weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(len(words))))
    day = datetime.date(2016, 1, 1)
    while True:
        text = " ".join(dice.choices(words, cum_weights=weights, k=dice.randint(200, 800)))
        yield {"date": day.isoformat(), "text": text.capitalize() + "."}
        day += datetime.timedelta(days=1)


# ---- What is measured ----------------------------------------------------------------------------


def launches(bench, table):
    """Start to first frame, and to the whole first page; the programs take turns."""
    first = {program.name: [] for program in SCREENS}
    whole = {program.name: [] for program in SCREENS}
    for _ in range(bench.options.rounds):
        for program in present():
            terminal = program.launch(bench)
            seen = terminal.wait_for(program.first_words, 20)
            first[program.name].append(milliseconds(terminal, seen))
            if program.whole_words:
                seen = terminal.wait_for(program.whole_words, 20)
                whole[program.name].append(milliseconds(terminal, seen))
            terminal.close(program.quit_keys)
    for program in present():
        table.put("launch to first frame, ms (p50 / p95)", program.name, spread(first[program.name]))
        table.put("launch to whole Home, ms (p50 / p95)", program.name, spread(whole[program.name]))


def keys(bench, table):
    """The press of a letter until it is written to the terminal, in pages of 50 kB and 1 MB."""
    for rows, columns, size, page in (
        (24, 80, "50 kB", PAGE),
        (60, 200, "50 kB", PAGE),
        (24, 80, "1 MB", PAGE * 20),
    ):
        row = f"key to screen at {columns}x{rows}, {size} page, ms (p50 / p95)"
        for program in present():
            terminal = program.open_page(bench, rows, columns, page)
            times, written = key_times(terminal, bench.options.keys)
            table.put(row, program.name, spread(times))
            if size == "50 kB":
                table.put(f"bytes written a key at {columns}x{rows}", program.name, f"{written:.0f}")
            terminal.close(program.quit_keys)


def key_times(terminal, count):
    """How long each of so many letters took, and how many bytes were written for one of them."""
    times = []
    warm = 50
    before = 0
    for number in range(count + warm):
        if number == warm:
            before = len(terminal.output)
        letter = LETTERS[number * 7 % 26].encode()
        since = len(terminal.output)
        started = time.perf_counter()
        terminal.write(letter)
        seen = terminal.wait_for(letter, 2, since)
        if number >= warm:
            times.append((seen - started) * 1000 if seen else None)
        terminal.listen(max(0, started + 0.03 - time.perf_counter()))
    return times, (len(terminal.output) - before) / count


def pastes(bench, table):
    """A paste of 10,000 characters until its last one is written to the terminal."""
    text = (PROSE * 100)[: 10_000 - 1] + END_MARK
    for how, before, after in (("plain", b"", b""), ("bracketed", b"\x1b[200~", b"\x1b[201~")):
        times = {program.name: [] for program in SCREENS}
        for _ in range(bench.options.pastes):
            for program in present():
                terminal = program.open_page(bench, 24, 80, "")
                since = len(terminal.output)
                started = time.perf_counter()
                terminal.write(before + text.encode() + after)
                seen = terminal.wait_for(END_MARK.encode(), 60, since)
                times[program.name].append((seen - started) * 1000 if seen else None)
                terminal.close(program.quit_keys)
        for program in present():
            table.put(f"paste of 10,000 characters, {how}, ms", program.name, middle(times[program.name]))


def saves(bench, table):
    row = "save, ms (p50 / p95)"
    for editor in (NANO, MICRO):
        if editor.present():
            table.put(row, editor.name, spread(editor.saves(bench, 40)))


def finding(bench, table, entries):
    """Queries typed letter by letter: from each key until the last of what it changes is written."""
    dice = random.Random(5)
    terminal = SOJOURN.launch(bench)
    terminal.wait_for(SOJOURN.whole_words, 20)
    terminal.settle(0.4)
    terminal.write(b"/")
    terminal.settle(2.0, 30)
    times = []
    for _ in range(bench.options.queries):
        words = re.findall(r"[A-Za-z]{3,}", dice.choice(entries)["text"]) or ["rain"]
        at = dice.randrange(len(words))
        for letter in " ".join(words[at : at + 2]).lower().encode():
            started = time.perf_counter()
            terminal.write(bytes([letter]))
            times.append((terminal.settle(0.15, 3) - started) * 1000)
        terminal.write(b"\x15")  # Ctrl+U
        terminal.settle(0.3)
    terminal.close(SOJOURN.quit_keys)
    row = f"a query in {len(entries):,} entries, key to the last frame, ms"
    table.put(f"{row} (p50 / p95)", "Sojourn", spread(times))
    table.put(f"{row}, the slowest", "Sojourn", f"{max(times):.1f}")


def settled(terminal, longest):
    """Waits until a program does nothing any more by itself; returns how long it was busy, in seconds.

    Sojourn reads for their meaning what entries a computer has not read yet, once: minutes after many came at once.
    """
    started = busy = time.perf_counter()
    while time.perf_counter() - busy < CALM and time.perf_counter() - started < longest:
        before = terminal.cpu_seconds()
        terminal.listen(1)
        if terminal.cpu_seconds() - before > 0.02:
            busy = time.perf_counter()
    return busy - started


def rest(bench, table):
    """Memory, processor and context switches of a program that is open and left alone."""
    for program in present():
        terminal = program.launch(bench)
        terminal.wait_for(program.whole_words or program.first_words, 20)
        table.put("busy by itself after the start, s", program.name, f"{settled(terminal, 1800):.0f}")
        terminal.close(program.quit_keys)
        terminal = program.launch(bench)
        terminal.wait_for(program.whole_words or program.first_words, 20)
        settled(terminal, 60)
        seconds = bench.options.idle
        cpu, switches, started = terminal.cpu_seconds(), terminal.switches(), time.perf_counter()
        terminal.listen(seconds)
        took = time.perf_counter() - started
        cpu, switches = terminal.cpu_seconds() - cpu, terminal.switches() - switches
        table.put("memory resident, MB", program.name, f"{terminal.megabytes():.0f}")
        table.put("idle, % of a core", program.name, f"{100 * cpu / took:.1f}")
        table.put("idle, context switches a second", program.name, f"{switches / took:.1f}")
        terminal.close(program.quit_keys)


def commands(bench, table, count):
    """Whole commands, Java's start included."""
    rebuilt = min(bench.run(SOJOURN.command(bench, "reindex")) for _ in range(2))
    table.put("index rebuilt, entries a second (whole command)", "Sojourn", f"{count / rebuilt:,.0f}")
    found = [bench.run(SOJOURN.command(bench, "search", "river", "--json")) * 1000 for _ in range(10)]
    table.put("one search as a command, ms (p50 / p95)", "Sojourn", spread(found))


def inside(bench, table):
    """What has no screen between: saves and searches in a running program, by its own classes."""
    argv = java("Inside", str(bench.lines), str(bench.folder / "inside"))
    ran = subprocess.run(argv, cwd=bench.folder, env=bench.environment, capture_output=True, text=True)
    if ran.returncode:
        raise RuntimeError(ran.stderr.strip()[-2000:])
    for line in ran.stdout.splitlines():
        row, _, value = line.partition("\t")
        table.put(row, "Sojourn", value)


def jrnl(bench, table, entries):
    """jrnl has no screen: its commands stand where a screen's figures stand for the others."""
    if shutil.which("jrnl") is None:
        return
    written = bench.folder / "jrnl.txt"
    with open(written, "w", encoding="utf-8") as out:
        for entry in entries:
            out.write(f"[{entry.get('date', '2026-01-01')} 09:00] {' '.join(entry['text'].split())}\n\n")
    settings = bench.folder / "jrnl.yaml"
    settings.write_text(f"journals:\n  default: {written}\neditor: ''\ntimeformat: '%Y-%m-%d %H:%M'\n")
    command = ["jrnl", "--config-file", str(settings)]
    latest = [bench.run([*command, "-n", "1"]) * 1000 for _ in range(5)]
    table.put("launch to first frame, ms (p50 / p95)", "jrnl", spread(latest))
    found = [bench.run([*command, "-contains", "river", "--short"]) * 1000 for _ in range(5)]
    table.put("one search as a command, ms (p50 / p95)", "jrnl", spread(found))
    kept = [bench.run([*command, "Walked by the river."]) * 1000 for _ in range(5)]
    table.put("save, ms (p50 / p95)", "jrnl", spread(kept))


def present():
    return [program for program in SCREENS if program.present()]


def milliseconds(terminal, moment):
    return (moment - terminal.started) * 1000 if moment else None


# ---- The run -------------------------------------------------------------------------------------


def read_options():
    parser = argparse.ArgumentParser(
        prog="src/bench/run", description="Measures Sojourn beside nano, micro, vim and jrnl."
    )
    parser.add_argument("data", nargs="?", help="a journal's folder, or entries as JSON Lines or gzip of them")
    parser.add_argument("--entries", type=int, default=3413, help="how many (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=12, help="launches (default %(default)s)")
    parser.add_argument("--keys", type=int, default=200, help="keys pressed (default %(default)s)")
    parser.add_argument("--pastes", type=int, default=3, help="pastes (default %(default)s)")
    parser.add_argument("--queries", type=int, default=8, help="queries typed (default %(default)s)")
    parser.add_argument("--idle", type=float, default=10, help="seconds at rest (default %(default)s)")
    parser.add_argument("--only", help="one part: launches, keys, pastes, saves, finding, rest, commands, inside, jrnl")
    return parser.parse_args()


def measure(bench, table):
    entries = bench.write_entries()
    if bench.options.data and os.path.isdir(bench.options.data):
        shutil.copytree(bench.options.data, bench.journal)
    else:
        fill(bench, table, len(entries))
    parts = {
        "launches": lambda: launches(bench, table),
        "keys": lambda: keys(bench, table),
        "pastes": lambda: pastes(bench, table),
        "saves": lambda: saves(bench, table),
        "finding": lambda: finding(bench, table, entries),
        "inside": lambda: inside(bench, table),
        "commands": lambda: commands(bench, table, len(entries)),
        "rest": lambda: rest(bench, table),
        "jrnl": lambda: jrnl(bench, table, entries),
    }
    failed = []
    for name, part in parts.items():
        if bench.options.only in (None, name):
            told(f"Measuring {name} …")
            try:
                part()
            except (OSError, RuntimeError, subprocess.SubprocessError) as trouble:
                failed.append(f"{name}: {trouble} {(getattr(trouble, 'stderr', b'') or b'').decode()}")
    return failed


def fill(bench, table, count):
    told(f"Importing {count:,} entries …")
    bench.run(SOJOURN.command(bench, "init", "--name", "Bench"))
    seconds = bench.run(SOJOURN.command(bench, "import", "jsonl", str(bench.lines)))
    table.put("import, entries a second", "Sojourn", f"{count / seconds:,.0f}")


def told(text):
    print(text, file=sys.stderr, flush=True)


def main():
    options = read_options()
    others = ("nano", "micro", "vim", "jrnl")
    installed = {name: shutil.which(name) is not None for name in others}
    programs = {"Sojourn": True, INSTALLED.name: INSTALLED.present(), **installed}
    table, before = Table(programs), load()
    with tempfile.TemporaryDirectory(prefix="sojourn-bench") as folder:
        failed = measure(Bench(folder, options), table)
    print(table.text())
    print(f"\nBefore: {before}. After: {load()}.")
    for trouble in failed:
        print(f"Not measured: {trouble}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
