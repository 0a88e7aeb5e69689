# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django renders one partial of a template file by `page.html#rows`, and runs nothing else of the page."""

from django.template import Context, Engine

PAGE = (
    "<h1>{{ heading }}</h1>{% partialdef rows inline %}"
    "{% for row in rows %}<li>{{ row }}</li>{% endfor %}{% endpartialdef %}"
)


def main() -> None:
    engine = Engine(loaders=[("django.template.loaders.locmem.Loader", {"page.html": PAGE})])
    ran = []
    values = {"rows": ["tea", "<cup>"], "heading": lambda: ran.append("heading") or "Cart"}
    context = Context(values)
    part = engine.get_template("page.html#rows").render(context)
    assert ran == [], ran
    whole = engine.get_template("page.html").render(context)
    assert part == "<li>tea</li><li>&lt;cup&gt;</li>" and whole == "<h1>Cart</h1>" + part, part
    print(part)


if __name__ == "__main__":
    main()
