# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt"]
# ///
"""bcrypt refuses a password of more than 72 bytes, with `ValueError`."""

import bcrypt

bcrypt.hashpw(b"x" * 72, bcrypt.gensalt(4))
try:
    bcrypt.hashpw(b"x" * 73, bcrypt.gensalt(4))
except ValueError as error:
    print(f"72 bytes are hashed; 73: {error}")
else:
    raise AssertionError("73 bytes were hashed")
