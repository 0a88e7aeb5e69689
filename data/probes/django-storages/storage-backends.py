# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-storages[s3,google,azure]"]
# ///
"""django-storages has backends for S3, Google Cloud Storage and Azure behind one Django class."""

import django
from django.conf import settings
from django.core.files.storage import Storage, storages

backends = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"bucket_name": "files"}},
    "google": {"BACKEND": "storages.backends.gcloud.GoogleCloudStorage", "OPTIONS": {"bucket_name": "files"}},
    "azure": {
        "BACKEND": "storages.backends.azure_storage.AzureStorage",
        "OPTIONS": {"azure_container": "files"},
    },
}
settings.configure(STORAGES=backends)
django.setup()
kinds = [type(storages[alias]) for alias in backends]
assert all(issubclass(kind, Storage) and kind.save is Storage.save for kind in kinds), kinds
print(*(kind.__name__ for kind in kinds))
