# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.webatlas]
# services = ["apache"]
# ///
"""Apache limits a response's bandwidth with `mod_ratelimit`; the second request is answered all the same."""

import os
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

files = Path(tempfile.mkdtemp())
files.chmod(0o755)
(files / "file.txt").write_bytes(bytes(100_000))

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
LoadModule ratelimit_module ${{APACHE_MODULES}}/mod_ratelimit.so
LoadModule env_module ${{APACHE_MODULES}}/mod_env.so
User ${{APACHE_USER}}
Group ${{APACHE_GROUP}}
DocumentRoot {files}
<Directory {files}>
Require all granted
SetOutputFilter RATE_LIMIT
SetEnv rate-limit 40
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
    seconds = []
    for _ in range(2):
        began = time.monotonic()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/file.txt") as answer:
            assert (answer.status, len(answer.read())) == (200, 100_000)
        seconds.append(time.monotonic() - began)
    assert min(seconds) > 1.5, seconds
    print("100 kB at 40 kB a second, twice, both with 200:", *(f"{one:.1f} s" for one in seconds))
finally:
    proxy.terminate()
    proxy.wait()
