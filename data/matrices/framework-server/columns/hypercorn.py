# /// script
# dependencies = ["hypercorn"]
# ///
WAYS = {
    "asgi": "python -m hypercorn {app} --bind 127.0.0.1:{port}",
    "wsgi": "python -m hypercorn wsgi:{app} --bind 127.0.0.1:{port}",
}
