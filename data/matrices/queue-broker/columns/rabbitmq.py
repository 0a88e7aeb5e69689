# /// script
# [tool.webatlas]
# services = ["rabbitmq"]
# ///
BROKER, URL = "rabbitmq", os.environ["RABBITMQ_URL"]
