"""What make runs before the package itself can be imported."""
