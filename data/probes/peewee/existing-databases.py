# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `generate_models` makes models with columns, keys and relations from an existing database."""

from peewee import SqliteDatabase
from playhouse.reflection import generate_models

db = SqliteDatabase(":memory:")
db.execute_sql("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
db.execute_sql(
    "CREATE TABLE book (isbn VARCHAR(9) PRIMARY KEY, title TEXT, author_id INT NOT NULL REFERENCES author)"
)
db.execute_sql("INSERT INTO author VALUES (1, 'Frank Herbert')")
db.execute_sql("INSERT INTO book VALUES ('978-0', 'Dune', 1)")

models = generate_models(db)
Author, Book = models["author"], models["book"]

assert Book._meta.primary_key.name == "isbn"
assert list(Book._meta.fields) == ["isbn", "title", "author"]
book = Book.get()
assert isinstance(book.author, Author) and book.author.name == "Frank Herbert"
print(book.isbn, book.title, "by", book.author.name)
