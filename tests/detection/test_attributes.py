"""What is true of few people is marked; everyday words that look like it are not."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    "text",
    [
        "sickle cell disease",
        "Kurdish",
        "kurdish",
        "a Jehovah's Witness",
        "British Sign Language",
        "osteogenesis imperfecta",
        "a same-sex couple",
        "severe epilepsy",
        "gonarthrosis",
        "Ehlers-Danlos syndrome",
        "loss of vision in his left eye",
        "trafficked",
        "a wheelchair user",
        "speaks Tigrinya",
        "registered blind",
    ],
)
def test_a_rare_attribute_is_marked(text: str) -> None:
    assert marked(f"the child was {text}, they said", "RED08")


@pytest.mark.parametrize(
    "text", ["a shared diagnosis of what gets in the way", "media interest", "a diploma", "trauma"]
)
def test_everyday_words_are_left_alone(text: str) -> None:
    assert marked(text, "RED08") == []
