# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi"]
# ///
"""argon2-cffi's `PasswordHasher` makes Argon2id hashes."""

from argon2 import PasswordHasher

hashed = PasswordHasher().hash("correct horse")
assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$"), hashed
print(hashed.rsplit("$", 2)[0])
