# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""A Fluent message picks among the three plural forms of Polish."""

from fluent.runtime import FluentBundle, FluentResource

POLISH = """files = { $n ->
    [one] { $n } plik
    [few] { $n } pliki
   *[many] { $n } plików
}
"""


def main() -> None:
    bundle = FluentBundle(["pl"], use_isolating=False)
    bundle.add_resource(FluentResource(POLISH))
    message = bundle.get_message("files").value
    texts = [bundle.format_pattern(message, {"n": n})[0] for n in (1, 2, 5, 22)]
    assert texts == ["1 plik", "2 pliki", "5 plików", "22 pliki"], texts
    print(*texts, sep=", ")


if __name__ == "__main__":
    main()
