# /// script
# requires-python = ">=3.11"
# dependencies = ["passlib"]
# ///
"""Passlib tells that a stored hash has a lower cost or another scheme than is set now."""

from passlib.context import CryptContext
from passlib.hash import pbkdf2_sha256, sha512_crypt

context = CryptContext(["pbkdf2_sha256", "sha512_crypt"], deprecated="auto", pbkdf2_sha256__rounds=29_000)
weak = pbkdf2_sha256.using(rounds=1000).hash("correct horse")
other = sha512_crypt.hash("correct horse")
current = context.hash("correct horse")
needs = [context.needs_update(hashed) for hashed in (weak, other, current)]
assert needs == [True, True, False], needs
valid, new = context.verify_and_update("correct horse", weak)
assert valid and context.verify("correct horse", new) and not context.needs_update(new)
print("weaker, other scheme, current need an update:", *needs)
