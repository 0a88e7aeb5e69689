# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""One alias generator makes a Pydantic model read and write camelCase."""

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class User(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, serialize_by_alias=True)

    first_name: str


user = User.model_validate_json('{"firstName": "Ada"}')
assert user.first_name == "Ada"
assert user.model_dump_json() == '{"firstName":"Ada"}', user
print(user.model_dump_json())
