# /// script
# requires-python = "==3.12.*"
# ///
PYTHON = (3, 12)
