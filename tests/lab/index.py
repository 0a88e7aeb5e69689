"""A package index on loopback, with upload times, so that what the lab does with a registry is tested without one."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
import threading
import zipfile
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def wheel(name: str, version: str, files: Mapping[str, str], metadata: str = "", scripts: str = "") -> bytes:
    """The bytes of a wheel."""
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    content = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{metadata}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    if scripts:
        content[f"{info}/entry_points.txt"] = f"[console_scripts]\n{scripts}\n"
    rows = []
    for path, text in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(text.encode())}")
    content[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""])
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, text in content.items():
            archive.writestr(path, text)
    return buffer.getvalue()


class Index:
    """An index that serves the wheels that it was given."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}
        self._projects: dict[str, list[dict[str, object]]] = {}
        index = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                index._answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    @property
    def address(self) -> str:
        """Where clients find it."""
        return f"http://127.0.0.1:{self._server.server_port}/simple"

    def add(
        self,
        name: str,
        version: str,
        uploaded: str,
        *,
        code: str = "",
        metadata: str = "",
        files: Mapping[str, str] | None = None,
        scripts: str = "",
        requires_python: str = "",
    ) -> None:
        """Upload a release that has one module of the project's name."""
        module = name.replace("-", "_")
        if requires_python:
            metadata += f"Requires-Python: {requires_python}\n"
        content = wheel(name, version, {f"{module}/__init__.py": code, **(files or {})}, metadata, scripts)
        file = f"{module}-{version}-py3-none-any.whl"
        self._files[file] = content
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self._files[f"{file}.metadata"] = archive.read(f"{module}-{version}.dist-info/METADATA")
        self._projects.setdefault(name, []).append(
            {
                "filename": file,
                "url": f"/files/{file}",
                "hashes": {"sha256": hashlib.sha256(content).hexdigest()},
                "upload-time": uploaded,
                "core-metadata": True,
                **({"requires-python": requires_python} if requires_python else {}),
            }
        )

    def add_source(self, name: str, version: str, uploaded: str, backend: str) -> None:
        """Upload a release that has no wheel, and a build backend of its own."""
        folder = f"{name}-{version}"
        settings = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        settings += f'[project]\nname = "{name}"\nversion = "{version}"\n'
        about = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n"
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
            for path, text in {"pyproject.toml": settings, "backend.py": backend, "PKG-INFO": about}.items():
                info = tarfile.TarInfo(f"{folder}/{path}")
                info.size = len(text)
                archive.addfile(info, io.BytesIO(text.encode()))
        content = buffer.getvalue()
        self._files[f"{folder}.tar.gz"] = content
        self._projects.setdefault(name, []).append(
            {
                "filename": f"{folder}.tar.gz",
                "url": f"/files/{folder}.tar.gz",
                "hashes": {"sha256": hashlib.sha256(content).hexdigest()},
                "upload-time": uploaded,
            }
        )

    def yank(self, name: str, version: str) -> None:
        """Withdraw a release."""
        for file in self._projects[name]:
            if f"-{version}-" in str(file["filename"]):
                file["yanked"] = "withdrawn"

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        _, first, name, *_ = (request.path + "//").split("/")
        body, kind = b"", "application/octet-stream"
        if first == "simple" and name in self._projects:
            page = {"meta": {"api-version": "1.1"}, "name": name, "files": self._projects[name]}
            body, kind = json.dumps(page).encode(), "application/vnd.pypi.simple.v1+json"
        elif first == "files" and name in self._files:
            body = self._files[name]
        request.send_response(200 if body else 404)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        request.send_header("Cache-Control", "no-cache" if first == "files" else "no-store")
        request.end_headers()
        request.wfile.write(body)
