# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3]", "moto[s3]", "flask", "flask-cors"]
# ///
"""A storage of django-storages has no call for an upload by the browser; the client below it has."""

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
assert "url" in names and not [
    name for name in names if "post" in name or "presign" in name or "upload" in name
], names
client = files.connection.meta.client
form = client.generate_presigned_post("files", "a.png", Conditions=[["content-length-range", 0, 10]])
assert "policy" in form["fields"], form
assert files.save("a.txt", ContentFile(b"x")) == "a.txt"
print("of the storage:", *names)
server.stop()
