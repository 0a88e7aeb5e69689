# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3", "html5lib"]
# ///
"""nh3's default leaves no script, event handler, frame, form or script link."""

import html5lib
import nh3

DIRTY = [
    "<p>Hi<script>alert(1)</script></p>",
    '<b onclick="alert(1)">x</b>',
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<form action="https://evil.example"><input name="password"></form>',
    "<svg><script>alert(1)</script></svg>",
]
for html in DIRTY:
    clean = nh3.clean(html)
    tree = html5lib.parseFragment(clean, treebuilder="etree", namespaceHTMLElements=False)
    for element in tree.iter():
        assert element.tag not in ("script", "iframe", "form", "input", "svg"), clean
        assert not [name for name in element.attrib if name.startswith("on")], clean
        link = "".join(element.get("href", "").split()).lower()
        assert not link.startswith("javascript"), clean
print(f"{len(DIRTY)} fragments are harmless; the first became {nh3.clean(DIRTY[0])}")
