# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""`negotiate_locale` picks from a list in order, and reads no header."""

from babel import negotiate_locale


def main() -> None:
    offered = ["en", "de"]
    picked = negotiate_locale(["fr", "de_AT", "en"], offered)
    header = negotiate_locale(["en;q=0.5,de-AT"], offered)
    assert (picked, header) == ("de", None), (picked, header)
    print("from a list:", picked, "- from the header:", header)


if __name__ == "__main__":
    main()
