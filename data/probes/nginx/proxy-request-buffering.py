# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["nginx"]
# ///
"""nginx hands a request to the application once the slow client's body is complete."""

import os
import socket
import subprocess
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

began: list[float] = []


class Application(BaseHTTPRequestHandler):
    def do_POST(self):
        began.append(time.monotonic())
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


application = ThreadingHTTPServer(("127.0.0.1", 0), Application)
threading.Thread(target=application.serve_forever, daemon=True).start()

here = Path(tempfile.mkdtemp())
port = int(os.environ["NGINX_PORT"])
(here / "nginx.conf").write_text(f"""
daemon off; user root; pid nginx.pid;
events {{}}
http {{
    access_log off; default_type text/plain; client_body_temp_path body; proxy_temp_path proxy;
    fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    server {{
        listen 127.0.0.1:{port};
        location / {{ proxy_pass http://127.0.0.1:{application.server_port}; }}
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
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"POST / HTTP/1.1\r\nHost: probe\r\nContent-Length: 200000\r\n\r\n" + bytes(100_000))
        time.sleep(1)
        before_the_end = len(began)
        client.sendall(bytes(100_000))
        answer = client.recv(100)
    assert answer.startswith(b"HTTP/1.1 200"), answer
    assert (before_the_end, len(began)) == (0, 1), before_the_end
    print("while half of the body was missing, the application had", before_the_end, "requests")
finally:
    proxy.terminate()
    proxy.wait()
