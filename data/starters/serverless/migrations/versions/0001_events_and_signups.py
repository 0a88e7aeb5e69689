"""Events and signups."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE events (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            organiser text NOT NULL,
            title text NOT NULL,
            seats integer NOT NULL CHECK (seats > 0),
            taken integer NOT NULL DEFAULT 0,
            -- However many instances write at once: no seat is given twice.
            CONSTRAINT no_more_than_there_are CHECK (taken BETWEEN 0 AND seats)
        )
    """)
    op.execute("""
        CREATE TABLE signups (
            id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
            event_id bigint NOT NULL REFERENCES events ON DELETE CASCADE,
            email text NOT NULL,
            made timestamptz NOT NULL DEFAULT now(),
            UNIQUE (event_id, email)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE signups")
    op.execute("DROP TABLE events")
