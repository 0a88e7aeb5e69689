# /// script
# dependencies = ["asyncpg"]
# [tool.webatlas]
# services = ["postgresql"]
# ///
DRIVER, DATABASE = "asyncpg", "postgresql"
