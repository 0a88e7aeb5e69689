from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A model of our own from the first migration on, because it cannot be exchanged later."""
