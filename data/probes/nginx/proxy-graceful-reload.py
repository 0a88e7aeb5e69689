# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["nginx"]
# ///
"""nginx takes over a changed configuration, and a request that is running ends well."""

import os
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

arrived = threading.Event()


class Application(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            arrived.set()
            time.sleep(2)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

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
        add_header X-Version version-1;
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

    def get(path):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as answer:
            return answer.read(), answer.headers.get("X-Version")

    with ThreadPoolExecutor() as pool:
        slow = pool.submit(get, "/slow")
        arrived.wait(10)
        conf = here / "nginx.conf"
        conf.write_text(conf.read_text().replace("version-1", "version-2"))
        proxy.send_signal(signal.SIGHUP)
        versions = [get("/")[1]]
        while versions[-1] != "version-2":
            assert len(versions) < 500, versions[-1]
            time.sleep(0.02)
            versions.append(get("/")[1])
        assert slow.result() == (b"ok", "version-1"), slow.result()
    print(
        "the running request ended as",
        slow.result()[1],
        "while",
        len(versions),
        "others came through, the last as",
        versions[-1],
    )
finally:
    proxy.terminate()
    proxy.wait()
