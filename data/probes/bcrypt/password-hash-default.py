# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt"]
# ///
"""bcrypt makes bcrypt hashes with a cost of 12."""

import bcrypt

hashed = bcrypt.hashpw(b"correct horse", bcrypt.gensalt())
assert hashed.startswith(b"$2b$12$"), hashed
print(hashed[:7].decode())
