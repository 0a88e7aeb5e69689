# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""Flask-Reuploaded looks for a free name and then writes, so one of two writers loses."""

import tempfile
from io import BytesIO
from pathlib import Path

from flask import Flask, request
from flask_uploads import IMAGES, UploadSet, configure_uploads
from werkzeug.datastructures import FileStorage

folder = tempfile.mkdtemp()
app = Flask(__name__)
app.config.update(UPLOADED_PHOTOS_DEST=folder, UPLOADS_AUTOSERVE=True)
photos = UploadSet("photos", IMAGES)
configure_uploads(app, photos)


@app.post("/")
def upload():
    return photos.save(request.files["photo"])


def send(name, content):
    return app.test_client().post("/", data={"photo": (BytesIO(content), name)})


class Late(FileStorage):
    def save(self, target, *args):
        Path(target).write_bytes(b"another writer's")
        super().save(target, *args)


with app.test_request_context():
    name = photos.save(Late(BytesIO(b"mine"), filename="picture.png"))
content = Path(folder, name).read_bytes()
assert (name, content) == ("picture.png", b"mine") and len(list(Path(folder).iterdir())) == 1, content
print("stored as", name, "over another writer's")
