# /// script
# requires-python = ">=3.11"
# dependencies = ["pwdlib[bcrypt]"]
# ///
"""pwdlib makes and verifies bcrypt hashes."""

import bcrypt
from pwdlib import PasswordHash
from pwdlib.hashers.bcrypt import BcryptHasher

password_hash = PasswordHash((BcryptHasher(),))
hashed = password_hash.hash("correct horse")
assert hashed.startswith("$2b$12$"), hashed
assert password_hash.verify("correct horse", hashed)
assert not password_hash.verify("battery staple", hashed)
assert bcrypt.checkpw(b"correct horse", hashed.encode())
print(hashed[:7], "verified, also by bcrypt", bcrypt.__version__)
