# /// script
# requires-python = ">=3.11"
# dependencies = ["auth0-python"]
# ///
"""Auth0's own Python package asks the management API for the users, with the token in the header."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from auth0.management import Auth0

USERS = {
    "users": [{"user_id": "auth0|1", "email": "ada@example.com"}],
    **{"start": 0, "limit": 50, "length": 1, "total": 1},
}
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

client = Auth0(base_url=f"http://127.0.0.1:{server.server_port}/api/v2", token="secret")
emails = [user.email for user in client.users.list().items]
assert emails == ["ada@example.com"], emails
assert seen == [("/api/v2/users", "Bearer secret")], seen
print("users:", *emails, "- asked:", *seen[0])
