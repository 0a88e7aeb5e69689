# /// script
# requires-python = "==3.13.*"
# ///
