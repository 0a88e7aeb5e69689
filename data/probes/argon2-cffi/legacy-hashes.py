# /// script
# requires-python = ">=3.12"
# dependencies = ["argon2-cffi", "django"]
# ///
"""argon2-cffi refuses hashes of SHA-512-crypt, MD5-crypt and Django's PBKDF2."""

import subprocess

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError
from django.contrib.auth.hashers import PBKDF2PasswordHasher

stored = [PBKDF2PasswordHasher().encode("correct horse", "salt4salt4salt4salt4sa", 1000)]
for kind in ("-6", "-1"):
    made = subprocess.run(["openssl", "passwd", kind, "correct horse"], capture_output=True, check=True)
    stored.append(made.stdout.decode().strip())
for hashed in stored:
    try:
        PasswordHasher().verify(hashed, "correct horse")
    except InvalidHashError:
        continue
    raise AssertionError(hashed)
print("refused:", *(hashed[:8] for hashed in stored))
