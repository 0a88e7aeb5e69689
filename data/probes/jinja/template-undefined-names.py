# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""An unknown name in a Jinja template renders nothing, and raises with `StrictUndefined`."""

from jinja2 import Environment, StrictUndefined, UndefinedError


def main() -> None:
    source = "[{{ unknown }}]"
    default = Environment(autoescape=True).from_string(source).render()
    assert default == "[]", default
    try:
        Environment(autoescape=True, undefined=StrictUndefined).from_string(source).render()
    except UndefinedError as error:
        print("default:", default, "- StrictUndefined:", error)
    else:
        raise AssertionError("no error")


if __name__ == "__main__":
    main()
