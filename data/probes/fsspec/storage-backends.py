# /// script
# requires-python = ">=3.11"
# dependencies = ["fsspec", "s3fs", "gcsfs", "adlfs"]
# ///
"""fsspec opens local files, S3, Google Cloud Storage and Azure by the scheme of an address."""

import fsspec

kinds = {scheme: fsspec.get_filesystem_class(scheme) for scheme in ("file", "memory", "s3", "gs", "abfs")}
assert len(set(kinds.values())) == 5, kinds
assert all(issubclass(kind, fsspec.AbstractFileSystem) for kind in kinds.values()), kinds
with fsspec.open("memory://files/a.txt", "wb") as stored:
    stored.write(b"hello")
assert fsspec.filesystem("memory").cat_file("/files/a.txt") == b"hello"
print({scheme: kind.__name__ for scheme, kind in kinds.items()})
