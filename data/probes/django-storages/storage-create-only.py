# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3]", "moto[s3]", "flask", "flask-cors"]
# ///
"""django-storages never asks S3 to refuse an existing name, so one of two writers loses (moto)."""

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
careful = S3Storage(**options, file_overwrite=False)
sent = []
careful.connection.meta.client.meta.events.register(
    "before-send.s3.PutObject", lambda request, **kwargs: sent.append(dict(request.headers))
)


class Late(ContentFile):
    def seek(self, *position):
        if not files.exists("report.txt"):
            files.save("report.txt", ContentFile(b"another writer's"))
        return super().seek(*position)


name = careful.save("report.txt", Late(b"mine"))
assert name == "report.txt" and files.open(name).read() == b"mine"
assert sent and not [h for h in sent if "If-None-Match" in h], sent
print("stored as", name, "over", "another writer's")
server.stop()
