"""Tests of the text detectors."""
