from django.core.management import call_command
from django.test import TestCase


class MigrationTest(TestCase):
    def test_the_migrations_make_the_tables_of_the_models(self) -> None:
        """Fails when a model changed and no migration was written."""
        call_command(
            "makemigrations", "accounts", "workshops", check=True, dry_run=True, verbosity=0
        )
