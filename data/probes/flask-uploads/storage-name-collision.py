# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-uploads", "flask<2", "werkzeug<1", "jinja2<3.1", "markupsafe<2.1", "itsdangerous<2"]
# ///
"""On Flask 1.1, Flask-Uploads gives a second file of the same name a number."""

import tempfile
from io import BytesIO

from flask import Flask, request
from flask_uploads import IMAGES, UploadSet, configure_uploads

folder = tempfile.mkdtemp()
app = Flask(__name__)
app.config.update(UPLOADED_PHOTOS_DEST=folder)
photos = UploadSet("photos", IMAGES)
configure_uploads(app, photos)


@app.route("/", methods=["POST"])
def upload():
    return photos.save(request.files["photo"])


def send(name, content):
    return app.test_client().post("/", data={"photo": (BytesIO(content), name)})


names = [send("picture.png", content).get_data(as_text=True) for content in (b"first", b"second")]
assert names == ["picture.png", "picture_1.png"], names
print(names)
