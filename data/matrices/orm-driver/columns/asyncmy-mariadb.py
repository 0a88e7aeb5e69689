# /// script
# dependencies = ["asyncmy"]
# [tool.webatlas]
# services = ["mariadb"]
# ///
DRIVER, DATABASE = "asyncmy", "mysql"
