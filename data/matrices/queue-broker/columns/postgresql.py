# /// script
# [tool.webatlas]
# services = ["postgresql"]
# ///
BROKER, URL = "postgresql", os.environ["POSTGRESQL_URL"]
