# /// script
# dependencies = ["tortoise-orm"]
# ///
from tortoise import Tortoise, fields
from tortoise.models import Model
from tortoise.transactions import in_transaction

SCHEMES = {"psycopg": "psycopg", "asyncpg": "asyncpg", "psycopg2": "postgres"}


class Person(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


async def work() -> list[str]:
    place = f"/{FILE}" if DATABASE == "sqlite" else f"{ADDRESS.netloc}{ADDRESS.path}"
    scheme = SCHEMES.get(DRIVER, DATABASE)
    await Tortoise.init(db_url=f"{scheme}://{place}", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    async with in_transaction():
        await Person.create(name="Ada")
        await Person.create(name="Grace")
    try:
        async with in_transaction():
            await Person.create(name="Mallory")
            raise Undone
    except Undone:
        pass
    names = await Person.all().order_by("name").values_list("name", flat=True)
    await Tortoise.close_connections()
    return names
