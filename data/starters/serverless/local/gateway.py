"""Stands in for API Gateway and AWS Lambda on your own machine; no part of what is deployed.

It turns HTTP requests into events of an HTTP API (payload format 2.0) and hands them, by Lambda's
Runtime API, to AWS's own runtime interface client, which calls the handler as it does in Lambda.
Each process of that client is one instance, takes one event at a time, and is started when an
event finds no idle one. An event can also be posted as it is, to the address at which Lambda's
Invoke API takes it.

Not here: authorizers, limits, retries, freezing, ending what is idle or late, any other service.
"""

import base64
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

HANDLER = "app.handler.handle"
TIMEOUT = 10.0  # seconds that the function has; the same in deploy/template.yaml
INSTANCES = 4  # at most
NEXT = "/2018-06-01/runtime/invocation/next"
RUNTIME = "/2018-06-01/runtime/"
INVOKE = "/2015-03-31/functions/function/invocations"
ARN = "arn:aws:lambda:local:000000000000:function:function"


@dataclass(frozen=True, slots=True)
class Invocation:
    """One event on its way; the result is the answer, or an exception."""

    event: dict[str, Any]
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    answer: Future[Any] = field(default_factory=Future)


class FunctionError(Exception):
    pass


class Function:
    """The events that wait, those that are worked on, and the instances."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._lock = threading.Lock()
        self._waiting: queue.Queue[Invocation] = queue.Queue()
        self._idle = 0
        self._instances: list[subprocess.Popen[bytes]] = []
        self.running: dict[str, Invocation] = {}

    def invoke(self, event: dict[str, Any]) -> Any:
        invocation = Invocation(event)
        with self._lock:
            self._waiting.put(invocation)
            if self._waiting.qsize() > self._idle:
                self._start()
        try:
            return invocation.answer.result(TIMEOUT)
        finally:
            invocation.answer.cancel()  # whoever takes it late does nothing
            self.running.pop(invocation.id, None)

    def next(self) -> Invocation:
        with self._lock:
            self._idle += 1
        try:
            while True:
                invocation = self._waiting.get()
                if invocation.answer.set_running_or_notify_cancel():
                    self.running[invocation.id] = invocation
                    return invocation
        finally:
            with self._lock:
                self._idle -= 1

    def _start(self) -> None:
        self._instances = [one for one in self._instances if one.poll() is None]
        if len(self._instances) < INSTANCES:
            variables = os.environ | {"AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self._port}"}
            command = [sys.executable, "-m", "awslambdaric", HANDLER]
            self._instances.append(subprocess.Popen(command, env=variables))

    def stop(self) -> None:
        for one in self._instances:
            one.terminate()
        for one in self._instances:
            one.wait()


def event_of(
    method: str, target: str, headers: list[tuple[str, str]], body: bytes, address: str
) -> dict[str, Any]:
    """The event of a request, as API Gateway's payload format 2.0 has it."""
    parts, now = urlsplit(target), datetime.now(UTC)
    joined: dict[str, str] = {}
    for name, value in headers:
        name = name.lower()
        joined[name] = f"{joined[name]},{value}" if name in joined else value
    cookies = [one.strip() for one in joined.pop("cookie", "").split(";") if one.strip()]
    query: dict[str, str] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        query[name] = f"{query[name]},{value}" if name in query else value
    try:
        text, encoded = body.decode(), False
    except UnicodeDecodeError:
        text, encoded = base64.b64encode(body).decode(), True
    host = joined.get("host", "localhost")
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": unquote(parts.path),
        "rawQueryString": parts.query,
        "headers": joined,
        "requestContext": {
            "accountId": "000000000000",
            "apiId": "local",
            "domainName": host,
            "domainPrefix": host.split(".")[0],
            "http": {
                "method": method,
                "path": unquote(parts.path),
                "protocol": "HTTP/1.1",
                "sourceIp": address,
                "userAgent": joined.get("user-agent", ""),
            },
            "requestId": str(uuid.uuid4()),
            "routeKey": "$default",
            "stage": "$default",
            "time": now.strftime("%d/%b/%Y:%H:%M:%S +0000"),
            "timeEpoch": int(now.timestamp() * 1000),
        },
        "isBase64Encoded": encoded,
    }
    # What a request does not have is not in its event.
    present = {"cookies": cookies, "queryStringParameters": query, "body": text}
    return event | {name: value for name, value in present.items() if value}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    function: Function

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path.startswith(RUNTIME):
            self.runtime(body)
        elif self.path == INVOKE:
            self.invoke(json.loads(body))
        else:
            self.request_by_http(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = handle_any

    def runtime(self, body: bytes) -> None:
        """Lambda's Runtime API, which the instances ask."""
        if self.path == NEXT:
            taken = self.function.next()
            headers = {
                "Lambda-Runtime-Aws-Request-Id": taken.id,
                "Lambda-Runtime-Deadline-Ms": str(int((time.time() + TIMEOUT) * 1000)),
                "Lambda-Runtime-Invoked-Function-Arn": ARN,
            }
            self.reply(200, json.dumps(taken.event).encode(), headers)
            return
        *_, id, what = self.path.split("/")
        invocation = self.function.running.get(id)
        if invocation and not invocation.answer.done():
            if what == "response":
                invocation.answer.set_result(json.loads(body))
            else:
                invocation.answer.set_exception(FunctionError(body.decode()))
        self.reply(202)

    def invoke(self, event: dict[str, Any]) -> None:
        """Lambda's Invoke API: the event is given, the answer is what the handler returned."""
        try:
            self.reply(200, json.dumps(self.function.invoke(event)).encode())
        except (FunctionError, TimeoutError) as error:
            headers = {"X-Amz-Function-Error": "Unhandled"}
            self.reply(200, str(error).encode() or b"{}", headers)

    def request_by_http(self, body: bytes) -> None:
        """An HTTP API, whose only route leads to the function."""
        address = self.client_address[0]
        event = event_of(self.command, self.path, self.headers.items(), body, address)
        try:
            answer = self.function.invoke(event)
            status = int(answer["statusCode"])
        except (FunctionError, TimeoutError, KeyError, TypeError):
            self.reply(500, b'{"message": "Internal Server Error"}')
            return
        content = (answer.get("body") or "").encode()
        if answer.get("isBase64Encoded"):
            content = base64.b64decode(content)
        cookies = [("Set-Cookie", cookie) for cookie in answer.get("cookies", ())]
        self.reply(status, content, answer.get("headers") or {}, cookies)

    def reply(
        self,
        status: int,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        more: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.send_response(status)
        named = {"Content-Type": "application/json"} | dict(headers or {})
        for name, value in [*named.items(), *more]:
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass  # the function logs its events


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128  # as many as ask at once must get through the door


def main() -> None:
    port = int(os.environ["GATEWAY_PORT"])
    Handler.function = Function(port)
    server = Server(("127.0.0.1", port), Handler)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        Handler.function.stop()


if __name__ == "__main__":
    main()
