# /// script
# dependencies = ["psycopg[binary,pool]"]
# [tool.webatlas]
# services = ["postgresql"]
# ///
DRIVER, DATABASE = "psycopg", "postgresql"
