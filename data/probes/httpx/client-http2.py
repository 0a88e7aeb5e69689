# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx[http2]", "hypercorn", "trustme"]
# ///
"""HTTPX speaks HTTP/2 to a server that offers it with `http2=True` and its extra, HTTP/1.1 without."""

import asyncio
import contextlib
import socket
import ssl
import tempfile
from pathlib import Path

import httpx
import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config


async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["http_version"].encode()})


ca = trustme.CA()
with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as free:
    port, config = free.getsockname()[1], Config()
    config.certfile, config.keyfile, ca_file = (str(Path(folder, name)) for name in ("cert", "key", "ca"))
    certificate = ca.issue_cert("localhost")
    certificate.private_key_pem.write_to_path(config.keyfile)
    certificate.cert_chain_pems[0].write_to_path(config.certfile)
    ca.cert_pem.write_to_path(ca_file)
    free.close()
    config.bind = [f"127.0.0.1:{port}"]
    url = f"https://localhost:{port}"

    async def main() -> list[str]:
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(app, config, shutdown_trigger=stop.wait))
        while not serving.done():
            with contextlib.suppress(ConnectionRefusedError):
                (await asyncio.open_connection("127.0.0.1", port))[1].close()
                break
            await asyncio.sleep(0.05)
        context = ssl.create_default_context(cafile=ca_file)
        seen = []
        for http2 in (False, True):
            async with httpx.AsyncClient(http2=http2, verify=context) as client:
                seen.append((await client.get(url)).text)
        stop.set()
        await serving
        return seen

    seen = asyncio.run(main())
assert seen == ["1.1", "2"], seen
print("without and with http2=True:", *seen)
