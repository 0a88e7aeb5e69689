"""The starters, each as one archive."""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Iterator

from webatlas.links import archive
from webatlas.pages.page import Asset
from webatlas.site import Site
from webatlas.starters import Starter

_DAY = 86_400
"""Seconds of a day: the archives' one date, the second day of 1970, which no time zone puts before the first."""


def assets(site: Site) -> Iterator[Asset]:
    """The archive of every stack's starter."""
    for stack in site.catalog.stacks:
        yield Asset(archive(stack), packed(site.catalog.starters[stack]))


def packed(starter: Starter) -> bytes:
    """A starter as a gzipped tar file; the same files give the same bytes."""
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for file in starter.files:
            content = file.text.encode()
            member = tarfile.TarInfo(f"{starter.id}/{file.path}")
            member.size, member.mtime, member.mode = len(content), _DAY, 0o644
            tar.addfile(member, io.BytesIO(content))
    return gzip.compress(whole.getvalue(), mtime=0)
