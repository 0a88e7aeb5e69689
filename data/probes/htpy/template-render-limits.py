# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""htpy has no limit: a million steps of nested loops run to the end."""

import inspect

from htpy import Fragment, fragment


def main() -> None:
    page = fragment[("." for a in range(1000) for b in range(1000))]
    output = "".join(page.iter_chunks())
    assert len(output) == 1_000_000, len(output)
    parameters = list(inspect.signature(Fragment.iter_chunks).parameters)
    assert parameters == ["self", "context"], parameters
    print("ended after", len(output), "steps; parameters of iter_chunks:", *parameters)


if __name__ == "__main__":
    main()
