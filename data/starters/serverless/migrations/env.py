"""Where Alembic finds the database. The tables are written in SQL: no models to compare with."""

from alembic import context
from sqlalchemy import NullPool, create_engine

from app.settings import SETTINGS

if context.is_offline_mode():
    context.configure(url=SETTINGS.database_url, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    with create_engine(SETTINGS.database_url, poolclass=NullPool).connect() as connection:
        context.configure(connection=connection)
        with context.begin_transaction():
            context.run_migrations()
