# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3]", "moto[s3]", "flask", "flask-cors"]
# ///
"""django-storages gives a signed address for a private file; the plain one is refused (moto)."""

import urllib.error
import urllib.request

import django
from django.conf import settings
from django.core.files.base import ContentFile
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
name = files.save("report.txt", ContentFile(b"private"))
signed = files.url(name)
plain = signed.split("?")[0]
assert "X-Amz-Signature=" in signed and "X-Amz-Expires=3600" in signed, signed
try:
    urllib.request.urlopen(plain)
except urllib.error.HTTPError as error:
    assert error.code == 403, error
    print("plain address:", error.code)
else:
    raise AssertionError("the file was public")
assert urllib.request.urlopen(signed).read() == b"private"
print("signed address, for an hour: 200")
server.stop()
