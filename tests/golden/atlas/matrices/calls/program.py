# /// script
# requires-python = ">=3.11"
# ///
"""The framework answers the caller."""

# {row}

# {column}

print(call(answer))
