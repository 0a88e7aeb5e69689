"""The MkDocs events of the site, in build order; what they do is in `webatlas.mkdocs_bridge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from webatlas import mkdocs_bridge

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer


def on_pre_build(config: MkDocsConfig) -> None:
    """Read, check and make everything, while the last good site is still there."""
    mkdocs_bridge.prepare(config)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages and the exported files."""
    return mkdocs_bridge.add_files(files, config)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Open the store of finished pages."""
    mkdocs_bridge.open_kept(nav, config)
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take a page that was finished before."""
    return mkdocs_bridge.take_kept(markdown, page, config)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give a kept page its content, for the search index and the table of contents."""
    return mkdocs_bridge.restore_content(html, page, config)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Give a kept page out, or keep a finished one."""
    return mkdocs_bridge.restore_output(output, page, config)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Keep the last good site up when an edit breaks the data."""
    mkdocs_bridge.keep_serving(server, config)
    return server
