# /// script
# dependencies = ["peewee", "greenlet"]
# ///
from peewee import CharField
from playhouse.pwasyncio import AsyncMySQLDatabase, AsyncPostgresqlDatabase, AsyncSqliteDatabase

if DATABASE == "sqlite":
    database = AsyncSqliteDatabase(FILE)
else:
    database = {"postgresql": AsyncPostgresqlDatabase, "mysql": AsyncMySQLDatabase}[DATABASE](
        ADDRESS.path[1:],
        host=ADDRESS.hostname,
        port=ADDRESS.port,
        user=ADDRESS.username,
        password=ADDRESS.password,
    )


class Person(database.Model):
    name = CharField(50)


async def work() -> list[str]:
    async with database:
        await database.acreate_tables([Person])
        async with database.atomic():
            await Person.acreate(name="Ada")
            await Person.acreate(name="Grace")
        try:
            async with database.atomic():
                await Person.acreate(name="Mallory")
                raise Undone
        except Undone:
            pass
        names = [person.name for person in await Person.select().order_by(Person.name).aexecute()]
    await database.close_pool()
    return names
