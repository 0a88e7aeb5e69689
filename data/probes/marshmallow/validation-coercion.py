# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow"]
# ///
"""marshmallow makes 3 from the text `3` and also from 3.7."""

from marshmallow import Schema, fields


class Item(Schema):
    count = fields.Integer()


values = [Item().load({"count": value})["count"] for value in ("3", 3.7)]
assert values == [3, 3], values
print("'3' and 3.7 became", values)
