# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt"]
# ///
"""bcrypt makes and verifies bcrypt hashes, of bytes."""

import bcrypt

hashed = bcrypt.hashpw(b"correct horse", bcrypt.gensalt())
assert hashed.startswith(b"$2b$12$"), hashed
assert bcrypt.checkpw(b"correct horse", hashed)
assert not bcrypt.checkpw(b"battery staple", hashed)
try:
    bcrypt.hashpw("correct horse", bcrypt.gensalt())
except TypeError as error:
    print(f"{hashed[:7].decode()} verified; a str: {error}")
else:
    raise AssertionError("a str was hashed")
