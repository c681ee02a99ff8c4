"""A second worker: a forked process that does a share of the work on another core.

Functions and their arguments go over, results come back, in order. A worker ends when it is closed, and at once when
the process that started it is gone, so that nothing confidential outlives a build and nobody waits for its lock.
Where the system cannot fork, or has one core, there is none, and the work is done here. Knows nothing of what the
work is.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum, auto
from itertools import takewhile
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from aftercare_docs.faults import where

SIGNAL_WHEN_PARENT_ENDS = 1  # Linux calls it PR_SET_PDEATHSIG

Task = TypeVar("Task")
Result = TypeVar("Result")


class WorkerFailed(Exception):
    """The other process met a fault of ours; ``str`` gives its kind and place, and no words of the work."""


class How(Enum):
    """Which of the tasks that were handed over are done."""

    SHARED = auto()
    UNTIL_ASKED = auto()


class Worker:
    """The other end of a forked process, and the tokens that say how many shared tasks nobody has begun."""

    def __init__(self, here: Connection, tokens: tuple[int, int]) -> None:
        self._here = here
        self._taken, self._given = tokens
        self._asked = 0

    def _send(self, function: Callable[[Task], object], tasks: Sequence[Task], how: How) -> None:
        try:
            self._here.send((function, list(tasks), how))
        except OSError:
            raise WorkerFailed("the second process ended") from None
        self._asked += 1

    def meanwhile(self, function: Callable[[Task], object], tasks: Sequence[Task]) -> None:
        """Tasks to fill the time with until there are others; what they return is dropped."""
        self._send(function, tasks, How.UNTIL_ASKED)

    def _results(self) -> list[Any]:
        """The results of the tasks that were handed over last. Raises ``WorkerFailed`` for a fault in any."""
        results: list[Any] = []
        while self._asked:
            try:
                results, fault = self._here.recv()
            except (EOFError, OSError):
                raise WorkerFailed("the second process ended") from None
            if fault:
                raise WorkerFailed(fault)
            self._asked -= 1
        return results

    def share(
        self, function: Callable[[Task], Result], tasks: Sequence[Task], first: Callable[[], object] = lambda: None
    ) -> list[Result]:
        """Every task done once, by whoever is free: there from the first on, here from the last, until they meet.

        The first is always done there: it is the one that was got ready for. ``first`` is called here before any.
        """
        os.write(self._given, bytes(len(tasks)))
        self._send(function, tasks, How.SHARED)
        first()
        here = [function(task) for task in _unbegun(self._taken, reversed(tasks[1:]))]
        return [*self._results(), *reversed(here)]


@contextmanager
def worker() -> Iterator[Worker | None]:
    """A second worker for as long as it is needed, or None where there is no use for one."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        yield None
        return
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    tokens = os.pipe()
    os.set_blocking(tokens[0], False)
    process = context.Process(target=_serve, args=(there, here, tokens[0], os.getpid()), daemon=True)
    process.start()
    there.close()
    try:
        yield Worker(here, tokens)
    finally:
        here.close()
        process.terminate()
        process.join()
        for end in tokens:
            os.close(end)


def _unbegun(tokens: int, tasks: Iterable[Task]) -> Iterator[Task]:
    """Tasks, each for one token, for as long as there are any."""
    for task in tasks:
        try:
            os.read(tokens, 1)
        except BlockingIOError:
            return
        yield task


def _results(
    function: Callable[[Task], Result], tasks: Iterable[Task], how: How, there: Connection, tokens: int
) -> list[Result]:
    if how is How.UNTIL_ASKED:
        for task in takewhile(lambda _: not there.poll(), tasks):
            function(task)
        return []
    return [function(task) for task in _unbegun(tokens, tasks)]


def _serve(there: Connection, here: Connection, tokens: int, parent: int) -> None:
    """Do what is asked until nobody is there to ask."""
    here.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process in front of the person decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    ctypes.CDLL(None).prctl(SIGNAL_WHEN_PARENT_ENDS, signal.SIGKILL)
    if os.getppid() != parent:
        return  # it ended before it could be asked to take this process with it
    while True:
        try:
            function, tasks, how = there.recv()
        except (EOFError, OSError):
            return  # whoever asked has gone, or has what they came for
        try:
            answer: tuple[list[Any], str] = (_results(function, tasks, how, there, tokens), "")
        except Exception as error:
            answer = ([], where(error))
        try:
            there.send(answer)
        except OSError:
            return
