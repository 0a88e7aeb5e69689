# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy's automap makes mapped classes with columns, keys and relations from an existing database."""

from sqlalchemy import create_engine, inspect, select
from sqlalchemy.ext.automap import automap_base
from sqlalchemy.orm import Session

engine = create_engine("sqlite://")
with engine.begin() as connection:
    connection.exec_driver_sql("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    connection.exec_driver_sql(
        "CREATE TABLE book (isbn TEXT PRIMARY KEY, title TEXT, author_id INT NOT NULL REFERENCES author (id))"
    )
    connection.exec_driver_sql("INSERT INTO author VALUES (1, 'Frank Herbert')")
    connection.exec_driver_sql("INSERT INTO book VALUES ('978-0', 'Dune', 1)")

Base = automap_base()
Base.prepare(autoload_with=engine)
Author, Book = Base.classes.author, Base.classes.book

assert [column.name for column in inspect(Book).primary_key] == ["isbn"]
assert list(inspect(Book).columns.keys()) == ["isbn", "title", "author_id"]
with Session(engine) as session:
    book = session.scalars(select(Book)).one()
    assert isinstance(book.author, Author) and book.author.name == "Frank Herbert"
    print(book.isbn, book.title, "by", book.author.name)
