"""Settings, from environment variables; without them the function does not start.

A plain dataclass: everything that is imported here is imported in every cold start.
"""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    database_url: str


SETTINGS = Settings(database_url=os.environ["DATABASE_URL"])
