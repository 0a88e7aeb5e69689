# /// script
# requires-python = ">=3.11"
# dependencies = ["pwdlib[argon2]"]
# ///
"""pwdlib makes and verifies Argon2id hashes."""

from argon2 import PasswordHasher
from pwdlib import PasswordHash

password_hash = PasswordHash.recommended()
hashed = password_hash.hash("correct horse")
assert hashed.startswith("$argon2id$"), hashed
assert password_hash.verify("correct horse", hashed)
assert not password_hash.verify("battery staple", hashed)
assert PasswordHasher().verify(hashed, "correct horse")
print(hashed.rsplit("$", 2)[0], "verified, also by argon2-cffi")
