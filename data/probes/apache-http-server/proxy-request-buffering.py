# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["apache"]
# ///
"""Apache holds a small body of a slow client; a large one goes on at once, or waits with `mod_buffer`."""

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
LoadModule buffer_module ${{APACHE_MODULES}}/mod_buffer.so
User ${{APACHE_USER}}
Group ${{APACHE_GROUP}}
<Location "/held">
SetInputFilter BUFFER
BufferSize 1000000
</Location>
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

    def reached_before_the_end(path, size):
        began.clear()
        with socket.create_connection(("127.0.0.1", port)) as client:
            head = f"POST {path} HTTP/1.1\r\nHost: probe\r\nContent-Length: {size}\r\n\r\n"
            client.sendall(head.encode() + bytes(size // 2))
            time.sleep(1)
            before = len(began)
            client.sendall(bytes(size // 2))
            assert client.recv(100).startswith(b"HTTP/1.1 200") and len(began) == 1
        return before == 1

    small, large, held = (
        reached_before_the_end(*case) for case in (("/", 10_000), ("/", 200_000), ("/held", 200_000))
    )
    assert (small, large, held) == (False, True, False), (small, large, held)
    print(
        "reached the application with half of the body: 10 kB",
        small,
        "- 200 kB",
        large,
        "- with mod_buffer",
        held,
    )
finally:
    proxy.terminate()
    proxy.wait()
