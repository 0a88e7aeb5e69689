from __future__ import annotations

import shutil
import signal
from pathlib import Path

import pytest

from golden_cases import ATLAS


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden pages anew")


@pytest.fixture
def atlas(tmp_path: Path) -> Path:
    """A copy of the small atlas; its data folder."""
    return Path(shutil.copytree(ATLAS, tmp_path / "data"))


# Where the tests run in the background, the shell has Ctrl-C ignored, and with it each command that they interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
