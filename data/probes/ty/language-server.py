# /// script
# requires-python = ">=3.12"
# dependencies = ["ty"]
# [tool.webatlas]
# timeout = 120
# ///
"""ty's package starts a language server that offers completion, definitions, hovers and renames."""

import json
import subprocess
import sys
from pathlib import Path

request = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"rootUri": None, "capabilities": {}}}
request["params"]["processId"] = None
body = json.dumps(request).encode()
command = [str(Path(sys.executable).with_name("ty")), "server"]
with subprocess.Popen(
    command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
) as server:
    server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    server.stdin.flush()
    answer = {}
    while answer.get("id") != 1:
        headers = dict(line.split(b":", 1) for line in iter(server.stdout.readline, b"\r\n"))
        answer = json.loads(server.stdout.read(int(headers[b"Content-Length"])))
    server.kill()

offered = answer["result"]["capabilities"]
wanted = ("completionProvider", "definitionProvider", "hoverProvider", "referencesProvider", "renameProvider")
assert all(offered.get(name) for name in wanted), offered
print(*wanted, sep=", ")
