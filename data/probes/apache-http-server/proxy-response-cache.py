# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["apache"]
# ///
"""Apache answers from its cache while the application's Cache-Control allows it, and not after `no-store`."""

import os
import socket
import subprocess
import tempfile
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

seen: list[str] = []


class Application(BaseHTTPRequestHandler):
    def do_GET(self):
        seen.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.send_header("Cache-Control", "max-age=60" if self.path == "/page" else "no-store")
        self.end_headers()
        self.wfile.write(b"ok")

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
LoadModule cache_module ${{APACHE_MODULES}}/mod_cache.so
LoadModule cache_socache_module ${{APACHE_MODULES}}/mod_cache_socache.so
LoadModule socache_shmcb_module ${{APACHE_MODULES}}/mod_socache_shmcb.so
User ${{APACHE_USER}}
Group ${{APACHE_GROUP}}
CacheSocache shmcb
CacheEnable socache /
CacheSocacheMaxSize 102400
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
    for path in ("/page", "/private"):
        bodies = [urllib.request.urlopen(f"http://127.0.0.1:{port}{path}").read() for _ in range(3)]
        assert bodies == [b"ok"] * 3
    assert seen == ["/page"] + ["/private"] * 3, seen
    print("of three requests each the application saw", *seen)
finally:
    proxy.terminate()
    proxy.wait()
