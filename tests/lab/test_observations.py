"""What is kept of what programs print."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webatlas.lab.observations import LONGEST, cleaned, failed, shown
from webatlas.lab.processes import Outcome

ROOT = Path("/tmp/webatlas-ab12cd34")
MASKS = {ROOT: "TMP", Path("/home/me/.pyenv/versions/3.13.0"): "PYTHON"}
RAN = ROOT / "work" / "streaming_probe.py"
SOURCE = "import x\n\nreply = ask()\nassert reply == 'pong', reply\n"


def outcome(code: int = 1, stdout: str = "", stderr: str = "", timed_out: bool = False, exceeded: str = "") -> Outcome:
    return Outcome(code, 0.1, timed_out, stdout, stderr, exceeded=exceeded)


def why(**fields: object) -> str:
    return failed(outcome(**fields), SOURCE, RAN, MASKS, 60.0)  # type: ignore[arg-type]


TRACEBACK = f"""\
Traceback (most recent call last):
  File "{RAN}", line 3, in <module>
    reply = ask()
  File "{RAN}", line 4, in ask
    assert reply == 'pong', reply
           ^^^^^^^^^^^^^^^
AssertionError: ping
"""
GROUP = f"""\
  + Exception Group Traceback (most recent call last):
  |   File "{RAN}", line 3, in <module>
  |     reply = ask()
  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "{ROOT}/venv/lib/python3.13/site-packages/x.py", line 90, in go
    |     await it
    |   File "{RAN}", line 4, in ask
    |     assert reply == 'pong', reply
    | AssertionError: ping
    +------------------------------------
"""


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"stderr": TRACEBACK}, "line 4: assert reply == 'pong', reply\nAssertionError: ping"),
        ({"stderr": "noise\n" + TRACEBACK}, "line 4: assert reply == 'pong', reply\nAssertionError: ping"),
        ({"stderr": GROUP}, "line 4: assert reply == 'pong', reply\nAssertionError: ping"),
        (
            {"stderr": TRACEBACK.replace("ping", "two\nlines") + "\nDuring shutdown: more\n"},
            "line 4: assert reply == 'pong', reply\nAssertionError: two\nlines",
        ),
        (
            {"stderr": TRACEBACK.replace(": ping", "")},
            "line 4: assert reply == 'pong', reply\nAssertionError",
        ),
        (
            {"stderr": f'Traceback (most recent call last):\n  File "{ROOT}/venv/x.py", line 7\nValueError: a\n'},
            "ValueError: a",
        ),
        ({"stderr": "no such option\n", "code": 2}, "exit code 2\nno such option"),
        ({"stdout": "gave up\n", "code": 3}, "exit code 3\ngave up"),
        ({"code": 5}, "exit code 5"),
        ({"stdout": "on it\n", "code": -9, "timed_out": True}, "did not end within 60 s; last: on it"),
        ({"code": -9, "timed_out": True}, "did not end within 60 s"),
        (
            {"stdout": "writing\n", "code": -9, "exceeded": "more than 2 GiB of disk"},
            "was ended: it took more than 2 GiB of disk; last: writing",
        ),
        ({"code": -11}, "ended by SIGSEGV"),
        ({"code": -9, "stderr": "killed the watcher\n"}, "ended by SIGKILL\nkilled the watcher"),
        (
            {"code": -11, "stderr": f'Fatal Python error: Segmentation fault\n\n  File "{RAN}", line 3 in <module>\n'},
            "ended by SIGSEGV\nline 3: reply = ask()",
        ),
        ({"stderr": f'  File "{RAN}", line 99\n', "code": 1}, "line 99:"),
    ],
)
def test_a_failure_is_told_by_the_line_that_failed(fields: dict[str, object], expected: str) -> None:
    assert why(**fields) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("  a  \n\n\tb\r\n", "  a\n b"),
        ("\x1b[31mred\x1b[0m \x1b]0;title\x07end\x08", "red end"),
        ("a\u202eb\u200bc\ufeffd\ud800e\x00f\x85g", "abcdefg"),
        ("serving on http://127.0.0.1:43210/x", "serving on http://127.0.0.1:PORT/x"),
        (
            "http://localhost:43210 [::1]:43210 ('127.0.0.1', 43210)",
            "http://localhost:PORT [::1]:PORT ('127.0.0.1', PORT)",
        ),
        ("on 127.0.0.1 port 54321, port=54321, port 8000", "on 127.0.0.1 port PORT, port=PORT, port 8000"),
        ("127.0.0.1:80 and 12345 rows", "127.0.0.1:80 and 12345 rows"),
        (f"{ROOT}/here/a.db", "TMP/here/a.db"),
        ("/home/me/.pyenv/versions/3.13.0/lib/x.py", "PYTHON/lib/x.py"),
        ("/x/tmpa1b2c3d4/y tmpfile", "/x/tmp…/y tmpfile"),
        ("<App object at 0x7f8a9b0c1d2e>", "<App object at 0x…>"),
        ("日本語 é ✓", "日本語 é ✓"),
    ],
)
def test_what_differs_or_cannot_be_seen_is_not_kept(printed: str, expected: str) -> None:
    assert shown(outcome(0, stdout=printed), MASKS) == expected


def test_long_output_is_cut() -> None:
    kept = cleaned("x" * 10_000, MASKS)
    assert len(kept) == LONGEST
    assert kept.endswith("x…")


@given(st.text(max_size=2000))
def test_whatever_is_printed_what_is_kept_fits_and_can_be_seen(printed: str) -> None:
    kept = cleaned(printed, MASKS)
    assert len(kept) <= LONGEST
    assert all(c == "\n" or unicodedata.category(c)[0] != "C" for c in kept)
    assert cleaned(kept, MASKS) == kept
