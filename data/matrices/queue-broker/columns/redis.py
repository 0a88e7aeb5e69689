# /// script
# [tool.webatlas]
# services = ["redis"]
# ///
BROKER, URL = "redis", os.environ["REDIS_URL"]
