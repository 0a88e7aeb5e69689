# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel's session keeps one object per row and writes changed attributes at commit."""

from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, create_engine, select


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str
    copies: int = 1


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Book(title="Dune"))
    session.commit()

statements: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

with Session(engine) as session:
    book = session.exec(select(Book)).one()
    book.copies = 7
    assert session.get(Book, book.id) is book
    session.commit()
with Session(engine) as session:
    assert session.exec(select(Book.copies)).one() == 7
updates = [statement for statement in statements if statement.startswith("UPDATE")]
assert updates == ["UPDATE book SET copies=? WHERE book.id = ?"], statements
print(updates[0])
