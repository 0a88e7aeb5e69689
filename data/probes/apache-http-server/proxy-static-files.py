# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["apache"]
# ///
"""Apache serves a file, a range of it, and 304 for an ETag that still holds."""

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

User ${{APACHE_USER}}
Group ${{APACHE_GROUP}}
DocumentRoot {files}
<Directory {files}>
Require all granted
</Directory>
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
