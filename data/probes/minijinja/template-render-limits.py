# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""MiniJinja's `fuel` ends nested loops with an error, and lets a short loop run."""

from minijinja import Environment, TemplateError

NESTED = "{% for a in range(1000) %}{% for b in range(1000) %}.{% endfor %}{% endfor %}"


def main() -> None:
    limited = Environment(fuel=10_000)
    assert limited.render_str("{% for a in range(1000) %}.{% endfor %}") == "." * 1000
    assert len(Environment().render_str(NESTED)) == 1_000_000
    try:
        limited.render_str(NESTED)
    except TemplateError as error:
        assert error.kind == "OutOfFuel", error.kind
        print(error.message)
    else:
        raise AssertionError("no limit")


if __name__ == "__main__":
    main()
