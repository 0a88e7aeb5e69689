# /// script
# requires-python = ">=3.11"
# dependencies = ["passlib", "bcrypt"]
# ///
"""Passlib cannot make a bcrypt hash with the current release of the bcrypt package."""

import logging

import bcrypt
from passlib.context import CryptContext

logging.disable()  # it logs that it cannot read bcrypt's version
assert bcrypt.checkpw(b"correct horse", bcrypt.hashpw(b"correct horse", bcrypt.gensalt(4)))
context = CryptContext(schemes=["bcrypt"])
try:
    context.hash("correct horse")
except ValueError as error:
    message = str(error)
else:
    raise AssertionError("a bcrypt hash was made")
assert "cannot be longer than 72 bytes" in message, message
print(f"bcrypt {bcrypt.__version__}, a password of 13 bytes: {message}")
