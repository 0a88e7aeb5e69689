# /// script
# dependencies = ["aiomysql"]
# [tool.webatlas]
# services = ["mariadb"]
# ///
DRIVER, DATABASE = "aiomysql", "mysql"
