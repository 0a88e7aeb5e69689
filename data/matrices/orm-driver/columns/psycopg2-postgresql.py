# /// script
# dependencies = ["psycopg2-binary"]
# [tool.webatlas]
# services = ["postgresql"]
# ///
DRIVER, DATABASE = "psycopg2", "postgresql"
