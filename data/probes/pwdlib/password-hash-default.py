# /// script
# requires-python = ">=3.11"
# dependencies = ["pwdlib[argon2]"]
# ///
"""pwdlib's recommended hasher makes Argon2id hashes."""

from pwdlib import PasswordHash

hashed = PasswordHash.recommended().hash("correct horse")
assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$"), hashed
print(hashed.rsplit("$", 2)[0])
