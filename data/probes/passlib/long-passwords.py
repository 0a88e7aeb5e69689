# /// script
# requires-python = ">=3.11"
# dependencies = ["passlib"]
# ///
"""Passlib tells apart two passwords that differ after byte 72, with PBKDF2, its first example."""

from passlib.hash import pbkdf2_sha256

first, second = "x" * 72 + "a", "x" * 72 + "b"
hashed = pbkdf2_sha256.hash(first)
assert pbkdf2_sha256.verify(first, hashed)
assert not pbkdf2_sha256.verify(second, hashed)
print("73 bytes that differ in the last one: told apart")
