# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""A Flask-Babel selector asks Werkzeug, which gives English to Austrian German when both are accepted."""

from flask import Flask, request
from flask_babel import Babel, get_locale


def main() -> None:
    app = Flask(__name__)
    Babel(app, locale_selector=lambda: request.accept_languages.best_match(["en", "de"]))
    app.get("/")(lambda: f"{get_locale()}")

    def shown(header: str) -> str:
        return app.test_client().get("/", headers={"Accept-Language": header}).text

    texts = [shown("en;q=0.5,de"), shown("de-AT"), shown("de-AT,en;q=0.5")]
    assert texts == ["de", "de", "en"], texts
    print(*texts)


if __name__ == "__main__":
    main()
