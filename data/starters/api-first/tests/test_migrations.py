from pathlib import Path

from alembic import command
from alembic.config import Config


def test_the_migrations_make_the_tables_of_the_models() -> None:
    """Fails when a model changed and no migration was written."""
    command.check(Config(toml_file=Path(__file__).parents[1] / "pyproject.toml"))
