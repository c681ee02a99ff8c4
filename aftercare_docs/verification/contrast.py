"""Whether ink can be told from paper: the contrast of two colours as the accessibility guidelines define it."""

from __future__ import annotations

from functools import lru_cache

LEAST = 1.5  # far below what is comfortable to read: only what nobody can see is reported here


def contrast(ink: str, paper: str) -> float:
    """The ratio of two colours of six hexadecimal digits, from 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=1024)
def unseen(ink: str, paper: str) -> bool:
    """True where nobody could tell that something is written."""
    return contrast(ink, paper) < LEAST


def _luminance(colour: str) -> float:
    channels = []
    for start in (0, 2, 4):
        try:
            value = int(colour[start : start + 2], 16) / 255
        except ValueError:
            value = 0.0
        channels.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
