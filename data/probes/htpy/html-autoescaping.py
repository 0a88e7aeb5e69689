# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""htpy escapes text and attributes by default, and leaves what is marked as safe."""

from htpy import p
from markupsafe import Markup


def main() -> None:
    page = str(p(title='"<')["<script>", Markup("<b>x</b>")])
    assert page == '<p title="&#34;&lt;">&lt;script&gt;<b>x</b></p>', page
    print(page)


if __name__ == "__main__":
    main()
