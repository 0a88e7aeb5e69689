# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django stores a new user's password as PBKDF2 by default."""

import django
from django.conf import settings
from django.core.management import call_command

settings.configure(
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
call_command("migrate", verbosity=0)
from django.contrib.auth.models import User  # noqa: E402

stored = User.objects.create_user("ada", password="correct horse").password
scheme, rounds, _, _ = stored.split("$")
assert scheme == "pbkdf2_sha256" and int(rounds) >= 600_000, stored
print(scheme, rounds, "rounds")
