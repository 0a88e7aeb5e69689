# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""Jinja has expressions of its own, which call methods with arguments, but know no comprehension."""

from jinja2 import Environment, TemplateSyntaxError


def main() -> None:
    environment = Environment(autoescape=True)
    called = environment.from_string("{{ name.replace('a', 'o') }}").render(name="cat")
    assert called == "cot", called
    try:
        environment.from_string("{{ [n * 2 for n in numbers] }}")
    except TemplateSyntaxError as error:
        print(called, "- comprehension:", error)
    else:
        raise AssertionError("a comprehension was accepted")


if __name__ == "__main__":
    main()
