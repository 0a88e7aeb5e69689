# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""MiniJinja escapes values in templates whose name ends in `.html`, and leaves what is marked as safe."""

from minijinja import Environment, safe


def main() -> None:
    source = "{{ value }} {{ safe }}"
    environment = Environment(templates={"page.html": source, "page.txt": source})
    values = {"value": "<script>", "safe": safe("<b>")}
    page = environment.render_template("page.html", **values)
    assert page == "&lt;script&gt; <b>", page
    others = {environment.render_template("page.txt", **values), environment.render_str(source, **values)}
    assert others == {"<script> <b>"}, others
    print("page.html:", page, "- page.txt and strings:", *others)


if __name__ == "__main__":
    main()
