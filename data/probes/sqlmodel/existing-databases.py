# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel", "sqlacodegen"]
# ///
"""sqlacodegen writes SQLModel classes with columns, keys and relations from an existing database."""

import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from sqlmodel import Session, create_engine, select

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "shop.db")
    connection = sqlite3.connect(path)
    connection.executescript("""
        CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE book (isbn TEXT PRIMARY KEY, title TEXT, author_id INTEGER NOT NULL REFERENCES author);
        INSERT INTO author VALUES (1, 'Frank Herbert');
        INSERT INTO book VALUES ('978-0', 'Dune', 1);
    """)
    connection.close()
    command = [sys.executable, "-m", "sqlacodegen", "--generator", "sqlmodels", f"sqlite:///{path}"]
    code = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    Path(folder, "shop.py").write_text(code)
    sys.path.insert(0, folder)
    from shop import Author, Book

    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        book = session.exec(select(Book)).one()
        assert set(Book.model_fields) == {"isbn", "author_id", "title"}, set(Book.model_fields)
        assert [column.name for column in Book.__table__.primary_key] == ["isbn"]
        assert isinstance(book.author, Author) and book.author.name == "Frank Herbert"
        print(book.isbn, book.title, "by", book.author.name)
    engine.dispose()
