"""How long something has been running: the time that a machine sleeps does not count, nor does a clock that is set."""

from __future__ import annotations

import ctypes
import sys
import time

TICKS_PER_SECOND = 10_000_000

if sys.platform == "win32":

    def running_seconds() -> float:
        """Since some moment in the past. Python's own counters go on while Windows sleeps."""
        ticks = ctypes.c_ulonglong()
        if not ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks)):
            return time.perf_counter()
        return ticks.value / TICKS_PER_SECOND

elif sys.platform == "darwin":

    def running_seconds() -> float:
        """Since some moment in the past."""
        return time.clock_gettime(time.CLOCK_UPTIME_RAW)

else:

    def running_seconds() -> float:
        """Since some moment in the past. Linux does not count sleep here; CLOCK_BOOTTIME would."""
        return time.clock_gettime(time.CLOCK_MONOTONIC)
