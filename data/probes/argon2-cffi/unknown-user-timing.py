# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi"]
# ///
"""argon2-cffi has no call for the case without a user: an empty hash is refused without hashing."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError

methods = {name for name in dir(PasswordHasher) if callable(getattr(PasswordHasher, name)) and name[0] != "_"}
assert methods == {"check_needs_rehash", "from_parameters", "hash", "verify"}, methods
try:
    PasswordHasher().verify("", "battery staple")
except InvalidHashError as error:
    print(f"methods: {', '.join(sorted(methods))}; an empty hash: {type(error).__name__}")
else:
    raise AssertionError("an empty hash was verified")
