from django.contrib import admin

from workshops.models import Booking, Workshop


class BookingInline(admin.TabularInline):
    model = Booking
    extra = 0
    fields = readonly_fields = ("participant", "note", "booked", "confirmed")

    def has_add_permission(self, request, obj=None) -> bool:
        return False  # a booking is made where places are counted


@admin.register(Workshop)
class WorkshopAdmin(admin.ModelAdmin):
    list_display = ("title", "starts", "seats")
    date_hierarchy = "starts"
    search_fields = ("title",)
    inlines = (BookingInline,)
