# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `inspectdb` writes models with columns, keys and relations from an existing database."""

import io

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    cursor.execute(
        "CREATE TABLE book (isbn TEXT PRIMARY KEY, title TEXT, author_id INT NOT NULL REFERENCES author)"
    )
    cursor.execute("INSERT INTO author VALUES (1, 'Frank Herbert')")
    cursor.execute("INSERT INTO book VALUES ('978-0', 'Dune', 1)")

code = io.StringIO()
call_command("inspectdb", stdout=code)
namespace = {"__name__": "shop.models"}
exec(code.getvalue().replace("class Meta:", "class Meta:\n        app_label = 'shop'"), namespace)

Book = namespace["Book"]
assert [field.name for field in Book._meta.fields] == [
    "isbn",
    "title",
    "author",
] and Book._meta.pk.name == "isbn"
book = Book.objects.select_related("author").get()
assert isinstance(book.author, namespace["Author"]) and book.author.name == "Frank Herbert"
print(book.isbn, book.title, "by", book.author.name)
