# /// script
# requires-python = ">=3.11"
# dependencies = ["itsdangerous"]
# ///
"""ItsDangerous lets each reader decide how old a signed value may be."""

import time
from unittest import mock

from itsdangerous import SignatureExpired, TimestampSigner

signer = TimestampSigner("only for this probe")
with mock.patch("time.time", return_value=time.time() - 120):
    signed = signer.sign("ada")
assert signer.unsign(signed, max_age=300) == b"ada"
try:
    signer.unsign(signed, max_age=60)
except SignatureExpired as error:
    print("300 s allowed: read; 60 s allowed:", error)
else:
    raise AssertionError("an old value was read")
