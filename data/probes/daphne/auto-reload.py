# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "django", "httpx2"]
# ///
"""Daphne's `runserver` command for Django takes up a changed source file by itself."""

import contextlib
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2

PROJECT = """
import sys
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.urls import path

if not settings.configured:
    settings.configure(
        ASGI_APPLICATION="project.application", INSTALLED_APPS=["daphne"], ROOT_URLCONF="project",
        ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY="for this probe",
    )
application = get_asgi_application()
urlpatterns = [path("", lambda request: HttpResponse("old"))]
if __name__ == "__main__":
    execute_from_command_line(sys.argv)
"""


def wait_for(text: str, url: str) -> None:
    end = time.monotonic() + 25
    with httpx2.Client() as client:
        while time.monotonic() < end:
            with contextlib.suppress(httpx2.TransportError):
                if client.get(url).text == text:
                    return
            time.sleep(0.2)
    raise TimeoutError(text)


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder, "project.py")
        project.write_text(PROJECT)
        command = [sys.executable, *f"project.py runserver 127.0.0.1:{port}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            wait_for("old", url)
            time.sleep(2)  # Django's first scan only notes the times
            project.write_text(PROJECT.replace('"old"', '"newer"'))
            saved = time.monotonic()
            wait_for("newer", url)
            print(f"old, and newer {time.monotonic() - saved:.1f} s after the file was saved")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
