"""Texts of entries: a small, safe part of Markdown, with `[[id]]` for a link to an entry.

A text is paragraphs and lists with code, emphasis, https links and links to entries. Everything else that Markdown
knows is a problem, raw HTML above all, and whatever remains is escaped where it lands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from webatlas.problems import quoted
from webatlas.reading import hidden_character

Finding = tuple[str, str]
"""A message and a hint."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A link to an entry, as written.

    Attributes:
        target: `id` or `kind:id`.
        label: The text to show, or empty for the entry's name.
    """

    target: str
    label: str


Resolve = Callable[[Reference], tuple[str, str]]
"""From a reference to the address to link to and the text to show."""

REFERENCE = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
"""A link to an entry as it is written: its target, and after a bar its text."""
# Markdown that could be more than words, code and emphasis; texts without it need no parsing to be found harmless.
_MARKUP = re.compile(r"[<>\[\]&\\!~|#=]|```|^\s*(?:[-_*]\s*){2,}$|^(?: {4}|\t)|://", re.MULTILINE)
_TAG = re.compile(r"<[a-zA-Z/!?]")
# What most addresses look like; there is nothing to say of them.
_ORDINARY_ADDRESS = re.compile(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9._~/%#?=&+,;:@!$()*-]*)?")
# Together with what a text may hold, all that the CommonMark parser knows.
_REFUSED = {
    "html_inline": "raw HTML",
    "html_block": "raw HTML",
    "image": "an image",
    "heading_open": "a heading",
    "fence": "a code block",
    "code_block": "a code block",
    "blockquote_open": "a quotation",
    "hr": "a rule",
}


def check_plain(text: str) -> Iterator[Finding]:
    """What is wrong with a plain text."""
    if found := _TAG.search(text):
        yield f"raw HTML ({quoted(text[found.start() : found.start() + 20])}) is not taken", "this field is plain text"


def check_markdown(text: str) -> Iterator[Finding]:
    """What is wrong with a Markdown text, links to entries apart."""
    if not _MARKUP.search(text):
        return
    environment: dict[str, Any] = {}
    tokens = list(_flat(_PARSER.parse(text, environment)))
    for name in environment.get("references", {}):
        yield f"the link definition {quoted(f'[{name.lower()}]')} is not taken", "write the address in the link"
    for index, token in enumerate(tokens):
        if token.type in _REFUSED and not token.content.startswith("</"):
            shown = f" ({quoted(token.content.strip(), 20)})" if token.content else ""
            yield f"{_REFUSED[token.type]}{shown} is not taken here", "write text, code in backticks, or a link"
        elif token.type == "link_open":
            yield from _check_link(token, tokens[index + 1])
        elif token.type == "text" and (character := hidden_character(token.content)):
            yield character, "remove it"


def check_address(address: str) -> Iterator[Finding]:
    """What is wrong with an address that a reader is sent to."""
    if _ORDINARY_ADDRESS.fullmatch(address):
        return
    shown = quoted(address)
    if not address.startswith("https://"):
        hint = f"did you mean {quoted('https://' + address[7:])}?" if address.startswith("http://") else ""
        yield f"{shown} is not an https address", hint
        return
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        parts.port  # noqa: B018  # raises when the port is none
    except ValueError:
        yield f"{shown} is not a well-formed address", ""
        return
    if "@" in parts.netloc:
        yield f"{shown} carries a user name", "remove what stands before '@'"
    elif not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host, re.ASCII | re.IGNORECASE):
        yield f"{shown} has no host that can be told apart by eye", "write the host in ASCII"


def references(text: str) -> list[Reference]:
    """The links to entries in a Markdown text, code left out."""
    if "[[" not in text:
        return []
    return [token.meta["reference"] for token in _flat(_PARSER.parse(text, {})) if token.type == "entry"]


def to_html(text: str, resolve: Resolve) -> str:
    """The Markdown text as HTML blocks."""
    return str(_PARSER.render(text, {"resolve": resolve}))


def to_inline_html(text: str, resolve: Resolve) -> str:
    """The line of Markdown as HTML without a paragraph around it."""
    if not _MARKUP.search(text) and "*" not in text and "_" not in text and "`" not in text:
        return escape(text)
    return str(_PARSER.renderInline(text, {"resolve": resolve})) if "[[" in text else _inline(text)


def to_plain(text: str, resolve: Resolve) -> str:
    """The Markdown text as words, for places that show no markup."""
    return _words(text, resolve) if "[[" in text else _plain(text)


@lru_cache(maxsize=1024)
def _inline(text: str) -> str:
    """A line without links to entries; what counts for a feature is said on each page of a tool that claims it."""
    return str(_PARSER.renderInline(text, {}))


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    """A text without links to entries."""
    return _words(text, None)


def _words(text: str, resolve: Resolve | None) -> str:
    out: list[str] = []
    for token in _flat(_PARSER.parse(text, {})):
        if token.type in ("text", "code_inline"):
            out.append(token.content)
        elif token.type == "entry" and resolve is not None:
            out.append(resolve(token.meta["reference"])[1])
        elif token.type in ("softbreak", "hardbreak", "paragraph_close"):
            out.append(" ")
    return " ".join("".join(out).split())


def _check_link(link: Token, label: Token) -> Iterator[Finding]:
    target = str(link.attrGet("href") or "")
    yield from check_address(target)
    if label.type == "link_close":
        yield f"the link to {quoted(target)} has no text", "say where it leads"
    elif link.info != "auto" and label.type == "text" and re.match(r"\s*(https?://|www\.)", label.content):
        shown = label.content.strip()
        if shown.rstrip("/") != target.rstrip("/"):
            yield f"the link shows {quoted(shown)} and leads to {quoted(target)}", "show where it leads"


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.type != "inline":
            yield token
        yield from token.children or ()


def _entry_rule(state: StateInline, silent: bool) -> bool:
    found = REFERENCE.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("entry", "", 0)
        token.meta = {"reference": Reference(found[1].strip(), (found[2] or "").strip())}
    state.pos = found.end()
    return True


def _render_entry(self: Any, tokens: list[Token], index: int, options: Any, environment: dict[str, Any]) -> str:
    address, label = environment["resolve"](tokens[index].meta["reference"])
    link = Token("link_open", "a", 1, attrs={"href": address})
    return f"{self.renderToken([link], 0, options, environment)}{escape(label)}</a>"


def _make_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True})
    parser.inline.ruler.before("link", "entry", _entry_rule)
    parser.add_render_rule("entry", _render_entry)
    # Links are judged by check_markdown, which needs to see the bad ones too.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


_PARSER = _make_parser()
