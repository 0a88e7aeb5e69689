# /// script
# dependencies = ["mysqlclient"]
# [tool.webatlas]
# services = ["mariadb"]
# ///
DRIVER, DATABASE = "MySQLdb", "mysql"
