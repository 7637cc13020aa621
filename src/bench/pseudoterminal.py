"""A program in a pseudo-terminal of its own, seen from outside: what it writes, and when."""

import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

COMMANDS = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # operating system commands
    rb"|\x1b[PX^_][^\x1b]*\x1b\\"  # device control and other strings
    rb"|\x1b\[[0-?]*[ -/]*[@-~]"  # control sequences
    rb"|\x1b[ -/]+[0-~]"  # character sets
    rb"|\x1b[0-Z\\-~]"  # two-character commands
)


def text_of(output):
    """The output without the commands to the terminal."""
    return COMMANDS.sub(b"", output)


class PseudoTerminal:
    """Starts argv; `started` is the moment of it. Answers what programs ask a terminal."""

    def __init__(self, argv, rows, columns, environment, folder):
        self.rows, self.columns = rows, columns
        self.output = bytearray()
        self.ended = False
        self._answered = 0
        self._questions = [
            (re.compile(rb"\x1b\[6n"), b"\x1b[%d;%dR" % (rows, columns)),
            (re.compile(rb"\x1b\[5n"), b"\x1b[0n"),
            (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
            (re.compile(rb"\x1b\[>0?c"), b"\x1b[>41;354;0c"),
            (re.compile(rb"\x1b\]10;\?(?:\x07|\x1b\\)"), b"\x1b]10;rgb:d0d0/d0d0/d0d0\x1b\\"),
            (re.compile(rb"\x1b\]11;\?(?:\x07|\x1b\\)"), b"\x1b]11;rgb:1010/1010/1010\x1b\\"),
        ]
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.started = time.perf_counter()
        self.pid = os.fork()
        if self.pid == 0:
            self._become(argv, ours, theirs, environment, folder)
        os.close(theirs)
        os.set_blocking(ours, False)
        self._fd = ours

    @staticmethod
    def _become(argv, ours, theirs, environment, folder):
        try:
            os.setsid()
            fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)
            for descriptor in (0, 1, 2):
                os.dup2(theirs, descriptor)
            os.close(ours)
            os.chdir(folder)
            os.execvpe(argv[0], argv, environment)
        finally:
            os._exit(127)

    def read(self, seconds):
        """Reads once what is there, waiting for it at most so long; returns whether there was any."""
        ready, _, _ = select.select([self._fd], [], [], max(0, seconds))
        if not ready:
            return False
        try:
            some = os.read(self._fd, 1 << 16)
        except BlockingIOError:
            return False
        except OSError as trouble:
            if trouble.errno != errno.EIO:  # EIO: nobody has the other end open any more
                raise
            some = b""
        self.ended = not some
        self.output += some
        self._answer()
        return bool(some)

    def _answer(self):
        start = max(0, self._answered - 32)
        recent = bytes(self.output[start:])
        answers = sorted(
            (match.end(), answer)
            for question, answer in self._questions
            for match in question.finditer(recent)
            if start + match.end() > self._answered
        )
        self._answered = len(self.output)
        for _, answer in answers:
            self.write(answer)

    def write(self, data):
        """Writes all of it, reading meanwhile what the program writes, as a terminal does."""
        left = memoryview(data)
        while left and not self.ended:
            try:
                left = left[os.write(self._fd, left) :]
            except BlockingIOError:
                self.read(0.001)

    def wait_for(self, text, seconds, since=0):
        """The moment when the text stands in the output written after `since`; None if never."""
        end = time.perf_counter() + seconds
        looked = since
        while True:
            # What was looked at is not looked at again, but for an end that may hold half of it.
            if text in text_of(bytes(self.output[max(since, looked - 512) :])):
                return time.perf_counter()
            looked = len(self.output)
            left = end - time.perf_counter()
            if left <= 0 or self.ended:
                return None
            self.read(left)

    def settle(self, quiet, at_most=10.0):
        """Reads until nothing was written for `quiet` seconds; returns the moment of the last."""
        end = time.perf_counter() + at_most
        last = time.perf_counter()
        while time.perf_counter() < end and not self.ended:
            if self.read(quiet):
                last = time.perf_counter()
            elif time.perf_counter() - last >= quiet:
                break
        return last

    def listen(self, seconds):
        """Reads for so long."""
        end = time.perf_counter() + seconds
        while not self.ended and (left := end - time.perf_counter()) > 0:
            self.read(left)

    def processes(self):
        """The program's process and all below it."""
        children = {}
        for name in filter(str.isdigit, os.listdir("/proc")):
            fields = _stat(name)
            if fields:
                children.setdefault(int(fields[1]), []).append(int(name))
        found, waiting = [], [self.pid]
        while waiting:
            found.append(waiting.pop())
            waiting += children.get(found[-1], [])
        return found

    def cpu_seconds(self):
        """The processor time that all its processes have used."""
        ticks = 0
        for process in self.processes():
            fields = _stat(process)
            ticks += int(fields[11]) + int(fields[12]) if fields else 0
        return ticks / os.sysconf("SC_CLK_TCK")

    def switches(self):
        """How often all its threads were put on and off a processor."""
        return sum(
            int(line.split()[1])
            for process in self.processes()
            for thread in _names(f"/proc/{process}/task")
            for line in _lines(f"/proc/{process}/task/{thread}/status")
            if "ctxt_switches" in line
        )

    def megabytes(self):
        """The memory of all its processes, as resident."""
        return sum(
            int(line.split()[1]) / 1024
            for process in self.processes()
            for line in _lines(f"/proc/{process}/smaps_rollup")
            if line.startswith("Rss:")
        )

    def close(self, keys=b""):
        """Ends the program: by these keys when it answers them within seconds, else by force."""
        if keys:
            self.write(keys)
            end = time.perf_counter() + 3
            while not self.ended and time.perf_counter() < end:
                self.read(0.1)
        for process in reversed(self.processes()):
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        os.close(self._fd)
        os.waitpid(self.pid, 0)


def _stat(process):
    for text in _lines(f"/proc/{process}/stat"):
        return text.rsplit(")", 1)[1].split()
    return None


def _lines(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().splitlines()
    except OSError:
        return []


def _names(path):
    try:
        return os.listdir(path)
    except OSError:
        return []
