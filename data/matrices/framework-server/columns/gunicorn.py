# /// script
# dependencies = ["gunicorn"]
# ///
WAYS = {
    "wsgi": "python -m gunicorn {app} --bind 127.0.0.1:{port}",
    "asgi": "python -m gunicorn {app} --bind 127.0.0.1:{port} --worker-class asgi",
}
if WORKER:
    WAYS["own"] = f"{WAYS['wsgi']} --worker-class {WORKER}"
    CONDITIONS["own"] = f"with --worker-class {WORKER}"
