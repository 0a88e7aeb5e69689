# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django has no limit: a million steps of nested loops run to the end."""

import inspect

from django.template import Context, Engine


def main() -> None:
    source = "{% for a in steps %}{% for b in steps %}.{% endfor %}{% endfor %}"
    output = Engine().from_string(source).render(Context({"steps": range(1000)}))
    assert len(output) == 1_000_000, len(output)
    parameters = list(inspect.signature(Engine).parameters)
    assert not [name for name in parameters if "limit" in name or "max" in name or "fuel" in name]
    print("ended after", len(output), "steps; parameters:", *parameters)


if __name__ == "__main__":
    main()
