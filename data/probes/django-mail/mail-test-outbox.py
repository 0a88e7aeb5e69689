# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""In a Django test, messages land in mail.outbox, whatever the mailer is."""

import unittest

import django
from django.conf import settings
from django.core import mail
from django.test import SimpleTestCase
from django.test.utils import setup_test_environment

settings.configure(
    MAILERS={
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "192.0.2.1"},  # nobody answers there
        }
    }
)
django.setup()
setup_test_environment()


class Shipping(SimpleTestCase):
    def test_mail(self):
        mail.EmailMessage("Your order", "It has shipped.", "shop@example.com", ["ann@example.com"]).send()
        (message,) = mail.outbox
        self.assertEqual((message.subject, message.to), ("Your order", ["ann@example.com"]))

    def test_starts_empty(self):
        self.assertEqual(mail.outbox, [])


result = unittest.main(exit=False).result
assert result.wasSuccessful() and result.testsRun == 2
print("two tests, each with an outbox of its own")
