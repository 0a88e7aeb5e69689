"""The MkDocs events of the site, in build order; what they do is in `webatlas.mkdocs_bridge`."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files

from webatlas import mkdocs_bridge


def on_pre_build(config: MkDocsConfig) -> None:
    """Read, check and make everything, while the last good site is still there."""
    mkdocs_bridge.prepare(config)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages and the exported files."""
    return mkdocs_bridge.add_files(files, config)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Keep the last good site up when an edit breaks the data."""
    mkdocs_bridge.keep_serving(server, config)
    return server
