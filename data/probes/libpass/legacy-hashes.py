# /// script
# requires-python = ">=3.12"
# dependencies = ["libpass", "django"]
# ///
"""libpass verifies hashes of SHA-512-crypt, MD5-crypt and Django's PBKDF2 that others made."""

import subprocess

from django.contrib.auth.hashers import PBKDF2PasswordHasher
from passlib.context import CryptContext

context = CryptContext(schemes=["sha512_crypt", "md5_crypt", "django_pbkdf2_sha256"])
stored = [PBKDF2PasswordHasher().encode("correct horse", "salt4salt4salt4salt4sa", 1000)]
for kind in ("-6", "-1"):
    made = subprocess.run(["openssl", "passwd", kind, "correct horse"], capture_output=True, check=True)
    stored.append(made.stdout.decode().strip())
for hashed in stored:
    assert context.verify("correct horse", hashed), hashed
    assert not context.verify("battery staple", hashed), hashed
print("verified:", *(context.identify(hashed) for hashed in stored))
