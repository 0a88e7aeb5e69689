"""The tables. They know no rules, and nothing but `repositories` uses them."""

from uuid import uuid4

from django.db import models
from django.db.models.functions import Now

from purchasing.domain import Status


class PurchaseRequestRow(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid4)
    title = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    requester = models.CharField(max_length=255)
    status = models.CharField(max_length=20)
    decided_by = models.CharField(max_length=255, null=True)  # noqa: DJ001 - nobody, not ""
    reason = models.CharField(max_length=500, blank=True)
    made = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "purchase_requests"
        indexes = [models.Index(fields=["requester", "-made"], name="requests_of_a_person")]
        constraints = [
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="amount_is_positive"),
            models.CheckConstraint(
                condition=models.Q(status__in=[one.value for one in Status]), name="status_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(decided_by__isnull=True)
                | ~models.Q(decided_by=models.F("requester")),
                name="decided_by_another",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class AuditEntryRow(models.Model):
    """Append-only: triggers refuse every other statement (see the migrations)."""

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(db_default=Now())
    actor = models.CharField(max_length=255)
    action = models.CharField(max_length=20)
    request = models.ForeignKey(PurchaseRequestRow, models.PROTECT, related_name="+")
    before = models.JSONField()
    after = models.JSONField()
    http_request = models.CharField(max_length=64)

    class Meta:
        db_table = "audit_entries"

    def __str__(self) -> str:
        return f"{self.actor}: {self.action}"
