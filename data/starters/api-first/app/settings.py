"""Settings, from environment variables or `.env`; without them the application does not start."""

from datetime import timedelta
from functools import cache

from pydantic import Field, PostgresDsn, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: PostgresDsn
    token_key: SecretStr = Field(min_length=64)
    token_lifetime: timedelta = timedelta(minutes=15)
    web_origin: str = Field(pattern=r"^https?://[^/]+$")


@cache
def get_settings() -> Settings:
    return Settings()
