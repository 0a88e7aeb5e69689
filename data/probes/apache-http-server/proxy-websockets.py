# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
#
# [tool.webatlas]
# services = ["apache"]
# ///
"""Apache passes a WebSocket on with `upgrade=websocket` at ProxyPass."""

import os
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from websockets.sync.client import connect
from websockets.sync.server import serve

application = serve(lambda socket: [socket.send(f"echo {message}") for message in socket], "127.0.0.1", 0)
threading.Thread(target=application.serve_forever, daemon=True).start()
upstream = application.socket.getsockname()[1]

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
ProxyPass "/" "http://127.0.0.1:{upstream}/" upgrade=websocket
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
    with connect(f"ws://127.0.0.1:{port}/") as client:
        client.send("hello")
        answer = client.recv(timeout=10)
    assert answer == "echo hello", answer
    print("through the proxy:", answer)
finally:
    proxy.terminate()
    proxy.wait()
