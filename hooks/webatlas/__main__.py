"""`python -m webatlas`: the same as the console script."""

from webatlas.cli import main

if __name__ == "__main__":
    main(prog_name="webatlas")
