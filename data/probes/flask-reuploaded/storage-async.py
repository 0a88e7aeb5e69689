# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-reuploaded"]
# ///
"""No call of Flask-Reuploaded's upload set can be awaited."""

import inspect
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


names = [name for name in vars(UploadSet) if name[0] != "_"]
assert "save" in names and not [n for n in names if inspect.iscoroutinefunction(getattr(UploadSet, n))], names
assert send("picture.png", b"hello").text == "picture.png"
print(*names)
