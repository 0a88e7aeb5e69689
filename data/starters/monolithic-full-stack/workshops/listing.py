"""The cached list of workshops, and when it is made anew."""

from django.core.cache import cache
from django.core.cache.utils import make_template_fragment_key
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from workshops.models import Booking, Workshop


def forget() -> None:
    """Have the next request make the list.

    A request that read the database before the commit can still store the old list after this; it
    then shows until the fragment runs out. Booking asks the database.
    """
    cache.delete(make_template_fragment_key("coming"))


@receiver([post_save, post_delete], sender=Workshop)
@receiver([post_save, post_delete], sender=Booking)
def forget_after_commit(**_: object) -> None:
    transaction.on_commit(forget)
