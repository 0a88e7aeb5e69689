# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["nginx"]
# ///
"""nginx spreads requests over two applications, and answers all from the other when one is down."""

import os
import socket
import subprocess
import tempfile
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

seen: list[int] = []


class Application(BaseHTTPRequestHandler):
    def do_GET(self):
        seen.append(self.server.server_port)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


applications = [ThreadingHTTPServer(("127.0.0.1", 0), Application) for _ in range(2)]
for application in applications:
    threading.Thread(target=application.serve_forever, daemon=True).start()
first, second = (application.server_port for application in applications)

here = Path(tempfile.mkdtemp())
port = int(os.environ["NGINX_PORT"])
(here / "nginx.conf").write_text(f"""
daemon off; user root; pid nginx.pid;
events {{}}
http {{
    access_log off; default_type text/plain; client_body_temp_path body; proxy_temp_path proxy;
    fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    upstream application {{ server 127.0.0.1:{first}; server 127.0.0.1:{second}; }}
    server {{
        listen 127.0.0.1:{port};
        location / {{ proxy_pass http://application; }}
    }}
}}
""")
command = [os.environ["NGINX_BINARY"], "-p", str(here), "-c", str(here / "nginx.conf"), "-e", "stderr"]
proxy = subprocess.Popen(command)


def answers():
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False


while not answers():
    assert proxy.poll() is None, "the server ended"
    time.sleep(0.05)

try:

    def statuses():
        return [urllib.request.urlopen(f"http://127.0.0.1:{port}/{number}").status for number in range(6)]

    both = statuses()
    assert both == [200] * 6 and set(seen) == {first, second}, (both, seen)
    applications[0].shutdown()
    applications[0].server_close()
    seen.clear()
    one = statuses()
    assert one == [200] * 6 and seen == [second] * 6, (one, seen)
    print("both up: both answered; one down:", one, "from the other")
finally:
    proxy.terminate()
    proxy.wait()
