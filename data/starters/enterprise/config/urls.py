"""Where the application is put together: services with their adapters, and addresses."""

from django.conf import settings
from django.urls import path

from purchasing.adapters import telemetry
from purchasing.adapters.api import make_api
from purchasing.adapters.identity import Provider
from purchasing.adapters.storage.repositories import begin
from purchasing.services import Purchasing

provider = Provider(settings.OIDC_ISSUER, settings.OIDC_AUDIENCE, settings.OIDC_COOLDOWN)
api = make_api(Purchasing(begin), provider)

urlpatterns = [
    path("api/", api.urls),
    path("health/live", telemetry.live),
    path("health/ready", telemetry.ready),
    path("metrics", telemetry.metrics),
]
