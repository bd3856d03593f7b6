"""Checks JSON documents as the AWS CLI does before it sends anything: python botocore_check.py FOLDER MODELS [SERVICE]

Each document is the input of RegisterTaskDefinition, or of what its name says before .json: orders.service.json is CreateService's.
Prints one line for each document that the model of the call refuses, and "checked N" at the end. What AWS has added since this library was made, and
stands in MODELS, eng/models of the repository, is not held against a document. With the address of a service, the task
definitions that the model takes are registered there, and a refusal of the service's is printed too.
"""
import json
import os
import re
import sys

import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.validate import ParamValidator


def newest(operation):
    """The fields of AWS's newest model, each with its values if it is an enumeration."""
    fields = {}
    with open(os.path.join(sys.argv[2], operation + ".tsv"), encoding="utf-8") as file:
        for line in file:
            path, _, *values = line.rstrip("\n").split("\t")
            fields[re.sub(r"[]!{}[]", "", path)] = values[0].split("|") if values else []
    return fields


def known(value, shape, fields, path=""):
    """A document without what is newer than the library."""
    if shape.type_name == "structure" and isinstance(value, dict) and not shape.is_document_type:
        return {
            name: known(member, shape.members[name], fields, join(path, name)) if name in shape.members else member
            for name, member in value.items()
            if name in shape.members or not any((it + ".").startswith(join(path, name) + ".") for it in fields)}
    if shape.type_name == "list" and isinstance(value, list):
        return [known(item, shape.member, fields, path) for item in value]
    return value


def join(path, name):
    return f"{path}.{name}" if path else name


def enums(value, shape, fields, path=""):
    """The CLI leaves enums to the service."""
    if shape.type_name == "structure" and not shape.is_document_type:
        for name, member in value.items():
            yield from enums(member, shape.members[name], fields, join(path, name))
    elif shape.type_name == "list":
        for item in value:
            yield from enums(item, shape.member, fields, path)
    elif getattr(shape, "enum", None) and value not in shape.enum and value not in fields.get(path, []):
        yield f"{path}: {value!r} is none of {shape.enum}"


def registered(client, document):
    """Names come back as they were sent, or the service says what is wrong."""
    try:
        answer = client.register_task_definition(**document)["taskDefinition"]
    except ClientError as error:
        return [str(error)]
    sent, came_back = ([it["family"]] + [c["name"] for c in it["containerDefinitions"]] for it in (document, answer))
    return [] if sent == came_back else [f"sent {sent}, registered {came_back}"]


CALLS = {
    "service": ("ecs", "CreateService"),
    "update-service": ("ecs", "UpdateService"),
    "run-task": ("ecs", "RunTask"),
    "cluster": ("ecs", "CreateCluster"),
    "schedule": ("scheduler", "CreateSchedule"),
    "fargate-profile": ("eks", "CreateFargateProfile"),
    "scalable-target": ("application-autoscaling", "RegisterScalableTarget"),
    "scaling-policy": ("application-autoscaling", "PutScalingPolicy"),
    "scheduled-action": ("application-autoscaling", "PutScheduledAction"),
}

session = botocore.session.get_session()
models = {}
newer = {}


def input_shape(call):
    """Loading a model takes long."""
    service, operation = CALLS.get(call, ("ecs", "RegisterTaskDefinition"))
    if service not in models:
        models[service] = session.get_service_model(service)
    if operation not in newer:
        newer[operation] = newest(operation)
    return models[service].operation_model(operation).input_shape, newer[operation]


validator = ParamValidator()
client = None
if len(sys.argv) > 3:
    client = session.create_client(
        "ecs", region_name="eu-west-1", endpoint_url=sys.argv[3], aws_access_key_id="testing", aws_secret_access_key="testing",
        config=Config(proxies={}, retries={"total_max_attempts": 1}))
names = sorted(os.listdir(sys.argv[1]))
for name in names:
    with open(os.path.join(sys.argv[1], name), encoding="utf-8") as file:
        document = json.load(file)
    shape, fields = input_shape(name.split(".")[-2])
    document = known(document, shape, fields)
    report = validator.validate(document, shape)
    errors = [report.generate_report()] if report.has_errors() else list(enums(document, shape, fields))
    if client and not errors:
        errors = registered(client, document)
    if errors:
        print(json.dumps({"document": name, "errors": errors}))
print(f"checked {len(names)}")
