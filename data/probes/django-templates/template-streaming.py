# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django renders a page to one string, and has no call that hands out a part before."""

from django.template import Context, Engine
from django.template.base import Template


def main() -> None:
    events = []
    slow = {"slow": lambda: events.append("computed") or "rows"}
    page = Engine().from_string("<head></head>{{ slow }}").render(Context(slow))
    assert isinstance(page, str) and events == ["computed"]
    public = [name for name in dir(Template) if not name.startswith("_")]
    assert "render" in public and not {"stream", "generate", "render_to"} & set(public), public
    print(type(page).__name__, "from", *public)


if __name__ == "__main__":
    main()
