"""What schemathesis has to know beside the exported OpenAPI document. `tests/schemathesis.rs` runs it with this file."""

import schemathesis
from hypothesis import strategies as st

# The formats that pages name; as texts without a form, most of what is generated for them is refused.
schemathesis.openapi.format(
    "yyyymmddhhmmss",
    st.datetimes().map(lambda time: f"{time.year:04}{time:%m%d%H%M%S}"),
)
schemathesis.openapi.format(
    "comma-separated",
    st.lists(st.text("abc äß中", min_size=1, max_size=16), min_size=1, max_size=4).map(",".join),
)

# How the gateway in front of all services answers. The pages do not list it, and the document says what they say.
GATEWAY = {
    "401": "neither a signature nor a token that is valid",
    "404": "no such path, such as one with an empty project ID",
    "405": "another method",
    "413": "the body is too large",
    "415": "the body is no JSON",
}
ERROR = {
    "type": "object",
    "required": ["error_code", "error_msg", "request_id"],
    "properties": {name: {"type": "string"} for name in ("error_code", "error_msg", "request_id")},
}


def relax(schema):
    """What the emulator takes on purpose, or cannot take: `null` for an absent member, integers beyond 64 bits."""
    if isinstance(schema, list):
        for item in schema:
            relax(item)
    if not isinstance(schema, dict):
        return
    for member in list(schema.values()):
        relax(member)
    if schema.get("type") == "integer":
        schema.setdefault("minimum", -(2**63))
        schema.setdefault("maximum", 2**63 - 1)
    properties = schema.get("properties")
    if isinstance(properties, dict) and schema.get("type") == "object":
        # With `--strict`.
        schema["additionalProperties"] = False
        for name in properties.keys() - set(schema.get("required", [])):
            properties[name] = {"anyOf": [properties[name], {"type": "null"}]}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    for path in raw_schema["paths"].values():
        operations = [member for name, member in path.items() if name in ("get", "post", "put", "delete")]
        for operation in operations:
            # Beside `asset_id`, the times, the page and its size are ignored, whatever they are: no keyword says so.
            parameters = operation.get("parameters", [])
            operation["parameters"] = [it for it in parameters if it.get("name") != "asset_id"]
            relax([operation.get("parameters"), operation.get("requestBody")])
            for status, description in GATEWAY.items():
                content = {"application/json": {"schema": ERROR}}
                operation["responses"][status] = {"description": description, "content": content}
    # It cannot sign. With headers of signatures beside the token, which one is tested would be open.
    raw_schema["security"] = [{"token": []}]
    schemes = raw_schema["components"]["securitySchemes"]
    raw_schema["components"]["securitySchemes"] = {"token": schemes["token"]}
    relax(raw_schema["components"]["schemas"])


@schemathesis.hook
def map_body(context, body):
    """JSON Schema takes 7.0 for an integer; the pages do not, and no client writes it."""
    if isinstance(body, dict):
        return {name: map_body(context, member) for name, member in body.items()}
    if isinstance(body, list):
        return [map_body(context, item) for item in body]
    return int(body) if isinstance(body, float) and body.is_integer() else body
