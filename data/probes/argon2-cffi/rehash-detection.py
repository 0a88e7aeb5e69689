# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi"]
# ///
"""argon2-cffi tells that a stored hash has other parameters or another variant than are set now."""

from argon2 import PasswordHasher, Type

hasher = PasswordHasher()
weak = PasswordHasher(time_cost=1).hash("correct horse")
other = PasswordHasher(type=Type.I).hash("correct horse")
current = hasher.hash("correct horse")
needs = [hasher.check_needs_rehash(hashed) for hashed in (weak, other, current)]
assert needs == [True, True, False], needs
print("lower time cost, Argon2i, current need a new hash:", *needs)
