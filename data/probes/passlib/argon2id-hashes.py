# /// script
# requires-python = ">=3.11"
# dependencies = ["passlib", "argon2-cffi"]
# ///
"""Passlib makes and verifies Argon2id hashes, through argon2-cffi."""

import warnings

from passlib.context import CryptContext

warnings.simplefilter("ignore", DeprecationWarning)  # of reading argon2-cffi's version
context = CryptContext(schemes=["argon2"])
hashed = context.hash("correct horse")
assert hashed.startswith("$argon2id$v=19$"), hashed
assert context.verify("correct horse", hashed)
assert not context.verify("battery staple", hashed)
print(hashed.rsplit("$", 2)[0])
