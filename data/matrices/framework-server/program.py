# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2", "websockets"]
# [tool.webatlas]
# timeout = 120
# ///
"""The framework's application answers under the server over HTTP, and over a WebSocket where the framework has them."""

import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2
from websockets.sync.client import connect

WEBSOCKET, WORKER = "", ""  # a path, a worker class for Gunicorn: for frameworks that have them
CONDITIONS, ADAPTERS, ADAPTER_OPTIONS = {}, {}, ""  # for servers that have them

# {row}

# {column}

# An adapter is for an interface that the server has no way to serve. The server finds each by its name in this file.
if not APPS.keys() & WAYS.keys():
    ADAPTED = {interface: ADAPTERS[interface](app) for interface, app in APPS.items() if interface in ADAPTERS}
    adapted = next(iter(ADAPTED.values()), None)
globals().update(APPS)


def wait_for(server: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(300):
        assert server.poll() is None, "the server ended"
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError("the server does not listen")


def visit(port: int) -> str:
    url = f"http://127.0.0.1:{port}"
    # A connection for each, because not every server keeps one open.
    answers = [httpx2.get(f"{url}/hello/Ada", timeout=10), httpx2.post(f"{url}/echo", content=b"a body", timeout=10)]
    for answer, expected in zip(answers, ("hello Ada", "a body"), strict=True):
        assert (answer.status_code, answer.text) == (200, expected), f"HTTP {answer.status_code} {answer.text[:50]!r}"
    return "GET 'hello Ada', POST 'a body'"


def converse(port: int) -> str:
    with connect(f"ws://127.0.0.1:{port}{WEBSOCKET}", open_timeout=10) as connection:
        connection.send("hello")
        answer = connection.recv(timeout=10)
    assert answer == "you said hello", answer
    return f"WebSocket {answer!r}"


def serve(command: str, name: str, websocket: bool) -> tuple[str, str]:
    """What clients saw of the application of that name, and why not over a WebSocket; raises when HTTP fails."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "cell.py"))
        log = Path(folder, "log")
        program, *arguments = command.format(app=f"cell:{name}", port=port).split()
        start = [sys.executable if program == "python" else program, *arguments]
        with log.open("w") as lines:
            server = subprocess.Popen(start, cwd=folder, stdout=lines, stderr=lines)
        try:
            wait_for(server, port)
            said = visit(port)
            try:
                return f"{said}, {converse(port)}" if websocket else said, ""
            except Exception as error:
                return said, why(error, log)
        except Exception as error:
            raise RuntimeError(why(error, log)) from error
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


def why(error: Exception, log: Path) -> str:
    """The last exception that the server tells of, else what its client met."""
    raised = re.findall(r"^\W*((?:\w+\.)*\w*(?:Error|Exception)\b.*)", log.read_text(), re.MULTILINE)
    return raised[-1] if raised else str(error) if isinstance(error, AssertionError) else repr(error)


def main() -> None:
    # An application that is neither kind of callable is handed to the server in each of its ways all the same.
    ways = {name: name for name in APPS if name in WAYS} or {
        way: "adapted" if adapted else next(iter(APPS)) for way in WAYS
    }
    plain, conditions, failures = False, [], []
    for way, name in ways.items():
        websocket = bool(WEBSOCKET) and way != "wsgi"
        options = ADAPTER_OPTIONS if name == "adapted" else ""
        try:
            said, refused = serve(WAYS[way] + options, name, websocket)
        except RuntimeError as error:
            failures.append(f"as {way}: {error}")
            continue
        print(f"{way}: {said}")
        here = [CONDITIONS[way]] if way in CONDITIONS else []
        if name == "adapted":
            here.append(f"through a2wsgi's {type(adapted).__name__}{options and ','}{options}")
            here += ["no WebSockets"] if WEBSOCKET and not websocket else []
        here += [f"no WebSockets: {refused}"] if refused else []
        conditions += here
        plain = plain or not here
    if len(failures) == len(ways):
        raise SystemExit("; ".join(failures))
    # What one interface asks for is no condition where the other asks for nothing.
    for condition in [] if plain else conditions:
        print(f"condition: {condition}")
    for failure in failures:
        print(f"condition: not {failure}")


if __name__ == "__main__":
    main()
