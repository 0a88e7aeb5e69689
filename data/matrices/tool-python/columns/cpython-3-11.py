# /// script
# requires-python = "==3.11.*"
# ///
PYTHON = (3, 11)
