# /// script
# requires-python = ">=3.12"
# dependencies = ["pwdlib[argon2,bcrypt]", "django"]
# ///
"""pwdlib has hashers for Argon2 and bcrypt only; it knows no SHA-512-crypt, MD5-crypt or Django hash."""

import pkgutil
import subprocess

import pwdlib.hashers
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher

hashers = {module.name for module in pkgutil.iter_modules(pwdlib.hashers.__path__)} - {"base"}
assert hashers == {"argon2", "bcrypt"}, hashers
password_hash = PasswordHash((Argon2Hasher(), BcryptHasher()))
stored = [PBKDF2PasswordHasher().encode("correct horse", "salt4salt4salt4salt4sa", 1000)]
for kind in ("-6", "-1"):
    made = subprocess.run(["openssl", "passwd", kind, "correct horse"], capture_output=True, check=True)
    stored.append(made.stdout.decode().strip())
for hashed in stored:
    try:
        password_hash.verify("correct horse", hashed)
    except UnknownHashError:
        continue
    raise AssertionError(hashed)
print("not recognised:", *(hashed[:8] for hashed in stored))
