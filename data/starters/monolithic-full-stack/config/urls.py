from django.contrib import admin
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LoginView, LogoutView
from django.db import connection
from django.http import HttpRequest, JsonResponse
from django.urls import path

from accounts.views import SignUp
from workshops import views


@login_not_required
def health(request: HttpRequest) -> JsonResponse:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"database": "answers"})


urlpatterns = [
    path("", views.coming, name="workshops"),
    path("workshops/<int:id>/", views.workshop, name="workshop"),
    path("bookings/", views.bookings, name="bookings"),
    path("bookings/<int:id>/cancel/", views.cancel_booking, name="cancel"),
    path("sign-up/", SignUp.as_view(), name="sign-up"),
    path(
        "sign-in/",
        LoginView.as_view(template_name="accounts/sign_in.html", redirect_authenticated_user=True),
        name="sign-in",
    ),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
    path("admin/", admin.site.urls),
    path("health", health),
]
