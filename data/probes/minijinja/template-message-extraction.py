# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja", "jinja2", "babel"]
# ///
"""MiniJinja has no `trans` tag and no extractor; Jinja's reads what is called as a function."""

import io
from importlib.metadata import entry_points

from babel.messages.extract import extract
from minijinja import Environment, TemplateError

PAGE = "<h1>{{ _('Hello') }}</h1>"


def main() -> None:
    extractors = {entry.dist.name.lower(): entry.name for entry in entry_points(group="babel.extractors")}
    assert "babel" in extractors and "minijinja" not in extractors, extractors
    try:
        Environment().render_str("{% trans %}Hello{% endtrans %}")
    except TemplateError as error:
        print("extractors:", *sorted(extractors), "-", error.message)
    else:
        raise AssertionError("trans was accepted")
    found = [message[1] for message in extract("jinja2", io.BytesIO(PAGE.encode()))]
    page = Environment(globals={"_": {"Hello": "Hallo"}.get}).render_str(PAGE)
    assert found == ["Hello"] and page == "<h1>Hallo</h1>", (found, page)


if __name__ == "__main__":
    main()
