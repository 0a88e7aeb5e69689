# /// script
# requires-python = ">=3.11"
# dependencies = ["google-cloud-storage[grpc]"]
# ///
"""Google's usual client has no asynchronous call; the gRPC one appends to objects and reads ranges."""

import inspect
import pkgutil

from google.cloud import storage
from google.cloud.storage import asyncio as storage_asyncio

for kind in (storage.Client, storage.Bucket, storage.Blob):
    assert not [name for name in dir(kind) if inspect.iscoroutinefunction(getattr(kind, name, None))], kind
modules = {module.name for module in pkgutil.iter_modules(storage_asyncio.__path__)}
assert {"async_appendable_object_writer", "async_multi_range_downloader"} <= modules, modules
from google.cloud.storage.asyncio.async_grpc_client import AsyncGrpcClient  # noqa: E402

calls = [
    name for name in vars(AsyncGrpcClient) if inspect.iscoroutinefunction(getattr(AsyncGrpcClient, name))
]
assert not [name for name in calls if "upload" in name or "download" in name or "list" in name], calls
print("of the gRPC client:", calls)
