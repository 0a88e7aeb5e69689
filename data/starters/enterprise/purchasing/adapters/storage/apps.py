from django.apps import AppConfig


class StorageConfig(AppConfig):
    name = "purchasing.adapters.storage"
    label = "purchasing"
    default_auto_field = "django.db.models.BigAutoField"
