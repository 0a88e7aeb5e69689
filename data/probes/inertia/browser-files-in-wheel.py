# /// script
# requires-python = ">=3.12"
# dependencies = ["inertia-django"]
# ///
"""Outside its tests inertia-django's wheel holds no script: the client comes from npm."""

from importlib.metadata import files

used = [
    path for path in files("inertia-django") if ".dist-info" not in str(path) and "tests" not in path.parts
]
suffixes = {path.suffix for path in used} - {".pyc"}
assert suffixes == {".py", ".html", ".typed"}, suffixes
print("files that are used:", sorted(suffixes))
