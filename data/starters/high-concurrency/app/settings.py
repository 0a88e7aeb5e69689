"""Settings, from environment variables."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs between machines.

    Attributes:
        redis_url: Where Redis is.
        post_key: What whoever posts has to know.
        name: What this process calls itself to others.
        streams: How many streams this process holds at most.
        history: How many messages of a ticker are kept.
        inbox: How many messages wait for one client, before it is sent on from the history.
        heartbeat: Seconds between the comments that show both sides that the connection lives.
    """

    redis_url: str
    post_key: str
    name: str = "app"
    streams: int = 5000
    history: int = 1000
    inbox: int = 100
    heartbeat: float = 15


def from_environment() -> Settings:
    environ = os.environ
    return Settings(
        redis_url=environ["REDIS_URL"],
        post_key=environ["POST_KEY"],
        name=environ.get("APP_NAME", "app"),
        streams=int(environ.get("STREAMS", "5000")),
        history=int(environ.get("HISTORY", "1000")),
        heartbeat=float(environ.get("HEARTBEAT", "15")),
    )
