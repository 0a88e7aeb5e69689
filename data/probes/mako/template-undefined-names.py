# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""An unknown name in a Mako template raises `NameError`; with `strict_undefined` the message names it."""

from mako.template import Template


def failure(**options) -> str:
    try:
        Template("${unknown}", default_filters=["h"], **options).render()
    except NameError as error:
        return str(error)
    raise AssertionError("no error")


def main() -> None:
    default, strict = failure(), failure(strict_undefined=True)
    assert "unknown" not in default and "'unknown'" in strict, (default, strict)
    print(f"{default!r}, with strict_undefined: {strict!r}")


if __name__ == "__main__":
    main()
