# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2", "jinja2-fragments"]
# ///
"""jinja2-fragments renders one block of a Jinja template; Jinja's own environment has no such call."""

from jinja2 import DictLoader, Environment
from jinja2_fragments import render_block

PAGE = "<h1>Cart</h1>{% block rows %}{% for row in rows %}<li>{{ row }}</li>{% endfor %}{% endblock %}"


def main() -> None:
    environment = Environment(loader=DictLoader({"page.html": PAGE}), autoescape=True)
    assert not [name for name in dir(environment) if "block" in name and "render" in name]
    rows = {"rows": ["tea", "<cup>"]}
    whole = environment.get_template("page.html").render(rows)
    part = render_block(environment, "page.html", "rows", rows)
    assert part == "<li>tea</li><li>&lt;cup&gt;</li>" and whole == "<h1>Cart</h1>" + part, part
    print(part)


if __name__ == "__main__":
    main()
