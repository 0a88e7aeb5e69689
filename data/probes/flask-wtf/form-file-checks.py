# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf"]
# ///
"""Flask-WTF refuses an uploaded file by its extension and by its size."""

from io import BytesIO

from flask import Flask
from flask_wtf import FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileSize

app = Flask(__name__)
app.secret_key = "for the probe"
app.config["WTF_CSRF_ENABLED"] = False


class Upload(FlaskForm):
    photo = FileField(validators=[FileAllowed(["png"]), FileSize(max_size=10)])


def errors(name, content):
    with app.test_request_context(method="POST", data={"photo": (BytesIO(content), name)}):
        form = Upload()
        form.validate_on_submit()
        return form.errors.get("photo")


assert errors("a.png", b"small") is None
extension, size = errors("a.exe", b"small"), errors("a.png", b"more than ten")
assert extension == ["File does not have an approved extension: png"], extension
assert size == ["File must be between 0 and 10 bytes."], size
assert errors("a.png", b"MZ") is None
print(extension, size, "and a program called a.png is accepted")
