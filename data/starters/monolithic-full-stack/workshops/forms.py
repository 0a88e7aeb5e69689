from django import forms

from workshops.models import Booking


class BookingForm(forms.ModelForm):
    class Meta:
        model = Booking
        fields = ("note",)
