from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from workshops.booking import NotBookedError, book
from workshops.forms import BookingForm
from workshops.models import Workshop


@login_not_required
@require_safe
def coming(request: HttpRequest) -> HttpResponse:
    # The query runs when the template reads it, which it does not where the fragment is cached.
    return render(request, "workshops/coming.html", {"workshops": Workshop.objects.coming()})


@login_not_required
def workshop(request: HttpRequest, id: int) -> HttpResponse:
    shown = get_object_or_404(Workshop.objects.coming(), pk=id)
    form = BookingForm(request.POST or None)
    if request.method == "POST":
        if not request.user.is_authenticated:
            return redirect_to_login(shown.get_absolute_url())
        if form.is_valid():
            try:
                book(shown.pk, request.user, form.cleaned_data["note"])
            except NotBookedError as error:
                form.add_error(None, str(error))
            else:
                messages.success(request, f"You have a place at {shown}. A mail will confirm it.")
                return redirect("bookings")
    status = 200 if form.is_valid() or not form.is_bound else 422
    return render(
        request, "workshops/workshop.html", {"workshop": shown, "form": form}, status=status
    )


@require_safe
def bookings(request: HttpRequest) -> HttpResponse:
    own = request.user.bookings.select_related("workshop").order_by("workshop__starts")
    return render(request, "workshops/bookings.html", {"bookings": own})


@require_POST
def cancel_booking(request: HttpRequest, id: int) -> HttpResponse:
    booking = get_object_or_404(request.user.bookings.select_related("workshop"), pk=id)
    booking.delete()
    messages.success(request, f"Your place at {booking.workshop} is free again.")
    return redirect("bookings")
