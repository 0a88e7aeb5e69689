# /// script
# dependencies = ["uvicorn[standard]"]
# ///
WAYS = {
    "asgi": "python -m uvicorn {app} --port {port}",
    "wsgi": "python -m uvicorn {app} --port {port} --interface wsgi",
}
CONDITIONS["wsgi"] = "with --interface wsgi, which Uvicorn deprecates in favour of a2wsgi"
