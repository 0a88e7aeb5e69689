# /// script
# dependencies = ["piccolo"]
# ///
from piccolo.columns import Varchar
from piccolo.table import Table

if DATABASE == "sqlite":
    from piccolo.engine import SQLiteEngine

    engine = SQLiteEngine(path=FILE)
elif DATABASE == "postgresql":
    from piccolo.engine import PostgresEngine

    engine = PostgresEngine({"dsn": URL})
else:
    raise SystemExit(f"piccolo.engine has no engine for {DATABASE}")


class Person(Table, db=engine):
    name = Varchar(50)


async def work() -> list[str]:
    await Person.create_table()
    async with engine.transaction():
        await Person.insert(Person(name="Ada"), Person(name="Grace"))
    try:
        async with engine.transaction():
            await Person.insert(Person(name="Mallory"))
            raise Undone
    except Undone:
        pass
    return await Person.select(Person.name).order_by(Person.name).output(as_list=True)
