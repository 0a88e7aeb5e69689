# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee has primary keys of two columns, but a foreign key to such a model makes no valid table."""

from peewee import CharField, CompositeKey, ForeignKeyField, IntegerField, OperationalError, SqliteDatabase

db = SqliteDatabase(":memory:")


class Line(db.Model):
    order_id = IntegerField()
    number = IntegerField()
    title = CharField()

    class Meta:
        primary_key = CompositeKey("order_id", "number")


class Return(db.Model):
    line = ForeignKeyField(Line)


db.create_tables([Line])
Line.create(order_id=1, number=1, title="Dune")
Line.create(order_id=1, number=2, title="Emma")
line = Line.get_by_id((1, 2))
line.title = "Emma, 2nd edition"
line.save()
assert Line.get_by_id((1, 2)).title == "Emma, 2nd edition"
Line.delete_by_id((1, 1))
assert [(row.order_id, row.number) for row in Line.select()] == [(1, 2)]
try:
    db.create_tables([Return])
except OperationalError as error:
    sql, _ = Return._schema._create_table().query()
    print("rows by composite key work; the foreign key:", error, "in", sql)
else:
    raise SystemExit("a table with a foreign key to the composite key was made")
