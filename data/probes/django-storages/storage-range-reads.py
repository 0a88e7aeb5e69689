# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3]", "moto[s3]", "flask", "flask-cors"]
# ///
"""To read three bytes, django-storages fetches the whole file (moto)."""

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
name = files.save("a.bin", ContentFile(bytes(range(100)) * 1000))
asked = []
files.connection.meta.client.meta.events.register(
    "before-send.s3.GetObject", lambda request, **kwargs: asked.append(request.headers.get("Range"))
)
with files.open(name) as stored:
    assert stored.read(3) == bytes([0, 1, 2])
    fetched = stored.file.seek(0, 2)
assert fetched == 100_000 and asked == [None], (fetched, asked)
print("read 3 bytes, fetched", fetched)
server.stop()
