# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt"]
# ///
"""bcrypt has no call for the case without a user: an empty hash is refused without hashing."""

import inspect

import bcrypt

calls = {name for name, member in vars(bcrypt).items() if inspect.isbuiltin(member) and name[0] != "_"}
assert calls == {"checkpw", "gensalt", "hashpw", "kdf"}, calls
try:
    bcrypt.checkpw(b"battery staple", b"")
except ValueError as error:
    print(f"calls: {', '.join(sorted(calls))}; an empty hash: {error}")
else:
    raise AssertionError("an empty hash was verified")
