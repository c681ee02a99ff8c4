"""A workbook that the product wrote, opened by another library."""

from __future__ import annotations

import warnings
from functools import cache
from io import BytesIO

import openpyxl
from openpyxl.workbook import Workbook

from aftercare_docs import authoring


@cache
def blank() -> Workbook:
    return opened(authoring.blank())


@cache
def example() -> Workbook:
    return opened(authoring.example({}))


def opened(data: bytes) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(BytesIO(data))
