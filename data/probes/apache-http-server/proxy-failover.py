# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["apache"]
# ///
"""Apache spreads requests over two applications, and answers all from the other when one is down."""

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
LoadModule proxy_balancer_module ${{APACHE_MODULES}}/mod_proxy_balancer.so
LoadModule lbmethod_byrequests_module ${{APACHE_MODULES}}/mod_lbmethod_byrequests.so
LoadModule slotmem_shm_module ${{APACHE_MODULES}}/mod_slotmem_shm.so
User ${{APACHE_USER}}
Group ${{APACHE_GROUP}}
<Proxy "balancer://application">
BalancerMember "http://127.0.0.1:{first}"
BalancerMember "http://127.0.0.1:{second}"
</Proxy>
ProxyPass "/" "balancer://application/"
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
