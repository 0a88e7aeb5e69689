# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""Flask-Reuploaded serves a range of an upload, if serving is switched on."""

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


send("picture.png", bytes(range(100)) * 1000)
answer = app.test_client().get("/_uploads/photos/picture.png", headers={"Range": "bytes=2-4"})
assert answer.status_code == 206 and answer.data == bytes([2, 3, 4]), answer.status
print(answer.status, answer.headers["Content-Range"])
