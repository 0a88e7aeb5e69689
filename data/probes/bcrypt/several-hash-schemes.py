# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt", "argon2-cffi"]
# ///
"""bcrypt refuses a hash that is not bcrypt's."""

import bcrypt
from argon2 import PasswordHasher

hashed = PasswordHasher().hash("correct horse")
try:
    bcrypt.checkpw(b"correct horse", hashed.encode())
except ValueError as error:
    print(f"{hashed[:9]} hash, right password: {error}")
else:
    raise AssertionError("an Argon2id hash was verified")
