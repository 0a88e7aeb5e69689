# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3]", "moto[s3]", "flask", "flask-cors"]
# ///
"""The S3 storage of django-storages signs an address for a PUT, which sets no limit to the size (moto)."""

import urllib.request
from urllib.parse import parse_qs, urlsplit

import django
from django.conf import settings
from moto.server import ThreadedMotoServer
from storages.backends.s3 import S3Storage

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
settings.configure()
django.setup()
options = {"bucket_name": "files", "endpoint_url": endpoint, "region_name": "us-east-1"}
options |= {"access_key": "a", "secret_key": "b", "signature_version": "s3v4"}
files = S3Storage(**options)
files.connection.meta.client.create_bucket(Bucket="files")
signed = files.url("a.bin", expire=600, http_method="PUT")
query = parse_qs(urlsplit(signed).query)
assert query["X-Amz-Expires"] == ["600"] and query["X-Amz-SignedHeaders"] == ["host"], query
assert query["X-Amz-Signature"] != parse_qs(urlsplit(files.url("a.bin", expire=600)).query)["X-Amz-Signature"]
size = 1_000_000
request = urllib.request.Request(signed, b"x" * size, {"Content-Type": ""}, method="PUT")
assert urllib.request.urlopen(request).status == 200 and files.size("a.bin") == size
assert not [name for name in dir(S3Storage) if "post" in name or "policy" in name]
print("uploaded", size, "bytes by the address alone")
server.stop()
