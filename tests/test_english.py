"""What counts as ordinary English."""

from __future__ import annotations

import pytest
from wordfreq import freq_to_zipf, get_frequency_dict

from aftercare_docs.english import bag, is_frequent, is_ordinary, words_of, zipf


@pytest.mark.parametrize(
    "word", ["meeting", "recognise", "behaviour", "organisation", "hope", "will", "cafe", "stakeholders"]
)
def test_everyday_words_are_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["owen", "london", "nigerian", "facebook", "smith", "jack", "zqx", "gastroschisis"])
def test_names_places_brands_and_rare_words_are_not(word: str) -> None:
    assert not is_ordinary(word)


def test_a_frequent_name_is_frequent_without_being_ordinary() -> None:
    assert is_frequent("owen")
    assert not is_frequent("penderrick")


def test_how_common_a_word_is() -> None:
    assert zipf("the") > 7 > zipf("meeting") > 3 > zipf("zqx") == 0


def test_the_file_is_read_as_its_library_reads_it() -> None:
    listed = get_frequency_dict("en", "small")
    assert {word: zipf(word) for word in listed} == pytest.approx({word: freq_to_zipf(f) for word, f in listed.items()})


def test_a_list_is_read_without_its_remarks() -> None:
    assert not any("#" in word for word in words_of("proper.txt"))
    assert bag("one two") == {"one", "two"}
