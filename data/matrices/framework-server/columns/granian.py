# /// script
# dependencies = ["granian"]
# ///
WAYS = {
    "asgi": "python -m granian --interface asgi --port {port} {app}",
    "wsgi": "python -m granian --interface wsgi --port {port} {app}",
}
