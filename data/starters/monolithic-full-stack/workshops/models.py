from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Count, F
from django.urls import reverse
from django.utils import timezone


class WorkshopQuerySet(models.QuerySet):
    def coming(self):
        """Those that have not begun, the next one first, with its number of free places."""
        free = F("seats") - Count("bookings")
        return self.filter(starts__gt=timezone.now()).annotate(free=free).order_by("starts", "id")


class Workshop(models.Model):
    title = models.CharField(max_length=120)
    description = models.TextField(blank=True)
    starts = models.DateTimeField(db_index=True)
    seats = models.PositiveSmallIntegerField(validators=[MinValueValidator(1)])

    objects = WorkshopQuerySet.as_manager()

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("workshop", args=[self.pk])


class Booking(models.Model):
    workshop = models.ForeignKey(Workshop, models.CASCADE, related_name="bookings")
    participant = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="bookings"
    )
    note = models.CharField("What should we know?", max_length=200, blank=True)
    booked = models.DateTimeField(auto_now_add=True)
    confirmed = models.DateTimeField(null=True, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workshop", "participant"], name="booked_once")
        ]

    def __str__(self) -> str:
        return f"{self.participant} at {self.workshop}"
