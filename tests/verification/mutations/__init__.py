"""Hiding places: each takes a passing file and plants one invented word where no reader would look."""
