# /// script
# requires-python = ">=3.11"
# dependencies = ["pwdlib[argon2,bcrypt]"]
# ///
"""pwdlib gives a new hash when the stored one has a lower cost or another scheme than is set now."""

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher

password_hash = PasswordHash((Argon2Hasher(), BcryptHasher()))
weak = Argon2Hasher(time_cost=1).hash("correct horse")
other = BcryptHasher().hash("correct horse")
current = password_hash.hash("correct horse")
updates = [password_hash.verify_and_update("correct horse", hashed) for hashed in (weak, other, current)]
assert all(valid for valid, _ in updates)
assert [new is not None for _, new in updates] == [True, True, False], updates
assert all("t=3" in new for _, new in updates[:2]), updates
print("weaker and other scheme were hashed anew, the current one was not")
