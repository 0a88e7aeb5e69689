# /// script
# dependencies = ["peewee"]
# ///
from peewee import CharField, Model, MySQLDatabase, PostgresqlDatabase, SqliteDatabase

if DATABASE == "sqlite":
    database = SqliteDatabase(FILE)
else:
    database = {"postgresql": PostgresqlDatabase, "mysql": MySQLDatabase}[DATABASE](
        ADDRESS.path[1:],
        host=ADDRESS.hostname,
        port=ADDRESS.port,
        user=ADDRESS.username,
        password=ADDRESS.password,
    )


class Person(Model):
    name = CharField(50)

    class Meta:
        database = database


def work() -> list[str]:
    database.connect()
    database.create_tables([Person])
    with database.atomic():
        Person.create(name="Ada")
        Person.create(name="Grace")
    try:
        with database.atomic():
            Person.create(name="Mallory")
            raise Undone
    except Undone:
        pass
    names = [person.name for person in Person.select().order_by(Person.name)]
    database.close()
    return names
