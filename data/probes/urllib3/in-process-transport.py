# /// script
# requires-python = ">=3.11"
# dependencies = ["urllib3"]
# ///
"""urllib3 knows pools for http and https addresses only, and both open a connection."""

import socket

import urllib3


def refuse(*args: object) -> None:
    raise ConnectionError("a connection was opened")


manager = urllib3.PoolManager()
pools = dict(manager.pool_classes_by_scheme)
assert set(pools) == {"http", "https"} and "app" not in manager.connection_pool_kw, pools
socket.socket.connect = refuse  # type: ignore[method-assign,assignment]
for scheme in pools:
    try:
        manager.request("GET", f"{scheme}://127.0.0.1/", retries=False)
    except urllib3.exceptions.NewConnectionError as error:
        assert "a connection was opened" in str(error), error
    else:
        raise AssertionError(scheme)
print("schemes:", *pools, "| both connect")
