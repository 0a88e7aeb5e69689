# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "werkzeug"]
# ///
"""No validator of WTForms looks at a file, and its file field hands over whatever was sent."""

from io import BytesIO

from werkzeug.datastructures import FileStorage, MultiDict
from wtforms import FileField, Form, validators

public = [name.lower() for name in dir(validators) if name[0] != "_"]
names = [name for name in public if "file" in name or "size" in name]
assert names == [], names


class Upload(Form):
    photo = FileField()


sent = FileStorage(BytesIO(b"MZ"), filename="setup.exe")
form = Upload(MultiDict({"photo": sent}))
assert form.validate() and form.photo.data is sent
print("accepted:", form.photo.data.filename)
