# /// script
# requires-python = "==3.13.*"
# ///
PYTHON = (3, 13)
