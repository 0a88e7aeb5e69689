# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""An unknown name in a MiniJinja template renders nothing, and raises with `strict`."""

from minijinja import Environment, TemplateError


def main() -> None:
    default = Environment().render_str("[{{ unknown }}]")
    assert default == "[]", default
    try:
        Environment(undefined_behavior="strict").render_str("[{{ unknown }}]")
    except TemplateError as error:
        assert error.kind == "UndefinedError", error.kind
        print("default:", default, "- strict:", error.message)
    else:
        raise AssertionError("no error")


if __name__ == "__main__":
    main()
