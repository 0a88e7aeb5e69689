# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3]", "moto[s3]", "flask", "flask-cors"]
# ///
"""django-storages replaces a file of the same name, and renames with `file_overwrite=False` (moto)."""

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
names = [files.save("report.txt", ContentFile(content)) for content in (b"first", b"second")]
assert names == ["report.txt", "report.txt"], names
assert files.open("report.txt").read() == b"second"
renamed = S3Storage(**options, file_overwrite=False).save("report.txt", ContentFile(b"third"))
assert renamed != "report.txt" and files.open("report.txt").read() == b"second", renamed
print(names, "with file_overwrite=False:", renamed)
server.stop()
