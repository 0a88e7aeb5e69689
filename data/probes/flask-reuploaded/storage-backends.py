# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""Flask-Reuploaded writes uploads into a folder of the local disk."""

import tempfile
from importlib.metadata import requires
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


assert send("picture.png", b"hello").text == "picture.png"
assert [path.name for path in Path(folder).iterdir()] == ["picture.png"]
needs = requires("flask-reuploaded")
needs = [need for need in needs if "extra" not in need]
assert [need.split(">")[0] for need in needs] == ["Flask"], needs
print("one file in the folder; the package needs", *needs)
