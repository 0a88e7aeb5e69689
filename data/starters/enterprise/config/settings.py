"""Settings; what differs between machines comes from environment variables."""

import os
from urllib.parse import urlsplit

from psycopg.conninfo import conninfo_to_dict

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG") == "1"

ORIGIN = urlsplit(os.environ["API_ORIGIN"])
ALLOWED_HOSTS = [ORIGIN.hostname, "127.0.0.1"]

# Users, sessions, admin and pages are not here: people sign in at the identity provider.
INSTALLED_APPS = ["purchasing.adapters.storage"]
MIDDLEWARE = [
    "purchasing.adapters.telemetry.Requests",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
APPEND_SLASH = False
LOGGING_CONFIG = None  # see purchasing.adapters.telemetry

_database = conninfo_to_dict(os.environ["DATABASE_URL"])
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": _database.pop("dbname"),
        "USER": _database.pop("user", ""),
        "PASSWORD": _database.pop("password", ""),
        "HOST": _database.pop("host", ""),
        "PORT": _database.pop("port", ""),
        "OPTIONS": _database,  # whatever else the address says, `sslmode` for example
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
}

# The identity provider, by the address that its tokens name, and what they have to be made for.
OIDC_ISSUER = os.environ["OIDC_ISSUER"]
OIDC_AUDIENCE = os.environ.get("OIDC_AUDIENCE", "purchasing")
OIDC_COOLDOWN = float(os.environ.get("OIDC_COOLDOWN", "30"))

SECURE_HSTS_SECONDS = 30 * 24 * 3600 if ORIGIN.scheme == "https" else 0
# nginx sets it on every request, and nobody else reaches Gunicorn.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
