"""A logo is drawn anew from its dots, small enough for the top of a page, or refused by name."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from aftercare_docs.intake import logo
from aftercare_docs.intake.archive import Refused
from aftercare_docs.intake.logo import AIR, BOX
from aftercare_docs.verification.images import carried


def take(path: Path) -> tuple[bytes, float, float]:
    """What becomes of a logo; a drawing is a plain square here."""
    return logo.take(path, lambda _: Image.new("RGB", (500, 500), "teal"))


def saved(folder: Path, image: Image.Image, name: str = "logo.png", **how: object) -> Path:
    path = folder / name
    image.save(path, **how)  # type: ignore[arg-type]  # the library takes more than it declares
    return path


def seen(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


@pytest.mark.parametrize(("width", "height"), [(300, 300), (900, 300), (2000, 400)])
def test_it_fills_its_box_in_its_own_shape_with_air_behind_it(tmp_path: Path, width: int, height: int) -> None:
    content, wide, high = take(saved(tmp_path, Image.new("RGB", (width, height), "#1D5C66")))
    assert high <= BOX[1] + 0.1
    assert wide <= BOX[0] + AIR + 0.1
    assert (wide - AIR) / high == pytest.approx(width / height, rel=0.05)
    assert seen(content).getpixel((0, 0)) == (0x1D, 0x5C, 0x66)
    assert seen(content).getpixel((seen(content).width - 1, 0)) == (255, 255, 255)


def test_what_can_be_seen_through_stands_on_white(tmp_path: Path) -> None:
    content, *_ = take(saved(tmp_path, Image.new("RGBA", (300, 200), (0, 0, 0, 0))))
    assert seen(content).getcolors() == [(seen(content).width * seen(content).height, (255, 255, 255))]


def test_nothing_that_the_file_carried_comes_along(tmp_path: Path) -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Zquorvexis")
    path = saved(tmp_path, Image.new("RGB", (300, 200), "teal"), pnginfo=told)
    path.write_bytes(path.read_bytes() + b"Zquorvexis")
    content, *_ = take(path)
    assert b"Zquorvexis" not in content
    assert list(carried(content)) == []


def test_a_photograph_becomes_the_same_kind_of_picture(tmp_path: Path) -> None:
    content, *_ = take(saved(tmp_path, Image.new("RGB", (300, 200), "teal"), "logo.jpg"))
    assert content.startswith(b"\x89PNG")


def test_a_drawing_is_drawn_before_it_is_taken(tmp_path: Path) -> None:
    page = tmp_path / "logo.svg"
    page.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    content, wide, high = take(page)
    assert content.startswith(b"\x89PNG")
    assert wide - AIR == pytest.approx(high, rel=0.05)


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    path = saved(tmp_path, Image.effect_mandelbrot((400, 200), (-2, -1.5, 1, 1.5), 50).convert("RGB"))
    assert take(path) == take(path)


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        take(path)
    assert refused.value.found.code == "STY05"
    return str(refused.value.found.facts["why"])


def test_what_is_not_a_plain_picture_is_refused_with_the_reason(tmp_path: Path) -> None:
    page = tmp_path / "logo.bmp"
    page.write_bytes(b"BM")
    assert "neither a PNG nor a JPEG nor an SVG" in refusal(page)
    pretended = saved(tmp_path, Image.new("RGB", (300, 200)), "page.jpg").rename(tmp_path / "page.png")
    assert "not a whole PNG" in refusal(pretended)
    cut = saved(tmp_path, Image.effect_noise((300, 200), 90), "cut.png")
    cut.write_bytes(cut.read_bytes()[:2000])
    assert "not a whole PNG" in refusal(cut)
    frames = [Image.new("RGB", (300, 200), colour) for colour in ("red", "blue")]
    moving = saved(tmp_path, frames[0], "moving.png", save_all=True, append_images=frames[1:])
    assert refusal(moving) == "it moves"


@pytest.mark.parametrize("size", [(20, 20), (5000, 100), (2000, 60)])
def test_a_picture_of_a_size_that_cannot_be_printed_well_is_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    assert refusal(saved(tmp_path, Image.new("RGB", size, "teal")))


def test_a_picture_with_more_bytes_than_a_logo_has_is_refused(tmp_path: Path) -> None:
    assert "larger than 1 MB" in refusal(saved(tmp_path, Image.effect_noise((1500, 1500), 90)))
