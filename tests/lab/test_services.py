"""The services, with the machine's own binaries."""

from __future__ import annotations

import contextlib
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from webatlas.lab.processes import InterruptedRunError, Serving, Stop
from webatlas.lab.services import SERVICES, hosting
from webatlas.lab.services.apache import Apache
from webatlas.lab.services.mariadb import MariaDB
from webatlas.lab.services.memcached import Memcached
from webatlas.lab.services.nginx import Nginx
from webatlas.lab.services.pool import Lent, Pool
from webatlas.lab.services.postgresql import PostgreSQL
from webatlas.lab.services.rabbitmq import RabbitMQ
from webatlas.lab.services.redis import Redis
from webatlas.lab.services.service import Service, ServiceError
from webatlas.services import SERVICES as TOLD

from .conftest import Bench
from .test_processes import LONG, gone, pids
from .test_verify import command, environment


@pytest.fixture(autouse=True)
def reachable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder for temporary ones that every account can reach, removed even when a lab was killed."""
    with tempfile.TemporaryDirectory(dir="/tmp", prefix="webatlas-tests-") as folder:
        Path(folder).chmod(0o711)
        monkeypatch.setenv("TMPDIR", folder)
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield


@contextmanager
def pooled(**services: Service) -> Iterator[Pool]:
    with contextlib.closing(Pool(services or SERVICES, Stop())) as pool:
        yield pool


def needs(name: str) -> pytest.MarkDecorator:
    reason = SERVICES[name].missing()
    return pytest.mark.skipif(bool(reason), reason=reason)


def each(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", [pytest.param(name, marks=needs(name)) for name in names])


# What programs do with them, with no client but the services' own


def psql(lent: Lent, statement: str) -> str:
    return said("psql", "-XAtc", statement, lent.environment["POSTGRESQL_URL"])


def mariadb(lent: Lent, statement: str) -> str:
    url = urlsplit(lent.environment["MARIADB_URL"])
    login = [f"-h{url.hostname}", f"-P{url.port}", f"-u{url.username}", f"-p{url.password}", url.path[1:]]
    return said("mariadb", "--no-defaults", "-N", *login, "-e", statement)


def said(*argv: str) -> str:
    done = subprocess.run(argv, capture_output=True, text=True)
    return (done.stdout + done.stderr).strip()


def redis(lent: Lent, line: str) -> str:
    url = urlsplit(lent.environment["REDIS_URL"])
    assert url.path == "/0"
    return hosting.exchange(url.port or 0, f"{line}\r\n".encode()).decode().strip()


def memcached(lent: Lent, line: str) -> str:
    host, _, port = lent.environment["MEMCACHED_ADDRESS"].partition(":")
    assert host == "127.0.0.1"
    return hosting.exchange(int(port), f"{line}\r\n".encode()).decode().strip()


def amqp(lent: Lent, vhost: str | None = None) -> bool:
    """Whether the broker opens a connection to the virtual host, by the frames of AMQP 0-9-1."""
    url = urlsplit(lent.environment["RABBITMQ_URL"])

    def short(text: bytes) -> bytes:
        return bytes([len(text)]) + text

    def long(text: bytes) -> bytes:
        return struct.pack(">I", len(text)) + text

    with (
        socket.create_connection((url.hostname or "", url.port or 0), timeout=60) as connection,
        connection.makefile("rwb") as stream,
    ):

        def send(method: int, arguments: bytes) -> None:
            payload = struct.pack(">HH", 10, method) + arguments
            stream.write(struct.pack(">BHI", 1, 0, len(payload)) + payload + b"\xce")
            stream.flush()

        def receive() -> int:
            head = stream.read(7)
            if len(head) < 7:
                return 0
            return int(struct.unpack(">HH", stream.read(struct.unpack(">BHI", head)[2] + 1)[:4])[1])

        stream.write(b"AMQP\x00\x00\x09\x01")
        stream.flush()
        assert receive() == 10  # start
        login = f"\0{url.username}\0{url.password}".encode()
        send(11, long(b"") + short(b"PLAIN") + long(login) + short(b"en_US"))
        assert receive() == 30  # tune
        send(31, struct.pack(">HIH", 2047, 131_072, 0))
        send(40, short((vhost or url.path[1:]).encode()) + b"\0\0")
        return receive() == 41  # opened


@dataclass(frozen=True)
class Use:
    """How to keep something in a service, and how to look for it; what each says."""

    do: Callable[[Lent, str], object]
    keep: str
    look: str
    found: str
    not_found: str


USES = {
    "mariadb": Use(mariadb, "CREATE TABLE kept (x INT)", "SELECT COUNT(*) FROM kept", "0", "kept' doesn't exist"),
    "memcached": Use(memcached, "set kept 0 0 1\r\nx", "get kept", "VALUE kept 0 1", "END"),
    "postgresql": Use(
        psql, "CREATE TABLE kept (x INT)", "SELECT COUNT(*) FROM kept", "0", 'relation "kept" does not exist'
    ),
    "redis": Use(redis, "SET kept x", "GET kept", "$1", "$-1"),
}


@each(*USES)
def test_programs_have_a_service_at_once_and_each_a_place_of_its_own(name: str) -> None:
    use = USES[name]
    met = threading.Barrier(2)

    def borrow(borrower: str) -> str:
        with pool.lent(borrower, [name]) as lent:
            assert re.fullmatch(r"\d+(\.\d+)+", lent.versions[name])
            use.do(lent, use.keep)
            assert use.found in str(use.do(lent, use.look))
            met.wait(120)
            (address,) = lent.environment.values()
            return address

    with pooled() as pool, ThreadPoolExecutor() as threads:
        first, second = threads.map(borrow, ("one", "two"))
        assert first != second
        # The place of a program that has ended is empty again.
        with pool.lent("one", [name]) as lent:
            assert use.not_found in str(use.do(lent, use.look))


def test_readers_are_told_of_every_service() -> None:
    assert TOLD.keys() == SERVICES.keys()


@each(*SERVICES)
def test_readers_are_told_what_the_lab_hands_over(name: str) -> None:
    with pooled() as pool, pool.lent("one", [name]) as lent:
        assert tuple(sorted(lent.environment)) == TOLD[name].variables


@each("postgresql", "mariadb")
def test_programs_can_make_databases(name: str) -> None:
    with pooled() as pool, pool.lent("one", [name]) as lent:
        assert "ERROR" not in str(USES[name].do(lent, "CREATE DATABASE test_one"))
        if name == "postgresql":
            assert psql(lent, "SELECT current_database()") == "one"


@each("rabbitmq")
def test_programs_have_a_virtual_host(name: str) -> None:
    with pooled() as pool, pool.lent("one", [name]) as lent:
        assert re.fullmatch(r"\d+(\.\d+)+", lent.versions[name])
        assert amqp(lent)
        assert not amqp(lent, "two")


SERVE = """
import os, subprocess, time, urllib.request
from pathlib import Path
here = Path.cwd()
(here / "page").write_text("hello")
(here / "conf").write_text(CONF)
server = subprocess.Popen(COMMAND)
for _ in range(3000):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{os.environ[PORT]}/page") as reply:
            print(reply.headers["Server"].partition("/")[0], reply.read().decode())
            break
    except OSError:
        assert server.poll() is None
        time.sleep(0.02)
server.terminate()
server.wait()
"""
NGINX = """
PORT = "NGINX_PORT"
COMMAND = [os.environ["NGINX_BINARY"], "-p", str(here), "-c", str(here / "conf"), "-e", "stderr"]
CONF = f'''
daemon off; user root; pid {here}/pid;
events {{}}
http {{
  access_log off; client_body_temp_path {here}/b; proxy_temp_path {here}/p; fastcgi_temp_path {here}/f;
  uwsgi_temp_path {here}/u; scgi_temp_path {here}/s;
  server {{ listen 127.0.0.1:{os.environ[PORT]}; root {here}; }}
}}
'''
"""
APACHE = """
PORT = "APACHE_PORT"
COMMAND = [os.environ["APACHE_BINARY"], "-d", str(here), "-f", str(here / "conf"), "-D", "FOREGROUND"]
CONF = f'''
LoadModule mpm_event_module ${{APACHE_MODULES}}/mod_mpm_event.so
LoadModule authz_core_module ${{APACHE_MODULES}}/mod_authz_core.so
User ${{APACHE_USER}}
Group ${{APACHE_GROUP}}
ServerName localhost
Listen 127.0.0.1:${{APACHE_PORT}}
DefaultRuntimeDir {here}
PidFile {here}/pid
ErrorLog /dev/stderr
DocumentRoot {here}
'''
"""


@pytest.mark.parametrize(
    ("name", "settings", "saw"),
    [
        pytest.param("nginx", NGINX, "nginx hello", marks=needs("nginx")),
        pytest.param("apache", APACHE, "Apache hello", marks=needs("apache")),
    ],
)
def test_a_program_can_start_the_server_with_its_own_configuration(
    bench: Bench, name: str, settings: str, saw: str
) -> None:
    start, rest = SERVE.split('(here / "page")')
    code = f'{start}{settings}(here / "page"){rest}'
    bench.probe("demo/cors", code, "[tool.webatlas]", f'services = ["{name}"]')
    result = bench.verify("demo", services=SERVICES)
    assert result.code == 0, result.out
    assert bench.runs("demo")["cors"].saw == saw


# Beginning and end


def descendants() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


@each("redis", "memcached", "postgresql", "mariadb", "rabbitmq")
def test_nothing_of_a_service_outlives_its_pool(name: str) -> None:
    before = {process.pid for process in descendants()}
    with pooled() as pool:
        with pool.lent("one", [name]):
            running = [process.pid for process in descendants() if process.pid not in before]
        assert len(running) >= 2  # a supervisor and a server
        assert SERVICES[name].shared == any(process.pid not in before for process in descendants())
    assert all(gone(pid) for pid in running)


@each("postgresql", "rabbitmq")
def test_nothing_of_a_service_outlives_a_lab_that_is_killed(tmp_path: Path, name: str) -> None:
    code = f"""
    import psutil, time
    from webatlas.lab.processes import Stop
    from webatlas.lab.services import SERVICES
    from webatlas.lab.services.pool import Pool
    with Pool(SERVICES, Stop()).lent("one", [{name!r}]):
        with open("pids", "w") as file:
            for process in psutil.Process().children(recursive=True):
                file.write(f"{{process.pid}}\\n")
        open("ready", "w").write("0\\n")
        time.sleep({LONG})
    """
    argv = [sys.executable, "-c", textwrap.dedent(code)]
    with subprocess.Popen(argv, cwd=tmp_path, env=environment()) as lab:
        try:
            pids(tmp_path / "ready", 1)
        finally:
            lab.kill()
    running = pids(tmp_path / "pids", 2)
    assert all(gone(pid) for pid in running)


@pytest.mark.parametrize("name", [pytest.param(name, marks=needs(name)) for name in ("redis", "postgresql")])
def test_an_interrupted_lab_ends_its_services(bench: Bench, tmp_path: Path, name: str) -> None:
    code = f"import os, time\nopen({str(tmp_path / 'pids')!r}, 'w').write(f'{{os.getpid()}}\\n')\ntime.sleep({LONG})\n"
    bench.probe("demo/cors", code, "[tool.webatlas]", f'services = ["{name}"]')
    with command(bench) as process:
        pids(tmp_path / "pids", 1)
        running = [child.pid for child in psutil.Process(process.pid).children(recursive=True)]
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (130, "")
    assert out == "interrupted; 0 passed; what is finished is recorded\n"
    assert len(running) >= 4
    assert all(gone(pid) for pid in running)


def test_a_service_that_is_being_started_can_be_interrupted() -> None:
    stop = Stop()
    pool = Pool({"made": Made("import time; time.sleep(300)")}, stop)
    with contextlib.closing(pool), ThreadPoolExecutor() as threads:
        starting = threads.submit(pool.lent("one", ["made"]).__enter__)
        stop.request()
        with pytest.raises(InterruptedRunError):
            starting.result(120)


# Services that do not work


@dataclass
class Made:
    """A service made of a Python program that is given its port."""

    code: str
    shared: bool = True
    tries: int = 0
    instances: list[MadeInstance] = field(default_factory=list)

    def missing(self) -> str:
        return ""

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[MadeInstance]:
        self.tries += 1
        host = hosting.host(folder, stop)
        argv = ["/usr/bin/env", "python3", "-c", self.code]
        with host.started(lambda port: [*argv, str(port)], _answers) as (port, serving):
            self.instances.append(MadeInstance(port, serving))
            yield self.instances[-1]


def _answers(port: int) -> bool:
    return hosting.exchange(port, b"hi") == b"hello\n"


@dataclass
class MadeInstance:
    port: int
    serving: Serving
    version: str = "1.0"
    accidents: int = 0

    @property
    def ended(self) -> bool:
        return self.serving.ended

    @contextmanager
    def lent(self, name: str) -> Iterator[dict[str, str]]:
        if self.accidents:
            self.accidents -= 1
            raise ServiceError("an accident")
        yield {"PORT": str(self.port)}


ANSWERS = """
import socket, sys
server = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    connection, _ = server.accept()
    with connection:
        if connection.recv(100) == b"end":
            sys.exit()
        connection.sendall(b"hello\\n")
"""


def test_a_service_that_does_not_start_tells_why_and_is_tried_twice(bench: Bench) -> None:
    made = Made("print('starting'); raise SystemExit('no such luck')")
    for name in ("cors", "tls"):
        bench.probe(f"demo/{name}", "print('ok')", "[tool.webatlas]", 'services = ["made"]')
    result = bench.verify("demo", services={"made": made})
    assert result.code == 1
    say = "service made: env ended with exit code 1: no such luck"
    assert f"broken   demo/cors  {say}\n" in result.out
    assert f"broken   demo/tls  {say}\n" in result.out
    assert not bench.evidence("demo").exists()
    assert made.tries == 2


@dataclass
class Unlucky(Made):
    """A service that fails once when it is started, or once when a program borrows it."""

    fails: str = "start"

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[MadeInstance]:
        if self.fails == "start" and not self.tries:
            self.tries = 1
            raise ServiceError("an accident")
        with super().running(folder, stop) as instance:
            instance.accidents = 1 if self.fails == "borrow" and self.tries == 1 else 0
            yield instance


@pytest.mark.parametrize("fails", ["start", "borrow"])
def test_a_service_that_fails_once_costs_no_result(bench: Bench, fails: str) -> None:
    made = Unlucky(ANSWERS, fails=fails)
    for name in ("cors", "tls"):
        bench.probe(f"demo/{name}", "print('ok')", "[tool.webatlas]", 'services = ["made"]')
    result = bench.verify("demo", services={"made": made}, jobs=1)
    assert result.out.endswith("\n2 passed\n"), result.out
    assert made.tries == (2 if fails == "start" else 1)


def test_a_shared_service_that_went_down_is_started_again() -> None:
    made = Made(ANSWERS)
    with pooled(made=made) as pool:
        for message, started in ((b"hi", 1), (b"end", 1), (b"hi", 2)):
            with pool.lent("one", ["made"]) as lent:
                assert len(made.instances) == started
                reply = hosting.exchange(int(lent.environment["PORT"]), message)
                assert reply == (b"hello\n" if message == b"hi" else b"")
            deadline = time.monotonic() + 60
            while message == b"end" and not made.instances[-1].ended and time.monotonic() < deadline:
                time.sleep(0.02)


@pytest.mark.parametrize(
    ("service", "reason"),
    [
        (Apache(path=()), "apache2 is not installed; Debian has it in the package apache2"),
        (MariaDB(path=()), "mariadbd is not installed; Debian has it in the package mariadb-server"),
        (Memcached(path=()), "memcached is not installed; Debian has it in the package memcached"),
        (Nginx(path=()), "nginx is not installed; Debian has it in the package nginx-light"),
        (PostgreSQL(path=()), "postgres is not installed; Debian has it in the package postgresql"),
        (RabbitMQ(path=()), "rabbitmq-server is not installed; Debian has it in the package rabbitmq-server"),
        (Redis(path=()), "redis-server is not installed; Debian has it in the package redis-server"),
    ],
)
def test_a_missing_binary_names_its_package(service: Service, reason: str) -> None:
    assert service.missing() == reason
