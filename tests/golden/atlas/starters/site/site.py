"""A site that shows ``` to whom asks."""

from alpha import serve

serve("<p>hello</p>")
