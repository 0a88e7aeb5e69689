"""A decision ends in recommendations on every path, and none of them contradicts the tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from webatlas.catalog import Catalog
from webatlas.entries import PAST_LIFE, Answer, Decision
from webatlas.problems import Problem, did_you_mean, listed, quoted

Required = Mapping[str, tuple[str, ...]]


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge every decision."""
    for decision in catalog.decisions.values():
        yield from _Walk(catalog, decision).problems()


class _Walk:
    """One walk over every path of one decision."""

    def __init__(self, catalog: Catalog, decision: Decision) -> None:
        self._catalog = catalog
        self._decision = decision
        self._reached: set[str] = set()

    def problems(self) -> Iterator[Problem]:
        questions = self._decision.questions
        if self._decision.start not in questions:
            yield self._problem(("start",), *self._no_question(self._decision.start))
            return
        yield from self._answers()
        yield from self._question(self._decision.start, (), {})
        for id in questions:
            if id not in self._reached:
                yield self._problem(("questions", id), f"no answer leads to the question {quoted(id)}")

    def _answers(self) -> Iterator[Problem]:
        for id, question in self._decision.questions.items():
            ids = [answer.id for answer in question.answers]
            for index, answer in enumerate(question.answers):
                path = ("questions", id, "answers", index)
                if answer.id in ids[:index]:
                    message = f"the answer {quoted(answer.id)} stands here twice"
                    yield self._problem((*path, "id"), message, "a permalink leads to one answer")
                for feature, allowed in answer.requires.items():
                    yield from self._requirement((*path, "requires", feature), feature, allowed)
                if answer.next is not None and answer.next not in self._decision.questions:
                    yield self._problem((*path, "next"), *self._no_question(answer.next))

    def _requirement(self, path: tuple[str | int, ...], id: str, allowed: tuple[str, ...]) -> Iterator[Problem]:
        feature = self._catalog.features.get(id)
        for answer in allowed:
            if feature is not None and answer not in feature.answers:
                hint = did_you_mean(answer, feature.answers) or f"one of {', '.join(feature.answers)}"
                yield self._problem(path, f"{quoted(answer)} is not an answer to {quoted(id)}", hint)

    def _question(self, id: str, way: tuple[str, ...], required: Required) -> Iterator[Problem]:
        if id in way:
            loop = " → ".join((*way[way.index(id) :], id))
            yield self._problem(("questions", id), f"the questions run in a loop: {loop}")
            return
        self._reached.add(id)
        for index, answer in enumerate(self._decision.questions[id].answers):
            path = ("questions", id, "answers", index)
            asked = _joined(required, answer)
            for feature, allowed in asked.items():
                if not allowed:
                    message = f"nothing can satisfy what is required of {quoted(feature)} on the way here"
                    yield self._problem(path, message)
            if answer.next is not None and answer.next in self._decision.questions:
                yield from self._question(answer.next, (*way, id), asked)
            for place, recommendation in enumerate(answer.recommend):
                yield from self._recommendation((*path, "recommend", place, "tool"), recommendation.tool, asked)

    def _recommendation(self, path: tuple[str | int, ...], id: str, required: Required) -> Iterator[Problem]:
        tool = self._catalog.tools.get(id)
        if tool is None:
            return  # an unknown id is the references' rule
        if tool.lifecycle.state in PAST_LIFE:
            yield self._problem(path, f"{quoted(id)} is {tool.lifecycle.state}", "recommend what is alive")
        for feature, allowed in required.items():
            if not allowed:
                continue  # said where the requirements met
            claim = tool.claims.get(feature)
            wanted = f"{feature} must be {listed(allowed)} here"
            if claim is None:
                yield self._problem(path, f"{wanted}, and {quoted(id)} makes no claim of it", "research the claim")
            elif claim.answer not in allowed:
                yield self._problem(path, f"{wanted}, and {quoted(id)} is {quoted(claim.answer)}")

    def _no_question(self, id: str) -> tuple[str, str]:
        return f"no question has the id {quoted(id)}", did_you_mean(id, self._decision.questions)

    def _problem(self, path: tuple[str | int, ...], message: str, hint: str = "") -> Problem:
        return self._catalog.problem("decision", self._decision.id, path, message, hint)


def _joined(required: Required, answer: Answer) -> Required:
    """What is required after an answer: of a feature required twice, what both allow."""
    joined = dict(required)
    for feature, allowed in answer.requires.items():
        before = joined.get(feature, allowed)
        joined[feature] = tuple(one for one in allowed if one in before)
    return joined
