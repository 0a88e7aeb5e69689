# /// script
# requires-python = ">=3.11"
# dependencies = ["urllib3", "wsgi-intercept"]
# ///
"""wsgi-intercept lets urllib3 call a WSGI application in the process; urllib3's own pools both connect."""

import socket

import urllib3
from wsgi_intercept.interceptor import Urllib3Interceptor


def wsgi(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"WSGI ", environ["PATH_INFO"].encode()]


def refuse(*args: object) -> None:
    raise ConnectionError("a connection was opened")


pools = dict(urllib3.PoolManager().pool_classes_by_scheme)
assert set(pools) == {"http", "https"}, pools
socket.socket.connect = refuse  # type: ignore[method-assign,assignment]
for scheme in pools:
    try:
        urllib3.PoolManager().request("GET", f"{scheme}://127.0.0.1/", retries=False)
    except urllib3.exceptions.NewConnectionError as error:
        assert "a connection was opened" in str(error), error
    else:
        raise AssertionError(scheme)
with Urllib3Interceptor(lambda: wsgi, "shop", 80) as url:
    answer = urllib3.PoolManager().request("GET", f"{url}/orders", retries=False).data
assert answer == b"WSGI /orders", answer
print("schemes:", *pools, "| both connect | with the package:", answer.decode())
