# /// script
# requires-python = ">=3.11"
# dependencies = ["pwdlib[argon2,bcrypt]"]
# ///
"""pwdlib tells apart passwords that differ after byte 72 with Argon2, and refuses them with bcrypt."""

from pwdlib import PasswordHash
from pwdlib.hashers.bcrypt import BcryptHasher

first, second = "x" * 72 + "a", "x" * 72 + "b"
password_hash = PasswordHash.recommended()
hashed = password_hash.hash(first)
assert password_hash.verify(first, hashed)
assert not password_hash.verify(second, hashed)
try:
    BcryptHasher().hash(first)
except ValueError as error:
    print(f"Argon2: told apart; bcrypt: {error}")
else:
    raise AssertionError("bcrypt took 73 bytes")
