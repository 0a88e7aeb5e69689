# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi", "bcrypt"]
# ///
"""argon2-cffi refuses a hash that is not of the Argon2 family."""

import bcrypt
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError

hashed = bcrypt.hashpw(b"correct horse", bcrypt.gensalt(4)).decode()
try:
    PasswordHasher().verify(hashed, "correct horse")
except InvalidHashError as error:
    print(f"{hashed[:4]} hash, right password: {type(error).__name__}")
else:
    raise AssertionError("a bcrypt hash was verified")
