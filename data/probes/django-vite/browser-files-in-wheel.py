# /// script
# requires-python = ">=3.12"
# dependencies = ["django-vite"]
# ///
"""django-vite's wheel holds Python files only: Vite itself comes from npm."""

from importlib.metadata import files

suffixes = {path.suffix for path in files("django-vite") if ".dist-info" not in str(path)} - {".pyc"}
assert suffixes == {".py"}, suffixes
print("files of the wheel:", suffixes)
