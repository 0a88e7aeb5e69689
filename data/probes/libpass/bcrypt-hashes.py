# /// script
# requires-python = ">=3.11"
# dependencies = ["libpass", "bcrypt"]
# ///
"""libpass makes and verifies bcrypt hashes with the current release of the bcrypt package."""

import bcrypt
from passlib.context import CryptContext

context = CryptContext(schemes=["bcrypt"])
hashed = context.hash("correct horse")
assert hashed.startswith("$2b$12$"), hashed
assert context.verify("correct horse", hashed) and not context.verify("battery staple", hashed)
assert bcrypt.checkpw(b"correct horse", hashed.encode())
print(hashed[:7], "with bcrypt", bcrypt.__version__)
