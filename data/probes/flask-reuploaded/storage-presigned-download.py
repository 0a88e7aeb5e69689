# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""An address of Flask-Reuploaded has neither signature nor end; who knows it has the file."""

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


send("picture.png", b"private")
with app.test_request_context():
    address = photos.url("picture.png")
assert address == "http://localhost/_uploads/photos/picture.png", address
assert app.test_client().get(address).data == b"private"
assert not [name for name in dir(photos) if "sign" in name or "expir" in name]
print(address)
