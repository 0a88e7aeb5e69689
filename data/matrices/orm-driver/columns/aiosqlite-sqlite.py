# /// script
# dependencies = ["aiosqlite"]
# ///
DRIVER, DATABASE = "aiosqlite", "sqlite"
