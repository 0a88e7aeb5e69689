# /// script
# requires-python = ">=3.11"
# dependencies = ["pwdlib[argon2,bcrypt]"]
# ///
"""One object of pwdlib verifies Argon2 and bcrypt hashes, each with the right hasher."""

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher

password_hash = PasswordHash((Argon2Hasher(), BcryptHasher()))
stored = [Argon2Hasher().hash("correct horse"), BcryptHasher().hash("correct horse")]
for hashed in stored:
    assert password_hash.verify("correct horse", hashed), hashed
    assert not password_hash.verify("battery staple", hashed), hashed
print("one object verified:", *(hashed[:9] for hashed in stored))
