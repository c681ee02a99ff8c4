"""A second worker does what it is asked, says when it cannot, and is gone with its work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from importlib import import_module

import pytest

from aftercare_docs.workers import WorkerFailed, worker

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2, reason="a second worker needs Linux and two cores"
)


def _double(number: int) -> int:
    return number * 2


def _pid(_: int) -> int:
    return os.getpid()


def _fault(_: int) -> int:
    raise ValueError("confidential words")


def test_results_come_back_in_order_from_another_process() -> None:
    with worker() as second:
        assert second is not None
        assert second.share(_double, [1, 2, 3]) == [2, 4, 6]
        assert second.share(_pid, [0]) != [os.getpid()]


def test_a_fault_is_told_by_its_kind_and_not_by_its_words() -> None:
    with worker() as second:
        assert second is not None
        with pytest.raises(WorkerFailed, match=r"^ValueError at "):
            second.share(_fault, [0])


def _slowly(number: int) -> tuple[int, int]:
    time.sleep(0.05)
    return number, os.getpid()


def test_shared_tasks_are_done_once_each_by_two_processes() -> None:
    with worker() as second:
        assert second is not None
        second.meanwhile(time.sleep, [0.01])  # its results are nobody's concern any more
        done = second.share(_slowly, range(12))
        assert second.share(_double, [7]) == [14]
    assert [number for number, _ in done] == list(range(12))
    assert len({pid for _, pid in done}) == 2


def test_the_first_of_shared_tasks_is_left_to_whoever_got_ready_for_it() -> None:
    with worker() as second:
        assert second is not None
        pids = [second.share(_pid, range(count))[0] for count in (1, 2, 3)]
    assert os.getpid() not in pids


def test_a_process_that_has_ended_is_a_fault_whoever_notices_it_first() -> None:
    with worker() as second:
        assert second is not None
        with pytest.raises(WorkerFailed):
            second.share(os._exit, [0])
        with pytest.raises(WorkerFailed):
            second.share(_double, [1])


def test_what_fills_the_time_gives_way_to_what_is_asked() -> None:
    with worker() as second:
        assert second is not None
        began = time.monotonic()
        second.meanwhile(time.sleep, [0.1] * 100)
        second.meanwhile(import_module, ["json"])  # nobody asks what it returns
        assert second.share(_double, [4]) == [8]
        assert time.monotonic() - began < 5


ORPHANED = """
import os, time
from aftercare_docs.workers import worker
with worker() as second:
    second.meanwhile(time.sleep, [0.2])
    print(second._here.fileno(), flush=True)
    os.system("ps --no-headers -o pid --ppid %d | head -1" % os.getpid())
    time.sleep(30)
"""


def test_a_worker_ends_when_whoever_started_it_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", ORPHANED], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        pid = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and os.path.exists(f"/proc/{pid}"):  # noqa: PTH110 - a process, not a file
        time.sleep(0.05)
    assert not os.path.exists(f"/proc/{pid}")  # noqa: PTH110
