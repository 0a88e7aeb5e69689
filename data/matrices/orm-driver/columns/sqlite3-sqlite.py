DRIVER, DATABASE = "sqlite3", "sqlite"
