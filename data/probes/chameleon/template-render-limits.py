# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""Chameleon has no limit: a million steps of nested loops run to the end."""

from chameleon import PageTemplate


def main() -> None:
    source = (
        '<p><b tal:repeat="a steps" tal:omit-tag=""><i tal:repeat="b steps" tal:omit-tag="">.</i></b></p>'
    )
    output = PageTemplate(source)(steps=range(1000))
    assert output.count(".") == 1_000_000, len(output)
    public = [name for name in dir(PageTemplate) if not name.startswith("_")]
    assert not [name for name in public if "limit" in name or "max" in name or "fuel" in name], public
    print("ended after", output.count("."), "steps")


if __name__ == "__main__":
    main()
