# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""cattrs makes objects of annotated attrs classes and dataclasses from dictionaries."""

from dataclasses import dataclass

import cattrs
from attrs import define, field


@define
class User:
    name: str
    tags: list[str] = field(factory=list)


@dataclass
class Team:
    lead: User


team = cattrs.structure({"lead": {"name": "Ada"}}, Team)
assert team == Team(User("Ada")) and team.lead.tags == [], team
print(team)
