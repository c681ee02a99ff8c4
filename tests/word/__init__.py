"""Starts Word templates in the house style. A template is then restyled in Word; nothing here runs in a build."""
