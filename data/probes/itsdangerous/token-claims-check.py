# /// script
# requires-python = ">=3.11"
# dependencies = ["itsdangerous"]
# ///
"""ItsDangerous refuses a value that is older than the reader allows; audiences are separated by a salt."""

import time
from unittest import mock

from itsdangerous import BadSignature, SignatureExpired, URLSafeTimedSerializer

serializer = URLSafeTimedSerializer("only for this probe", salt="api")
with mock.patch("time.time", return_value=time.time() - 120):
    old = serializer.dumps("ada")
assert serializer.loads(old, max_age=300) == "ada"
foreign = URLSafeTimedSerializer("only for this probe", salt="shop").dumps("ada")
for value, problem in ((old, SignatureExpired), (foreign, BadSignature)):
    try:
        serializer.loads(value, max_age=60)
    except problem as error:
        print(f"{type(error).__name__}: {str(error)[:40]}")
    else:
        raise AssertionError(problem)
