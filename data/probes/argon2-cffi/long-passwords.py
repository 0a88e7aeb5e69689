# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi"]
# ///
"""argon2-cffi tells apart two passwords that differ after byte 72."""

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

first, second = "x" * 72 + "a", "x" * 72 + "b"
hasher = PasswordHasher()
hashed = hasher.hash(first)
assert hasher.verify(hashed, first)
try:
    hasher.verify(hashed, second)
except VerifyMismatchError:
    print("73 bytes that differ in the last one: told apart")
else:
    raise AssertionError("only the first 72 bytes counted")
