# /// script
# requires-python = ">=3.11"
# dependencies = ["itsdangerous"]
# ///
"""ItsDangerous signs with the last of a list of keys and verifies with each of them."""

from itsdangerous import BadSignature, URLSafeSerializer

before = URLSafeSerializer(["first"]).dumps("ada")
rotated = URLSafeSerializer(["first", "second"])
after = rotated.dumps("ada")
assert rotated.loads(before) == rotated.loads(after) == "ada"
later = URLSafeSerializer(["second", "third"])
assert later.loads(after) == "ada"
try:
    later.loads(before)
except BadSignature:
    print("old and new key verified; a key that left the list did not")
else:
    raise AssertionError("a removed key was accepted")
