# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL hands a waiting client what a trigger sent with pg_notify when another client committed."""

import os

import psycopg

SETUP = """
    CREATE TABLE ticket (id int);
    CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_notify('tickets', NEW.id::text); RETURN NULL; END $$;
    CREATE TRIGGER tell AFTER INSERT ON ticket FOR EACH ROW EXECUTE FUNCTION tell();
"""


def main() -> None:
    url = os.environ["POSTGRESQL_URL"]
    with psycopg.connect(url, autocommit=True) as listener, psycopg.connect(url) as writer:
        listener.execute(SETUP)
        listener.execute("LISTEN tickets")
        writer.execute("INSERT INTO ticket VALUES (7)")
        early = list(listener.notifies(timeout=0.2))
        writer.commit()
        told = next(listener.notifies(timeout=10))
        assert early == [] and (told.channel, told.payload) == ("tickets", "7")
        print(
            f"PostgreSQL {writer.info.server_version // 10000}: nothing before COMMIT, then {told.payload!r}"
        )


if __name__ == "__main__":
    main()
