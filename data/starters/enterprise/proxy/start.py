"""Starts nginx in the foreground, its configuration's `${NAMES}` filled in from the environment.

nginx reads no environment variables; its own container image fills templates in the same way.
"""

import os
import shutil
import sys
from pathlib import Path
from string import Template

project = Path(__file__).parents[1]
folder = project / "var" / "nginx"
folder.mkdir(parents=True, exist_ok=True)

template = Template((project / "proxy" / "nginx.conf.template").read_text())
# Lower-case names are nginx's own variables and stay.
known = {name: value for name, value in os.environ.items() if name.isupper()}
(folder / "nginx.conf").write_text(template.safe_substitute(known, PROJECT=project))

# Debian installs it where the PATH of ordinary users does not lead.
places = os.pathsep.join((os.environ["PATH"], "/usr/sbin", "/usr/local/sbin"))
nginx = os.environ.get("NGINX_BINARY") or shutil.which("nginx", path=places)
if nginx is None:
    sys.exit("nginx is not installed")
os.execv(nginx, [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"])
