"""The README says what is so: its example is the probe, its commands are the commands."""

from __future__ import annotations

import re
from pathlib import Path

import click

from webatlas.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_example_is_the_probe() -> None:
    shown = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    assert shown[1] == (ROOT / "data/probes/fastapi/websockets.py").read_text("utf-8")


def test_every_command_is_described() -> None:
    described = set(re.findall(r"^\| `webatlas (\w+)", README, re.MULTILINE))
    assert described == set(main.commands)


def test_every_option_that_is_shown_exists() -> None:
    for name, shown in re.findall(r"^\| `webatlas (\w+)([^`]*)`", README, re.MULTILINE):
        options = {option for parameter in main.commands[name].params for option in parameter.opts}
        for option in re.findall(r"--[a-z-]+", shown):
            assert option in options, (name, option)


def test_options_say_what_they_do() -> None:
    for command in main.commands.values():
        assert command.help
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help, parameter.name
