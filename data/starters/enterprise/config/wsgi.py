import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from purchasing.adapters import telemetry  # noqa: E402 - metrics want Gunicorn's environment

telemetry.configure_logs()
telemetry.configure_traces()  # before the application loads its middleware
application = get_wsgi_application()
