# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""Jinja's sandbox limits `range`, but runs a million steps of nested loops to the end."""

from jinja2.sandbox import SandboxedEnvironment


def main() -> None:
    environment = SandboxedEnvironment(autoescape=True)
    try:
        environment.from_string("{% for n in range(100001) %}{% endfor %}").render()
    except OverflowError as error:
        print(error)
    else:
        raise AssertionError("no limit")
    nested = "{% for a in range(1000) %}{% for b in range(1000) %}.{% endfor %}{% endfor %}"
    output = environment.from_string(nested).render()
    assert len(output) == 1_000_000, len(output)
    print("nested loops ended after", len(output), "steps")


if __name__ == "__main__":
    main()
