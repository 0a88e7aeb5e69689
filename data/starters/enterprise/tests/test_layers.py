import pytest
from importlinter.cli import lint_imports


def test_imports_run_one_way(capsys: pytest.CaptureFixture[str]) -> None:
    """Fails when the domain imports a framework, or any layer one above it."""
    code = lint_imports(config_filename="pyproject.toml", cache_dir=None)
    assert code == 0, capsys.readouterr().out
