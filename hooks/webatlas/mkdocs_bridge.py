"""The bridge to MkDocs, and all that knows of it: pages become files, problems stop a build before it cleans."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

from webatlas.atlas import BrokenDataError, Output, build, load
from webatlas.site import REPOSITORY_URL, SITE_URL, build_time

log = get_plugin_logger("webatlas")

KEY = "webatlas_output"


class DataError(PluginError):
    """The data has problems; MkDocs prints its message and no traceback."""


@dataclass(frozen=True, slots=True)
class Options:
    """What `extra.webatlas` and the environment say.

    Attributes:
        data: The data folder.
        shown: The same, as problems name it.
    """

    data: Path
    shown: str

    @classmethod
    def of(cls, config: MkDocsConfig) -> Options:
        """The options of a configuration; a relative folder is relative to `mkdocs.yml`."""
        given = os.environ.get("WEBATLAS_DATA") or (config.extra.get("webatlas") or {}).get("data") or "data"
        return cls(Path(config.config_file_path).parent / given, str(given))


def prepare(config: MkDocsConfig) -> None:
    """Make every page and file of the site, before MkDocs touches the last one.

    Raises:
        DataError: With every problem of the data, one a line.
    """
    options = Options.of(config)
    try:
        checked = load(options.data, options.shown, docs=Path(config.docs_dir))
        output = build(
            checked.catalog,
            url=config.site_url or SITE_URL,
            repository=config.repo_url or REPOSITORY_URL,
            generated=build_time(),
        )
    except BrokenDataError as error:
        raise DataError(str(error)) from None
    for problem in checked.problems:
        log.info(str(problem))
    config.extra[KEY] = output


def add_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what was prepared to MkDocs' files."""
    output: Output = config.extra.pop(KEY)
    for page in output.pages:
        file = File.generated(config, page.path, content=page.markdown)
        if page.source is not None:
            file.edit_uri = f"../data/{page.source}"
        files.append(file)
    for asset in output.assets:
        files.append(File.generated(config, asset.path, content=asset.content))
    return files


def keep_serving(server: LiveReloadServer, config: MkDocsConfig) -> None:
    """Watch the data, and let the server go on with the last good site when an edit breaks them.

    MkDocs holds every request back until a build succeeds; a build that the data stopped has left the site as it was.
    """
    server.watch(str(Options.of(config).data))
    builder = server.builder

    def build_or_keep(*args: Any, **kwargs: Any) -> None:
        try:
            builder(*args, **kwargs)
        except SystemExit as error:  # MkDocs' Abort, raised while it handles the plugin's error
            if not isinstance(error.__context__, DataError):
                raise
            log.error("The last good site stays up; the next good edit replaces it.")

    server.builder = build_or_keep
