# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["apache"]
# ///
"""Apache hands a request to the application while the slow client still sends its body."""

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
port = int(os.environ["APACHE_PORT"])
(here / "httpd.conf").write_text(f"""
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {here}/pid
ErrorLog /dev/stderr
LogLevel crit
DefaultRuntimeDir {here}
LoadModule mpm_event_module ${{APACHE_MODULES}}/mod_mpm_event.so
LoadModule authz_core_module ${{APACHE_MODULES}}/mod_authz_core.so
LoadModule proxy_module ${{APACHE_MODULES}}/mod_proxy.so
LoadModule proxy_http_module ${{APACHE_MODULES}}/mod_proxy_http.so
User ${{APACHE_USER}}
Group ${{APACHE_GROUP}}
ProxyPass "/" "http://127.0.0.1:{application.server_port}/"
""")
here.chmod(0o755)
command = [os.environ["APACHE_BINARY"], "-d", str(here), "-f", str(here / "httpd.conf"), "-D", "FOREGROUND"]
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
    assert (before_the_end, len(began)) == (1, 1), before_the_end
    print("while half of the body was missing, the application had", before_the_end, "requests")
finally:
    proxy.terminate()
    proxy.wait()
