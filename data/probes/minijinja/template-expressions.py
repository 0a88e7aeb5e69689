# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""MiniJinja has expressions of its own, which call methods with arguments, but know no comprehension."""

from minijinja import Environment, TemplateError


def main() -> None:
    environment = Environment()
    called = environment.render_str("{{ name.replace('a', 'o') }}", name="cat")
    assert called == "cot", called
    try:
        environment.render_str("{{ [n * 2 for n in numbers] }}", numbers=[1])
    except TemplateError as error:
        print(called, "- comprehension:", error.message)
    else:
        raise AssertionError("a comprehension was accepted")


if __name__ == "__main__":
    main()
