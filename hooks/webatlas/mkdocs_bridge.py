"""The bridge to MkDocs, and all that knows of it: pages become files, problems stop a build before it cleans."""

from __future__ import annotations

import importlib.metadata
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from webatlas.atlas import BrokenDataError, load
from webatlas.hashes import digest
from webatlas.kept import KeptPage, KeptPages
from webatlas.publishing import Output, build
from webatlas.site import REPOSITORY_URL, SITE_URL, build_time

if TYPE_CHECKING:  # a build does without the server
    from mkdocs.livereload import LiveReloadServer

log = get_plugin_logger("webatlas")

KEY = "webatlas_output"
KEPT = "webatlas_kept"
CACHE = ".cache/webatlas/pages"
EMPTY_TEMPLATE = "kept.html"
_SHOWN_BY = ("mkdocs", "mkdocs-material", "markdown", "pymdown-extensions", "pygments", "jinja2")
"""The distributions whose versions show on a page."""


class DataError(PluginError):
    """The data has problems; MkDocs prints its message and no traceback."""


@dataclass(frozen=True, slots=True)
class Options:
    """What `extra.webatlas` and the environment say.

    Attributes:
        data: The data folder.
        shown: The same, as problems name it.
        cache: The folder of the finished pages.
    """

    data: Path
    shown: str
    cache: Path

    @classmethod
    def of(cls, config: MkDocsConfig) -> Options:
        """The options of a configuration; a relative folder is relative to `mkdocs.yml`."""
        root = Path(config.config_file_path).parent
        given = os.environ.get("WEBATLAS_DATA") or (config.extra.get("webatlas") or {}).get("data") or "data"
        return cls(root / given, str(given), root / os.environ.get("WEBATLAS_CACHE", CACHE))


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
            checked.written,
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
    for path, text in output.written.items():
        if (plain := files.get_file_from_path(path)) is not None:
            files.remove(plain)
        completed = File.generated(config, path, content=text)
        completed.edit_uri = path
        files.append(completed)
    for page in output.pages:
        file = File.generated(config, page.path, content=page.markdown)
        if page.source is not None:
            file.edit_uri = f"../data/{page.source}"
        files.append(file)
    for asset in output.assets:
        files.append(File.generated(config, asset.path, content=asset.content))
    return files


@dataclass(frozen=True)
class Build:
    """One build's finished pages: those kept from builds before, and the keys of those to keep.

    Attributes:
        kept: The store.
        taken: What is taken from it, by path.
        keys: What each generated page is kept under, by path.
    """

    kept: KeptPages
    taken: dict[str, KeptPage]
    keys: dict[str, str]


def open_kept(nav: Navigation, config: MkDocsConfig) -> None:
    """Find out what shows on every page, now that the navigation is known."""
    root = Path(config.config_file_path).parent
    overrides = sorted(path for path in (root / "overrides").rglob("*") if path.is_file())
    shell = digest(
        [
            Path(config.config_file_path).read_bytes(),
            *(part for path in overrides for part in (path.relative_to(root).as_posix(), path.read_bytes())),
            *(f"{name} {importlib.metadata.version(name)}" for name in _SHOWN_BY),
            *(f"{item.title} {item.url}" for item in nav.pages),
            str(config.site_url),
            str(config.repo_url),
        ]
    )
    config.extra[KEPT] = Build(KeptPages(Options.of(config).cache, shell), {}, {})


def take_kept(markdown: str, page: Page, config: MkDocsConfig) -> str:
    """Spare a generated page its conversion when it was finished before; pages in the nav depend on each other."""
    if not _can_be_kept(page):
        return markdown
    this: Build = config.extra[KEPT]
    path = page.file.src_uri
    this.keys[path] = key = this.kept.key(f"{page.meta}{markdown}")
    found = this.kept.find(path, key)
    if found is None:
        return markdown
    this.taken[path] = found
    page.meta["template"] = EMPTY_TEMPLATE
    return ""


def restore_content(html: str, page: Page, config: MkDocsConfig) -> str:
    """Give a kept page back what its conversion would have found."""
    found = _taken(page, config)
    if found is None:
        return html
    page.toc = TableOfContents([_anchor(item) for item in found.toc])
    page.present_anchor_ids = set(found.anchors)
    return found.content


def restore_output(output: str, page: Page, config: MkDocsConfig) -> str:
    """Give a kept page back, or keep the finished one."""
    found = _taken(page, config)
    if found is not None:
        return found.output
    this: Build = config.extra[KEPT]
    if (key := this.keys.get(page.file.src_uri)) is not None:
        anchors = sorted(page.present_anchor_ids or ())
        finished = KeptPage(page.content or "", _items(page.toc), anchors, output)
        this.kept.keep(page.file.src_uri, key, finished)
    return output


def _can_be_kept(page: Page) -> bool:
    """Whether a page is one of ours and shows nothing of its neighbours in the navigation."""
    return page.file.generated_by is not None and page.parent is None and not (page.previous_page or page.next_page)


def _taken(page: Page, config: MkDocsConfig) -> KeptPage | None:
    this: Build = config.extra[KEPT]
    return this.taken.get(page.file.src_uri)


def _items(toc: Iterable[AnchorLink]) -> Sequence[Any]:
    return [[item.title, item.id, item.level, _items(item.children)] for item in toc]


def _anchor(item: Sequence[Any]) -> AnchorLink:
    title, id, level, children = item
    anchor = AnchorLink(title, id, level)
    anchor.children = [_anchor(child) for child in children]
    return anchor


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
