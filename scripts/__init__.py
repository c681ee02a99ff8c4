"""Tools for those who carry the project on; nothing here runs in a build."""
