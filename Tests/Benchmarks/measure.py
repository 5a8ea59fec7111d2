"""Runs whole processes and tells what they took."""
import dataclasses
import os
import statistics
import sys
import time


class Failure(Exception):
    """The measurement cannot go on; the text is for the reader."""


@dataclasses.dataclass
class Run:
    """One process from its start to its end, with all its threads."""
    cpu: float   # user and system, seconds
    wall: float  # seconds
    rss: int     # highest resident memory, bytes


def run(command, log):
    """Runs a command with its output in the file `log`. A child counts the memory of the process that started it as
    its own until it runs, so this program stays small: what it lists it does not keep."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
               (os.POSIX_SPAWN_OPEN, 1, str(log), flags, 0o666), (os.POSIX_SPAWN_DUP2, 1, 2)]
    command = [str(part) for part in command]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, environment(), file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status:
        with open(log, errors="replace") as file:
            raise Failure(f"{' '.join(command)}\nended with {os.waitstatus_to_exitcode(status)}:\n{file.read(4000)}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit)


def environment():
    """The same for every process: what a variable of the reader's does shall not be measured. The day is the one that
    the generated projects were written for."""
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": os.environ.get("HOME", "/"),
            "SOURCE_DATE_EPOCH": "1793491200"}


def median(runs, field):
    return statistics.median(getattr(run, field) for run in runs)


def ratio(runs, others, field):
    """(median / median, lowest, highest): the two bounds of the pairs, each of two runs that followed each other."""
    pairs = [getattr(a, field) / getattr(b, field) for a, b in zip(runs, others)]
    return median(runs, field) / median(others, field), min(pairs), max(pairs)
