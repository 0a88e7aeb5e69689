# /// script
# requires-python = ">=3.11"
# dependencies = ["okta"]
# ///
"""Okta's own Python package asks the management API for the users, with the token in the header."""

import asyncio
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from okta.client import Client

USERS = [{"id": "1", "status": "ACTIVE", "profile": {"login": "ada@example.com"}}]
seen = []


class Tenant(BaseHTTPRequestHandler):
    def do_GET(self):
        seen.append((self.path.split("?")[0], self.headers["Authorization"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(USERS).encode())

    def log_message(self, *args): ...


server = HTTPServer(("127.0.0.1", 0), Tenant)
threading.Thread(target=server.serve_forever, daemon=True).start()
os.environ["OKTA_TESTING_TESTINGDISABLEHTTPSCHECK"] = "true"


async def main() -> None:
    client = Client({"orgUrl": f"http://127.0.0.1:{server.server_port}", "token": "secret"})
    users, *_ = await client.list_users()
    logins = [user.profile.login for user in users]
    assert logins == ["ada@example.com"], logins
    [(path, header)] = seen
    assert path == "/api/v1/users" and header.startswith("SSWS") and header.endswith("secret"), seen
    print("users:", *logins, "- asked:", path)


asyncio.run(main())
