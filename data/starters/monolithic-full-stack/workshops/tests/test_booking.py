from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from unittest import mock

from django.core import mail
from django.db import connection, transaction
from django.test import TestCase, TransactionTestCase
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import AlreadyEnqueued

from workshops.booking import NotBookedError, book
from workshops.models import Booking
from workshops.tasks import retry_stalled_jobs, send_confirmation
from workshops.tests import factories


class BookingTest(TestCase):
    def test_refuses_who_has_a_place(self) -> None:
        workshop, ada = factories.workshop(), factories.user("ada")
        book(workshop.pk, ada)
        with self.assertRaisesMessage(NotBookedError, "You have a place already"):
            book(workshop.pk, ada)

    def test_refuses_when_it_has_begun(self) -> None:
        with self.assertRaisesMessage(NotBookedError, "This workshop is over"):
            book(factories.workshop(days=-1).pk, factories.user("ada"))

    def test_a_job_goes_with_the_booking_that_is_rolled_back(self) -> None:
        workshop, ada = factories.workshop(), factories.user("ada")
        with transaction.atomic():
            book(workshop.pk, ada)
            self.assertEqual(ProcrastinateJob.objects.count(), 1)
            transaction.set_rollback(True)
        self.assertEqual((Booking.objects.count(), ProcrastinateJob.objects.count()), (0, 0))


class ConfirmationTest(TestCase):
    def test_is_sent_once(self) -> None:
        booking = book(factories.workshop("Weaving").pk, factories.user("ada"))
        send_confirmation(booking_id=booking.pk)
        send_confirmation(booking_id=booking.pk)
        [sent] = mail.outbox
        self.assertEqual((sent.to, sent.subject), (["ada@example.com"], "Your place: Weaving"))
        booking.refresh_from_db()
        self.assertIsNotNone(booking.confirmed)

    def test_is_not_sent_for_a_place_given_back(self) -> None:
        booking = book(factories.workshop().pk, factories.user("ada"))
        number = booking.pk
        booking.delete()
        send_confirmation(booking_id=number)
        self.assertEqual(mail.outbox, [])


class CommittedTest(TransactionTestCase):
    """What needs more than one connection, and so real commits."""

    def setUp(self) -> None:
        # The tables of Procrastinate are not Django's to empty.
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE procrastinate_jobs CASCADE")

    def run_worker(self) -> ProcrastinateJob:
        """Have a worker do what there is to do; the job of the confirmation afterwards."""
        with (
            # The worker's threads are not there to close a connection that they kept.
            mock.patch.dict(connection.settings_dict, CONN_MAX_AGE=0),
            app.replace_connector(app.connector.get_worker_connector()),
        ):
            app.run_worker(wait=False, install_signal_handlers=False, listen_notify=False)
        # Periodic jobs that are due are there too.
        return ProcrastinateJob.objects.get(task_name="workshops.tasks.send_confirmation")

    def test_the_last_place_is_given_once(self) -> None:
        workshop = factories.workshop(seats=1)
        people = [factories.user(f"user{number}") for number in range(6)]

        def attempt(person) -> bool:
            try:
                book(workshop.pk, person)
            except NotBookedError:
                return False
            finally:
                connection.close()
            return True

        with ThreadPoolExecutor(len(people)) as pool:
            self.assertEqual(sorted(pool.map(attempt, people)), [False] * 5 + [True])

    def test_a_worker_confirms(self) -> None:
        booking = book(factories.workshop().pk, factories.user("ada"))
        job = self.run_worker()
        booking.refresh_from_db()
        self.assertIsNotNone(booking.confirmed)
        self.assertEqual((job.status, len(mail.outbox)), ("succeeded", 1))

    def test_a_mail_that_fails_is_tried_again_later(self) -> None:
        booking = book(factories.workshop().pk, factories.user("ada"))
        with mock.patch("workshops.tasks.send_mail", side_effect=ConnectionRefusedError):
            job = self.run_worker()
        self.assertEqual((job.status, job.attempts), ("todo", 1))
        self.assertGreater(job.scheduled_at, booking.booked)
        booking.refresh_from_db()
        self.assertIsNone(booking.confirmed)

    def test_the_job_of_a_killed_worker_is_run_again(self) -> None:
        booking = book(factories.workshop().pk, factories.user("ada"))
        with connection.cursor() as cursor:  # what such a worker leaves
            cursor.execute("UPDATE procrastinate_jobs SET status = 'doing'")
        with suppress(AlreadyEnqueued):  # it may be due
            retry_stalled_jobs.defer(timestamp=0)
        self.assertEqual(self.run_worker().status, "succeeded")
        booking.refresh_from_db()
        self.assertIsNotNone(booking.confirmed)
