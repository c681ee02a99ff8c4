"""``python -m aftercare_docs`` does what the command ``aftercare`` does."""

from aftercare_docs.cli import main

if __name__ == "__main__":
    main()
