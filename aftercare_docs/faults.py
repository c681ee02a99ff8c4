"""Where our own code went wrong, said without the message of the error: that may quote a cell."""

from __future__ import annotations


def where(error: BaseException) -> str:
    """The kind of an error and the last of our own lines that it passed: ``KeyError at aftercare_docs.build:40``."""
    trace, place = error.__traceback__, "an unknown place"
    while trace:
        module = trace.tb_frame.f_globals.get("__name__", "")
        if module.startswith("aftercare_docs"):
            place = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}"
