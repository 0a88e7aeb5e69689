"""Booking a place: all of it or nothing."""

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from workshops.models import Booking, Workshop
from workshops.tasks import send_confirmation


class NotBookedError(Exception):
    """There is no place for this participant; the message says why."""


@transaction.atomic
def book(workshop_id: int, participant: User, note: str = "") -> Booking:
    """Book a place.

    Raises:
        NotBookedError: The workshop has begun, has no free place, or was booked before.
    """
    # Whoever comes second waits here until the first has finished, so no place is given twice.
    workshop = Workshop.objects.select_for_update().filter(pk=workshop_id).first()
    if workshop is None or workshop.starts <= timezone.now():
        raise NotBookedError("This workshop is over")
    if workshop.bookings.filter(participant=participant).exists():
        raise NotBookedError("You have a place already")
    if workshop.bookings.count() >= workshop.seats:
        raise NotBookedError("The last place is taken")
    booking = workshop.bookings.create(participant=participant, note=note)
    # The job is a row of this transaction: no worker sees it before the booking is there, and it
    # goes with the booking when the transaction fails.
    send_confirmation.defer(booking_id=booking.pk)
    return booking
