# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django template calls a method without arguments, and refuses arguments and comprehensions."""

from django.template import Context, Engine, TemplateSyntaxError


def main() -> None:
    engine = Engine()
    called = engine.from_string("{{ name.upper }}").render(Context({"name": "cat"}))
    assert called == "CAT", called
    for source in ("{{ name.replace('a', 'o') }}", "{{ [n for n in name] }}", "{{ price * 2 }}"):
        try:
            engine.from_string(source)
        except TemplateSyntaxError as error:
            print(source, "->", str(error)[:60])
        else:
            raise AssertionError(source)


if __name__ == "__main__":
    main()
