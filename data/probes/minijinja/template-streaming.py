# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""MiniJinja for Python renders to one string, and has no call that hands out a part before."""

from minijinja import Environment


def main() -> None:
    events = []
    page = Environment().render_str("head {{ slow() }}", slow=lambda: events.append("computed") or "rows")
    assert isinstance(page, str) and events == ["computed"], page
    public = [name for name in dir(Environment) if not name.startswith("_")]
    assert "render_template" in public and not [n for n in public if "stream" in n or "generate" in n], public
    print(type(page).__name__, "from", *(name for name in public if "render_" in name))


if __name__ == "__main__":
    main()
