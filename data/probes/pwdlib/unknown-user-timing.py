# /// script
# requires-python = ">=3.11"
# dependencies = ["pwdlib[argon2]"]
# ///
"""pwdlib has no call for the case without a user: hash, verify and verify_and_update are all there is."""

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError

methods = {name for name in dir(PasswordHash) if not name.startswith("_")}
assert methods == {"hash", "recommended", "verify", "verify_and_update"}, methods
try:
    PasswordHash.recommended().verify("battery staple", "")
except UnknownHashError as error:
    print(f"methods: {', '.join(sorted(methods))}; an empty hash is refused at once: {error}")
else:
    raise AssertionError("an empty hash was verified")
