"""Where Alembic finds the database and the tables: where the application does."""

from alembic import context
from sqlalchemy import NullPool, create_engine

from app.models import Base
from app.settings import get_settings

url = str(get_settings().database_url)

if context.is_offline_mode():
    context.configure(url=url, target_metadata=Base.metadata, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    # psycopg is a synchronous driver too; migrations gain nothing from being async.
    with create_engine(url, poolclass=NullPool).connect() as connection:
        context.configure(connection=connection, target_metadata=Base.metadata)
        with context.begin_transaction():
            context.run_migrations()
