# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""Flask-Reuploaded gives a second file of the same name a number."""

import tempfile
from io import BytesIO
from pathlib import Path

from flask import Flask, request
from flask_uploads import IMAGES, UploadSet, configure_uploads

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


names = [send("picture.png", content).text for content in (b"first", b"second")]
assert names == ["picture.png", "picture_1.png"], names
assert Path(folder, "picture.png").read_bytes() == b"first"
print(names)
