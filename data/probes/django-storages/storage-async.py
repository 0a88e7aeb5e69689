# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3]", "moto[s3]", "flask", "flask-cors"]
# ///
"""No call of a django-storages backend can be awaited."""

import inspect

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
names = [name for name in dir(S3Storage) if name[0] != "_"]
found = [name for name in names if inspect.iscoroutinefunction(getattr(S3Storage, name))]
assert "save" in names and found == [], found
saved = files.save("a.txt", ContentFile(b"x"))
assert not inspect.isawaitable(saved) and saved == "a.txt"
print(len(names), "names, none asynchronous")
server.stop()
