"""What the benchmarks share: Java as the launcher starts it, figures, and tables of them."""

import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
ABSENT = "not installed"


def java(main, *arguments):
    """The command that runs a class of src/bench/java with the flags of the launcher."""
    flags = re.search(r'^flags="([^"]*)"', (ROOT / "sojourn").read_text(encoding="utf-8"), re.M)
    command = pathlib.Path((ROOT / "target/sojourn.aot.for").read_text().splitlines()[0], "bin/java")
    libraries = f"{ROOT}/target/sojourn.jar:{ROOT}/target/lib/*"
    source = ROOT / f"src/bench/java/org/sojourn/bench/{main}.java"
    return [str(command), *flags.group(1).split(), "-cp", libraries, str(source), *arguments]


class Table:
    """Rows of figures, in the order in which they were first told of."""

    def __init__(self, columns):
        """Columns: a name each, and whether that program is installed."""
        self.columns = columns
        self.rows = {}

    def put(self, row, column, value):
        if value is not None:
            self.rows.setdefault(row, {})[column] = value

    def text(self):
        lines = [["", *self.columns]]
        for row, cells in self.rows.items():
            empty = {name: "-" if there else ABSENT for name, there in self.columns.items()}
            lines.append([row, *(cells.get(name, empty[name]) for name in self.columns)])
        widths = [max(map(len, column)) for column in zip(*lines)]
        return "\n".join(
            "  ".join(
                cell.rjust(width) if at else cell.ljust(width)
                for at, (cell, width) in enumerate(zip(line, widths))
            ).rstrip()
            for line in lines
        )


def quantile(values, part):
    return sorted(values)[round(part * (len(values) - 1))]


def spread(times, slow=0.95):
    """The middle and the slow end, and how many never came."""
    came = [moment for moment in times if moment is not None]
    if not came:
        return "never" if times else None
    lost = f" ({len(times) - len(came)} lost)" if len(came) < len(times) else ""
    return f"{quantile(came, 0.5):.2f} / {quantile(came, slow):.2f}{lost}"


def middle(times):
    came = [moment for moment in times if moment is not None]
    return f"{quantile(came, 0.5):.1f}" if came else "never"


def load():
    return "load {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()) + f" on {os.cpu_count()} processors"
