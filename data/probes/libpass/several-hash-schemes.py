# /// script
# requires-python = ">=3.11"
# dependencies = ["libpass"]
# ///
"""One context of libpass verifies hashes of three schemes, each with the right one."""

from passlib.context import CryptContext
from passlib.hash import pbkdf2_sha256, scrypt, sha512_crypt

context = CryptContext(schemes=["pbkdf2_sha256", "scrypt", "sha512_crypt"])
stored = [scheme.hash("correct horse") for scheme in (pbkdf2_sha256, scrypt, sha512_crypt)]
for hashed in stored:
    assert context.verify("correct horse", hashed), hashed
    assert not context.verify("battery staple", hashed), hashed
names = [context.identify(hashed) for hashed in stored]
assert names == ["pbkdf2_sha256", "scrypt", "sha512_crypt"], names
print("one context verified:", *names)
