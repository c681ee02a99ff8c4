"""The finished files that the checks are tested on, and what is planted in them."""
