from django.core.cache import cache
from django.test import Client, TestCase
from django.urls import get_resolver, reverse

from workshops.booking import book
from workshops.models import Booking
from workshops.tests import factories


class ListTest(TestCase):
    def setUp(self) -> None:
        cache.clear()
        self.addCleanup(cache.clear)

    def test_shows_what_is_coming(self) -> None:
        factories.workshop("Weaving", seats=2)
        factories.workshop("Dyeing", days=-1)
        page = self.client.get(reverse("workshops"))
        self.assertContains(page, "Weaving")
        self.assertContains(page, "2 free")
        self.assertNotContains(page, "Dyeing")

    def test_is_read_from_the_cache(self) -> None:
        factories.workshop("Weaving")
        first = self.client.get(reverse("workshops"))
        with self.assertNumQueries(0):
            again = self.client.get(reverse("workshops"))
        self.assertEqual(first.content, again.content)

    def test_is_made_anew_after_a_commit_and_not_before(self) -> None:
        with self.captureOnCommitCallbacks(execute=True):
            workshop = factories.workshop(seats=1)
        self.assertContains(self.client.get(reverse("workshops")), "1 free")
        with self.captureOnCommitCallbacks(execute=True):
            booking = book(workshop.pk, factories.user("ada"))
            self.assertContains(self.client.get(reverse("workshops")), "1 free")
        self.assertContains(self.client.get(reverse("workshops")), "Full")
        with self.captureOnCommitCallbacks(execute=True):
            booking.delete()
        self.assertContains(self.client.get(reverse("workshops")), "1 free")

    def test_escapes_titles(self) -> None:
        factories.workshop("<b>Weaving</b>")
        self.assertContains(self.client.get(reverse("workshops")), "&lt;b&gt;Weaving&lt;/b&gt;")


class BookingPagesTest(TestCase):
    def setUp(self) -> None:
        self.workshop = factories.workshop("Weaving", seats=1)
        self.ada = factories.user("ada")
        self.client.force_login(self.ada)

    def test_booking_and_giving_back(self) -> None:
        url = self.workshop.get_absolute_url()
        page = self.client.post(url, {"note": "left-handed"}, follow=True)
        self.assertRedirects(page, reverse("bookings"))
        self.assertContains(page, "You have a place at Weaving")
        booking = Booking.objects.get()
        self.assertEqual((booking.participant, booking.note), (self.ada, "left-handed"))
        self.client.post(reverse("cancel", args=[booking.pk]))
        self.assertFalse(Booking.objects.exists())

    def test_a_refusal_is_told_in_the_form(self) -> None:
        book(self.workshop.pk, factories.user("grace"))
        page = self.client.post(self.workshop.get_absolute_url(), {"note": "please"})
        self.assertContains(page, "The last place is taken", status_code=422)
        self.assertContains(page, 'value="please"', status_code=422)

    def test_the_places_of_others_do_not_exist(self) -> None:
        other = book(self.workshop.pk, factories.user("grace"))
        page = self.client.post(reverse("cancel", args=[other.pk]))
        self.assertEqual(page.status_code, 404)
        self.assertNotContains(self.client.get(reverse("bookings")), "Weaving")

    def test_a_form_without_its_token_is_refused(self) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(self.ada)
        self.assertEqual(client.post(self.workshop.get_absolute_url()).status_code, 403)
        self.assertFalse(Booking.objects.exists())


class AccessTest(TestCase):
    def test_signing_up_and_in(self) -> None:
        form = {"username": "ada", "email": "ada@example.com"}
        form |= {"password1": "correct horse battery", "password2": "correct horse battery"}
        self.assertContains(self.client.post(reverse("sign-up"), form, follow=True), "Sign out ada")
        self.client.post(reverse("sign-out"))
        url = reverse("sign-in", query={"next": reverse("bookings")})
        form = {"username": "ada", "password": "correct horse battery"}
        form["next"] = reverse("bookings")
        self.assertRedirects(self.client.post(url, form), reverse("bookings"))

    def test_an_address_is_required_to_sign_up(self) -> None:
        page = self.client.post(reverse("sign-up"), {"username": "ada"})
        self.assertFormError(page.context["form"], "email", "This field is required.")

    def test_booking_asks_for_a_sign_in(self) -> None:
        url = factories.workshop().get_absolute_url()
        page = self.client.post(url)
        self.assertRedirects(page, reverse("sign-in", query={"next": url}))

    def test_only_these_pages_are_open(self) -> None:
        workshop = factories.workshop()
        values = {"workshop": [workshop.pk], "cancel": [1]}
        names = [name for name in get_resolver().reverse_dict if isinstance(name, str)]
        self.assertIn("bookings", names)
        closed = set()
        for name in names:
            url = reverse(name, args=values.get(name, []))
            answers = {self.client.get(url).status_code, self.client.post(url).status_code}
            if name not in ("workshop", "sign-out") and 302 in answers:
                closed.add(name)
        self.assertEqual(closed, {"bookings", "cancel"})

    def test_staff_sees_who_comes(self) -> None:
        booking = book(factories.workshop("Weaving").pk, factories.user("grace"), "left-handed")
        staff = factories.user("staff")
        staff.is_staff = staff.is_superuser = True
        staff.save()
        self.client.force_login(staff)
        url = reverse("admin:workshops_workshop_change", args=[booking.workshop_id])
        page = self.client.get(url)
        self.assertContains(page, "left-handed")
        self.assertContains(self.client.get(reverse("admin:index")), "Procrastinate")
