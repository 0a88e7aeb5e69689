# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx[http2]", "trustme"]
#
# [tool.webatlas]
# services = ["nginx"]
# ///
"""nginx speaks HTTP/2 over TLS to the client, in front of an application with HTTP/1."""

import os
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import trustme

seen: list[str] = []


class Application(BaseHTTPRequestHandler):
    def do_GET(self):
        seen.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.send_header("Cache-Control", "max-age=60")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


application = ThreadingHTTPServer(("127.0.0.1", 0), Application)
threading.Thread(target=application.serve_forever, daemon=True).start()

certificate = trustme.CA()
issued = certificate.issue_cert("localhost")
keys = Path(tempfile.mkdtemp())
issued.private_key_and_cert_chain_pem.write_to_path(keys / "both.pem")
certificate.cert_pem.write_to_path(keys / "ca.pem")

here = Path(tempfile.mkdtemp())
port = int(os.environ["NGINX_PORT"])
(here / "nginx.conf").write_text(f"""
daemon off; user root; pid nginx.pid;
events {{}}
http {{
    access_log off; default_type text/plain; client_body_temp_path body; proxy_temp_path proxy;
    fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    server {{
        listen 127.0.0.1:{port} ssl http2;
        ssl_certificate {keys}/both.pem; ssl_certificate_key {keys}/both.pem;
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
    context = ssl.create_default_context(cafile=str(keys / "ca.pem"))
    with httpx.Client(http2=True, verify=context) as client:
        answer = client.get(f"https://localhost:{port}/")
    assert (answer.status_code, answer.http_version) == (200, "HTTP/2"), answer.http_version
    print(answer.http_version, "to the client,", len(seen), "request to the application by HTTP/1")
finally:
    proxy.terminate()
    proxy.wait()
