from datetime import timedelta

from django.utils import timezone

from accounts.models import User
from workshops.models import Workshop


def user(name: str) -> User:
    """Somebody without a password; tests sign in with `force_login`."""
    return User.objects.create_user(name, f"{name}@example.com")


def workshop(title: str = "Weaving", *, seats: int = 2, days: int = 7) -> Workshop:
    starts = timezone.now() + timedelta(days=days)
    return Workshop.objects.create(title=title, starts=starts, seats=seats)
