# /// script
# requires-python = ">=3.11"
# dependencies = ["itsdangerous"]
# ///
"""ItsDangerous writes no algorithm into the value: the verifying object's own decides."""

import hashlib

from itsdangerous import BadSignature, URLSafeSerializer

key = "only for this probe"
default = URLSafeSerializer(key)
other = URLSafeSerializer(key, signer_kwargs={"digest_method": hashlib.sha512})
value = other.dumps({"sub": "ada"})
assert other.loads(value) == {"sub": "ada"}
assert value.count(".") == 1
try:
    default.loads(value)
except BadSignature as error:
    print("signed with SHA-512, read with the default:", str(error)[:9], "… does not match")
else:
    raise AssertionError("the value chose its algorithm")
