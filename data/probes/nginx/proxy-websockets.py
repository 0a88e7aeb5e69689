# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
#
# [tool.webatlas]
# services = ["nginx"]
# ///
"""nginx passes a WebSocket on when the configuration hands over the Upgrade header."""

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
port = int(os.environ["NGINX_PORT"])
(here / "nginx.conf").write_text(f"""
daemon off; user root; pid nginx.pid;
events {{}}
http {{
    access_log off; default_type text/plain; client_body_temp_path body; proxy_temp_path proxy;
    fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://127.0.0.1:{upstream};
            proxy_http_version 1.1;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection upgrade;
        }}
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
    with connect(f"ws://127.0.0.1:{port}/") as client:
        client.send("hello")
        answer = client.recv(timeout=10)
    assert answer == "echo hello", answer
    print("through the proxy:", answer)
finally:
    proxy.terminate()
    proxy.wait()
