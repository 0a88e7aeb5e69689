# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "django", "httpx2"]
# ///
"""Daphne's `runserver` command for Django takes up a changed source file by itself."""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.urls import path

VERSION = b"old"

if not settings.configured:
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1"],
        ASGI_APPLICATION="app.application",
        INSTALLED_APPS=["daphne"],
        ROOT_URLCONF="app",
        SECRET_KEY="for this probe",
    )
application = get_asgi_application()
urlpatterns = [path("", lambda request: HttpResponse(VERSION))]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"app.py runserver 127.0.0.1:{port}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            first = httpx2.Client(transport=httpx2.HTTPTransport(retries=7)).get(url).text
            time.sleep(2)  # Django's first scan only notes the times
            source = Path(__file__).read_text().replace('VERSION = b"old"', 'VERSION = b"newer"')
            Path(folder, "app.py").write_text(source)
            saved = time.monotonic()
            now = first
            while now == first and time.monotonic() < saved + 25:
                time.sleep(0.2)
                with contextlib.suppress(httpx2.TransportError):
                    now = httpx2.get(url).text
            assert (first, now) == ("old", "newer"), (first, now)
            print(f"{first}, and {now} {time.monotonic() - saved:.1f} s after the file was saved")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    execute_from_command_line(sys.argv) if len(sys.argv) > 1 else main()
