# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""A Fluent translation adds variants by gender, of which program and English text know nothing."""

from fluent.runtime import FluentBundle, FluentResource

ENGLISH = "bought = { $name } bought it.\n"
CZECH = """bought = { $gender ->
    [female] { $name } to koupila.
   *[other] { $name } to koupil.
}
"""


def shown(language: str, source: str, gender: str) -> str:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    values = {"name": "Sasha", "gender": gender}
    text, errors = bundle.format_pattern(bundle.get_message("bought").value, values)
    assert not errors, errors
    return text


def main() -> None:
    english = {shown("en", ENGLISH, gender) for gender in ("female", "male")}
    czech = [shown("cs", CZECH, gender) for gender in ("female", "male")]
    assert english == {"Sasha bought it."} and czech == ["Sasha to koupila.", "Sasha to koupil."], czech
    print(*english, *czech)


if __name__ == "__main__":
    main()
