# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""Flask-Reuploaded serves `picture.png` as `image/png`, if serving is switched on."""

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


send("picture.png", b"not really one")
kind = app.test_client().get("/_uploads/photos/picture.png").content_type
assert kind == "image/png", kind
print(kind)
