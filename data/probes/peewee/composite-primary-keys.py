# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee has primary keys of two columns; a foreign key to them is a constraint in SQL, without a field."""

from peewee import (
    SQL,
    CharField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    IntegrityError,
    OperationalError,
    SqliteDatabase,
)

db = SqliteDatabase(":memory:", pragmas={"foreign_keys": 1})


class Line(db.Model):
    order_id = IntegerField()
    number = IntegerField()
    title = CharField()

    class Meta:
        primary_key = CompositeKey("order_id", "number")


class Return(db.Model):
    line = ForeignKeyField(Line)


class Refund(db.Model):
    order_id = IntegerField()
    number = IntegerField()

    class Meta:
        constraints = [SQL("FOREIGN KEY (order_id, number) REFERENCES line (order_id, number)")]


db.create_tables([Line, Refund])
Line.create(order_id=1, number=1, title="Dune")
Line.create(order_id=1, number=2, title="Emma")
line = Line.get_by_id((1, 2))
line.title = "Emma, 2nd edition"
line.save()
assert Line.get_by_id((1, 2)).title == "Emma, 2nd edition"
Line.delete_by_id((1, 1))
assert [(row.order_id, row.number) for row in Line.select()] == [(1, 2)]
Refund.create(order_id=1, number=2)
try:
    Refund.create(order_id=7, number=7)
    raise SystemExit("the constraint was not there")
except IntegrityError as error:
    print("constraint in SQL text:", error)
try:
    db.create_tables([Return])
except OperationalError as error:
    print("ForeignKeyField:", error)
else:
    raise SystemExit("a table with a foreign key field to the composite key was made")
