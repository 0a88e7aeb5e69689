"""What the pages do in a real browser: search, comparison, decision, and what happens without JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request, expect

pytestmark = pytest.mark.browser

CATEGORY = "categories/web-frameworks/"
DECISION = "decide/web-framework/"
SIDES = ("for", "against")
KINDS = {
    "home": "",
    "guide": "guides/core-philosophy/",
    "tools": "tools/",
    "tool": "tools/fastapi/",
    "categories": "categories/",
    "category": CATEGORY,
    "feature": "features/websockets/",
    "concept": "concepts/asgi/",
    "decisions": "decide/",
    "decision": DECISION,
    "stacks": "stacks/",
    "stack": "stacks/api-first/",
    "concepts": "concepts/",
    "migrations": "migrations/",
    "migration": "migrations/motor-to-pymongo/",
    "matrices": "matrices/",
    "matrix": "matrices/framework-server/",
    "fields": "contribute/fields/",
    "contribute": "contribute/",
    "probes": "contribute/probes/",
    "evidence": "evidence/",
    "lifecycle": "lifecycle/",
    "reference": "contribute/reference/",
}

START_SEARCH = """async () => {
  const config = JSON.parse(document.getElementById("__config").textContent);
  const base = new URL(config.base + "/", location.href);
  const index = await (await fetch(new URL("search/search_index.json", base))).json();
  const worker = new Worker(new URL(config.search, location.href));
  window.ask = (message) => new Promise((done) => {
    worker.onmessage = (event) => done(event.data);
    worker.postMessage(message);
  });
  await window.ask({ type: 0, data: { ...index, options: { suggest: true } } });
}"""
FIRST_RESULTS = """async (queries) => {
  const first = [];
  for (const query of queries) {
    const { data } = await window.ask({ type: 2, data: query });
    first.push(data.items.slice(0, 5).map(([page]) => page.location.split("#")[0]));
  }
  return first;
}"""


@dataclass(frozen=True)
class Named:
    """An entry's address and what readers call it."""

    address: str
    name: str
    aliases: tuple[str, ...]


def entries(site: Path, folder: str) -> list[Named]:
    """The entries of one kind, from the site's own data."""
    found = []
    for path in sorted((site / "api/v1" / folder).glob("*.json")):
        entry = json.loads(path.read_text("utf-8"))
        found.append(Named(f"{folder}/{path.stem}/", entry["name"], tuple(entry.get("aliases", ()))))
    assert found, folder
    return found


@pytest.fixture
def watched(browser_page: Page, server: str) -> Iterator[Page]:
    """A page that may ask no other host for anything, and say nothing on the console."""
    complaints: list[str] = []

    def request(request: Request) -> None:
        if not request.url.startswith((server, "data:", "blob:")):
            complaints.append(request.url)

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    browser_page.on("request", request)
    browser_page.on("console", console)
    browser_page.on("pageerror", lambda error: complaints.append(str(error)))
    yield browser_page
    assert complaints == []


# Search


def results(page: Page, queries: list[str]) -> list[list[str]]:
    """The first results of each query, from the theme's own worker as the page has set it up."""
    page.evaluate(START_SEARCH)
    found: list[list[str]] = page.evaluate(FIRST_RESULTS, queries)
    return found


@pytest.mark.parametrize("folder", ["tools", "categories"])
def test_every_name_finds_its_entry_first(site: Path, server: str, watched: Page, folder: str) -> None:
    watched.goto(server)
    wanted = [(name, entry.address) for entry in entries(site, folder) for name in (entry.name, *entry.aliases)]
    found = results(watched, [name for name, _ in wanted])
    missed = [(name, first[:2]) for (name, address), first in zip(wanted, found, strict=True) if first[:1] != [address]]
    assert missed == []


def test_half_a_name_is_enough(site: Path, server: str, watched: Page) -> None:
    """Half of a tool's name lists it among the first, unless as many others start the same."""
    watched.goto(server)
    tools = entries(site, "tools")
    wanted = [(tool.name[: max(3, (len(tool.name) + 1) // 2)], tool.address) for tool in tools]
    found = results(watched, [half for half, _ in wanted])
    words = {tool.address: [plain(name) for name in (tool.name, *tool.aliases)] for tool in tools}
    missed = [
        (half, first)
        for (half, address), first in zip(wanted, found, strict=True)
        if address not in first
        and not all(any(name.startswith(plain(half)) for name in words.get(other, ())) for other in first)
    ]
    assert missed == []


def plain(name: str) -> str:
    """A name in lower case, without what stands between its words."""
    return re.sub(r"\W+", " ", name).strip().casefold()


def test_typing_shows_the_tool_first(server: str, watched: Page) -> None:
    watched.goto(server)
    watched.keyboard.press("/")
    watched.keyboard.type("django", delay=20)
    first = watched.locator(".md-search-result__item").first
    expect(first.locator("h1")).to_have_text("Django")
    first.locator("a").first.click()
    expect(watched).to_have_url(f"{server}tools/django/?h=django")


def test_the_home_page_opens_the_search(server: str, watched: Page) -> None:
    watched.goto(server)
    watched.locator("[data-atlas-search]").click()
    expect(watched.locator("input[data-md-component=search-query]")).to_be_focused()
    expect(watched).to_have_url(server)


# Comparison


@dataclass(frozen=True)
class Table:
    """The comparison on a page."""

    page: Page

    @property
    def root(self) -> Locator:
        return self.page.locator("[data-atlas-comparison]")

    def names(self) -> list[str]:
        """The tools shown, from top to bottom."""
        return self.root.locator("tbody tr:visible th a").all_inner_texts()

    def columns(self) -> list[str]:
        """The features shown, from left to right."""
        heads = self.root.locator("thead th:visible")
        return [head.get_attribute("data-atlas-column") or "" for head in heads.all()][1:]

    def answers(self, feature: str) -> list[str]:
        """The answers of the tools shown to one feature."""
        place = self.all_columns().index(feature)
        rows = self.root.locator("tbody tr:visible").all()
        return [row.locator("td").nth(place).get_attribute("data-atlas-answer") or "" for row in rows]

    def all_columns(self) -> list[str]:
        """All features, shown or not."""
        return [head.get_attribute("data-atlas-column") or "" for head in self.root.locator("thead th").all()][1:]

    def sort(self, column: str) -> None:
        self.root.locator(f"[data-atlas-column='{column}'] [data-atlas-sort]").click()

    def pick(self, picker: str, feature: str) -> None:
        """Tick, or untick, a feature of a picker."""
        details = self.root.locator(f"[data-atlas-{picker}]")
        if details.get_attribute("open") is None:
            details.locator("summary").click()
        details.locator(f"input[value='{feature}']").click()

    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.page.url).query)


@pytest.fixture
def table(server: str, watched: Page) -> Table:
    watched.goto(server + CATEGORY)
    return Table(watched)


def test_sorting_by_a_feature(table: Table) -> None:
    rank = {"full": 0, "partial": 1, "extension": 2, "none": 3, "not-researched": 4}
    head = table.root.locator("[data-atlas-column=websockets]")
    before = table.names()
    table.sort("websockets")
    ranks = [rank[answer] for answer in table.answers("websockets")]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) > 1
    expect(head).to_have_attribute("aria-sort", "ascending")
    assert table.query() == {"sort": ["websockets"]}
    table.sort("websockets")
    ranks = [rank[answer] for answer in table.answers("websockets")]
    assert ranks == sorted(ranks, reverse=True)
    expect(head).to_have_attribute("aria-sort", "descending")
    assert table.query() == {"sort": ["-websockets"]}
    table.sort("websockets")
    assert table.names() == before
    assert table.root.locator("[aria-sort]").count() == 0
    assert table.query() == {}


def test_sorting_by_name_with_the_keyboard(table: Table) -> None:
    before = table.names()
    button = table.root.locator("[data-atlas-column=name] [data-atlas-sort]")
    button.focus()
    table.page.keyboard.press("Enter")
    table.page.keyboard.press("Space")
    assert table.names() == sorted(before, key=str.casefold, reverse=True)
    expect(button).to_be_focused()


def test_filtering(table: Table) -> None:
    total = len(table.names())
    filter = table.root.locator("[data-atlas-filter]")
    filter.fill("flask")
    assert table.names() and all("flask" in name.casefold() or name == "Quart" for name in table.names())
    assert f"{len(table.names())} of {total} tools" in table.root.locator("[data-atlas-count]").inner_text()
    filter.fill("no tool is called so")
    expect(table.root.locator("[data-atlas-empty]")).to_be_visible()
    filter.fill("")
    assert len(table.names()) == total
    assert table.query() == {}


def test_filtering_by_another_name(table: Table) -> None:
    table.root.locator("[data-atlas-filter]").fill("starlite")
    assert table.names() == ["Litestar"]


def test_hiding_columns(table: Table) -> None:
    before = table.columns()
    table.pick("columns", "websockets")
    table.pick("columns", "openapi")
    assert table.columns() == [id for id in before if id not in ("websockets", "openapi")]
    assert table.query() == {"hide": ["websockets,openapi"]}
    count = table.root.locator("[data-atlas-count]").inner_text()
    assert f"{len(before) - 2} of {len(before)} features" in count


def test_only_differences_among_the_tools_shown(table: Table) -> None:
    table.root.locator("[data-atlas-filter]").fill("flask")
    table.root.locator("[data-atlas-filter]").fill("django")
    shown = len(table.names())
    assert shown > 1
    answers = {feature: set(table.answers(feature)) for feature in table.all_columns()}
    table.root.locator("[data-atlas-differences]").check()
    assert table.columns() == [feature for feature, given in answers.items() if len(given) > 1]
    assert 0 < len(table.columns()) < len(answers)
    table.root.locator("[data-atlas-filter]").fill("")
    assert len(table.columns()) > len([feature for feature, given in answers.items() if len(given) > 1])


def test_must_have(table: Table) -> None:
    table.pick("needs", "websockets")
    table.pick("needs", "admin-site")
    assert table.names()
    assert set(table.answers("websockets") + table.answers("admin-site")) <= {"full", "extension"}
    assert table.query() == {"need": ["websockets,admin-site"]}


def test_reset(table: Table) -> None:
    names, columns = table.names(), table.columns()
    reset = table.root.locator("[data-atlas-reset]")
    expect(reset).to_be_hidden()
    table.pick("needs", "admin-site")
    table.pick("columns", "websockets")
    table.sort("name")
    table.sort("name")
    table.root.locator("[data-atlas-differences]").check()
    reset.click()
    assert (table.names(), table.columns(), table.query()) == (names, columns, {})
    expect(reset).to_be_hidden()


def test_a_link_restores_what_was_shown(server: str, table: Table) -> None:
    table.pick("needs", "websockets")
    table.pick("columns", "openapi")
    table.sort("templates")
    table.sort("templates")
    table.root.locator("[data-atlas-differences]").check()
    table.root.locator("[data-atlas-filter]").fill("a")
    shown = (table.names(), table.columns())
    url = table.page.url
    table.page.goto(server)
    table.page.goto(url)
    assert (table.names(), table.columns()) == shown
    expect(table.root.locator("[data-atlas-column=templates]")).to_have_attribute("aria-sort", "descending")
    expect(table.root.locator("[data-atlas-filter]")).to_have_value("a")
    expect(table.root.locator("[data-atlas-differences]")).to_be_checked()
    expect(table.root.locator("[data-atlas-needs] input[value=websockets]")).to_be_checked()
    expect(table.root.locator("[data-atlas-columns] input[value=openapi]")).not_to_be_checked()


def test_a_link_with_nonsense_shows_the_table(server: str, watched: Page) -> None:
    watched.goto(server + CATEGORY)
    everything = (Table(watched).names(), Table(watched).columns())
    nonsense = quote("<b>nothing</b>")
    watched.goto(f"{server}{CATEGORY}?sort={nonsense}&hide={nonsense}&need={nonsense}&page=3")
    assert (Table(watched).names(), Table(watched).columns()) == everything


def test_pickers_close_with_escape(table: Table) -> None:
    picker = table.root.locator("[data-atlas-columns]")
    picker.locator("summary").focus()
    table.page.keyboard.press("Enter")
    expect(picker.locator("fieldset")).to_be_visible()
    table.page.keyboard.press("Tab")
    table.page.keyboard.press("Space")
    assert len(table.columns()) == len(table.all_columns()) - 1
    table.page.keyboard.press("Escape")
    expect(picker.locator("fieldset")).to_be_hidden()
    expect(picker.locator("summary")).to_be_focused()


def test_header_and_first_column_stay(table: Table) -> None:
    table.page.set_viewport_size({"width": 390, "height": 844})
    scroll = table.root.locator(".atlas-comparison__scroll")
    scroll.scroll_into_view_if_needed()
    scroll.evaluate("box => box.scrollTo(600, 200)")
    box = scroll.bounding_box()
    corner = table.root.locator("thead th").first.bounding_box()
    assert box and corner
    assert corner["x"] == pytest.approx(box["x"] + 1, abs=1)
    assert corner["y"] == pytest.approx(box["y"] + 1, abs=1)


# Matrix


def test_rows_of_a_matrix_are_filtered_and_a_link_shows_the_same(server: str, watched: Page) -> None:
    watched.goto(server + KINDS["matrix"])
    rows = watched.locator(".atlas-matrix tbody tr")
    total = rows.count()
    shown = watched.locator(".atlas-matrix tbody tr:visible")
    watched.locator("[data-atlas-troubles]").check()
    results = [
        row.locator("td").evaluate_all("cells => cells.map((cell) => cell.dataset.atlasResult)") for row in shown.all()
    ]
    assert 0 < len(results) < total and all(set(row) != {"works"} for row in results)
    watched.locator("[data-atlas-filter]").fill("flask")
    assert shown.locator("th").all_inner_texts() == ["Flask"]
    assert watched.locator("[data-atlas-count]").inner_text() == f"1 of {total} rows"
    watched.reload()
    expect(shown).to_have_count(1)
    watched.locator("[data-atlas-filter]").fill("")
    watched.locator("[data-atlas-troubles]").uncheck()
    assert (shown.count(), urlsplit(watched.url).query) == (total, "")


def test_a_cell_of_a_matrix_leads_to_what_was_seen(server: str, watched: Page) -> None:
    watched.goto(server + KINDS["matrix"])
    cell = watched.locator(".atlas-matrix a[href$='#flask.waitress']")
    cell.focus()
    watched.keyboard.press("Enter")
    target = watched.locator("[id='flask.waitress']")
    expect(target).to_be_in_viewport()
    program = target.locator("a").evaluate("link => link.href")
    answer = watched.request.get(program)
    assert answer.ok and answer.text().startswith("# /// script")


def test_header_and_first_column_of_a_matrix_stay(server: str, watched: Page) -> None:
    watched.set_viewport_size({"width": 390, "height": 500})
    watched.goto(server + KINDS["matrix"])
    scroll = watched.locator(".atlas-matrix__scroll")
    scroll.scroll_into_view_if_needed()
    scroll.evaluate("box => box.scrollTo(300, 100)")
    box, corner = scroll.bounding_box(), watched.locator(".atlas-matrix thead th").first.bounding_box()
    assert box and corner
    assert corner["x"] == pytest.approx(box["x"] + 1, abs=1)
    assert corner["y"] == pytest.approx(box["y"] + 1, abs=1)


# Decision


@dataclass(frozen=True)
class Steps:
    """The decision on a page."""

    page: Page

    def question(self) -> str:
        """The id of the one question shown."""
        shown = self.page.locator("[data-atlas-question]:visible")
        expect(shown).to_have_count(1)
        return shown.get_attribute("id") or ""

    def path(self) -> list[str]:
        """The answers given so far."""
        return self.page.locator("[data-atlas-path] a").all_inner_texts()[1:]

    def answer(self, id: str) -> str:
        """Give an answer; its text."""
        link = self.page.locator(f"[data-atlas-choose='{id}']")
        text = link.inner_text()
        link.click()
        expect(self.page).to_have_url(f"{self.page.url.partition('#')[0]}#{id}")
        return text


@dataclass(frozen=True)
class Tree:
    """A decision as the site's data tell it."""

    start: str
    questions: dict[str, dict[str, dict[str, object]]]

    @classmethod
    def of(cls, site: Path) -> Tree:
        """The tree of the decision under test."""
        entry = json.loads((site / "api/v1/decisions/web-framework.json").read_text("utf-8"))
        questions = {
            id: {answer["id"]: answer for answer in question["answers"]} for id, question in entry["questions"].items()
        }
        return cls(entry["start"], questions)

    def way(self) -> list[tuple[str, str]]:
        """The questions and answers on the way of the first answers that lead on, to a recommendation."""
        way, question = [], self.start
        while True:
            onward = [id for id, answer in self.questions[question].items() if answer.get("next")]
            chosen = onward[0] if onward else next(iter(self.questions[question]))
            way.append((question, chosen))
            if not onward:
                return way
            question = str(self.questions[question][chosen]["next"])


@pytest.fixture
def steps(server: str, watched: Page) -> Steps:
    watched.goto(server + DECISION)
    return Steps(watched)


def test_one_question_at_a_time(site: Path, steps: Steps) -> None:
    way = Tree.of(site).way()
    given: list[str] = []
    for question, answer in way:
        assert steps.question() == question
        assert steps.path() == given
        given.append(steps.answer(f"{question}.{answer}"))
    assert steps.path() == given
    assert steps.question() == way[-1][0]
    expect(steps.page.locator("[data-atlas-answer]:visible")).to_have_count(1)
    expect(steps.page.locator(".atlas-recommendations:visible a").first).to_be_visible()


def test_back_and_forward(site: Path, steps: Steps) -> None:
    (first, one), (second, two), *_ = Tree.of(site).way()
    steps.answer(f"{first}.{one}")
    steps.answer(f"{second}.{two}")
    steps.page.go_back()
    assert steps.question() == second
    steps.page.go_back()
    assert steps.question() == first
    assert steps.path() == []
    steps.page.go_forward()
    assert steps.question() == second


def test_a_crumb_goes_back(site: Path, steps: Steps) -> None:
    (first, one), (second, two), *_ = Tree.of(site).way()
    steps.answer(f"{first}.{one}")
    steps.answer(f"{second}.{two}")
    steps.page.locator("[data-atlas-path] a").nth(1).click()
    assert steps.question() == second
    steps.page.locator("[data-atlas-path] a").first.click()
    assert steps.question() == first


def test_every_answer_is_a_permalink(site: Path, server: str, watched: Page) -> None:
    tree = Tree.of(site)
    steps = Steps(watched)
    for question, answers in tree.questions.items():
        for id, answer in answers.items():
            watched.goto("about:blank")  # or the next address would only be another place on the same page
            watched.goto(f"{server}{DECISION}#{question}.{id}")
            assert steps.question() == (answer.get("next") or question)
            assert steps.path()[-1] == answer["answer"]
            expect(watched.locator("[data-atlas-question]:visible h2")).to_be_in_viewport()


def test_the_keyboard_answers_and_the_question_is_focused(site: Path, steps: Steps) -> None:
    (first, one), (second, _), *_ = Tree.of(site).way()
    steps.page.locator(f"[data-atlas-choose='{first}.{one}']").focus()
    steps.page.keyboard.press("Enter")
    assert steps.question() == second
    expect(steps.page.locator(f"[id='{second}'] h2")).to_be_focused()


def test_the_whole_tree_on_request(site: Path, steps: Steps) -> None:
    toggle = steps.page.locator("[data-atlas-whole]")
    toggle.click()
    expect(steps.page.locator("[data-atlas-question]:visible")).to_have_count(len(Tree.of(site).questions))
    expect(toggle).to_have_attribute("aria-pressed", "true")
    toggle.click()
    expect(steps.page.locator("[data-atlas-question]:visible")).to_have_count(1)


# After an instant navigation


def test_everything_again_after_instant_navigations(site: Path, server: str, watched: Page) -> None:
    # The theme's navigation takes only addresses that the sitemap lists, so the sitemap has to name this server.
    published = (site / "sitemap.xml").read_text("utf-8")
    root = min(re.findall("<loc>(.*?)</loc>", published), key=len)
    sitemap = published.replace(f"<loc>{root}", f"<loc>{server}")
    watched.route("**/sitemap.xml", lambda route: route.fulfill(body=sitemap, content_type="application/xml"))
    with watched.expect_response("**/sitemap.xml"):
        watched.goto(server)
    watched.evaluate("window.stillHere = true")
    watched.locator(f".atlas-home__columns a[href$='{CATEGORY}']").click()
    table = Table(watched)
    expect(table.root.locator("[data-atlas-toolbar]")).to_be_visible()
    table.sort("websockets")
    table.pick("columns", "openapi")
    table.root.locator("[data-atlas-filter]").fill("a")
    shown, url = (table.names(), table.columns()), watched.url
    table.root.locator("tbody tr:visible td a:visible").first.click()
    expect(watched.locator(".atlas-verdict")).to_be_visible()
    expect(watched.locator(".atlas-age").first).to_contain_text("ago")
    watched.go_back()
    expect(watched).to_have_url(url)
    expect(table.root.locator("[aria-sort]")).to_have_count(1)
    assert (table.names(), table.columns()) == shown
    watched.locator(f".md-tabs a[href$='{DECISION.split('/')[0]}/']").click()
    watched.locator(f".atlas-card a[href$='{DECISION.split('/')[1]}/']").click()
    expect(watched.locator("[data-atlas-bar]")).to_be_visible()
    (first, one), (second, _), *_ = Tree.of(site).way()
    Steps(watched).answer(f"{first}.{one}")
    assert Steps(watched).question() == second
    watched.go_back()
    assert Steps(watched).question() == first
    assert watched.evaluate("window.stillHere") is True


# Smaller behaviours


def test_a_link_to_a_claim_opens_its_program(server: str, watched: Page) -> None:
    watched.goto(f"{server}tools/fastapi/#websockets")
    program = watched.locator("[id=websockets] ~ details").first
    expect(program).to_have_attribute("open", "")
    watched.locator(".atlas-glance a[href$='#openapi']").click()
    expect(watched.locator("[id=openapi] ~ details").first).to_have_attribute("open", "")


def test_dates_age_in_the_reader_s_browser(server: str, watched: Page) -> None:
    watched.clock.set_fixed_time("2031-01-15T12:00:00Z")
    watched.goto(f"{server}tools/fastapi/")
    expect(watched.locator(".atlas-facts .atlas-age")).to_have_text([", 4 years ago"])


def test_reasons_are_folded_on_a_narrow_screen_alone(server: str, watched: Page) -> None:
    watched.goto(f"{server}tools/fastapi/")
    reasons = watched.locator("[data-atlas-reason]")
    assert reasons.count() > 1
    expect(watched.locator("[data-atlas-reason][open]")).to_have_count(reasons.count())
    watched.set_viewport_size({"width": 390, "height": 844})
    expect(watched.locator("[data-atlas-reason][open]")).to_have_count(0)
    reasons.first.locator("summary").click()
    expect(reasons.first.locator("p")).to_be_visible()


@pytest.mark.parametrize("width", [390, 1440])
def test_the_first_screen_of_a_tool_answers(server: str, watched: Page, width: int) -> None:
    watched.set_viewport_size({"width": width, "height": 844 if width == 390 else 900})
    watched.goto(f"{server}tools/fastapi/")
    for part in (
        "h1",
        ".atlas-state",
        ".atlas-lead",
        ".atlas-facts",
        *(f".atlas-verdict__{side} li" for side in SIDES),
    ):
        expect(watched.locator(part).first).to_be_in_viewport()


# Every kind of page


def migration(site: Path) -> str:
    return f"migrations/{entries_in(site, 'migrations')[0]}/"


def entries_in(site: Path, folder: str) -> list[str]:
    return sorted(path.stem for path in (site / "api/v1" / folder).glob("*.json"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", [*KINDS, "migration"])
def test_no_page_is_wider_than_a_phone(site: Path, server: str, watched: Page, kind: str, scheme: str) -> None:
    watched.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    watched.set_viewport_size({"width": 390, "height": 844})
    watched.goto(server + (migration(site) if kind == "migration" else KINDS[kind]))
    colours = "slate" if scheme == "dark" else "default"
    expect(watched.locator("body")).to_have_attribute("data-md-color-scheme", colours)
    assert watched.evaluate("document.documentElement.scrollWidth") <= 390
    watched.evaluate("window.scrollTo(400, 0)")
    assert watched.evaluate("window.scrollX") == 0


def test_the_page_for_a_wrong_address(site: Path, server: str, watched: Page) -> None:
    """Its links start at the host's root, where `site_url` says the site stands."""
    root = re.findall(r'<link rel="icon" href="(/.*?)assets/', (site / "404.html").read_text("utf-8"))[0]
    if root != "/":
        here = server.rstrip("/") + root
        watched.route(
            lambda url: url.startswith(here), lambda route: route.continue_(url=route.request.url.replace(root, "/", 1))
        )
    watched.set_viewport_size({"width": 390, "height": 844})
    watched.goto(f"{server}404.html")
    assert watched.evaluate("document.documentElement.scrollWidth") <= 390
    watched.locator("[data-atlas-search]").click()
    expect(watched.locator("input[data-md-component=search-query]")).to_be_focused()


@pytest.mark.parametrize("address", ["", CATEGORY, DECISION, "tools/fastapi/"])
def test_everything_is_there_without_javascript(chromium: Browser, server: str, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server + address)
    expect(page.locator("h1")).to_be_visible()
    for part in ("toolbar", "bar", "sort"):
        expect(page.locator(f"[data-atlas-{part}]:visible")).to_have_count(0)
    questions = page.locator("[data-atlas-question]")
    expect(page.locator("[data-atlas-question]:visible")).to_have_count(questions.count())
    reasons = page.locator("[data-atlas-reason] p")
    expect(page.locator("[data-atlas-reason] p:visible")).to_have_count(reasons.count())
    context.close()


def test_the_skip_link_leads_to_the_text(server: str, watched: Page) -> None:
    watched.goto(f"{server}tools/fastapi/")
    watched.keyboard.press("Tab")
    skip = watched.locator(".atlas-skip")
    expect(skip).to_be_focused()
    watched.keyboard.press("Enter")
    watched.keyboard.press("Tab")
    assert watched.evaluate("document.activeElement.closest('article') !== null")
