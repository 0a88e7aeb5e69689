# /// script
# requires-python = ">=3.11"
# dependencies = ["python-keycloak"]
# ///
"""python-keycloak, a package of others, asks Keycloak's admin API for the users with the token."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from keycloak import KeycloakAdmin

seen = []


class Tenant(BaseHTTPRequestHandler):
    def do_GET(self):
        seen.append((self.path.split("?")[0], self.headers["Authorization"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps([{"id": "1", "username": "ada"}]).encode())

    def log_message(self, *args): ...


server = HTTPServer(("127.0.0.1", 0), Tenant)
threading.Thread(target=server.serve_forever, daemon=True).start()

url = f"http://127.0.0.1:{server.server_port}"
admin = KeycloakAdmin(server_url=url, realm_name="shop", token={"access_token": "secret", "expires_in": 60})
names = [user["username"] for user in admin.get_users()]
assert names[0] == "ada", names
assert seen[0] == ("/admin/realms/shop/users", "Bearer secret"), seen
print("users:", names[0], "- asked:", *seen[0])
