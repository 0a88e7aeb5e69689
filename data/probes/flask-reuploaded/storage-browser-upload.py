# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""With Flask-Reuploaded an upload passes through the application, which bounds its size."""

import tempfile
from io import BytesIO

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


app.config["MAX_CONTENT_LENGTH"] = 1000
assert send("picture.png", b"hello").status_code == 200
assert send("picture.png", b"x" * 2000).status_code == 413
assert not [name for name in dir(photos) if "sign" in name or "presign" in name or "policy" in name]
print("through the application: 200, and 413 for too much")
