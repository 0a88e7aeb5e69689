# /// script
# requires-python = ">=3.11"
# dependencies = ["libpass"]
# ///
"""libpass tells apart two passwords that differ after byte 72, with SHA-512-crypt, its first example."""

from passlib.context import CryptContext

first, second = "x" * 72 + "a", "x" * 72 + "b"
context = CryptContext(schemes=["sha512_crypt"])
hashed = context.hash(first)
assert context.verify(first, hashed)
assert not context.verify(second, hashed)
print("73 bytes that differ in the last one: told apart")
