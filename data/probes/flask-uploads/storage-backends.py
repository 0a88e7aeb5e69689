# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-uploads"]
# ///
"""On a current Flask, Flask-Uploads does not import; what it has is one module that writes to disk."""

from importlib.metadata import files
from importlib.util import find_spec
from pathlib import Path

try:
    import flask_uploads
except ImportError as error:
    assert "secure_filename" in str(error), error
    print(error)
else:
    raise AssertionError(f"{flask_uploads} was imported")
source = Path(find_spec("flask_uploads").origin).read_text().lower()
assert "storage.save(target)" in source
assert not [word for word in ("boto", "s3", "azure", "google") if word in source]
modules = [str(f) for f in files("flask-uploads") if f.suffix == ".py"]
assert modules == ["flask_uploads.py"], modules
