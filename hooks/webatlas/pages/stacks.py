"""A page for each stack, with its picture, its evidence and its starter's files, and their index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from packaging.utils import canonicalize_name

from webatlas.architecture import architecture
from webatlas.catalog import Catalog
from webatlas.entries import Role, Stack, Trial
from webatlas.links import address, archive
from webatlas.pages.drawing import draw
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates
from webatlas.services import SERVICES
from webatlas.starters import Starter, StarterFile

BOOST = 3
_COMMANDS = re.compile(r"^```(?:bash|sh|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LANGUAGES = {
    ".css": "css",
    ".html": "html",
    ".js": "js",
    ".json": "json",
    ".mako": "mako",
    ".md": "markdown",
    ".py": "python",
    ".sh": "bash",
    ".sql": "sql",
    ".toml": "toml",
    ".yaml": "yaml",
    ".yml": "yaml",
}


@dataclass(frozen=True, slots=True)
class ShownFile:
    """One file of a starter as its page shows it."""

    path: str
    text: str
    language: str

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return self.text.count("\n")


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every stack, then the index."""
    catalog = templates.site.catalog
    for stack in catalog.stacks.values():
        yield _page(templates, stack)
    title, lead = "Stacks", "A scenario as a whole: the parts, why each, and a project that starts."
    groups = [("", "", "stack", tuple(catalog.stacks.values()))]
    yield Page("stacks/", title, lead, templates.render("index", "stacks/", title=title, lead=lead, groups=groups))


def _page(templates: Templates, stack: Stack) -> Page:
    catalog = templates.site.catalog
    at = address("stack", stack.id)
    starter, trial = catalog.starters[stack.id], catalog.trial(stack.id)
    body = templates.render(
        "stack",
        at,
        stack=stack,
        starter=starter,
        trial=trial,
        drawing=draw(catalog, architecture(stack)),
        words=_in_words(catalog, stack),
        versions={role.id: _version(catalog, role, trial) for role in stack.roles},
        files=[
            ShownFile(file.path, file.text, _language(file)) for file in _in_reading_order(starter) if file.text.strip()
        ],
        empty=[file.path for file in starter.files if not file.text.strip()],
        commands=_commands(starter),
        services=[SERVICES[name] for name in starter.launch.services],
        ran=[f"{SERVICES[name].name} {version}" for name, version in trial.services.items()] if trial else [],
        archive=archive(stack.id),
        **neighbours(list(catalog.stacks), stack.id),
    )
    return Page(
        address=at,
        title=stack.name,
        description=stack.summary,
        body=body,
        source=f"stacks/{stack.id}.yaml",
        terms=(stack.name, *stack.aliases),
        boost=BOOST,
    )


def _in_words(catalog: Catalog, stack: Stack) -> list[str]:
    """What the picture says: who connects to whom, and what runs where."""
    names = {outsider.id: outsider.name for outsider in stack.outside}
    names |= {role.id: catalog.tools[role.tool].name for role in stack.roles}
    connections = [
        f"{names[one.start]} connects to {names[one.end]}: {', '.join(one.labels)}"
        for one in architecture(stack).connections
    ]
    return connections + [
        f"{names[role.id]} ({role.role}) runs inside {names[role.inside]}" for role in stack.roles if role.inside
    ]


def _version(catalog: Catalog, role: Role, trial: Trial | None) -> str:
    """The version of a role's tool with which the starter ran; empty where it is not known."""
    if trial is None:
        return ""
    tool = catalog.tools[role.tool]
    package = canonicalize_name((tool.package or "").removeprefix("pkg:pypi/"))
    return trial.packages.get(package) or trial.services.get(tool.id, "")


def _in_reading_order(starter: Starter) -> list[StarterFile]:
    """The README first, then what the project is, then the folders, the tests last."""

    def place(file: StarterFile) -> tuple[int, str]:
        first = file.path.split("/")[0]
        if first == "README.md":
            return 0, file.path
        if first == "pyproject.toml":
            return 1, file.path
        if first == "tests":
            return 4, file.path
        return (3 if "/" in file.path else 2), file.path

    return sorted(starter.files, key=place)


def _language(file: StarterFile) -> str:
    name = file.path.rpartition("/")[2]
    if "nginx" in name or name.endswith(".conf"):
        return "nginx"
    if name in ("Procfile", ".env.example", ".gitignore"):
        return "bash"
    _, dot, ending = name.rpartition(".")
    return _LANGUAGES.get(dot + ending, "text")


def _commands(starter: Starter) -> str:
    """The first commands of the README; empty when it has none."""
    readme = next((file.text for file in starter.files if file.path == "README.md"), "")
    found = _COMMANDS.search(readme)
    return found[1].strip() if found else ""
