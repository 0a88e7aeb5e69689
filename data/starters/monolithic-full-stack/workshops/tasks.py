"""Jobs: what the worker does after the request, and by the clock."""

from django.core.mail import send_mail
from django.utils import timezone
from procrastinate import RetryStrategy, builtin_tasks
from procrastinate.contrib.django import app

from workshops.models import Booking


# 3, 9, 27 … seconds after each failure, for almost an hour.
@app.task(retry=RetryStrategy(max_attempts=8, exponential_wait=3))
def send_confirmation(*, booking_id: int) -> None:
    """May run twice, after a crash for example, and then finds that nothing is left to do.

    Only a crash between the last two statements has the mail sent twice.
    """
    booking = (
        Booking.objects.select_related("workshop", "participant")
        .filter(pk=booking_id, confirmed=None)
        .first()
    )
    if booking is None:  # cancelled meanwhile, or confirmed
        return
    workshop = booking.workshop
    send_mail(
        f"Your place: {workshop.title}",
        f"Hello {booking.participant},\n\n"
        f"you have a place at {workshop.title}, {workshop.starts:%d %B %Y, %H:%M %Z}.\n",
        from_email=None,
        recipient_list=[booking.participant.email],
    )
    Booking.objects.filter(pk=booking_id).update(confirmed=timezone.now())


@app.periodic(cron="*/10 * * * *")
@app.task(queueing_lock="retry_stalled_jobs", pass_context=True)
async def retry_stalled_jobs(context, timestamp: int) -> None:
    """A job whose worker was killed stays as it is until somebody asks for it."""
    for job in await app.job_manager.get_stalled_jobs():
        await app.job_manager.retry_job(job)


@app.periodic(cron="0 4 * * *")
@app.task(queueing_lock="remove_old_jobs", pass_context=True)
async def remove_old_jobs(context, timestamp: int) -> None:
    """Failed ones stay, to be looked at and retried in the admin."""
    await builtin_tasks.remove_old_jobs(context, max_hours=72)
