# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""Chameleon renders a page to one string, and has no call that hands out a part before."""

from chameleon import PageTemplate


def main() -> None:
    events = []
    page = PageTemplate("<p>head ${slow()}</p>").render(slow=lambda: events.append("computed") or "rows")
    assert isinstance(page, str) and events == ["computed"], page
    public = [name for name in dir(PageTemplate) if not name.startswith("_")]
    assert "render" in public and not {"stream", "generate", "iterate"} & set(public), public
    print(type(page).__name__, "from", *(name for name in public if "render" in name))


if __name__ == "__main__":
    main()
