# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt"]
# ///
"""bcrypt verifies a hash of cost 4 like one of cost 12, and has no call that tells them apart."""

import inspect

import bcrypt

weak = bcrypt.hashpw(b"correct horse", bcrypt.gensalt(rounds=4))
assert weak.startswith(b"$2b$04$")
assert bcrypt.checkpw(b"correct horse", weak) is True
calls = {name for name, member in vars(bcrypt).items() if inspect.isbuiltin(member) and name[0] != "_"}
assert calls == {"checkpw", "gensalt", "hashpw", "kdf"}, calls
print("cost 4 verified; calls:", *sorted(calls))
