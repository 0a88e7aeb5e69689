# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["nginx"]
# ///
"""nginx serves a file, a range of it, and 304 for an ETag that still holds."""

import os
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

files = Path(tempfile.mkdtemp())
files.chmod(0o755)
(files / "file.txt").write_text("0123456789")

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
        root {files};
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

    def get(**headers):
        request = urllib.request.Request(f"http://127.0.0.1:{port}/file.txt", headers=headers)
        try:
            return urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            return error

    whole, part = get(), get(Range="bytes=2-4")
    unchanged = get(**{"If-None-Match": whole.headers["ETag"]})
    assert (whole.status, whole.read()) == (200, b"0123456789")
    assert (part.status, part.read()) == (206, b"234")
    assert unchanged.status == 304
    print("whole, part, unchanged:", whole.status, part.status, unchanged.status)
finally:
    proxy.terminate()
    proxy.wait()
