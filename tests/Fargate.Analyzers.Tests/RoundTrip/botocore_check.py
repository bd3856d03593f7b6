"""Checks JSON documents as the AWS CLI does before it sends anything: python botocore_check.py FOLDER

Prints one line for each document that the model of RegisterTaskDefinition refuses, and "checked N" at the end.
"""
import json
import os
import sys

try:
    import botocore.session
    from botocore.validate import ParamValidator
except ImportError:
    print("no botocore")
    sys.exit(3)


def enums(value, shape, path):
    """The CLI leaves enums to the service."""
    if shape.type_name == "structure":
        for name, member in value.items():
            yield from enums(member, shape.members[name], f"{path}.{name}")
    elif shape.type_name == "list":
        for item in value:
            yield from enums(item, shape.member, path + "[]")
    elif getattr(shape, "enum", None) and value not in shape.enum:
        yield f"{path}: {value!r} is none of {shape.enum}"


session = botocore.session.get_session()
shape = session.get_service_model("ecs").operation_model("RegisterTaskDefinition").input_shape
validator = ParamValidator()
names = sorted(os.listdir(sys.argv[1]))
for name in names:
    with open(os.path.join(sys.argv[1], name), encoding="utf-8") as file:
        document = json.load(file)
    report = validator.validate(document, shape)
    errors = [report.generate_report()] if report.has_errors() else list(enums(document, shape, ""))
    if errors:
        print(json.dumps({"document": name, "errors": errors}))
print(f"checked {len(names)}")
