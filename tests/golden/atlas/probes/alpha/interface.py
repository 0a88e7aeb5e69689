# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""Alpha's application object is an ASGI callable."""

application = dict(interface="asgi")
assert application["interface"] == "asgi"
print("the application speaks asgi")
